#include "core/calendar/lunar.h"

#include "core/calendar/lunar_table.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bm {

namespace {

using namespace std::string_view_literals;

constexpr std::array monthNames{"正"sv, "二"sv, "三"sv, "四"sv, "五"sv, "六"sv,
                                "七"sv, "八"sv, "九"sv, "十"sv, "冬"sv, "腊"sv};
constexpr std::array digits{"一"sv, "二"sv, "三"sv, "四"sv, "五"sv, "六"sv, "七"sv, "八"sv, "九"sv, "十"sv};
constexpr std::array branches{"子"sv, "丑"sv, "寅"sv, "卯"sv, "辰"sv, "巳"sv,
                              "午"sv, "未"sv, "申"sv, "酉"sv, "戌"sv, "亥"sv};

// The one month before the table's first year: the twelfth of 1999, 2000-01-07 to 2000-02-04.
constexpr int monthBeforeTable = 29;

constexpr std::int32_t firstJiaziDay = 10963; // 2000-01-07, a 甲子 day

int monthsOf(const LunarYear& year)
{
    return year.leapMonth != 0 ? 13 : 12;
}

int lengthOf(const LunarYear& year, int index)
{
    return (year.longBits >> index & 1) != 0 ? 30 : 29;
}

// The place of a month in its year: a leap month follows the month it repeats.
int indexOf(const LunarYear& year, int month, bool leap)
{
    const bool afterLeap = year.leapMonth != 0 && month > year.leapMonth;
    return month - 1 + (afterLeap || leap ? 1 : 0);
}

std::string dayName(int day)
{
    if (day == 20)
        return "二十";
    if (day == 30)
        return "三十";
    const auto tens = day <= 10 ? "初"sv : day < 20 ? "十"sv : "廿"sv;
    return std::string(tens) + std::string(digits[static_cast<std::size_t>((day - 1) % 10)]);
}

} // namespace

std::string LunarDate::text() const
{
    if (month < 1 || month > 12 || day < 1 || day > 30)
        return {};
    return (leap ? "闰" : "") + std::string(monthNames[static_cast<std::size_t>(month - 1)]) + "月" +
           dayName(day);
}

std::optional<LunarDate> lunarDate(Day day)
{
    const auto next =
        std::upper_bound(lunarYears.begin(), lunarYears.end(), day.number,
                         [](std::int32_t number, const LunarYear& y) { return number < y.firstDay; });
    if (next == lunarYears.begin()) {
        const int before = next->firstDay - day.number;
        if (before > monthBeforeTable)
            return {};
        return LunarDate{lunarFirstYear - 1, 12, false, monthBeforeTable - before + 1};
    }
    const auto& year = *(next - 1);
    int left = day.number - year.firstDay;
    for (int index = 0; index < monthsOf(year); ++index) {
        const int length = lengthOf(year, index);
        if (left < length) {
            const bool afterLeap = year.leapMonth != 0 && index >= year.leapMonth;
            const int month = afterLeap ? index : index + 1;
            const int number = lunarFirstYear + static_cast<int>(next - 1 - lunarYears.begin());
            return LunarDate{number, month, afterLeap && index == year.leapMonth, left + 1};
        }
        left -= length;
    }
    return {}; // after the last month of the table
}

std::optional<Day> dayOfLunar(const LunarDate& date)
{
    if (date.month < 1 || date.month > 12 || date.day < 1)
        return {};
    if (date.year == lunarFirstYear - 1 && date.month == 12 && !date.leap && date.day <= monthBeforeTable)
        return Day{lunarYears.front().firstDay - monthBeforeTable + date.day - 1};
    if (date.year < lunarFirstYear || date.year > lunarLastYear)
        return {};
    const auto& year = lunarYears[static_cast<std::size_t>(date.year - lunarFirstYear)];
    if (date.leap && year.leapMonth != date.month)
        return {};
    const int index = indexOf(year, date.month, date.leap);
    if (date.day > lengthOf(year, index))
        return {};
    std::int32_t number = year.firstDay + date.day - 1;
    for (int i = 0; i < index; ++i)
        number += lengthOf(year, i);
    return Day{number};
}

int earthlyBranch(Day day)
{
    const int branch = (day.number - firstJiaziDay) % 12;
    return branch < 0 ? branch + 12 : branch;
}

std::string branchName(int branch)
{
    return branch >= 0 && branch < 12 ? std::string(branches[static_cast<std::size_t>(branch)])
                                      : std::string();
}

Day qingming(int year)
{
    // The day the sun's longitude reaches 15 degrees, by the usual approximation with the century's constant;
    // it agrees with the computed position for every year 1990 to 2110.
    const double constant = year < 2000 ? 5.59 : year < 2100 ? 4.81 : 5.02;
    const int inCentury = year % 100;
    return Day::of(year, 4, static_cast<int>(inCentury * 0.2422 + constant) - inCentury / 4);
}

} // namespace bm
