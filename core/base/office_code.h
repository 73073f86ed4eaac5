// Codes of offices nest (GB/T 2260, GB/T 10114): 511324 > 511324101 > 511324101201.
#pragma once

#include <string_view>

namespace bm {

// Is `above` the office itself or one above it?
[[nodiscard]] inline bool isAtOrAbove(std::string_view above, std::string_view office)
{
    return !above.empty() && office.starts_with(above);
}

} // namespace bm
