// BM_SEED: the first seed. BM_SIM_PACKAGES or BM_SIM_WORLDS: how many; BM_LONG: 10^8 packages.
#include "tests/exchange_sim/sim.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdlib>

using namespace bm::sim;

TEST_CASE("a county of stations and bad carriers: nothing diverges in silence, no false alarm")
{
    const char* packagesText = std::getenv("BM_SIM_PACKAGES");
    const char* worldsText = std::getenv("BM_SIM_WORLDS");
    const std::int64_t packages = packagesText             ? std::stoll(packagesText)
                                  : std::getenv("BM_LONG") ? 100'000'000
                                  : worldsText             ? 1'000'000'000
                                                           : 6'000;
    const std::uint64_t worlds = worldsText ? std::stoull(worldsText) : ~0ULL;
    const char* seedText = std::getenv("BM_SEED");
    const std::uint64_t first = seedText ? std::stoull(seedText) : 1;
    Outcome all;
    int faulty = 0;
    const auto start = std::chrono::steady_clock::now();
    std::uint64_t seed = first;
    for (; seed - first < worlds && all.packages < packages; ++seed) {
        const Outcome one = simulate(seed, Broken::Nothing);
        all.packages += one.packages;
        all.doubled += one.doubled;
        all.lost += one.lost;
        all.made += one.made;
        all.entries += one.entries;
        all.restored += one.restored;
        all.putBack += one.putBack;
        all.copied += one.copied;
        all.forks += one.forks;
        all.stopped += one.stopped;
        all.rounds = std::max(all.rounds, one.rounds);
        faulty += one.faults.empty() ? 0 : 1;
        for (const std::string& fault : one.faults)
            WARN("seed " << seed << ": " << fault);
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    WARN((seed - first) << " worlds, " << all.packages << " packages taken in (" << all.made << " made, "
                        << all.lost << " lost, " << all.doubled << " doubled), " << all.entries
                        << " writings, " << all.restored << " restored, " << all.putBack << " put back, "
                        << all.copied << " copied, " << all.forks << " forks named, at most " << all.rounds
                        << " calm rounds, in " << seconds << " s");
    CHECK(faulty == 0);
}

TEST_CASE("each broken rule is noticed")
{
    const char* only = std::getenv("BM_SIM_RULE");
    for (int rule = 1; rule < static_cast<int>(Broken::Count); ++rule) {
        if (only && std::stoi(only) != rule)
            continue;
        const auto broken = static_cast<Broken>(rule);
        std::string found;
        int worlds = 0;
        // Keys are random, and with them what a world's misfortunes hit: most rules show in the first worlds,
        // one that needs a disk put back at the right moment in one of a dozen.
        for (std::uint64_t seed = 1; seed <= 200 && found.empty(); ++seed, ++worlds) {
            const Outcome one = simulate(seed, broken);
            found = one.faults.empty() ? std::string() : one.faults.front();
        }
        INFO(nameOf(broken));
        CHECK_FALSE(found.empty());
        WARN(nameOf(broken) << ": after " << worlds << " worlds: " << found);
    }
}
