// Retention carried out: when its time is over, the person half of a record is erased wherever it is, and the
// chain still holds (DESIGN.md section 3; 个人信息保护法 19, 47). The facts stay: numbers, days, results.
//
// An office that has not decided for how long erases nothing. Backups keep what they hold until the ladder
// drops them.
#include "core/desk/station_file.h"
#include "core/journal/document_id.h"

namespace bm {

namespace {

// In one go, so that the transaction stays short; the rest is found again.
constexpr std::size_t atOnce = 2000;

} // namespace

Result<std::vector<RetentionLine>> StationFile::retentionDue()
{
    const auto profile = officeProfile();
    if (!profile.ok())
        return profile.error();
    if (profile->retentionYears == 0)
        return Error("retention-not-set");
    const Day before = todayDay().plusMonths(-12 * profile->retentionYears);
    std::vector<RetentionLine> out;
    const auto collect = [&](const char* kind, const std::string& sql) {
        Query q = m_db.query(sql, m_info.office, std::int64_t{before.number});
        while (q.next())
            out.push_back({kind, q.str(0), Day{static_cast<int>(q.integer(1))}, q.id<SubjectTag>(2)});
    };
    const std::string kept = " AND NOT EXISTS(SELECT 1 FROM erasure x WHERE x.id=s.id AND x.kind=s.kind)";
    collect("case",
            "SELECT c.number,coalesce(c.delivered,c.decided,c.accepted,c.received) AS ended,s.id FROM "
            "cases c JOIN subject s ON s.no=c.subject WHERE c.office=? AND c.open=0 AND ended<?" +
                kept + " ORDER BY ended,c.number");
    collect("advice", "SELECT a.number,a.day,s.id FROM advice a JOIN subject s ON s.no=a.subject WHERE "
                      "substr(a.number,1,length(?1))=?1 AND a.day<?2" +
                          kept + " ORDER BY a.day,a.number");
    collect("trip-list", "SELECT t.number,t.day,s.id FROM trip_list t JOIN subject s ON s.no=t.subject WHERE "
                         "t.office=? AND t.day<?" +
                             kept + " ORDER BY t.day,t.number");
    if (out.size() > atOnce)
        out.resize(atOnce);
    return out;
}

Result<Outcome> StationFile::carryOutRetention()
{
    if (auto no = writeObjection())
        return *no;
    if (auto no = leaderObjection())
        return *no;
    auto due = retentionDue();
    if (!due.ok())
        return due.error();
    const auto profile = officeProfile();
    Drafts drafts;
    std::set<std::int64_t> erased;
    for (const RetentionLine& line : *due) {
        json::Writer out;
        out.beginObject().field("kind", line.kind).field("id", hex(line.id)).field("number", line.number);
        out.field("office", m_info.office).field("ended", line.ended.text());
        out.field("years", profile->retentionYears).endObject();
        Draft d;
        d.kind = "erasure";
        d.subject = documentId("erasure", line.kind, hex(line.id));
        d.verb = "erase";
        d.facts = out.take();
        // Whoever has been given the person has to hear of it.
        d.audience = "all|own";
        drafts.push_back(std::move(d));
    }
    Outcome outcome;
    outcome.count = static_cast<int>(drafts.size());
    if (drafts.empty())
        return outcome;
    Tx tx(m_db);
    const Written written = append(tx, drafts, false);
    eraseBy(tx, written.subjects);
    (void)finish(tx, written);
    forgetErased();
    m_changes.everything = true;
    return outcome;
}

// Of one record: what it says of persons, in the entries of the office that erases and of those below it.
void StationFile::erasePersons(Tx& tx, std::int64_t subject, const std::string& office)
{
    const SubjectEntries record = m_journal.entriesOf(subject);
    for (const Stored& s : record.entries) {
        if (!isAtOrAbove(office, m_world.officeOf(s.entry.header.chain.station)))
            continue;
        m_journal.erasePerson(tx, s.id);
        if (s.entry.header.verb != "attach")
            continue;
        if (const auto doc = json::Document::parse(s.entry.facts); doc.ok())
            m_attachedErased.insert(doc->root()["hash"].str());
    }
    for (const auto& [entry, code] : record.excluded)
        m_journal.erasePerson(tx, entry);
    tx.exec("DELETE FROM token WHERE subject=?", subject);
    m_erased = true;
}

// Files that only erased records name.
void StationFile::dropAttachments(Tx& tx)
{
    if (m_attachedErased.empty())
        return;
    {
        Query q = tx.query("SELECT facts FROM entry WHERE verb='attach' AND form<>3");
        while (q.next()) {
            if (const auto doc = json::Document::parse(q.text(0)); doc.ok())
                m_attachedErased.erase(doc->root()["hash"].str());
        }
    }
    for (const std::string& name : std::exchange(m_attachedErased, {})) {
        if (const auto hash = fromHexHash(name))
            tx.exec("DELETE FROM attachment WHERE hash=?", *hash);
    }
}

// What these records of the kind "erasure" say.
void StationFile::eraseBy(Tx& tx, const std::set<std::int64_t>& erasures)
{
    for (const std::int64_t no : erasures) {
        std::vector<std::pair<std::int64_t, std::string>> named;
        {
            Query q = tx.query("SELECT s.no,x.office FROM erasure x JOIN subject s ON s.id=x.id AND "
                               "s.kind=x.kind WHERE x.subject=?",
                               no);
            while (q.next())
                named.emplace_back(q.integer(0), q.str(1));
        }
        for (const auto& [subject, office] : named)
            erasePersons(tx, subject, office);
    }
    dropAttachments(tx);
}

// Persons that came again, from a station that had not heard of it yet, or out of a backup.
void StationFile::eraseAgain(Tx& tx, const std::set<std::int64_t>& subjects)
{
    Query any = tx.query("SELECT 1 FROM erasure LIMIT 1");
    if (!any.next())
        return;
    for (const std::int64_t no : subjects) {
        std::string office;
        {
            Query q = tx.query("SELECT x.office FROM subject s JOIN erasure x ON x.id=s.id AND x.kind=s.kind "
                               "WHERE s.no=?",
                               no);
            if (q.next())
                office = q.str(0);
        }
        if (!office.empty())
            erasePersons(tx, no, office);
    }
    dropAttachments(tx);
}

// Names that are in memory for the search: made again without those that are gone.
void StationFile::forgetErased()
{
    if (std::exchange(m_erased, false))
        m_nameIndex.reset();
}

} // namespace bm
