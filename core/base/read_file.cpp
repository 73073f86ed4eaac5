#include "core/base/read_file.h"

#include "core/base/posix_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace bm {

namespace {

Error tooLarge(const std::string& path, std::size_t limit)
{
    return Error("file-too-large", {{"file", fileNameOf(path)}, {"limit", std::to_string(limit)}});
}

struct OpenFile
{
    FileDescriptor fd;
    std::size_t size = 0;
};

Result<OpenFile> openRegular(const std::string& path)
{
    // O_NONBLOCK: opening a pipe nobody writes to must not wait.
    OpenFile out{FileDescriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)), 0};
    if (!out.fd.valid())
        return fileError(path, "open", errno);
    struct stat info
    {
    };
    if (::fstat(out.fd.get(), &info) != 0)
        return fileError(path, "open", errno);
    if (!S_ISREG(info.st_mode))
        return Error("not-a-file", {{"file", fileNameOf(path)}});
    out.size = static_cast<std::size_t>(std::max<off_t>(info.st_size, 0));
    return out;
}

// Until `out` is full or the file ends: how many bytes came; nothing after an error.
std::optional<std::size_t> fill(int fd, std::string& out, std::size_t used)
{
    while (used < out.size()) {
        const ssize_t n = ::read(fd, out.data() + used, out.size() - used);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::nullopt;
        if (n == 0)
            break;
        used += static_cast<std::size_t>(n);
    }
    return used;
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit)
{
    const auto file = openRegular(path);
    if (!file.ok())
        return file.error();
    if (file->size > limit)
        return tooLarge(path, limit);
    // The size may change while we read: the limit is held on what is really read.
    std::string out(file->size + 1, '\0');
    for (std::size_t used = 0;;) {
        const auto n = fill(file->fd.get(), out, used);
        if (!n)
            return fileError(path, "read", errno);
        used = *n;
        if (used > limit)
            return tooLarge(path, limit);
        const bool all = used < out.size();
        out.resize(all ? used : used * 2);
        if (all)
            return out;
    }
}

Result<FileBeginning> readBeginning(const std::string& path, std::size_t count)
{
    const auto file = openRegular(path);
    if (!file.ok())
        return file.error();
    FileBeginning out{std::string(std::min(count, file->size), '\0'), file->size};
    const auto n = fill(file->fd.get(), out.bytes, 0);
    if (!n)
        return fileError(path, "read", errno);
    out.bytes.resize(*n);
    return out;
}

} // namespace bm
