#include "core/exchange/sealed_file.h"

#include "core/base/digest.h"
#include "core/base/durable_stream.h"
#include "core/journal/wire.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

namespace bm {

namespace {

constexpr std::string_view magic("BMSEA\r\n\x1a", 8);
constexpr std::uint16_t version = 1;
constexpr std::size_t fixedSize = 8 + 2 + 2 + 4 + 8 + 8; // magic version suite json-size plain-size key-check
constexpr std::size_t jsonLimit = 65536;
constexpr std::uint64_t plainLimit = std::uint64_t{1} << 40U;

using KeyCheck = std::array<std::uint8_t, 8>;
using Sink = std::function<Status(std::string_view)>;

std::string_view view(const Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

// Tells a wrong key from a damaged file. The key is random, so its hash says nothing about it.
KeyCheck keyCheck(const StreamKey& key)
{
    const Hash h = Sha256().add("bianmin-sealed-key-1").add(key.data(), StreamKey::size).finish();
    KeyCheck out{};
    std::memcpy(out.data(), h.data(), out.size());
    return out;
}

// A file read from its beginning to its end.
class Source
{
public:
    explicit Source(const std::string& path) : m_path(path) {}
    [[nodiscard]] Status open()
    {
        // O_NONBLOCK: opening a pipe nobody writes to must not wait.
        m_fd = FileDescriptor(::open(m_path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
        struct stat info
        {
        };
        if (!m_fd.valid() || ::fstat(m_fd.get(), &info) != 0)
            return fileError(m_path, "open", errno);
        if (!S_ISREG(info.st_mode))
            return Error("not-a-file", {{"file", fileNameOf(m_path)}});
        m_size = static_cast<std::uint64_t>(info.st_size);
        return Done{};
    }
    // As many bytes as asked for, fewer only at the end.
    [[nodiscard]] Result<std::string> read(std::size_t size)
    {
        std::string out(size, '\0');
        std::size_t used = 0;
        while (used < size) {
            const ssize_t n = ::read(m_fd.get(), out.data() + used, size - used);
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return fileError(m_path, "read", errno);
            if (n == 0)
                break;
            used += static_cast<std::size_t>(n);
        }
        out.resize(used);
        return out;
    }
    [[nodiscard]] std::uint64_t size() const { return m_size; }

private:
    const std::string& m_path;
    FileDescriptor m_fd;
    std::uint64_t m_size = 0;
};

// A sealed file whose header has been read; the stream comes next.
struct Opened
{
    SealedHeader header;
    const Suite* suite = nullptr;
    KeyCheck check{};
    Hash before{};
    std::uint64_t expected = 0;
};

Error cut(std::uint64_t size, std::uint64_t expected)
{
    return Error("sealed-cut", {{"size", std::to_string(size)}, {"expected", std::to_string(expected)}});
}

Result<Opened> openSealed(Source& source)
{
    if (auto opened = source.open(); !opened.ok())
        return opened.error();
    const auto fixed = source.read(fixedSize);
    if (!fixed.ok())
        return fixed.error();
    if (std::string_view(*fixed).substr(0, magic.size()) != magic.substr(0, fixed->size()))
        return Error("not-a-sealed-file");
    if (fixed->size() < fixedSize)
        return cut(fixed->size(), fixedSize);
    wire::Reader in(*fixed);
    (void)in.take(magic.size());
    Opened out;
    const std::uint16_t v = in.u16();
    out.suite = suiteOf(in.u16());
    if (v != version || !out.suite)
        return Error("sealed-version", {{"version", std::to_string(v)}});
    const std::uint32_t jsonSize = in.u32();
    out.header.plainSize = in.number(8);
    in.array(out.check);
    if (jsonSize > jsonLimit || out.header.plainSize > plainLimit)
        return Error("sealed-damaged");
    auto json = source.read(jsonSize);
    if (!json.ok())
        return json.error();
    if (json->size() < jsonSize)
        return cut(source.size(), fixedSize + jsonSize);
    out.before = Sha256().add(*fixed).add(*json).finish();
    out.header.json = std::move(*json);
    out.header.fileSize = source.size();
    out.expected = fixedSize + jsonSize + sealedStreamSize(*out.suite, out.header.plainSize);
    out.header.complete = out.expected == source.size();
    return out;
}

// Gives every chunk to the sink as soon as it is proved; the whole is proved only when this returns well.
Status openStream(Source& source, const Opened& file, const StreamKey& key, const Sink& sink)
{
    if (file.header.fileSize < file.expected)
        return cut(file.header.fileSize, file.expected);
    if (file.header.fileSize > file.expected)
        return Error("sealed-longer", {{"size", std::to_string(file.header.fileSize)},
                                       {"expected", std::to_string(file.expected)}});
    if (file.check != keyCheck(key))
        return Error("sealed-wrong-key");
    const SuiteSizes sizes = file.suite->sizes();
    const auto streamHeader = source.read(sizes.streamHeader);
    if (!streamHeader.ok())
        return streamHeader.error();
    const auto opener = file.suite->opener(key, *streamHeader);
    const std::uint64_t chunks = chunkCount(file.header.plainSize);
    std::uint64_t left = file.header.plainSize;
    for (std::uint64_t i = 0; i < chunks; ++i) {
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left, streamChunk));
        const auto sealed = source.read(size + sizes.chunkExtra);
        if (!sealed.ok())
            return sealed.error();
        const auto plain =
            opener->open(*sealed, i == 0 ? view(file.before) : std::string_view{}, i + 1 == chunks);
        if (!plain)
            return Error("sealed-damaged");
        if (auto taken = sink(*plain); !taken.ok())
            return taken;
        left -= size;
    }
    return Done{};
}

Status sealStream(Source& source, DurableStream& out, const StreamKey& key, std::string_view json)
{
    const Suite* const suite = suiteOf(1);
    if (!suite)
        return Error("keys-broken");
    const std::uint64_t size = source.size();
    wire::Writer head;
    head.bytes(magic);
    head.number(version, 2);
    head.number(suite->number(), 2);
    head.number(json.size(), 4);
    head.number(size, 8);
    head.array(keyCheck(key));
    head.bytes(json);
    const Hash before = sha256(head.text());
    const auto sealer = suite->sealer(key);
    if (auto written = out.write(head.text() + sealer->header()); !written.ok())
        return written;
    std::uint64_t left = size;
    for (std::uint64_t i = 0, chunks = chunkCount(size); i < chunks; ++i) {
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(left, streamChunk));
        const auto plain = source.read(want);
        if (!plain.ok())
            return plain.error();
        if (plain->size() != want)
            return Error("sealed-source-changed");
        const std::string sealed =
            sealer->seal(*plain, i == 0 ? view(before) : std::string_view{}, i + 1 == chunks);
        if (auto written = out.write(sealed); !written.ok())
            return written;
        left -= want;
    }
    const auto more = source.read(1);
    if (!more.ok())
        return more.error();
    if (!more->empty())
        return Error("sealed-source-changed");
    return Done{};
}

} // namespace

Status sealFile(const std::string& sourcePath, const std::string& target, const StreamKey& key,
                std::string_view json, IfExists ifExists)
{
    if (json.size() > jsonLimit || !validUtf8(json))
        return Error("sealed-header", {{"limit", std::to_string(jsonLimit)}});
    Source source(sourcePath);
    if (auto opened = source.open(); !opened.ok())
        return opened;
    DurableStream out(target);
    if (auto opened = out.open(); !opened.ok())
        return opened;
    if (auto sealed = sealStream(source, out, key, json); !sealed.ok())
        return sealed;
    return out.commit(ifExists);
}

Result<SealedHeader> readSealedHeader(const std::string& path)
{
    Source source(path);
    auto file = openSealed(source);
    if (!file.ok())
        return file.error();
    return std::move(file->header);
}

Result<SealedHeader> checkSealedFile(const std::string& path, const StreamKey& key)
{
    Source source(path);
    auto file = openSealed(source);
    if (!file.ok())
        return file.error();
    const auto good = openStream(source, *file, key, [](std::string_view) { return Status(Done{}); });
    if (!good.ok())
        return good.error();
    return std::move(file->header);
}

Result<SealedHeader> openSealedFile(const std::string& path, const std::string& target, const StreamKey& key,
                                    IfExists ifExists)
{
    Source source(path);
    auto file = openSealed(source);
    if (!file.ok())
        return file.error();
    DurableStream out(target);
    if (const auto opened = out.open(); !opened.ok())
        return opened.error();
    const auto good =
        openStream(source, *file, key, [&](std::string_view plain) { return out.write(plain); });
    if (!good.ok())
        return good.error();
    if (const auto done = out.commit(ifExists); !done.ok())
        return done.error();
    return std::move(file->header);
}

} // namespace bm
