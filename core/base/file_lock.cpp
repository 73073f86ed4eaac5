#include "core/base/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>

namespace bm {

namespace {

// Whether the name still shows the file that was locked; somebody may have removed and made it anew
// meanwhile.
bool sameFile(int fd, const std::string& path)
{
    struct stat held
    {
    };
    struct stat named
    {
    };
    return ::fstat(fd, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

} // namespace

Result<FileLock> FileLock::take(const std::string& path)
{
    for (int attempt = 0; attempt < 10; ++attempt) {
        FileDescriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!fd.valid())
            return fileError(path, "lock", errno);
        int rc = 0;
        do {
            rc = ::flock(fd.get(), LOCK_EX | LOCK_NB);
        } while (rc != 0 && errno == EINTR);
        if (rc != 0 && errno == EWOULDBLOCK)
            return Error("in-use");
        if (rc != 0)
            return fileError(path, "lock", errno);
        if (sameFile(fd.get(), path))
            return FileLock(std::move(fd));
    }
    return Error("in-use");
}

} // namespace bm
