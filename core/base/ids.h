// Identifiers: 16 random bytes each, one type per thing, no way from one to the other by accident.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bm {

using Bytes16 = std::array<std::uint8_t, 16>;
using Hash = std::array<std::uint8_t, 32>;

template <class Tag> struct Id
{
    Bytes16 bytes{};
    friend auto operator<=>(const Id&, const Id&) = default;
};

using StationId = Id<struct StationTag>; // one installation of the program
using SubjectId = Id<struct SubjectTag>; // one record: a case, a matter, a notice …
using Nonce = Id<struct NonceTag>;       // tells two epochs of one number apart

[[nodiscard]] std::string hex(const std::uint8_t* data, std::size_t size);
[[nodiscard]] std::optional<Bytes16> fromHex16(std::string_view text);
[[nodiscard]] std::optional<Hash> fromHexHash(std::string_view text);

template <class Tag> [[nodiscard]] std::string hex(const Id<Tag>& id)
{
    return hex(id.bytes.data(), id.bytes.size());
}
[[nodiscard]] inline std::string hex(const Hash& hash)
{
    return hex(hash.data(), hash.size());
}

} // namespace bm
