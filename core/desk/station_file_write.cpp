// The one way in: entries, records, tokens and counters in one transaction.
#include "core/base/digest.h"
#include "core/base/one_of.h"
#include "core/base/random.h"
#include "core/desk/document_folds.h"
#include "core/desk/station_file.h"
#include "core/desk/tokens.h"
#include "core/matters/shipped.h"
#include "core/people/people_drafts.h"
#include "core/store/store_error.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

// A PC clock behind the last entry, or days ahead of it, has to be looked at by a person before anything that
// starts a clock (DESIGN.md 5). Two weeks cover the longest holidays.
constexpr std::array<std::string_view, 6> showsApplicant{"receive", "accept",  "take-in",
                                                         "import",  "correct", "issue-paper"};
constexpr std::int64_t behindMs = 5 * 60'000;
constexpr std::int64_t aheadMs = std::int64_t{15} * 86'400'000;

} // namespace

Written StationFile::append(Tx& tx, const Drafts& drafts, bool fresh)
{
    Written out;
    const Instant at = now();
    for (Draft d : drafts) {
        if (d.actor.empty() && m_session)
            d.actor = m_session->account;
        if (d.kind == "account" && !m_world.merged.empty())
            d.subject = accountRecord(d);
        Stored stored = m_journal.append(tx, d, at, m_vault, fresh);
        out.subjects.insert(stored.subject);
        if (d.kind == "case")
            addTokens(tx, stored.subject, stored.entry);
        // Who has just typed a person in, or put him on a paper, has seen him: the entry says so itself.
        if (m_session && d.kind == "case" && oneOf(showsApplicant, d.verb))
            m_typed.insert({m_session->account, stored.subject});
        out.entries.push_back(std::move(stored));
    }
    if (!fresh) {
        refold(tx, out.subjects, false);
        return out;
    }
    // Nothing of these records is on disk yet: they are folded from what was just written.
    std::map<std::int64_t, SubjectEntries> bySubject;
    for (const Stored& s : out.entries) {
        SubjectEntries& e = bySubject[s.subject];
        e.no = s.subject;
        e.id = s.entry.header.subject;
        e.kind = s.entry.header.kind;
        e.entries.push_back(s);
    }
    for (const auto& [no, entries] : bySubject)
        m_projector.project(tx, entries, m_world, true);
    return out;
}

void StationFile::refold(Tx& tx, const std::set<std::int64_t>& subjects, bool fresh)
{
    for (const std::int64_t no : subjects)
        m_projector.project(tx, m_journal.entriesOf(no), m_world, fresh);
}

void StationFile::addTokens(Tx& tx, std::int64_t subject, const Entry& entry)
{
    if (entry.person.empty())
        return;
    auto person = json::Document::parse(entry.person);
    if (!person.ok())
        return;
    Searchable found = searchableOf(entry.header.verb, person->root());
    if (!found.name.empty())
        m_newNames[subject] = std::move(found.name);
    for (const auto& [kind, text] : found.tokens) {
        tx.exec("INSERT OR IGNORE INTO token(value,kind,subject) VALUES(?,?,?)",
                m_vault.token(static_cast<int>(kind), text), static_cast<int>(kind), subject);
    }
}

void StationFile::afterCommit(const std::set<std::int64_t>& subjects)
{
    m_changed = true;
    for (const std::int64_t no : subjects) {
        if (std::string number = m_columns.refresh(m_db, no); !number.empty())
            m_changes.cases.push_back(std::move(number));
    }
    for (const auto& [subject, name] : m_newNames)
        m_nameIndex.put(subject, name);
    m_newNames.clear();
}

std::optional<Error> StationFile::clockObjection()
{
    const Instant last = m_journal.lastOwnTime();
    const Instant at = now();
    if (last.ms == 0)
        return std::nullopt;
    std::string code;
    if (at.ms < last.ms - behindMs)
        code = "clock-behind";
    else if (at.ms > last.ms + aheadMs)
        code = "clock-ahead";
    if (code.empty())
        return std::nullopt;
    if (m_clockConfirmed && !m_vault.locked()) {
        // In a file known to be older than what the county holds nothing is written, not even this.
        if (!m_historyObjection)
            (void)confirmClock();
        return std::nullopt;
    }
    return Error(code, {{"last", last.text()}, {"now", at.text()}});
}

std::optional<Error> StationFile::takeInObjection()
{
    if (!m_session || m_vault.locked())
        return Error("locked");
    if (auto no = mayWrite(m_session->role))
        return no;
    return clockObjection();
}

std::optional<Error> StationFile::writeObjection()
{
    if (auto no = takeInObjection())
        return no;
    return m_historyObjection;
}

Result<Outcome> StationFile::confirmClock()
{
    if (m_session) {
        if (auto no = mayWrite(m_session->role))
            return *no;
    }
    json::Writer facts;
    facts.beginObject().field("last", m_journal.lastOwnTime().text()).field("now", now().text()).endObject();
    Draft d;
    d.kind = "station";
    d.subject = SubjectId{m_journal.own().station.bytes};
    d.verb = "clock-confirmed";
    d.facts = facts.take();
    d.audience = "up|own";
    Tx tx(m_db);
    append(tx, {d}, false);
    m_projector.flush(tx);
    tx.commit();
    m_changed = true;
    m_changes.office = true;
    return Outcome{};
}

Result<Outcome> StationFile::publish(const std::string& kind,
                                     const std::vector<std::pair<std::string, std::string>>& documents)
{
    if (!m_session)
        return Error("locked");
    if (auto no = mayWrite(m_session->role))
        return *no;
    Outcome outcome;
    Tx tx(m_db);
    std::set<std::int64_t> subjects;
    for (const auto& [name, json] : documents) {
        Draft d;
        d.kind = kind;
        d.subject = documentId(kind, m_info.office, name);
        d.verb = "publish";
        d.facts = json;
        d.audience = "all|all";
        d.actor = m_session->account;
        subjects.insert(m_journal.append(tx, d, now(), m_vault).subject);
        ++outcome.count;
    }
    refold(tx, subjects, false);
    if (kind == "notice") {
        loadWorld();
        outcome.moved = redate(tx);
    }
    m_projector.flush(tx);
    tx.commit();
    afterCommit({});
    return outcome;
}

// A new notice refolds the open cases; those whose day moved are listed.
std::vector<std::string> StationFile::redate(Tx& tx)
{
    struct Open
    {
        std::int64_t subject;
        std::string number;
        std::optional<std::int64_t> due;
    };
    std::vector<Open> open;
    {
        Query q = tx.query(
            "SELECT subject,number,due FROM cases INDEXED BY cases_open WHERE open=1 ORDER BY queue,alarm");
        while (q.next())
            open.push_back({q.integer(0), q.str(1), q.optional(2)});
    }
    std::vector<std::string> moved;
    for (const Open& o : open) {
        m_projector.project(tx, m_journal.entriesOf(o.subject), m_world, false);
        Query q = tx.query("SELECT due FROM cases WHERE subject=?", o.subject);
        if (q.next() && q.optional(0) != o.due)
            moved.push_back(o.number);
    }
    return moved;
}

// What binds every window of the office and of those below it is not for whoever sits at one: matters, days
// off, forms.
std::optional<Error> StationFile::publishObjection()
{
    if (auto no = writeObjection())
        return no;
    if (m_info.trial) // protects nothing
        return std::nullopt;
    const Calendar calendar = officeCalendar();
    return mayLead(peopleFacts(calendar));
}

Result<Outcome> StationFile::publishMatters(const std::vector<Matter>& list)
{
    if (auto no = publishObjection())
        return *no;
    std::vector<std::pair<std::string, std::string>> documents;
    for (const Matter& m : list) {
        if (auto errors = checkMatter(m); !errors.empty())
            return errors.front();
        documents.emplace_back(m.code, matterToJson(m));
    }
    auto outcome = publish("matter", documents);
    m_mattersLoaded = false;
    m_changes.matters = true;
    return outcome;
}

Result<Outcome> StationFile::setOfficeProfile(const OfficeProfile& profile)
{
    OfficeProfile own = profile;
    own.office = m_info.office;
    auto checked = officeProfileFromJson(officeProfileToJson(own));
    if (!checked.ok())
        return checked.error();
    // How long a window stays open while nobody is there, and what is erased when, is not for who sits at it.
    const auto before = officeProfile();
    const OfficeProfile idle = before.ok() ? *before : OfficeProfile();
    if (idle.coverMinutes != own.coverMinutes || idle.lockMinutes != own.lockMinutes ||
        idle.retentionYears != own.retentionYears) {
        if (!m_session)
            return Error("locked");
        const Calendar calendar = officeCalendar();
        if (auto no = mayLeadOffice(peopleFacts(calendar)))
            return *no;
    }
    m_changes.office = true;
    return publish("office", {{m_info.office, officeProfileToJson(*checked)}});
}

Result<Outcome> StationFile::installTemplate(const std::string& form, const std::string& content)
{
    if (auto no = publishObjection())
        return *no;
    json::Writer out;
    out.beginObject().field("form", form).field("content", content).endObject();
    m_changes.office = true;
    return publish("template", {{form, out.take()}});
}

Result<Outcome> StationFile::publishNotice(const std::string& json)
{
    if (auto no = publishObjection())
        return *no;
    auto notice = noticeFromJson(json);
    if (!notice.ok())
        return notice.error();
    m_changes.calendar = true;
    m_changes.everything = true;
    return publish("notice", {{notice->id, noticeToJson(*notice)}});
}

} // namespace bm
