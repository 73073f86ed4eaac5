// Questions: today, lists, one case, matters, hints.
#include "core/base/mask.h"
#include "core/base/office_code.h"
#include "core/base/text.h"
#include "core/cases/case_verbs.h"
#include "core/desk/queue_range.h"
#include "core/desk/station_file.h"
#include "core/desk/tokens.h"
#include "core/people/roles.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

void maskParty(Party& p)
{
    p.idNumber = maskNumber(p.idNumber);
    p.phone = maskPhone(p.phone);
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
    for (const char* queue :
         {"due-today", "due-soon",  "late",     "in-hand",     "notify", "ready",    "supplement",
          "paused",    "forwarded", "disputed", "paused-over", "leader", "joint",    "survey",
          "posting",   "gap",       "upper",    "rating",      "step",   "relatives"}) {
        const auto range = rangeOf(queue, v.day, calendar);
        const int n = static_cast<int>(counted(range->queue, range->from, range->to));
        v.queues.push_back({queue, n});
        if (!range->from && range->column.empty())
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
        Query q = m_db.query("SELECT count(*) FROM verdict v JOIN entry e ON e.id=v.entry WHERE "
                             "v.code<>'undone' AND NOT EXISTS(SELECT 1 FROM review r WHERE r.hash=e.hash)");
        v.ineffective = q.next() ? static_cast<int>(q.integer(0)) : 0;
        Query forks = m_db.query("SELECT count(*) FROM chain WHERE parent IS NOT NULL");
        v.forks = forks.next() ? static_cast<int>(forks.integer(0)) : 0;
    }
    if (auto problem = clockObjection())
        v.clockProblem = problem->code;
    return v;
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
    if (v.c.accepted)
        v.explanation = explainPromise(v.c, calendar);
    auto applicant = maskedApplicantOf(v.c);
    v.personKnown = applicant.ok();
    if (applicant.ok())
        v.applicant = std::move(*applicant);
    v.handlerName = accountName(v.c.handler);
    v.exchange = exchangeStateOf(v.c.lastEntry);
    if (!v.c.relativeOf.empty())
        v.relativeName = accountName(v.c.relativeOf);
    RuleFacts facts = ruleFacts(v.c.window);
    facts.matter = matterFor(v.c.matter, std::nullopt, v.c.matterVersion);
    v.spotCheck = spotCheck(v.c);
    v.leads = !facts.leadsBy(facts.account, Lead::Any).empty();
    const auto reads = mayWrite(facts.role);
    for (const VerbRule& rule : verbRules()) {
        if (auto no = reads ? reads : objection(facts, v.c, rule.verb))
            v.refused.emplace_back(rule.verb, *no);
        else
            v.verbs.emplace_back(rule.verb);
    }
    v.forms = openForms(v.c);
    v.said = saidIn(v.c.timeline);
    return v;
}

Result<Applicant> StationFile::maskedApplicantOf(const Case& c)
{
    auto applicant = applicantOf(c);
    if (!applicant.ok())
        return applicant;
    for (Party& p : applicant->parties)
        maskParty(p);
    if (applicant->agent)
        maskParty(*applicant->agent);
    return applicant;
}

// Showing full numbers is recorded, once per person, case and login (PRACTICE R10): an entry of the case that
// changes nothing.
// Who does not handle a case looks at it by way of a check, and says why (PRACTICE R27).
bool StationFile::spotCheck(const Case& c) const
{
    const bool ours = c.office == m_info.office || c.takenInBy == m_info.office;
    return !ours || (m_session && readsOnly(m_session->role));
}

// One entry per person, case and login.
void StationFile::noteSeen(std::int64_t subject, const Case& c, const std::string& reason)
{
    if (!m_revealed.insert({m_session->account, subject}).second)
        return;
    Tx tx(m_db);
    (void)finish(tx, append(tx, {seenDraft(ruleFacts(c.window), c, "reveal", reason)}, false));
}

void StationFile::noteShown(std::int64_t subject, const Case& c)
{
    if (m_session && !m_typed.contains({m_session->account, subject}))
        noteSeen(subject, c, {});
}

Result<Applicant> StationFile::revealApplicant(const std::string& number, const std::string& why)
{
    if (m_vault.locked() || !m_session)
        return Error("locked");
    auto reason = cleanText(field::reason, why);
    if (!reason.ok())
        return reason.error();
    auto subject = findCase(number);
    if (!subject.ok())
        return subject.error();
    const FoldedCase folded = foldOf(*subject);
    if (!folded.c)
        return Error("case-not-found", {{"case", number}});
    if (spotCheck(*folded.c) && reason->empty())
        return Error("reveal-reason", {{"case", folded.c->number}});
    auto applicant = applicantOf(*folded.c);
    if (applicant.ok())
        noteSeen(*subject, *folded.c, *reason);
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
