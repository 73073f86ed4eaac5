// A county of stations exchanging packages by carriers that lose, double, delay and reorder, while disks are
// copied and backups restored; everything from one seed.
//
// The journals are real (core/journal over databases in memory): numbering, chains, taking in, gaps held,
// forks. What stands around them (who gives whom what, what counts as arrived, who is warned) is said here
// again in small, so that each rule can be broken on purpose: a simulation that does not notice a broken rule
// shows nothing.
#pragma once

#include "core/journal/journal.h"

#include <deque>
#include <memory>
#include <optional>
#include <random>
#include <set>

namespace bm::sim {

enum class Broken
{
    Nothing,
    SentIsArrived,     // what was given once is not given again
    HeldIsHad,         // what waits after a gap is said to be here
    SaidBeforeKept,    // said to be read, and then the power went before the commit
    NoRelay,           // a township keeps its villages' entries to itself
    NoBranches,        // of a fork only the first branch is passed on
    ForkUnnoticed,     // two entries of one number are no alarm
    NumberAloneProves, // that a segment follows is believed by its number, not by the hash before it
    OwnHistoryUnread,  // a station does not compare what others hold of it with itself
    RestoredGoesOn,    // no new epoch after a restore
    NonceForgotten,    // a new epoch is told from another by its number alone
    OwnNotTakenBack,   // what others hold of oneself is left aside
    GapIsFork,         // whatever does not follow is called a fork
    DoubleIsFork,      // a package that came twice is called two packages of one number
    ArrivalIsOrder,    // a package that overtook another is called a restored station
    GapsForgotten,     // what came too early is thrown away, and said to be read
    Count
};
[[nodiscard]] const char* nameOf(Broken rule);

struct Outcome
{
    std::int64_t packages = 0, doubled = 0, lostOnTheWay = 0, entries = 0;
    int restored = 0, copied = 0, forks = 0, stopped = 0;
    std::vector<std::string> faults; // silent divergence, false alarm, not converged, broken chain
};

[[nodiscard]] Outcome simulate(std::uint64_t seed, Broken broken);

} // namespace bm::sim
