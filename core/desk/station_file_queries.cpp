// Questions: today, lists, one case, matters, hints.
#include "core/base/mask.h"
#include "core/base/text.h"
#include "core/desk/station_file.h"
#include "core/desk/tokens.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::string_view lineColumns =
    "SELECT "
    "subject,number,matter,state,result,queue,post,handler,mode,due,accepted,received,provisional,expected,"
    "person_entry,open FROM cases ";
constexpr int maxLimit = 500;

std::optional<Day> dayAt(Query& q, int column)
{
    const auto value = q.optional(column);
    return value ? std::optional(Day{static_cast<std::int32_t>(*value)}) : std::nullopt;
}

bool allDigits(const std::string& text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void maskParty(Party& p)
{
    p.idNumber = maskNumber(p.idNumber);
    p.phone = maskPhone(p.phone);
}

// What a case's own list of queues is called on screen, and how it is read from the tables.
struct QueueRange
{
    std::string queue; // as stored
    std::optional<Day> from, to;
};

std::optional<QueueRange> rangeOf(const std::string& queue, Day today, const Calendar& calendar)
{
    if (queue == "due-today")
        return QueueRange{"in-hand", today, today};
    if (queue == "due-soon")
        return QueueRange{"in-hand", today + 1, calendar.nthWorkingDayAfter(today, 3)};
    if (queue == "late")
        return QueueRange{"in-hand", Calendar::firstDay(), today - 1};
    for (const char* plain :
         {"in-hand", "notify", "ready", "supplement", "paused", "forwarded", "disputed"}) {
        if (queue == plain)
            return QueueRange{queue, std::nullopt, std::nullopt};
    }
    return std::nullopt;
}

} // namespace

std::int64_t StationFile::counted(std::string_view queue, std::optional<Day> from, std::optional<Day> to)
{
    Query q = m_db.query("SELECT day,n FROM counter WHERE queue=?", queue);
    std::int64_t sum = 0;
    while (q.next()) {
        const std::int64_t day = q.integer(0);
        if ((!from || day >= from->number) && (!to || day <= to->number))
            sum += q.integer(1);
    }
    return sum;
}

Result<TodayView> StationFile::today()
{
    TodayView v;
    v.day = todayDay();
    const Calendar calendar = officeCalendar();
    v.workingDay = calendar.isWorking(v.day);
    if (auto office = officeProfile(); office.ok() && !office->market.empty()) {
        if (auto rule = MarketRule::parse(office->market); rule.ok())
            v.marketDay = isMarketDay(*rule, v.day);
    }
    int open = 0;
    for (const char* queue : {"due-today", "due-soon", "late", "in-hand", "notify", "ready", "supplement",
                              "paused", "forwarded", "disputed"}) {
        const auto range = rangeOf(queue, v.day, calendar);
        const int n = static_cast<int>(counted(range->queue, range->from, range->to));
        v.queues.push_back({queue, n});
        if (!range->from)
            open += n;
    }
    v.queues.push_back({"open", open});
    const auto one = [this](std::string_view name, std::optional<Day> day) {
        return static_cast<int>(day ? counted(name, day, day) : counted(name, std::nullopt, std::nullopt));
    };
    v.provisional = one("provisional", std::nullopt);
    v.movedDates = one("moved", std::nullopt);
    v.adviceToday = one("day-advice", v.day);
    v.acceptedToday = one("day-accepted", v.day);
    v.decidedToday = one("day-decided", v.day);
    {
        // What was taken back on purpose needs nobody's eye.
        Query q = m_db.query("SELECT count(*) FROM verdict WHERE code<>'undone'");
        v.ineffective = q.next() ? static_cast<int>(q.integer(0)) : 0;
        Query forks = m_db.query("SELECT count(*) FROM chain WHERE parent IS NOT NULL");
        v.forks = forks.next() ? static_cast<int>(forks.integer(0)) : 0;
    }
    if (auto problem = clockObjection())
        v.clockProblem = problem->code;
    return v;
}

std::string StationFile::nameOf(std::int64_t, std::int64_t personEntry)
{
    if (personEntry == 0 || m_vault.locked())
        return {};
    auto person = m_journal.openPerson(personEntry, m_vault);
    if (!person.ok())
        return {};
    auto doc = json::Document::parse(*person);
    return doc.ok() ? readApplicant(doc->root()).displayName() : std::string();
}

CaseLine StationFile::lineOf(Query& q)
{
    CaseLine line;
    line.number = q.str(1);
    line.matter = q.str(2);
    if (auto m = matterFor(line.matter, std::nullopt, std::nullopt))
        line.matterName = m->name;
    line.state = q.str(3);
    line.result = q.str(4);
    line.queue = q.str(5);
    line.post = q.str(6);
    line.handler = accountName(q.str(7));
    line.mode = q.str(8);
    line.due = dayAt(q, 9);
    line.accepted = dayAt(q, 10);
    line.received = dayAt(q, 11);
    line.provisional = q.integer(12) == 1;
    line.expected = q.integer(13) == 1;
    line.name = nameOf(q.integer(0), q.integer(14));
    if (line.due && q.integer(15) == 1 && line.state != "decided")
        line.daysLeft = daysLeft(officeCalendar(), todayDay(), *line.due);
    return line;
}

std::vector<CaseLine> StationFile::linesOf(const std::vector<std::int64_t>& subjects)
{
    static const std::string sql = std::string(lineColumns) + "WHERE subject=?";
    std::vector<CaseLine> out;
    for (const std::int64_t no : subjects) {
        Query q = m_db.query(sql, no);
        if (q.next())
            out.push_back(lineOf(q));
    }
    return out;
}

CasePage StationFile::queuePage(const CaseFilter& filter)
{
    const Day today = todayDay();
    CasePage page;
    const auto range = rangeOf(filter.queue, today, officeCalendar());
    static const std::string ranged =
        std::string(lineColumns) + "INDEXED BY cases_open WHERE open=1 AND queue=? AND alarm BETWEEN ? AND ? "
                                   "ORDER BY alarm LIMIT ? OFFSET ?";
    static const std::string whole =
        std::string(lineColumns) +
        "INDEXED BY cases_open WHERE open=1 AND queue=? ORDER BY alarm LIMIT ? OFFSET ?";
    page.total = static_cast<int>(counted(range->queue, range->from, range->to));
    Query q = range->from ? m_db.query(ranged, range->queue, std::int64_t{range->from->number},
                                       std::int64_t{range->to->number}, filter.limit, filter.offset)
                          : m_db.query(whole, range->queue, filter.limit, filter.offset);
    while (q.next())
        page.lines.push_back(lineOf(q));
    page.more = *page.total > filter.offset + static_cast<int>(page.lines.size());
    return page;
}

CasePage StationFile::columnPage(const CaseFilter& filter)
{
    while (m_columns.load(m_db)) {
    }
    ColumnFilter f;
    f.state = filter.state;
    f.matter = filter.matter;
    f.post = filter.post;
    if (filter.queue != "open" && !filter.queue.empty()) {
        if (const auto range = rangeOf(filter.queue, todayDay(), officeCalendar()))
            f.queue = range->queue;
    }
    if (filter.from)
        f.from = filter.from->number;
    if (filter.to)
        f.to = filter.to->number;
    const auto found = m_columns.find(f, filter.offset, filter.limit);
    CasePage page;
    page.lines = linesOf(found.subjects);
    page.total = found.total;
    page.more = found.total > filter.offset + static_cast<int>(found.subjects.size());
    return page;
}

CasePage StationFile::textPage(const CaseFilter& filter)
{
    std::vector<std::int64_t> found;
    const auto add = [&found](const std::vector<std::int64_t>& more) {
        for (const std::int64_t no : more) {
            if (std::find(found.begin(), found.end(), no) == found.end())
                found.push_back(no);
        }
    };
    const std::string text = trimmed(halfWidth(filter.text));
    if (auto one = findCase(text); one.ok())
        add({*one});
    if (text.size() >= 15)
        add(subjectsByToken(static_cast<int>(TokenKind::IdNumber), tokenId(text, todayDay())));
    if (text.size() == 18)
        add(subjectsByToken(static_cast<int>(TokenKind::CreditCode), text));
    if (text.size() >= 7)
        add(subjectsByToken(static_cast<int>(TokenKind::Phone), text));
    if (text.size() == 4 && allDigits(text))
        add(subjectsByToken(static_cast<int>(TokenKind::PhoneEnd), text));
    add(subjectsByToken(static_cast<int>(TokenKind::Certificate), text));
    if (!allDigits(text)) {
        while (m_nameIndex.load(m_db, m_journal, m_vault)) {
        }
        add(m_nameIndex.find(text, static_cast<std::size_t>(filter.offset + filter.limit + 1)));
    }
    CasePage page;
    const auto size = static_cast<int>(found.size());
    const int begin = std::min(filter.offset, size);
    const int end = std::min(begin + filter.limit, size);
    page.lines = linesOf({found.begin() + begin, found.begin() + end});
    page.more = size > end;
    return page;
}

Result<CasePage> StationFile::cases(const CaseFilter& given)
{
    CaseFilter filter = given;
    filter.limit = std::clamp(filter.limit, 1, maxLimit);
    filter.offset = std::max(filter.offset, 0);
    if (!filter.queue.empty() && filter.queue != "open" &&
        !rangeOf(filter.queue, todayDay(), officeCalendar()))
        return Error("unknown-queue", {{"queue", filter.queue}});
    if (!filter.text.empty())
        return textPage(filter);
    const bool narrowed =
        !filter.state.empty() || !filter.matter.empty() || !filter.post.empty() || filter.from || filter.to;
    if (!filter.queue.empty() && filter.queue != "open" && !narrowed)
        return queuePage(filter);
    return columnPage(filter);
}

Result<CaseView> StationFile::caseView(const std::string& number)
{
    auto subject = findCase(number);
    if (!subject.ok())
        return subject.error();
    FoldedCase folded = foldOf(*subject);
    if (!folded.c)
        return Error("case-not-found", {{"case", number}});
    CaseView v;
    v.c = std::move(*folded.c);
    const Day today = todayDay();
    v.now = stateOn(v.c, today);
    const Calendar calendar = m_world.calendar.forOffice(v.c.office);
    if (v.c.due.day && v.c.open() && !v.c.decided)
        v.daysLeft = daysLeft(calendar, today, *v.c.due.day);
    if (v.c.accepted) {
        Term term = v.c.term();
        if (v.c.printedDue)
            term.notBefore = dueDay(calendar.only(v.c.printedNotices), term).day;
        v.explanation = explain(v.c.decided ? calendar.only(v.c.notices) : calendar, term);
    }
    auto applicant = applicantOf(v.c);
    v.personKnown = applicant.ok();
    if (applicant.ok()) {
        v.applicant = *applicant;
        for (Party& p : v.applicant.parties)
            maskParty(p);
        if (v.applicant.agent)
            maskParty(*v.applicant.agent);
    }
    v.handlerName = accountName(v.c.handler);
    RuleFacts facts = ruleFacts();
    v.verbs = openVerbs(facts, v.c);
    return v;
}

// Showing full numbers is recorded, once per person, case and login (PRACTICE R10). The register of it comes
// with the accounts' own issue; until then it is an entry of the case that changes nothing.
Result<Applicant> StationFile::revealApplicant(const std::string& number)
{
    if (m_vault.locked() || !m_session)
        return Error("locked");
    auto subject = findCase(number);
    if (!subject.ok())
        return subject.error();
    const FoldedCase folded = foldOf(*subject);
    if (!folded.c)
        return Error("case-not-found", {{"case", number}});
    auto applicant = applicantOf(*folded.c);
    if (!applicant.ok())
        return applicant;
    if (m_revealed.insert({m_session->account, *subject}).second) {
        RuleFacts facts = ruleFacts();
        json::Writer out;
        out.beginObject();
        writeRight(out, facts);
        Draft d;
        d.kind = "case";
        d.subject = folded.c->id;
        d.verb = "view-person";
        d.facts = out.endObject().take();
        d.audience = "up|" + m_info.office;
        Tx tx(m_db);
        const Written written = append(tx, {d}, false);
        (void)finish(tx, written, folded.c->number);
    }
    return applicant;
}

void StationFile::loadMatters()
{
    const Day today = todayDay();
    if (m_mattersLoaded && m_inForceDay == today)
        return;
    if (!m_mattersLoaded) {
        m_matters.clear();
        std::map<std::string, std::string> authority;
        Query q = m_db.query("SELECT code,authority,doc FROM matter ORDER BY length(authority),code,version");
        while (q.next()) {
            const std::string code = q.str(0);
            const std::string from = q.str(1);
            if (!isAtOrAbove(from, m_info.office))
                continue;
            if (authority.emplace(code, from).first->second != from)
                continue; // the county has spoken on this matter
            if (auto m = matterFromJson(q.text(2)); m.ok())
                m_matters[code].push_back(std::make_shared<const Matter>(std::move(*m)));
        }
    }
    m_mattersLoaded = true;
    m_inForceDay = today;
    m_inForce.clear();
    std::vector<MatterKey> keys;
    for (const auto& [code, versions] : m_matters) {
        std::shared_ptr<const Matter> best;
        for (const auto& m : versions) {
            if (inForce(*m, today))
                best = m;
        }
        if (!best)
            continue;
        m_inForce.push_back(best);
        keys.push_back({best->code, best->name, best->shortNames, best->window});
    }
    m_matterSearch = MatterSearch(keys);
}

std::shared_ptr<const Matter> StationFile::matterFor(const std::string& code, std::optional<Day> inForceOn,
                                                     std::optional<int> version)
{
    loadMatters();
    const auto it = m_matters.find(code);
    if (it == m_matters.end())
        return nullptr;
    std::shared_ptr<const Matter> best;
    for (const auto& m : it->second) {
        if ((!inForceOn || inForce(*m, *inForceOn)) && (!version || m->version == *version))
            best = m;
    }
    return best;
}

Result<std::vector<std::shared_ptr<const Matter>>> StationFile::matters()
{
    loadMatters();
    return m_inForce;
}

Result<std::vector<std::shared_ptr<const Matter>>> StationFile::matterVersions(const std::string& code)
{
    loadMatters();
    const auto it = m_matters.find(code);
    if (it == m_matters.end())
        return Error("no-such-matter", {{"matter", code}});
    return it->second;
}

Result<std::vector<MatterHit>> StationFile::searchMatters(const std::string& text)
{
    loadMatters();
    std::vector<MatterHit> out;
    for (const MatterSearch::Hit& hit : m_matterSearch.find(text, 50)) {
        const Matter& m = *m_inForce[hit.index];
        out.push_back({m.code, m.name, m.window});
    }
    return out;
}

Result<DuePreview> StationFile::previewDue(const std::string& code, const std::string&)
{
    const auto m = matterFor(code, todayDay(), std::nullopt);
    if (!m)
        return Error("no-such-matter", {{"matter", code}});
    DuePreview v;
    v.promise = m->promise;
    Term term;
    term.start = todayDay();
    term.promise = m->promise;
    v.explanation = explain(officeCalendar(), term);
    if (m->statutory) {
        term.promise = *m->statutory;
        v.statutory = dueDay(officeCalendar(), term);
    }
    v.needsClock = clockObjection().has_value();
    return v;
}

Result<PersonHint> StationFile::hintsFor(const std::string& matter, const std::string& idNumber)
{
    if (m_vault.locked())
        return Error("locked");
    PersonHint hint;
    const auto subjects =
        subjectsByToken(static_cast<int>(TokenKind::IdNumber), tokenId(idNumber, todayDay()));
    hint.earlier = static_cast<int>(subjects.size());
    for (CaseLine& line : linesOf(subjects)) {
        if (line.matter == matter && line.state != "delivered" && line.state != "closed")
            hint.open.push_back(std::move(line));
    }
    for (const std::int64_t no : subjects) {
        const FoldedCase folded = foldOf(no);
        auto applicant = folded.c ? applicantOf(*folded.c) : Result<Applicant>(Error("person-withheld"));
        if (!applicant.ok())
            continue;
        hint.known = *applicant;
        break;
    }
    return hint;
}

} // namespace bm
