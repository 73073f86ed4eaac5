// Codes of offices nest (GB/T 2260, GB/T 10114): 511324 > 511324101 > 511324101201.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace bm {

// Offices that were merged into another, by their old code.
using MergedInto = std::map<std::string, std::string, std::less<>>;

// What an office that was written of is called now.
[[nodiscard]] inline std::string currentOffice(const MergedInto& merged, std::string_view office)
{
    std::string out(office);
    // As many mergers as there are, at most: a county may contradict itself.
    for (std::size_t steps = 0; steps < merged.size(); ++steps) {
        const auto it = merged.find(out);
        if (it == merged.end())
            break;
        out = it->second;
    }
    return out;
}

// Is `above` the office itself or one above it?
[[nodiscard]] inline bool isAtOrAbove(std::string_view above, std::string_view office)
{
    return !above.empty() && office.starts_with(above);
}

} // namespace bm
