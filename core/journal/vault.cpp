#include "core/journal/vault.h"

#include "core/base/raw_bytes.h"
#include "core/store/store_error.h"

#include <sodium.h>

#include <cstring>

namespace bm {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

void Vault::Free::operator()(unsigned char* p) const
{
    sodium_free(p);
}

Vault::Vault() = default;
Vault::~Vault() = default;
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;

void Vault::setKey(std::string_view key)
{
    if (sodium_init() < 0 || key.size() != keySize)
        throw StoreError("storage", "no usable key");
    m_key.reset(static_cast<unsigned char*>(sodium_malloc(keySize)));
    if (!m_key)
        throw StoreError("storage", "no locked memory");
    std::memcpy(m_key.get(), key.data(), keySize);
}

void Vault::newKey()
{
    unsigned char key[keySize];
    randombytes_buf(key, sizeof key);
    setKey({reinterpret_cast<const char*>(key), sizeof key});
    sodium_memzero(key, sizeof key);
}

std::string_view Vault::key() const
{
    return m_key ? std::string_view(reinterpret_cast<const char*>(m_key.get()), keySize) : std::string_view{};
}

std::string Vault::seal(std::string_view plain, std::string_view place) const
{
    if (!m_key)
        throw StoreError("locked", "sealing without a key");
    std::string out(nonceSize + plain.size() + tagSize, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    randombytes_buf(bytes, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + nonceSize, nullptr, raw(plain), plain.size(),
                                               raw(place), place.size(), nullptr, bytes, m_key.get());
    return out;
}

Result<std::string> Vault::open(std::string_view sealed, std::string_view place) const
{
    if (!m_key)
        return Error("locked");
    if (sealed.size() < nonceSize + tagSize)
        return Error("seal-broken");
    std::string out(sealed.size() - nonceSize - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char*>(out.data()), nullptr, nullptr, raw(sealed) + nonceSize,
            sealed.size() - nonceSize, raw(place), place.size(), raw(sealed), m_key.get()) != 0)
        return Error("seal-broken");
    return out;
}

Vault Vault::derived(std::string_view purpose) const
{
    Vault out;
    if (!m_key)
        return out;
    std::string key(keySize, 0);
    crypto_generichash(reinterpret_cast<unsigned char*>(key.data()), keySize, raw(purpose), purpose.size(),
                       m_key.get(), keySize);
    out.setKey(key);
    sodium_memzero(key.data(), key.size());
    return out;
}

std::int64_t Vault::token(int kind, std::string_view normalised) const
{
    if (!m_key)
        throw StoreError("locked", "a token without a key");
    unsigned char out[crypto_generichash_BYTES_MIN];
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_key.get(), keySize, sizeof out);
    const std::string head = "bianmin-token-" + std::to_string(kind) + ":";
    crypto_generichash_update(&state, raw(head), head.size());
    crypto_generichash_update(&state, raw(normalised), normalised.size());
    crypto_generichash_final(&state, out, sizeof out);
    std::int64_t value = 0;
    std::memcpy(&value, out, sizeof value);
    return value & 0x7fffffffffffffffLL;
}

} // namespace bm
