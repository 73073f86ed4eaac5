#include "core/exchange/station_keys.h"

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/base/raw_bytes.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>

namespace bm {

namespace {

constexpr std::size_t boxAt = 32; // after the seed of the signing key
constexpr std::size_t expandedAt = 64;
constexpr std::size_t heldSize = 128;

template <class Array> std::string_view view(const Array& a)
{
    return {reinterpret_cast<const char*>(a.data()), a.size()};
}

std::string signedMessage(std::string_view label, std::string_view bytes)
{
    std::string message(label);
    message.append(view(sha256(bytes)));
    return message;
}

// Decimal groups, each four bytes of the digest modulo 10000: the 2^32 mod 10000 left over favours no group
// by more than two parts in a million.
std::string groups(const Hash& digest, std::size_t count)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t v = 0;
        for (std::size_t b = 0; b < 4; ++b)
            v |= static_cast<std::uint32_t>(digest[4 * i + b]) << (8 * b);
        const std::string digits = std::to_string(v % 10000);
        out.append(i == 0 ? "" : " ").append(4 - digits.size(), '0').append(digits);
    }
    return out;
}

} // namespace

KeyId keyId(const PublicKeys& keys)
{
    const Hash h = Sha256().add("bianmin-keys-1").add(view(keys.sign)).add(view(keys.box)).finish();
    KeyId id{};
    std::memcpy(id.data(), h.data(), id.size());
    return id;
}

std::string fingerprint(const PublicKeys& keys)
{
    return groups(Sha256().add("bianmin-fingerprint-1").add(view(keys.sign)).add(view(keys.box)).finish(), 6);
}

std::string packageMark(const Hash& packageHash)
{
    return groups(Sha256().add("bianmin-mark-1").add(view(packageHash)).finish(), 8);
}

void StationKeys::Free::operator()(unsigned char* p) const
{
    sodium_free(p);
}

StationKeys::StationKeys(StationKeys&&) noexcept = default;
StationKeys& StationKeys::operator=(StationKeys&&) noexcept = default;
StationKeys::~StationKeys() = default;

StationKeys StationKeys::make()
{
    std::array<unsigned char, secretSize> secret{};
    randomFill(secret.data(), secret.size());
    auto keys = fromBytes(view(secret));
    sodium_memzero(secret.data(), secret.size());
    if (!keys.ok())
        std::abort(); // 64 random bytes are keys unless the library is broken
    return std::move(keys).value();
}

Result<StationKeys> StationKeys::fromBytes(std::string_view secret)
{
    if (secret.size() != secretSize || sodium_init() < 0)
        return Error("keys-broken");
    StationKeys keys;
    keys.m_secret.reset(static_cast<unsigned char*>(sodium_malloc(heldSize)));
    if (!keys.m_secret)
        return Error("keys-broken");
    unsigned char* const held = keys.m_secret.get();
    std::memcpy(held, secret.data(), secretSize);
    if (crypto_sign_seed_keypair(keys.m_public.sign.data(), held + expandedAt, held) != 0 ||
        crypto_scalarmult_base(keys.m_public.box.data(), held + boxAt) != 0)
        return Error("keys-broken");
    return keys;
}

std::string_view StationKeys::bytes() const
{
    return {reinterpret_cast<const char*>(m_secret.get()), secretSize};
}

Signature StationKeys::sign(std::string_view label, std::string_view bytes) const
{
    const std::string message = signedMessage(label, bytes);
    Signature out{};
    crypto_sign_detached(out.data(), nullptr, raw(message), message.size(), m_secret.get() + expandedAt);
    return out;
}

bool StationKeys::unseal(std::string_view sealed, unsigned char* out, std::size_t size) const
{
    return sealed.size() == size + crypto_box_SEALBYTES &&
           crypto_box_seal_open(out, raw(sealed), sealed.size(), m_public.box.data(),
                                m_secret.get() + boxAt) == 0;
}

bool verifySignature(const PublicKeys& keys, std::string_view label, std::string_view bytes,
                     const Signature& signature)
{
    const std::string message = signedMessage(label, bytes);
    return sodium_init() >= 0 &&
           crypto_sign_verify_detached(signature.data(), raw(message), message.size(), keys.sign.data()) == 0;
}

} // namespace bm
