// The statutory days off for everybody (全体公民放假的节日) by the law in force in their year:
// 全国年节及纪念日放假办法 art. 2, in the versions of 1949 (7 days), 1999 (10), 国务院令 513 from 2008 (11),
// 644 from 2014 (11, 春节 from 初一) and 795 from 2025 (13, with 除夕 and 5-2). Only the days themselves:
// what a notice makes of weekends around them is never guessed, and neither is the day in lieu of one that
// falls on a weekend. Before 2000 there is no lunar table, and no 春节.
#pragma once

#include "core/base/day.h"

#include <string_view>
#include <vector>

namespace bm {

struct StatutoryDay
{
    Day day;
    std::string_view name;

    friend bool operator==(const StatutoryDay&, const StatutoryDay&) = default;
};

// In order. Two festivals on one day (中秋 on 10-01) are one day with the first name.
[[nodiscard]] std::vector<StatutoryDay> statutoryDays(int year);

// The same for all years of the calendar, 1990 to 2110, made once.
[[nodiscard]] const std::vector<StatutoryDay>& allStatutoryDays();

} // namespace bm
