// The frame: zstd, and no more of it than the format allows (FORMAT.md 6.3). Before the library sees a frame
// its header is read here, because one call of the library does not hold the window's limit.
#include "core/exchange/package_layers.h"
#include "core/journal/wire.h"

#include <zstd.h>

#include <cstdlib>
#include <memory>
#include <optional>

namespace bm {

namespace {

constexpr int level = 9;
constexpr unsigned windowLog = 20;
constexpr std::uint64_t windowLimit = 1U << windowLog;
constexpr std::uint32_t frameMagic = 0xFD2FB528;

Error bad(const char* why)
{
    return Error("package-frame", {{"why", why}});
}

// RFC 8878, 3.1.1.1: the content's size must be named, no dictionary, no checksum, a small window.
std::optional<Error> objection(std::string_view frame, std::uint64_t plainSize)
{
    wire::Reader in(frame);
    if (in.u32() != frameMagic)
        return bad("not a frame");
    const auto descriptor = static_cast<unsigned>(in.number(1));
    if ((descriptor & 0x1fU) != 0)
        return bad("flags");
    const bool single = (descriptor & 0x20U) != 0;
    const unsigned sizeFlag = descriptor >> 6U;
    if (!single && sizeFlag == 0)
        return bad("no size");
    std::uint64_t window = 0;
    if (!single) {
        const auto w = static_cast<unsigned>(in.number(1));
        const std::uint64_t base = std::uint64_t{1} << (10 + (w >> 3U));
        window = base + base / 8 * (w & 7U);
    }
    const std::uint64_t size =
        in.number(sizeFlag == 0 ? 1 : 1 << sizeFlag) + (sizeFlag == 1 ? std::uint64_t{256} : 0);
    if (in.failed())
        return bad("cut off");
    if (size != plainSize)
        return bad("another size");
    if ((single ? size : window) > windowLimit)
        return bad("window");
    return {};
}

} // namespace

std::string makeFrame(std::string_view plain)
{
    // Kept: making its tables anew costs more than a small package.
    thread_local const std::unique_ptr<ZSTD_CCtx, std::size_t (*)(ZSTD_CCtx*)> context(ZSTD_createCCtx(),
                                                                                       ZSTD_freeCCtx);
    std::string out(ZSTD_compressBound(plain.size()), '\0');
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, windowLog);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 1);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 0);
    const std::size_t n = ZSTD_compress2(context.get(), out.data(), out.size(), plain.data(), plain.size());
    if (ZSTD_isError(n) != 0)
        std::abort(); // there was room for the worst case: only a lack of memory is left
    out.resize(n);
    return out;
}

Result<std::string> openFrame(std::string_view frame, std::size_t plainSize)
{
    if (auto error = objection(frame, plainSize))
        return std::move(*error);
    if (ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size())
        return bad("not one frame");
    thread_local const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(),
                                                                                       ZSTD_freeDCtx);
    std::string out(plainSize, '\0');
    if (ZSTD_decompressDCtx(context.get(), out.data(), out.size(), frame.data(), frame.size()) != plainSize)
        return bad("damaged");
    return out;
}

} // namespace bm
