// SignedHead: a station signs the hash its chain has come to (FORMAT.md 5). Whoever passes its entries on
// passes this on too, so that they stay provable through any number of relays. Relays keep every one, since
// a segment can only end where one stands.
#pragma once

#include "core/exchange/station_keys.h"
#include "core/journal/entry.h"

#include <string>
#include <string_view>

namespace bm {

struct SignedHead
{
    ChainKey chain;
    std::uint32_t seq = 0;
    Hash head{};
    Signature signature{};
    friend bool operator==(const SignedHead&, const SignedHead&) = default;
};

inline constexpr std::size_t signedHeadSize = 16 + 4 + 16 + 4 + 32 + 64;

[[nodiscard]] SignedHead signHead(const ChainKey& chain, std::uint32_t seq, const Hash& head,
                                  const StationKeys& keys);
[[nodiscard]] bool verifyHead(const SignedHead& head, const PublicKeys& keys);

[[nodiscard]] std::string encodeHead(const SignedHead& head); // signedHeadSize bytes
// Error head-broken.
[[nodiscard]] Result<SignedHead> decodeHead(std::string_view bytes);

} // namespace bm
