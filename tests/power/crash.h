// Crashes: a recorded run is cut at each of its operations, in every way of damage; what is left is opened
// again and compared with what the run had committed.
//
// Quick and sound: every committed state is checked whole once (by whatever the caller's check does) and
// remembered by a hash over all pages of the recovered file. A cut whose recovered file has one of these
// hashes is that state, byte for byte; any other file is checked whole by itself.
#pragma once

#include "tests/power/disk.h"

#include <functional>
#include <optional>

namespace bm::power {

struct Tally
{
    std::int64_t states = 0;   // cuts, second ones too
    std::int64_t distinct = 0; // of the first cuts, those that left a disk that none before had left
    std::int64_t second = 0;   // of these, cuts while recovering from one
    std::int64_t whole = 0;    // of these, opened and verified whole by the caller's check
    std::int64_t lost = 0;     // sound, but something acknowledged is missing
    std::int64_t worst = 0;    // most commits lost at once
    std::int64_t damaged = 0;
    std::int64_t half = 0; // sound and complete, but none of the committed states
    std::string first;     // the first fault: seed, operation, damage, what
    void add(const Tally& other);
    [[nodiscard]] bool intact() const { return lost == 0 && damaged == 0 && half == 0; }
};

struct CrashRun
{
    std::string database; // its name on the disk
    std::vector<std::string> pragmas;
    Disk before;
    std::vector<Op> ops;
    std::uint64_t seed = 1;
    int repeats = 1;       // of each way of damage that is random, at each operation
    int step = 1;          // every n-th operation
    int secondOf16 = 5;    // how many in sixteen get second cuts, three each
    int wholeEvery = 1000; // one in so many is also checked whole
    bool lying = false;    // the disk says "synced" and does nothing
    // With the disk mounted as it was left: the fault, if any. `acks`: how many Acks were given before the
    // cut.
    std::function<std::optional<std::string>(int acks)> check;
};

// For a run that was recorded without marks: a Commit after every frame of a log that is written whole and
// commits, synced or not, and after every removal of a rollback journal. So what is asked of a state does not
// rest on the syncs that are under test.
void markCommits(std::vector<Op>& ops);

[[nodiscard]] Tally crashEverywhere(const CrashRun& run);

// Lets it recover and writes its log into it. The fault, if it does not open. The first of the pragmas is the
// one of the lock.
[[nodiscard]] std::optional<std::string> settle(const std::string& database,
                                                const std::vector<std::string>& pragmas);

// Opens with these pragmas, lets it recover, writes one row if asked, and closes as the program does. The
// fault, if it does not open.
[[nodiscard]] std::optional<std::string> recover(const std::string& database,
                                                 const std::vector<std::string>& pragmas, bool write);

[[nodiscard]] const std::vector<std::string>& productPragmas();

} // namespace bm::power
