// What somebody typed, shortened to go into an error's arguments: at most 40 bytes, never half a character.
#pragma once

#include <string>
#include <string_view>

namespace bm {

[[nodiscard]] inline std::string quoted(std::string_view text)
{
    constexpr std::size_t most = 40;
    if (text.size() <= most)
        return std::string(text);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace bm
