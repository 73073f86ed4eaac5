#include "core/base/posix_file.h"

#include <string.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace bm {

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept
{
    if (this != &other) {
        (void)close();
        m_fd = other.release();
    }
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    (void)close();
}

bool FileDescriptor::close()
{
    // Never tried twice: on Linux the descriptor is gone even when close() reports an error.
    const int fd = std::exchange(m_fd, -1);
    return fd < 0 || ::close(fd) == 0;
}

int FileDescriptor::release()
{
    return std::exchange(m_fd, -1);
}

std::string fileNameOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string folderOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos)
        return ".";
    return std::string(slash == 0 ? "/" : path.substr(0, slash));
}

Error fileError(std::string_view path, const char* step, int errorNumber)
{
    const char* code = "file-failed";
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        code = "disk-full";
        break;
    case EROFS:
    case EACCES:
    case EPERM:
        code = "write-denied";
        break;
    case ENODEV:
    case ENXIO:
    case ENOMEDIUM:
        code = "medium-gone";
        break;
    case ENOENT:
    case ENOTDIR:
        code = "file-missing";
        break;
    default:
        break;
    }
    const char* reason = strerrorname_np(errorNumber);
    return Error(code, {{"file", fileNameOf(path)}, {"step", step}, {"reason", reason ? reason : "?"}});
}

} // namespace bm
