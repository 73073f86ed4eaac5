#include "core/base/durable_stream.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

namespace bm {

DurableStream::DurableStream(std::string path) : m_path(std::move(path)), m_part(m_path + ".part") {}

DurableStream::~DurableStream()
{
    if (m_present)
        ::unlink(m_part.c_str());
}

Status DurableStream::open()
{
    ::unlink(m_part.c_str()); // what an earlier attempt left behind
    m_fd = FileDescriptor(::open(m_part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_fd.valid())
        return fileError(m_part, "create", errno);
    m_present = true;
    return Done{};
}

Status DurableStream::write(std::string_view bytes)
{
    m_digest.add(bytes);
    while (!bytes.empty()) {
        const ssize_t n = ::write(m_fd.get(), bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return fileError(m_part, "write", n == 0 ? EIO : errno);
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return Done{};
}

Status DurableStream::readBack(const Hash& written) const
{
    const FileDescriptor fd(::open(m_part.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.valid())
        return fileError(m_part, "read-back", errno);
    std::vector<char> block(std::size_t{1} << 16U);
    Sha256 digest;
    for (;;) {
        const ssize_t n = ::read(fd.get(), block.data(), block.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fileError(m_part, "read-back", errno);
        if (n == 0)
            break;
        digest.add(block.data(), static_cast<std::size_t>(n));
    }
    if (digest.finish() != written)
        return Error("read-back-differs", {{"file", fileNameOf(m_part)}});
    return Done{};
}

Status DurableStream::commit(IfExists ifExists)
{
    if (::fsync(m_fd.get()) != 0)
        return fileError(m_part, "sync", errno);
    // Asks the kernel to forget the pages, so that reading back reads the medium.
    (void)::posix_fadvise(m_fd.get(), 0, 0, POSIX_FADV_DONTNEED);
    if (!m_fd.close())
        return fileError(m_part, "close", errno);
    if (auto same = readBack(m_digest.finish()); !same.ok())
        return same;
    if (ifExists == IfExists::Refuse) {
        // In one step, so that nobody can take the name in between.
        if (::renameat2(AT_FDCWD, m_part.c_str(), AT_FDCWD, m_path.c_str(), RENAME_NOREPLACE) != 0) {
            if (errno == EEXIST)
                return Error("file-exists", {{"file", fileNameOf(m_path)}});
            return fileError(m_path, "rename", errno);
        }
    } else if (::rename(m_part.c_str(), m_path.c_str()) != 0) {
        return fileError(m_path, "rename", errno);
    }
    m_present = false;
    return syncFolder(folderOf(m_path));
}

} // namespace bm
