// The Chinese lunisolar date (农历) of a day, from 2000-01-07 to 2101-01-28, out of a table of month firsts
// in lunar_table.cpp, and the earthly branch (地支) of any day. Not ICU's Chinese calendar, which is wrong in
// 2012, 2018, 2027, 2030 and 2070. The table's sources agree with each other but for the ninth month of 2057,
// whose first day (09-28 or 09-29) depends on a new moon minutes from midnight.
#pragma once

#include "core/base/day.h"

#include <optional>
#include <string>

namespace bm {

struct LunarDate
{
    int year = 0;
    int month = 0; // 1..12
    bool leap = false;
    int day = 0; // 1..30

    // "冬月廿八", "正月初一", "闰四月初一"
    [[nodiscard]] std::string text() const;

    friend bool operator==(const LunarDate&, const LunarDate&) = default;
};

[[nodiscard]] std::optional<LunarDate> lunarDate(Day day);
// The day of a lunar date; nothing where there is no such date (a month of 29 days has no 三十).
[[nodiscard]] std::optional<Day> dayOfLunar(const LunarDate& date);

// 0 子, 1 丑, … 11 亥; every day has one, in an unbroken cycle of 12.
[[nodiscard]] int earthlyBranch(Day day);
[[nodiscard]] std::string branchName(int branch); // "子"

// 清明, the one solar term that is a statutory day, in China Standard Time; years 1990 to 2110.
[[nodiscard]] Day qingming(int year);

} // namespace bm
