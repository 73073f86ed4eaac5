// The keys of a station, and of a recovery sheet: Ed25519 to sign, X25519 to receive (FORMAT.md 2).
//
// Secret bytes live in guarded, locked memory (libsodium) and are wiped when the object goes; bytes() hands
// them out for one purpose, to be sealed by the caller (a Vault). Nothing here writes them anywhere.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace bm {

struct PublicKeys
{
    std::array<std::uint8_t, 32> sign{};
    std::array<std::uint8_t, 32> box{};
    friend auto operator<=>(const PublicKeys&, const PublicKeys&) = default;
};

using KeyId = std::array<std::uint8_t, 8>;
using Signature = std::array<std::uint8_t, 64>;

// Which keys a slot is for: the first 8 bytes of SHA-256("bianmin-keys-1" sign box).
[[nodiscard]] KeyId keyId(const PublicKeys& keys);

// What two people compare, one reading aloud: "1234 5678 9012 3456 7890 1234".
[[nodiscard]] std::string fingerprint(const PublicKeys& keys);

// The same for a package, for its printed cover sheet: eight groups of four digits. Of packageHash().
[[nodiscard]] std::string packageMark(const Hash& packageHash);

class StationKeys
{
public:
    static constexpr std::size_t secretSize = 64;

    [[nodiscard]] static StationKeys make();
    // What bytes() gave. Error "keys-broken" when it cannot be that.
    [[nodiscard]] static Result<StationKeys> fromBytes(std::string_view secret);

    StationKeys(StationKeys&&) noexcept;
    StationKeys& operator=(StationKeys&&) noexcept;
    ~StationKeys();

    [[nodiscard]] const PublicKeys& publicKeys() const { return m_public; }
    // secretSize bytes, valid as long as this object: for sealing only.
    [[nodiscard]] std::string_view bytes() const;

    // Ed25519 over `label` and SHA-256(bytes): no signature made for one purpose serves another.
    [[nodiscard]] Signature sign(std::string_view label, std::string_view bytes) const;
    // Opens a sealed box addressed to `box`. Nothing when it is not for these keys, or damaged.
    [[nodiscard]] bool unseal(std::string_view sealed, unsigned char* out, std::size_t size) const;

private:
    StationKeys() = default;
    struct Free
    {
        void operator()(unsigned char* p) const;
    };
    std::unique_ptr<unsigned char, Free> m_secret; // sign seed 32, box secret 32, expanded sign key 64
    PublicKeys m_public;
};

[[nodiscard]] bool verifySignature(const PublicKeys& keys, std::string_view label, std::string_view bytes,
                                   const Signature& signature);

} // namespace bm
