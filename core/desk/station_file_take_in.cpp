// Entries of other stations: the same road as our own. Stations first, then the calendar, then what rests on
// them.
#include "core/desk/station_file.h"

#include <algorithm>
#include <array>

namespace bm {

// The records that have to be folded again when stations are known otherwise than before, or the county has
// said what does not count.
std::set<std::int64_t> StationFile::restingOn(const World& before)
{
    std::set<StationId> changed;
    for (const auto& [id, facts] : m_world.stations) {
        const auto it = before.stations.find(id);
        if (it == before.stations.end() || it->second != facts)
            changed.insert(id);
    }
    if (m_rulingsChanged) {
        changed.insert(m_ruled.begin(), m_ruled.end());
        m_remakeSeries = true;
    }
    m_rulingsChanged = false;
    std::set<std::int64_t> out;
    if (m_world.merged != before.merged) {
        // Codes of offices stand in entries of every kind.
        const auto all = m_journal.allSubjects();
        out.insert(all.begin(), all.end());
        return out;
    }
    for (const StationId& id : changed) {
        const auto subjects = m_journal.subjectsBy(id);
        out.insert(subjects.begin(), subjects.end());
    }
    if (m_world.county != before.county) {
        for (const char* kind : {"station", "receipt"}) {
            const auto all = m_journal.subjectsOf(kind);
            out.insert(all.begin(), all.end());
        }
    }
    return out;
}

IngestReport StationFile::takeIn(Tx& tx, const std::vector<Segment>& segments)
{
    IngestReport total;
    for (const Segment& s : segments) {
        IngestReport r = m_journal.ingest(tx, s, m_vault);
        total.added += r.added;
        total.known += r.known;
        total.held += r.held;
        total.forks += r.forks;
        total.subjects.merge(r.subjects);
        std::move(r.persons.begin(), r.persons.end(), std::back_inserter(total.persons));
    }
    const StationId own = m_journal.own().station;
    // A ruling may have come before what it is about.
    bool ruled = false;
    for (const Segment& s : segments) {
        m_taken.history = m_taken.history || s.chain.station == own;
        ruled = ruled || (total.added > 0 && m_ruled.contains(s.chain.station));
    }
    std::map<std::string, std::set<std::int64_t>> byKind;
    const auto sortIn = [&](const std::set<std::int64_t>& subjects) {
        for (const std::int64_t no : subjects) {
            Query q = tx.query("SELECT kind FROM subject WHERE no=?", no);
            if (q.next())
                byKind[q.str(0)].insert(no);
        }
    };
    sortIn(total.subjects);
    if (ruled || byKind.contains("station")) {
        const World before = m_world;
        refold(tx, byKind["station"], false);
        loadStations();
        m_taken.stations =
            m_taken.stations || m_world.stations != before.stations || m_world.county != before.county;
        m_taken.history = m_taken.world = true;
        sortIn(restingOn(before));
        refold(tx, byKind["station"], false);
        carryOver(tx, before.merged);
        loadInfo();
    }
    if (byKind.contains("notice")) {
        const Calendar before = m_world.calendar;
        refold(tx, byKind["notice"], false);
        loadCalendar();
        m_taken.world = true;
        // Most notices that come are those everybody has: hundreds of stations bring the same.
        if (!m_world.calendar.builtLike(before))
            (void)redate(tx);
    }
    for (const auto& [kind, subjects] : byKind) {
        if (kind != "station" && kind != "notice")
            refold(tx, subjects, false);
    }
    for (const Stored& s : total.persons) {
        if (s.entry.header.kind == "case")
            addTokens(tx, s.subject, s.entry);
    }
    if (const auto erasures = byKind.find("erasure"); erasures != byKind.end())
        eraseBy(tx, erasures->second);
    eraseAgain(tx, total.subjects);
    static constexpr std::array plain{"case", "receipt", "station"};
    for (const auto& [kind, subjects] : byKind) {
        m_taken.accounts = m_taken.accounts || kind == "account";
        m_taken.history = m_taken.history || kind == "receipt";
        m_taken.documents = m_taken.documents || std::find(plain.begin(), plain.end(), kind) == plain.end();
    }
    m_taken.cases.merge(byKind["case"]);
    return total;
}

void StationFile::endTakeIn(Tx& tx)
{
    flushRecords(tx);
    if (m_taken.accounts || m_taken.stations)
        sealKeyBoxes(tx, m_info.office);
}

void StationFile::flushRecords(Tx& tx)
{
    m_projector.flush(tx);
    if (std::exchange(m_remakeSeries, false))
        Projector::remakeSeries(tx);
}

// What of it stops writing.
void StationFile::rememberHistory()
{
    m_officeOver.reset();
    m_historyObjection = ownHistory();
    if (m_historyObjection && m_historyObjection->code == "own-history-differs")
        m_historyObjection.reset();
}

void StationFile::afterTakeIn()
{
    if (m_taken.documents || m_taken.stations) {
        m_mattersLoaded = false;
        m_phrases.reset();
        m_roster.reset();
        m_names.clear();
    }
    afterCommit(m_taken.cases);
    forgetErased();
    if (m_taken.history)
        rememberHistory();
    m_taken = {};
    m_changes.everything = true;
}

Result<IngestReport> StationFile::ingest(const std::vector<Segment>& segments)
{
    if (m_vault.locked())
        return Error("locked");
    Tx tx(m_db);
    IngestReport report = takeIn(tx, segments);
    endTakeIn(tx);
    tx.commit();
    afterTakeIn();
    return report;
}

} // namespace bm
