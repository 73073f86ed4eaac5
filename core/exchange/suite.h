// A suite of cryptography, chosen by its number in a header. Suite 1: Ed25519, X25519 sealed boxes,
// XChaCha20-Poly1305 secretstream (libsodium). FORMAT.md 9 says how a suite 2 (SM2, SM3, SM4) fits.
#pragma once

#include "core/exchange/station_keys.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace bm {

// What of the layout follows from the suite.
struct SuiteSizes
{
    std::size_t sealedKey = 0;    // the stream key, sealed to one recipient
    std::size_t streamHeader = 0; // before the first chunk
    std::size_t chunkExtra = 0;   // what each chunk grows by
    std::size_t signature = 0;
};

// 32 bytes that are wiped when they go.
class StreamKey
{
public:
    static constexpr std::size_t size = 32;
    StreamKey() = default;
    StreamKey(const StreamKey&) = default;
    StreamKey& operator=(const StreamKey&) = default;
    ~StreamKey();
    [[nodiscard]] static StreamKey make();
    [[nodiscard]] static StreamKey of(std::string_view bytes); // must be `size` bytes
    [[nodiscard]] unsigned char* data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, size> m_bytes{};
};

inline constexpr std::size_t streamChunk = 65536; // plain bytes of each chunk but the last

// One after another; the associated data belongs to the first chunk and is empty for the others.
class ChunkSealer
{
public:
    virtual ~ChunkSealer() = default;
    [[nodiscard]] virtual std::string header() const = 0;
    [[nodiscard]] virtual std::string seal(std::string_view chunk, std::string_view ad, bool last) = 0;
};

class ChunkOpener
{
public:
    virtual ~ChunkOpener() = default;
    // Nothing when a bit is wrong, when the order is, or when `last` is not what the sealer said.
    [[nodiscard]] virtual std::optional<std::string> open(std::string_view sealed, std::string_view ad,
                                                          bool last) = 0;
};

class Suite
{
public:
    virtual ~Suite() = default;
    [[nodiscard]] virtual std::uint16_t number() const = 0;
    [[nodiscard]] virtual SuiteSizes sizes() const = 0;
    [[nodiscard]] virtual std::string sign(const StationKeys& keys, std::string_view label,
                                           std::string_view bytes) const = 0;
    [[nodiscard]] virtual bool verify(const PublicKeys& keys, std::string_view label, std::string_view bytes,
                                      std::string_view signature) const = 0;
    [[nodiscard]] virtual std::string sealKey(const StreamKey& key, const PublicKeys& to) const = 0;
    [[nodiscard]] virtual std::optional<StreamKey> openKey(std::string_view sealed,
                                                           const StationKeys& mine) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ChunkSealer> sealer(const StreamKey& key) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ChunkOpener> opener(const StreamKey& key,
                                                              std::string_view header) const = 0;
};

// Null when there is none of this number.
[[nodiscard]] const Suite* suiteOf(std::uint16_t number);

// Chunks that `plain` bytes make, and how long they are once sealed, the stream's header included.
[[nodiscard]] std::uint64_t chunkCount(std::uint64_t plain);
[[nodiscard]] std::uint64_t sealedStreamSize(const Suite& suite, std::uint64_t plain);

} // namespace bm
