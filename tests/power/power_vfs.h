// PowerVfs: SQLite's files in memory (iVersion 1, no shared memory: the program needs none, it locks
// exclusively). Everything that changes the disk is recorded when asked. Registered as the default, so that
// Qt's driver writes through it.
//
// Of SQLite's unix VFS it repeats when the folder is synced: at the first sync of a journal or log that was
// opened to be made, and when a deletion asks for it.
#pragma once

#include "tests/power/disk.h"

#include <functional>

namespace bm::power {

// Which call, for faults. Open and Access change nothing.
enum class Call
{
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Delete,
    FileSize
};

class PowerVfs
{
public:
    // Registered as the default until the program ends.
    static PowerVfs& instance();

    Disk disk;
    bool recording = false;
    std::vector<Op> ops;
    // For every call: SQLITE_OK, or the error that it shall give instead of being done.
    std::function<int(Call, const std::string& name)> fault;
    void forget()
    {
        ops.clear();
        recording = false;
    }
    void note(Op::Kind kind, std::int64_t at = 0);
    void change(Op op);
};

} // namespace bm::power
