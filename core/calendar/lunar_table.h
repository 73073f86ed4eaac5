// The lunar years 2000 to 2100: a fact table, see lunar.h.
#pragma once

#include <array>
#include <cstdint>

namespace bm {

struct LunarYear
{
    std::int32_t firstDay;  // 正月初一, days since 1970-01-01
    std::uint8_t leapMonth; // the month that comes twice, 0 when none does
    std::uint16_t longBits; // bit i: the i-th month of the year, leap month in its place, has 30 days
};

inline constexpr int lunarFirstYear = 2000;
inline constexpr int lunarLastYear = 2100;

extern const std::array<LunarYear, lunarLastYear - lunarFirstYear + 1> lunarYears;

} // namespace bm
