#include "core/base/durable_write.h"

#include "core/base/posix_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

namespace bm {

namespace {

// Removes the part file when anything goes wrong.
class PartFile
{
public:
    explicit PartFile(std::string path) : m_path(std::move(path)) {}
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile()
    {
        if (m_present)
            ::unlink(m_path.c_str());
    }
    void present(bool is) { m_present = is; }
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
    bool m_present = false;
};

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            if (n == 0)
                errno = EIO; // a write that makes no progress and gives no reason
            return false;
        }
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

std::optional<Error> writePart(PartFile& part, std::string_view content)
{
    const char* path = part.path().c_str();
    ::unlink(path); // what an earlier attempt left behind
    FileDescriptor fd(::open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.valid())
        return fileError(path, "create", errno);
    part.present(true);
    if (!writeAll(fd.get(), content))
        return fileError(path, "write", errno);
    if (::fsync(fd.get()) != 0)
        return fileError(path, "sync", errno);
    // Asks the kernel to forget the pages, so that reading back reads the medium.
    (void)::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_DONTNEED);
    if (!fd.close())
        return fileError(path, "close", errno);
    return {};
}

std::optional<Error> comparePart(const PartFile& part, std::string_view content)
{
    const char* path = part.path().c_str();
    const FileDescriptor fd(::open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.valid())
        return fileError(path, "read-back", errno);
    const Error differs("read-back-differs", {{"file", fileNameOf(path)}});
    std::array<char, 65536> block{};
    for (;;) {
        const ssize_t n = ::read(fd.get(), block.data(), block.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fileError(path, "read-back", errno);
        const auto size = static_cast<std::size_t>(n);
        if (size == 0)
            return content.empty() ? std::optional<Error>{} : differs;
        if (size > content.size() || std::memcmp(block.data(), content.data(), size) != 0)
            return differs;
        content.remove_prefix(size);
    }
}

} // namespace

Status syncFolder(const std::string& folder)
{
    FileDescriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.valid())
        return fileError(folder, "sync-folder", errno);
    // A few file systems cannot sync a folder and say EINVAL: then the whole of it is synced.
    if (::fsync(fd.get()) != 0 && (errno != EINVAL || ::syncfs(fd.get()) != 0))
        return fileError(folder, "sync-folder", errno);
    return fd.close() ? Status(Done{}) : Status(fileError(folder, "sync-folder", errno));
}

Status durableWrite(const std::string& path, std::string_view content, IfExists ifExists)
{
    PartFile part(path + ".part");
    if (auto error = writePart(part, content))
        return std::move(*error);
    if (auto error = comparePart(part, content))
        return std::move(*error);
    if (ifExists == IfExists::Refuse) {
        // In one step, so that nobody can take the name in between.
        if (::renameat2(AT_FDCWD, part.path().c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) != 0) {
            if (errno == EEXIST)
                return Error("file-exists", {{"file", fileNameOf(path)}});
            return fileError(path, "rename", errno);
        }
    } else if (::rename(part.path().c_str(), path.c_str()) != 0) {
        return fileError(path, "rename", errno);
    }
    part.present(false);
    return syncFolder(folderOf(path));
}

} // namespace bm
