// A county of real stations exchanging real packages by carriers that lose, double, delay and reorder, while
// disks are copied, files put back and backups restored; everything by one seed. See README.md.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bm::sim {

// Rules that the simulation can break, between the calls of the real program: a simulation that does not
// notice a broken rule shows nothing.
enum class Broken
{
    Nothing,
    SentIsArrived,
    LostNotGivenAgain,
    OutboxNeverCleared,
    HeldIsHad,
    SaidBeforeKept,
    NoRelay,
    NoBranches,
    NothingSaid,
    DoubleForgotten,
    DoubleIsTwo,
    GapIsRollback,
    ArrivalIsOrder,
    OneSideTaken,
    NothingProved,
    RestoredGoesOn,
    RevocationKept,
    RevocationForgotten,
    RulingKept,
    RulingForgotten,
    PublishedKept,
    MatterLost,
    HallTold,
    Count
};
[[nodiscard]] const char* nameOf(Broken rule);

struct Outcome
{
    std::uint64_t worlds = 1;
    std::int64_t packages = 0; // decided on by an import
    std::int64_t known = 0;    // of them: had before
    std::int64_t lost = 0, doubled = 0, made = 0, entries = 0;
    std::int64_t restored = 0, putBack = 0, copied = 0, forks = 0, stopped = 0, epochs = 0;
    std::int64_t ruled = 0, revoked = 0, refused = 0, published = 0;
    int rounds = 0; // of good carriers, until all was where it belongs
    std::vector<std::string> faults;
    // How the one fault begins when the world ended in an exception: no check has noticed anything then.
    static constexpr std::string_view ended = "stopped: ";
    Outcome& operator+=(const Outcome& other);
};

// A world of so many steps: what happens in half a year takes some 900.
[[nodiscard]] Outcome simulate(std::uint64_t seed, Broken broken, int steps);

} // namespace bm::sim
