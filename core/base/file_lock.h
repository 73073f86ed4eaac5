// One writer per data folder: an advisory lock (flock) on a file of its own, never on the database, because
// opening and closing a database file ourselves would drop SQLite's locks.
//
// The kernel lets go of the lock when the process ends, however it ends; the file stays and means nothing.
#pragma once

#include "core/base/posix_file.h"
#include "core/base/result.h"

#include <string>

namespace bm {

class FileLock
{
public:
    // Error "in-use" when another process (or another FileLock of this one) holds it; else as fileError().
    [[nodiscard]] static Result<FileLock> take(const std::string& path);

private:
    explicit FileLock(FileDescriptor fd) : m_fd(std::move(fd)) {}
    FileDescriptor m_fd;
};

} // namespace bm
