// Inside of Calendar: the notices it is made of, and one selection of them counted out.
//
// Counting is two tables of 16-bit numbers: the rank of each day (working days up to and including it) and
// the day of each rank. 1990 to 2110 has 44 194 days, so both fit, in 150 kB, and a due day is two loads.
#pragma once

#include "core/calendar/calendar.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace bm {

inline constexpr int calendarFirstYear = 1990;
inline constexpr int calendarLastYear = 2110;
inline constexpr int firstNoticeYear = 2007;

struct Calendar::Selection
{
    std::vector<bool> chosen; // by place in Notices::list
    std::string office;
};

struct Calendar::Notices
{
    std::vector<Notice> list; // by issued, id: what comes later holds

    // Selections asked for once are asked for again, by every ended case that names its notices.
    mutable std::mutex mutex;
    mutable std::unordered_map<std::string, std::shared_ptr<const Tables>> made;
};

struct ListedDay
{
    Day day;
    bool working = false;
    std::uint16_t notice = 0;
    std::uint16_t index = 0; // in the notice's days
};

struct Calendar::Tables
{
    Selection selection;
    std::vector<std::uint16_t> rank; // by day - firstDay()
    std::vector<std::uint16_t> nth;  // by rank - 1
    std::vector<ListedDay> listed;   // by day
    std::array<bool, calendarLastYear - calendarFirstYear + 1> hasNotice{};
    std::int32_t firstProvisional = 0;

    [[nodiscard]] bool known(int year) const
    {
        if (year < firstNoticeYear)
            return true;
        return year <= calendarLastYear && hasNotice[static_cast<std::size_t>(year - calendarFirstYear)];
    }
};

} // namespace bm
