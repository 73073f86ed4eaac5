// The first layer: what can be said of a package before anything of it is believed.
#include "core/exchange/package_layers.h"
#include "core/journal/wire.h"

#include <algorithm>
#include <utility>

namespace bm {

namespace {

constexpr std::string_view magic("BMPKG\r\n\x1a", 8);
constexpr std::uint16_t version = 1;
constexpr std::size_t keyIdSize = 8;

Error layoutError(const char* field)
{
    return Error("package-layout", {{"field", field}});
}

Error sizeError(const char* code, std::uint64_t size, std::uint64_t expected)
{
    Error error(code);
    error.args = {{"size", std::to_string(size)}, {"expected", std::to_string(expected)}};
    return error;
}

// What it is instead, when it does not begin like a package.
Error foreign(std::string_view bytes)
{
    static constexpr std::pair<std::string_view, const char*> archives[] = {
        {"PK", "zip"}, {"Rar!", "rar"}, {"7z\xbc\xaf", "7z"}, {"\x1f\x8b", "gzip"}};
    for (const auto& [beginning, kind] : archives) {
        if (bytes.starts_with(beginning))
            return Error("package-zipped", {{"kind", kind}});
    }
    // The line end inside the magic is there to be damaged first.
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    if (bytes.starts_with(magic.substr(0, 5)))
        return Error("package-text-damaged");
    return Error("not-a-package");
}

const char* wrongField(const PackageHeader& h, std::uint16_t slots, std::uint16_t flags)
{
    if (slots == 0 || slots > package_limit::slots)
        return "slots";
    if (flags != 0)
        return "flags";
    if (h.number == 0)
        return "number";
    if ((h.headSeq == 0) != (h.head == Hash{}))
        return "head";
    if ((h.number == 1) != (h.previous == Hash{}))
        return "previous";
    if (h.certificateSize == 0 || h.certificateSize > maxCertificateSize)
        return "certificate-size";
    if (h.plainSize == 0 || h.plainSize > package_limit::plain)
        return "plain-size";
    if (h.frameSize == 0 || h.frameSize > package_limit::file)
        return "frame-size";
    return nullptr;
}

} // namespace

std::string encodePackageHeader(const PackageHeader& h)
{
    wire::Writer out;
    out.bytes(magic);
    out.number(h.version, 2);
    out.number(h.suite, 2);
    out.number(h.recipients.size(), 2);
    out.number(0, 2); // flags
    out.chain(h.sender);
    out.number(h.number, 8);
    out.instant(h.created);
    out.number(h.headSeq, 4);
    out.array(h.head);
    out.array(h.previous);
    out.number(h.certificateSize, 4);
    out.number(h.plainSize, 4);
    out.number(h.frameSize, 4);
    return out.take();
}

Result<PackageLayout> readLayout(std::string_view bytes, std::size_t size)
{
    if (size > package_limit::file)
        return Error("package-too-large",
                     {{"size", std::to_string(size)}, {"limit", std::to_string(package_limit::file)}});
    if (bytes.substr(0, magic.size()) != magic.substr(0, bytes.size()))
        return foreign(bytes);
    if (bytes.size() < packageHeaderSize)
        return sizeError("package-cut", size, packageHeaderSize);

    PackageLayout out;
    PackageHeader& h = out.header;
    wire::Reader in(bytes.substr(0, packageHeaderSize));
    (void)in.take(magic.size());
    h.version = in.u16();
    if (h.version != version)
        return Error("package-version", {{"version", std::to_string(h.version)}});
    h.suite = in.u16();
    out.suite = suiteOf(h.suite);
    if (!out.suite)
        return Error("package-suite", {{"suite", std::to_string(h.suite)}});
    const std::uint16_t slots = in.u16();
    const std::uint16_t flags = in.u16();
    h.sender = in.chain();
    h.number = in.number(8);
    h.created = in.instant();
    h.headSeq = in.u32();
    in.array(h.head);
    in.array(h.previous);
    h.certificateSize = in.u32();
    h.plainSize = in.u32();
    h.frameSize = in.u32();
    if (in.failed())
        return layoutError(in.why());
    if (const char* field = wrongField(h, slots, flags))
        return layoutError(field);

    const SuiteSizes sizes = out.suite->sizes();
    const std::size_t slotSize = keyIdSize + sizes.sealedKey;
    out.slotsAt = packageHeaderSize;
    out.certificateAt = out.slotsAt + slots * slotSize;
    out.bodyAt = out.certificateAt + h.certificateSize;
    out.trailerAt = out.bodyAt + static_cast<std::size_t>(sealedStreamSize(*out.suite, h.frameSize));
    out.end = out.trailerAt + sizes.signature;
    if (out.end > package_limit::file)
        return layoutError("frame-size");
    if (size != out.end || bytes.size() < out.certificateAt)
        return sizeError(size > out.end ? "package-longer" : "package-cut", size, out.end);

    for (std::size_t i = 0; i < slots; ++i) {
        KeyId id{};
        std::memcpy(id.data(), bytes.data() + out.slotsAt + i * slotSize, id.size());
        if (!h.recipients.empty() && !(h.recipients.back() < id))
            return layoutError("slots");
        h.recipients.push_back(id);
    }
    return out;
}

Result<PackageHeader> peekPackage(std::string_view bytes)
{
    return peekPackage(bytes, bytes.size());
}

Result<PackageHeader> peekPackage(std::string_view beginning, std::size_t size)
{
    auto layout = readLayout(beginning, size);
    if (!layout.ok())
        return layout.error();
    return std::move(layout->header);
}

bool isRecipient(const PackageHeader& header, const PublicKeys& keys)
{
    return std::binary_search(header.recipients.begin(), header.recipients.end(), keyId(keys));
}

} // namespace bm
