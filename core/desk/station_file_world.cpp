// What everything else rests on: whom we trust, which office each station is, the calendar, who we are.
#include "core/base/office_code.h"
#include "core/desk/document_folds.h"
#include "core/desk/station_file.h"
#include "core/journal/station_fold.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

std::string labelWithEpoch(const std::string& label, std::uint32_t epoch)
{
    // No mark in the first epoch, then B, C, … so that numbers never collide after a restore.
    return epoch <= 1 ? label : label + static_cast<char>('A' + std::min<std::uint32_t>(epoch - 1, 25));
}

} // namespace

void StationFile::loadWorld()
{
    loadStations();
    loadCalendar();
}

void StationFile::loadStations()
{
    const std::string before = m_world.officeOf(m_journal.own().station);
    std::vector<std::int64_t> records;
    {
        Query q = m_db.query("SELECT subject FROM station ORDER BY subject");
        while (q.next())
            records.push_back(q.integer(0));
    }
    World world = stationsOf(records);
    world.calendar = std::move(m_world.calendar);
    m_world = std::move(world);
    if (m_world.officeOf(m_journal.own().station) != before)
        loadCalendar();
}

void StationFile::loadCalendar()
{
    const std::string own = m_world.officeOf(m_journal.own().station);
    std::vector<Notice> notices;
    Query q = m_db.query("SELECT doc,office,authority FROM notice ORDER BY id,length(authority) DESC");
    while (q.next()) {
        // The State Council's as we or those above us have it; a local one from whoever is over its area.
        const std::string scope = q.str(1);
        if (!isAtOrAbove(q.str(2), scope.empty() ? own : scope))
            continue;
        if (auto n = noticeFromJson(q.text(0)); n.ok())
            notices.push_back(*n);
    }
    m_world.calendar = Calendar::build(std::move(notices));
    m_calendar.reset();
}

// Whom we trust, which office each station is, and what does not count: before anything is folded. Some
// hundred stations with a few entries each.
World StationFile::stationsOf(const std::vector<std::int64_t>& records)
{
    bool changed = false;
    World world = stationsOf(records, changed);
    // What does not count was read with the rest, and does not say which office anybody is.
    if (changed)
        world = stationsOf(records, changed);
    m_rulingsChanged = m_rulingsChanged || changed;
    return world;
}

World StationFile::stationsOf(const std::vector<std::int64_t>& records, bool& rulingsChanged)
{
    World world;
    std::vector<SubjectEntries> all;
    for (const std::int64_t no : records)
        all.push_back(m_journal.entriesOf(no));
    for (const SubjectEntries& entries : all) {
        if (entries.id.bytes == m_journal.own().station.bytes)
            world.county = stationRecord(entries, std::nullopt).county;
    }
    std::vector<ChainRuling> rulings;
    std::map<StationId, std::set<ChainKey>> counting; // of the revoked
    std::map<std::string, std::string> names;         // of offices that others went into
    m_ruled.clear();
    for (const SubjectEntries& entries : all) {
        StationRecord record = stationRecord(entries, world.county);
        if (record.facts)
            world.stations[StationId{entries.id.bytes}] = *record.facts;
        if (!record.rulings.empty())
            m_ruled.insert(StationId{entries.id.bytes});
        std::move(record.rulings.begin(), record.rulings.end(), std::back_inserter(rulings));
        if (record.counting)
            counting[StationId{entries.id.bytes}] = std::move(*record.counting);
        for (OfficeMerger& m : record.mergers) {
            names[m.into] = m.intoName;
            world.merged[m.from] = std::move(m.into);
        }
    }
    for (auto& [id, facts] : world.stations) {
        // The county certifies those it moves; of the others their old name is all that is known.
        if (std::string now = world.current(facts.office); now != facts.office) {
            facts.office = std::move(now);
            facts.officeName = names[facts.office];
        }
    }
    for (const ChainState& c : m_journal.states()) {
        const auto revoked = counting.find(c.key.station);
        if (revoked != counting.end() && !revoked->second.contains(c.key))
            rulings.push_back({c.key, 1, std::nullopt, "revoked"});
    }
    rulingsChanged = m_journal.setRulings(rulings) || rulingsChanged;
    return world;
}

// The same from the entries themselves: for rebuild and verify, which must not believe the tables.
World StationFile::worldFromJournal()
{
    World world = stationsOf(m_journal.subjectsOf("station"));
    const std::string own = world.officeOf(m_journal.own().station);
    std::vector<std::pair<std::string, Notice>> found;
    for (const std::int64_t no : m_journal.subjectsOf("notice")) {
        const Projection p = foldNotice(m_journal.entriesOf(no), world);
        for (const Row& row : p.rows) {
            const auto& scope = std::get<std::string>(row.cells[3]);
            const auto& authority = std::get<std::string>(row.cells[4]);
            if (!isAtOrAbove(authority, scope.empty() ? own : scope))
                continue;
            if (auto n = noticeFromJson(std::get<std::string>(row.cells[5])); n.ok())
                found.emplace_back(authority, *n);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second.id, -static_cast<int>(a.first.size())) <
               std::pair(b.second.id, -static_cast<int>(b.first.size()));
    });
    std::vector<Notice> notices;
    for (auto& [authority, notice] : found)
        notices.push_back(std::move(notice));
    world.calendar = Calendar::build(std::move(notices));
    return world;
}

void StationFile::loadInfo()
{
    const ChainKey& own = m_journal.own();
    m_info.id = hex(own.station);
    m_info.epoch = own.epoch;
    const auto it = m_world.stations.find(own.station);
    if (it == m_world.stations.end())
        throw StoreError("damaged", "the station's own record is missing");
    m_info.office = it->second.office;
    m_calendar.reset();
    m_info.officeName = it->second.officeName;
    m_info.level = it->second.level;
    m_info.label = labelWithEpoch(it->second.label, own.epoch);
    m_info.trial = it->second.trial;
}

} // namespace bm
