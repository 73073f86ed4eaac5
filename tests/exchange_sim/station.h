// One station of the simulation. Private to it.
#pragma once

#include "tests/exchange_sim/sim.h"

namespace bm::sim {

struct Package
{
    int to = 0;
    ChainKey sender;
    std::uint64_t number = 0;
    std::int64_t made = 0;
    std::uint32_t headSeq = 0;
    std::uint64_t hash = 0;
    std::vector<Segment> segments;
    struct Had
    {
        std::uint32_t seq = 0;
        Hash head{};
    };
    std::map<ChainKey, Had> having;
    std::set<std::uint64_t> seen; // packages of the receiver that the sender has read
};

class Station
{
public:
    Station(int place, std::mt19937_64& random, Broken broken);
    // The same disk, as it is now.
    [[nodiscard]] std::unique_ptr<Station> copy() const;

    bool write(std::int64_t now); // false: stopped, for others hold more of us than we do
    void beginEpoch();
    // For this neighbour: a new package, and all that are not known to have arrived.
    std::vector<Package> give(int to, std::int64_t now, const std::function<bool(const StationId&)>& passes);
    // `cut`: the power goes before the commit.
    void take(const Package& package, bool cut);
    [[nodiscard]] bool behind() const { return m_behind; }

    int place = 0;
    Broken broken;
    std::mt19937_64* random;
    std::unique_ptr<Database> db;
    std::unique_ptr<Journal> journal;
    std::shared_ptr<Vault> vault = std::make_shared<Vault>();
    std::set<StationId> alarms; // whose disk was copied or put back, as far as is known here
    bool wroteBehind = false;

private:
    Station() = default;
    void judge(const Package& package, const IngestReport& report);
    void compareOwn(const Package& package);
    void takeSegments(Tx& tx, const Package& package, IngestReport& report);

    std::map<int, std::map<std::int64_t, std::uint32_t>> m_sent; // by neighbour and chain
    std::map<int, std::vector<Package>> m_outbox;
    std::map<int, std::uint64_t> m_next; // by epoch: the number of the next package
    std::map<int, std::int64_t> m_given; // by neighbour: when last
    std::map<int, std::set<std::uint64_t>> m_seen;
    struct Read
    {
        std::uint64_t hash = 0;
        std::int64_t made = 0;
        std::uint32_t headSeq = 0;
    };
    std::map<ChainKey, std::map<std::uint64_t, Read>> m_inbox;
    std::map<ChainKey, Read> m_newest; // that came
    std::map<ChainKey, std::uint32_t> m_pretended;
    std::map<ChainKey, Package::Had> m_others; // the most that others said they hold of us
    bool m_behind = false;
    int m_restores = 0;
};

} // namespace bm::sim
