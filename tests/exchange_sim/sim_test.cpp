// The protocol under bad carriers, copied disks and restored backups: no silent divergence, no false alarm,
// everything arrives. And the simulation under broken rules: each is noticed.
//
// BM_SIM_WORLDS: how many worlds; more with BM_LONG. BM_SEED: the first seed.
#include "tests/exchange_sim/sim.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdlib>

using namespace bm::sim;

TEST_CASE("a county of stations and bad carriers: nothing diverges in silence, no false alarm")
{
    const bool isLong = std::getenv("BM_LONG") != nullptr;
    const char* named = std::getenv("BM_SIM_WORLDS");
    const int worlds = named ? std::stoi(named) : isLong ? 200'000 : 150;
    const char* seedText = std::getenv("BM_SEED");
    const std::uint64_t first = seedText ? std::stoull(seedText) : 1;
    Outcome all;
    int faulty = 0;
    const auto start = std::chrono::steady_clock::now();
    for (std::uint64_t seed = first; seed < first + static_cast<std::uint64_t>(worlds); ++seed) {
        const Outcome one = simulate(seed, Broken::Nothing);
        all.packages += one.packages;
        all.doubled += one.doubled;
        all.lostOnTheWay += one.lostOnTheWay;
        all.entries += one.entries;
        all.restored += one.restored;
        all.copied += one.copied;
        all.forks += one.forks;
        all.stopped += one.stopped;
        for (const std::string& fault : one.faults)
            UNSCOPED_INFO("seed " << seed << ": " << fault);
        faulty += one.faults.empty() ? 0 : 1;
        if (!one.faults.empty() && faulty <= 5)
            CHECK(one.faults.empty());
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    WARN(worlds << " worlds, " << all.packages << " packages (" << all.lostOnTheWay << " lost, "
                << all.doubled << " doubled), " << all.entries << " entries, " << all.restored
                << " restored, " << all.copied << " copied, " << all.forks << " branches at the county, "
                << all.stopped << " times stopped, in " << seconds << " s");
    CHECK(faulty == 0);
    CHECK(all.forks > 0);
    CHECK(all.restored > 0);
    CHECK(all.stopped > 0);
}

TEST_CASE("each broken rule is noticed")
{
    for (int rule = 1; rule < static_cast<int>(Broken::Count); ++rule) {
        const auto broken = static_cast<Broken>(rule);
        std::string found;
        int worlds = 0;
        for (std::uint64_t seed = 1; seed <= 200 && found.empty(); ++seed, ++worlds) {
            const Outcome one = simulate(seed, broken);
            // Only what the unbroken world of this seed does not show is the broken rule's.
            if (!one.faults.empty() && simulate(seed, Broken::Nothing).faults.empty())
                found = one.faults.front();
        }
        INFO(nameOf(broken));
        CHECK_FALSE(found.empty());
        WARN(nameOf(broken) << ": after " << worlds << " worlds: " << found);
    }
}
