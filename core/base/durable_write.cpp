#include "core/base/durable_write.h"

#include "core/base/durable_stream.h"
#include "core/base/posix_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace bm {

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
    DurableStream out(path);
    if (auto opened = out.open(); !opened.ok())
        return opened;
    if (auto written = out.write(content); !written.ok())
        return written;
    return out.commit(ifExists);
}

} // namespace bm
