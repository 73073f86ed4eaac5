// What durableWrite() promises, for what does not fit into memory: written piece by piece to "<path>.part",
// synced, read back from the medium and compared by its hash, and only then given its name.
#pragma once

#include "core/base/digest.h"
#include "core/base/durable_write.h"
#include "core/base/posix_file.h"

#include <string>
#include <string_view>

namespace bm {

class DurableStream
{
public:
    explicit DurableStream(std::string path);
    DurableStream(const DurableStream&) = delete;
    DurableStream& operator=(const DurableStream&) = delete;
    // What was not committed is removed.
    ~DurableStream();

    [[nodiscard]] Status open();
    [[nodiscard]] Status write(std::string_view bytes);
    [[nodiscard]] Status commit(IfExists ifExists);

private:
    [[nodiscard]] Status readBack(const Hash& written) const;

    std::string m_path;
    std::string m_part;
    FileDescriptor m_fd;
    Sha256 m_digest;
    bool m_present = false;
};

} // namespace bm
