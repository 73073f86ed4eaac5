// Papers: the facts they print, issued ones, templates, the office's own data; drafts.
#include "core/base/office_code.h"
#include "core/desk/station_file.h"
#include "core/desk/tokens.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::size_t maxDraft = 1U << 20U;

std::string draftPlace(const std::string& account)
{
    return "draft:" + account;
}

// Days that only a paper speaks of: the due day as it was before the extension, and as it will be when an
// open pause ends on the day told.
void sayDays(PaperFacts& facts, const Calendar& calendar)
{
    const Case& c = facts.c;
    const Term term = bindingTerm(c, calendar);
    if (c.extendedBy != 0) {
        Term before = term;
        before.extend = 0;
        before.notBefore.reset();
        if (const auto day = dueDay(calendar, before).day)
            facts.said["extend.due_before"] = day->text();
    }
    if (term.openPauseFrom && !c.pauses.empty() && c.pauses.back().until) {
        if (const auto day = dueDay(calendar, asIfResumedOn(term, *c.pauses.back().until)).day)
            facts.said["pause.due_expected"] = day->text();
    }
}

} // namespace

Result<OfficeProfile> StationFile::officeProfile()
{
    Query q = m_db.query("SELECT doc FROM office_profile WHERE office=?", m_info.office);
    if (q.next())
        return officeProfileFromJson(q.text(0));
    OfficeProfile p;
    p.office = m_info.office;
    p.name = m_info.officeName;
    p.level = m_info.level;
    return p;
}

Result<Calendar> StationFile::calendar()
{
    return officeCalendar();
}

Result<std::string> StationFile::templateFor(const std::string& form)
{
    // The county's replaces ours; an office's own replaces the program's.
    Query q = m_db.query("SELECT content,office FROM template WHERE form=? ORDER BY length(office)", form);
    while (q.next()) {
        if (isAtOrAbove(q.str(1), m_info.office))
            return q.str(0);
    }
    return std::string();
}

PaperFacts StationFile::commonFacts(const std::string& form)
{
    PaperFacts f;
    f.form = form;
    f.now = now();
    if (auto office = officeProfile(); office.ok())
        f.office = *office;
    f.officeCode = m_info.office;
    f.stationLabel = m_info.label;
    f.actor = m_session ? m_session->account : std::string();
    f.actorName = m_session ? m_session->name : std::string();
    return f;
}

Result<Applicant> StationFile::applicantOf(const Case& c)
{
    if (c.personEntry == 0)
        return Error("person-withheld");
    auto person = m_journal.openPerson(c.personEntry, m_vault);
    if (!person.ok())
        return person.error();
    auto doc = json::Document::parse(*person);
    if (!doc.ok())
        return doc.error();
    return readApplicant(doc->root());
}

// The number of what is handed out; empty where there is none.
std::string StationFile::certificateOf(const Case& c)
{
    if (c.certificateEntry == 0)
        return {};
    const auto person = m_journal.openPerson(c.certificateEntry, m_vault);
    if (!person.ok())
        return {};
    const auto doc = json::Document::parse(*person);
    return doc.ok() ? doc->root()["certificate"].str() : std::string();
}

std::map<std::string, std::string> StationFile::saidIn(const std::vector<TimelineEntry>& timeline)
{
    std::map<std::string, std::string> said;
    const auto take = [this, &said](const std::string& verb, const std::string& json) {
        const auto doc = json::Document::parse(json);
        if (!doc.ok())
            return;
        for (const auto& [name, value] : doc->root().members()) {
            const std::string key = verb + "." + std::string(name);
            if (value.isString() && name != "salt")
                said[key] = value.str();
            else if (value.isInteger())
                said[key] = std::to_string(value.integer());
            if (name == "approver")
                said[key + "_name"] = accountName(value.str());
        }
    };
    // The newest of its kind speaks alone: what only an older one said is over.
    std::set<std::string> heard;
    for (auto e = timeline.rbegin(); e != timeline.rend(); ++e) {
        if (!e->code.empty() || e->verb.ends_with("-paper") || e->verb == "reveal" || e->verb == "access" ||
            !heard.insert(e->verb).second)
            continue;
        said[e->verb + ".at"] = e->at.day().text();
        said[e->verb + ".actor"] = accountName(e->actor);
        take(e->verb, e->facts);
        if (auto person = m_journal.openPerson(e->entry, m_vault); person.ok())
            take(e->verb, *person);
    }
    return said;
}

Result<PaperFacts> StationFile::factsFor(const Case& c, const std::string& form)
{
    PaperFacts f = commonFacts(form);
    f.c = c;
    f.matter = matterFor(c.matter, std::nullopt, c.matterVersion);
    if (!f.matter)
        return Error("no-such-matter", {{"matter", c.matter}});
    auto applicant = applicantOf(c);
    if (!applicant.ok())
        return applicant.error();
    f.applicant = *applicant;
    if (f.actingFor = ruleFacts(c.window).actingFor; !f.actingFor.empty())
        f.actingForName = accountName(f.actingFor);
    f.said = saidIn(c.timeline);
    const Calendar calendar = m_world.calendar.forOffice(c.office);
    if (c.accepted) {
        f.explanation = explainPromise(c, calendar);
        sayDays(f, calendar);
        if (c.clock.statutory)
            f.statutory = c.statutoryDue;
    }
    f.certificate = certificateOf(c);
    if (auto rule = MarketRule::parse(f.office.market); !f.office.market.empty() && rule.ok() && c.due.day) {
        f.marketDay = isMarketDay(*rule, *c.due.day);
        f.nextMarket = nextMarketDay(*rule, *c.due.day);
    }
    if (c.due.day) {
        OfficeHours hours = defaultOfficeHours();
        if (auto own = OfficeHours::fromJson(f.office.hours); !f.office.hours.empty() && own.ok())
            hours = *own;
        if (!isOpenDay(hours, calendar, *c.due.day))
            f.lastOpenDay = lastOpenDayOnOrBefore(hours, calendar, *c.due.day);
    }
    return f;
}

Result<PaperFacts> StationFile::paperFacts(const std::string& number, const std::string& form, PaperUse use)
{
    if (m_vault.locked())
        return Error("locked");
    auto subject = findCase(number);
    if (!subject.ok())
        return subject.error();
    const FoldedCase folded = foldOf(*subject);
    if (!folded.c)
        return Error("case-not-found", {{"case", number}});
    // Whose case it is not has to say why first (revealApplicant).
    if (spotCheck(*folded.c) && !(m_session && m_revealed.contains({m_session->account, *subject})))
        return Error("reveal-reason", {{"case", folded.c->number}});
    auto facts = factsFor(*folded.c, form);
    if (facts.ok() && use == PaperUse::ToLook)
        noteShown(*subject, *folded.c);
    return facts;
}

Result<IssuedPaper> StationFile::issuedPaper(const std::string& number, PaperUse use)
{
    IssuedPaper out;
    std::int64_t entry = 0;
    std::int64_t subject = 0;
    {
        Query q =
            m_db.query("SELECT p.entry,p.form,p.state,p.reprints,p.template,coalesce(c.number,''),p.subject "
                       "FROM paper p LEFT "
                       "JOIN cases c ON c.subject=p.subject WHERE p.number=? ORDER BY p.entry DESC LIMIT 1",
                       number);
        if (!q.next())
            return Error("no-such-paper", {{"number", number}});
        entry = q.integer(0);
        out.form = q.str(1);
        out.state = q.str(2);
        out.reprints = static_cast<int>(q.integer(3));
        out.templateHash = q.str(4);
        out.caseNumber = q.str(5);
        subject = q.integer(6);
    }
    out.number = number;
    auto person = m_journal.openPerson(entry, m_vault);
    if (!person.ok())
        return person.error();
    auto doc = json::Document::parse(*person);
    if (!doc.ok())
        return doc.error();
    out.values = doc->root()["values"].compact();
    if (use == PaperUse::ToLook && !out.caseNumber.empty()) {
        if (const FoldedCase folded = foldOf(subject); folded.c)
            noteShown(subject, *folded.c);
    }
    // The paper may rest on a template that was replaced since; the journal still has it.
    for (const std::int64_t no : m_journal.subjectsOf("template")) {
        for (const Stored& s : m_journal.entriesOf(no).entries) {
            const auto installed = json::Document::parse(s.entry.facts);
            if (installed.ok() && installed->root()["form"].text() == out.form)
                out.templates.insert(out.templates.begin(), installed->root()["content"].str());
        }
    }
    return out;
}

Result<std::int64_t> StationFile::saveDraft(std::optional<std::int64_t> draft, const std::string& json)
{
    if (!m_session || m_vault.locked())
        return Error("locked");
    if (json.size() > maxDraft)
        return Error("draft-too-large");
    const std::string sealed = m_vault.seal(json, draftPlace(m_session->account));
    Tx tx(m_db);
    std::int64_t no = draft.value_or(0);
    if (draft) {
        tx.exec("UPDATE draft SET updated=?,sealed=? WHERE no=? AND account=?", now().ms, Blob{sealed},
                *draft, m_session->account);
        if (tx.changes() == 0)
            return Error("no-such-draft");
    } else {
        tx.exec("INSERT INTO draft(account,updated,sealed) VALUES(?,?,?)", m_session->account, now().ms,
                Blob{sealed});
        no = tx.lastRowId();
    }
    tx.commit();
    return no;
}

Result<std::vector<DraftView>> StationFile::drafts()
{
    if (!m_session)
        return Error("locked");
    std::vector<DraftView> out;
    Query q =
        m_db.query("SELECT no,updated,sealed FROM draft WHERE account=? ORDER BY no", m_session->account);
    while (q.next()) {
        auto plain = m_vault.open(q.text(2), draftPlace(m_session->account));
        if (!plain.ok())
            return plain.error();
        out.push_back({q.integer(0), Instant{q.integer(1)}, *plain});
    }
    return out;
}

Result<Done> StationFile::removeDraft(std::int64_t draft)
{
    if (!m_session)
        return Error("locked");
    Tx tx(m_db);
    tx.exec("DELETE FROM draft WHERE no=? AND account=?", draft, m_session->account);
    tx.commit();
    return Done{};
}

} // namespace bm
