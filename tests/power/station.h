// A real station whose file is in PowerVfs' memory: what it does is recorded, with what it said was done.
#pragma once

#include "tests/journal/stations.h"
#include "tests/power/crash.h"
#include "tests/power/power_vfs.h"

#include <set>

namespace bm::power {

using bm::test::Stations;

// What a station has said is in its file: each later one holds the earlier.
struct Promised
{
    std::set<std::string> entries;                 // hashes
    std::vector<std::pair<std::string, bool>> out; // packages in the outbox
    std::int64_t inbox = 0;
};

class Recording
{
public:
    Recording(std::string folder, std::shared_ptr<bm::FixedClock> clock);
    // From here on; the disk as it is now is what the run begins with.
    void begin();
    // The operation before this was said to be done.
    void done(bm::StationFile& file);
    [[nodiscard]] CrashRun end(std::uint64_t seed);

private:
    [[nodiscard]] std::optional<std::string> check(int acks) const;

    std::string m_folder;
    std::shared_ptr<bm::FixedClock> m_clock;
    Disk m_before;
    std::vector<Promised> m_promised;
};

// What else is asked of the opened file; the fault, if it does not hold.
using Asked = std::function<std::optional<std::string>(bm::StationFile&)>;

// The faults of a station's file, opened by the real program: pages, chains, tables, packages, and what is
// asked. Nothing asked: that it is not founded yet is no fault.
[[nodiscard]] std::optional<std::string>
stationFault(const std::string& folder, const std::shared_ptr<bm::FixedClock>& clock, const Asked& asked);
[[nodiscard]] Promised promisedBy(bm::StationFile& file);

} // namespace bm::power
