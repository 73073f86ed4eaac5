// The world of one seed. Private to the simulation.
#pragma once

#include "tests/exchange_sim/machine.h"
#include "tests/exchange_sim/sim.h"

#include <deque>

namespace bm::sim {

struct Letter
{
    Machine* to = nullptr; // none: whoever of the office is there
    std::string office, name;
    std::shared_ptr<const std::string> bytes;
};

using Entries = std::map<ChainKey, std::map<std::uint32_t, std::set<Hash>>>;
[[nodiscard]] Entries entriesOf(StationFile& file);
// Without those that are here as mere hashes.
[[nodiscard]] Entries readableOf(StationFile& file);

class World
{
public:
    World(std::uint64_t seed, Broken broken);
    Outcome run(int steps);

private:
    // What happens, for whoever replays a seed (BM_SIM_TALK).
    void say(const std::string& what) const;
    int pick(int n) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(n)); }
    Machine& any();
    Machine& county() { return *m_machines.front(); }
    void tick(std::int64_t ms);
    void step();
    void misfortune();
    void write(Machine& at);
    // It has been told that it may not go on as it is.
    void react(Machine& at, const std::string& code);
    [[nodiscard]] bool gone(Machine& m) const { return m_revoked.contains(m.file->info().id); }
    void give(Machine& from, bool goodCarriers);
    void post(Machine& from, const ExportReport& report, bool goodCarriers);
    void deliver(std::size_t n);
    void take(Machine& to, const std::vector<const Letter*>& letters);
    void replace(Machine& old, std::unique_ptr<Machine> fresh);
    void backUp();
    void restore();
    void putBack();
    void copyDisk();
    void calmRound();
    void sweep(bool up);
    void hall();
    // ---- county.cpp: what the county says, and that it holds everywhere
    void publish();
    void rule();
    void revoke();
    void judgeRevoked();
    void judgeRows();
    void judgePublished();
    // ---- broken.cpp
    [[nodiscard]] static bool onTrunk(Machine& m, const SegmentPart& part);
    void breakContents(Machine& from, Contents& contents);
    void afterExport(Machine& from, const ExportReport& report);
    [[nodiscard]] bool beforeTake(Machine& to, const std::vector<const Letter*>& letters);
    void afterTake(Machine& to, const std::vector<const Letter*>& letters,
                   const std::vector<PackageRead>& read);
    // ---- judge.cpp
    [[nodiscard]] bool settled();
    void fault(const std::string& what);
    void judge();
    void judgeHall();
    [[nodiscard]] bool keeps(Machine& m, const ChainKey& chain);
    void compareEntries(bool tell);
    void judgeGaps(Machine& m, std::size_t named);
    void judgeAlarms();
    void judgeTables();
    void judgeBooks();

    std::uint64_t m_seed;
    Broken m_broken;
    std::mt19937_64 m_random;
    std::vector<std::unique_ptr<Machine>> m_machines; // those that are in use; the first is the county
    std::map<int, std::pair<std::unique_ptr<Folder>, std::string>> m_backups;
    std::map<int, std::unique_ptr<Machine>> m_old;           // a copy of a disk somebody kept
    std::set<std::string> m_touched;                         // stations whose disk was copied or put back
    std::set<std::string> m_revoked;                         // stations
    std::map<ChainKey, std::uint32_t> m_lastOf;              // of revoked chains, the last entry that counts
    std::set<std::pair<std::string, std::uint32_t>> m_ruled; // stations and epochs
    std::deque<Letter> m_way;
    std::vector<Letter> m_atCounty;                             // all that was taken in there
    std::map<Machine*, std::map<ChainKey, Having>> m_pretended; // by a broken program
    Folder m_hall, m_stick;
    Instant m_now;
    Instant m_hallAgain; // until then the hall has no shared folder
    bool m_calm = false;
    int m_open = 0; // differences found
    Outcome m_out;
};

} // namespace bm::sim
