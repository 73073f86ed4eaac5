#include "core/exchange/suite.h"

#include "core/base/random.h"
#include "core/base/raw_bytes.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>

namespace bm {

namespace {

constexpr std::size_t headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t extra = crypto_secretstream_xchacha20poly1305_ABYTES;

// The state holds the key: wiped when it goes.
class StreamState
{
public:
    StreamState() = default;
    StreamState(const StreamState&) = delete;
    StreamState& operator=(const StreamState&) = delete;
    ~StreamState() { sodium_memzero(&m_state, sizeof m_state); }
    [[nodiscard]] crypto_secretstream_xchacha20poly1305_state* get() { return &m_state; }

private:
    crypto_secretstream_xchacha20poly1305_state m_state{};
};

class SecretStreamSealer final : public ChunkSealer
{
public:
    explicit SecretStreamSealer(const StreamKey& key) : m_header(headerSize, '\0')
    {
        crypto_secretstream_xchacha20poly1305_init_push(m_state.get(), raw(m_header), key.data());
    }
    [[nodiscard]] std::string header() const override { return m_header; }
    [[nodiscard]] std::string seal(std::string_view chunk, std::string_view ad, bool last) override
    {
        std::string out(chunk.size() + extra, '\0');
        const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                       : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(m_state.get(), raw(out), nullptr, raw(chunk), chunk.size(),
                                                   raw(ad), ad.size(), tag);
        return out;
    }

private:
    std::string m_header;
    StreamState m_state;
};

class SecretStreamOpener final : public ChunkOpener
{
public:
    SecretStreamOpener(const StreamKey& key, std::string_view header)
    {
        m_good = header.size() == headerSize &&
                 crypto_secretstream_xchacha20poly1305_init_pull(m_state.get(), raw(header), key.data()) == 0;
    }
    [[nodiscard]] std::optional<std::string> open(std::string_view sealed, std::string_view ad,
                                                  bool last) override
    {
        if (!m_good || sealed.size() < extra)
            return {};
        std::string out(sealed.size() - extra, '\0');
        unsigned char tag = 0;
        m_good =
            crypto_secretstream_xchacha20poly1305_pull(m_state.get(), raw(out), nullptr, &tag, raw(sealed),
                                                       sealed.size(), raw(ad), ad.size()) == 0 &&
            tag == (last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                         : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (!m_good)
            return {};
        return out;
    }

private:
    StreamState m_state;
    bool m_good = false;
};

class SuiteOne final : public Suite
{
public:
    [[nodiscard]] std::uint16_t number() const override { return 1; }
    [[nodiscard]] SuiteSizes sizes() const override
    {
        return {StreamKey::size + crypto_box_SEALBYTES, headerSize, extra, crypto_sign_BYTES};
    }
    [[nodiscard]] std::string sign(const StationKeys& keys, std::string_view label,
                                   std::string_view bytes) const override
    {
        const Signature signature = keys.sign(label, bytes);
        return {reinterpret_cast<const char*>(signature.data()), signature.size()};
    }
    [[nodiscard]] bool verify(const PublicKeys& keys, std::string_view label, std::string_view bytes,
                              std::string_view signature) const override
    {
        Signature s{};
        if (signature.size() != s.size())
            return false;
        std::memcpy(s.data(), signature.data(), s.size());
        return verifySignature(keys, label, bytes, s);
    }
    [[nodiscard]] std::string sealKey(const StreamKey& key, const PublicKeys& to) const override
    {
        std::string out(StreamKey::size + crypto_box_SEALBYTES, '\0');
        // Fails only for a public key of low order, to which nobody holds a secret one.
        if (crypto_box_seal(raw(out), key.data(), StreamKey::size, to.box.data()) != 0)
            return {};
        return out;
    }
    [[nodiscard]] std::optional<StreamKey> openKey(std::string_view sealed,
                                                   const StationKeys& mine) const override
    {
        StreamKey key;
        if (!mine.unseal(sealed, key.data(), StreamKey::size))
            return {};
        return key;
    }
    [[nodiscard]] std::unique_ptr<ChunkSealer> sealer(const StreamKey& key) const override
    {
        return std::make_unique<SecretStreamSealer>(key);
    }
    [[nodiscard]] std::unique_ptr<ChunkOpener> opener(const StreamKey& key,
                                                      std::string_view header) const override
    {
        return std::make_unique<SecretStreamOpener>(key, header);
    }
};

} // namespace

StreamKey::~StreamKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

StreamKey StreamKey::make()
{
    StreamKey key;
    randomFill(key.data(), size);
    return key;
}

StreamKey StreamKey::of(std::string_view bytes)
{
    if (bytes.size() != size)
        std::abort(); // a mistake of the caller; a short key must never be padded
    StreamKey key;
    std::memcpy(key.data(), bytes.data(), size);
    return key;
}

const Suite* suiteOf(std::uint16_t number)
{
    static const bool ready = sodium_init() >= 0;
    static const SuiteOne one;
    return ready && number == one.number() ? &one : nullptr;
}

std::uint64_t chunkCount(std::uint64_t plain)
{
    return plain == 0 ? 1 : (plain + streamChunk - 1) / streamChunk;
}

std::uint64_t sealedStreamSize(const Suite& suite, std::uint64_t plain)
{
    const SuiteSizes sizes = suite.sizes();
    return sizes.streamHeader + plain + chunkCount(plain) * sizes.chunkExtra;
}

} // namespace bm
