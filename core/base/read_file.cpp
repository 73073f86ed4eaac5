#include "core/base/read_file.h"

#include "core/base/posix_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace bm {

namespace {

Error tooLarge(const std::string& path, std::size_t limit)
{
    return Error("file-too-large", {{"file", fileNameOf(path)}, {"limit", std::to_string(limit)}});
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit)
{
    // O_NONBLOCK: opening a pipe nobody writes to must not wait.
    const FileDescriptor fd(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!fd.valid())
        return fileError(path, "open", errno);
    struct stat info
    {
    };
    if (::fstat(fd.get(), &info) != 0)
        return fileError(path, "open", errno);
    if (!S_ISREG(info.st_mode))
        return Error("not-a-file", {{"file", fileNameOf(path)}});
    if (info.st_size < 0 || static_cast<std::size_t>(info.st_size) > limit)
        return tooLarge(path, limit);
    // The size may change while we read: the limit is held on what is really read.
    std::string out(static_cast<std::size_t>(info.st_size) + 1, '\0');
    std::size_t used = 0;
    for (;;) {
        const ssize_t n = ::read(fd.get(), out.data() + used, out.size() - used);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fileError(path, "read", errno);
        if (n == 0)
            break;
        used += static_cast<std::size_t>(n);
        if (used > limit)
            return tooLarge(path, limit);
        if (used == out.size())
            out.resize(used * 2);
    }
    out.resize(used);
    return out;
}

} // namespace bm
