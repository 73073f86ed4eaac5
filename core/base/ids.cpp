#include "core/base/ids.h"

#include <algorithm>

namespace bm {

std::string hex(const std::uint8_t* data, std::size_t size)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(size * 2);
    for (std::size_t i = 0; i < size; ++i) {
        out.push_back(digits[data[i] >> 4U]);
        out.push_back(digits[data[i] & 15U]);
    }
    return out;
}

std::optional<Bytes16> fromHex16(std::string_view text)
{
    Bytes16 out{};
    if (text.size() != 32)
        return {};
    for (std::size_t i = 0; i < 32; ++i) {
        const char c = text[i];
        int v = -1;
        if (c >= '0' && c <= '9')
            v = c - '0';
        else if (c >= 'a' && c <= 'f')
            v = c - 'a' + 10;
        if (v < 0)
            return {};
        out[i / 2] = static_cast<std::uint8_t>((out[i / 2] << 4U) | static_cast<unsigned>(v));
    }
    return out;
}

std::optional<Hash> fromHexHash(std::string_view text)
{
    const auto high = fromHex16(text.substr(0, 32));
    const auto low = text.size() == 64 ? fromHex16(text.substr(32)) : std::nullopt;
    if (!high || !low)
        return {};
    Hash out{};
    std::copy(low->begin(), low->end(), std::copy(high->begin(), high->end(), out.begin()));
    return out;
}

} // namespace bm
