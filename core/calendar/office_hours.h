// When an office's window is open: hours per weekday, in seasonal sets, on market days, on duty at weekends.
// Says when someone can act, never what a working day is: a due day on which the office is shut keeps its
// date and gets a last open day to act (DESIGN 6).
//
// A day's hours:
//   - a market-day office: the market hours on market days (rest day or not), else shut;
//   - a working day: the hours of its weekday in the set of its season; a make-up working day whose weekday
//   has none
//     takes those of makeUpAs (Monday);
//   - a rest day at a weekend: the weekday's hours too (a village's duty), unless it is a holiday and the
//   office does
//     not open on holidays; other rest days: shut, unless it opens on holidays;
//   - and on a market day the market hours beside all these.
//
// JSON: {"sets":[{"from":"05-01","to":"09-30","days":{"1":["08:10-11:30","14:30-17:30"],…}}],
//        "market":"lunar:1,4,7","marketHours":["08:00-12:00"],"marketDaysOnly":true,"openOnHolidays":false,"makeUpAs":1}
// All but sets may be left out; from and to together (the whole year). Errors: hours-field {field},
// market-syntax, bad-json.
#pragma once

#include "core/base/result.h"
#include "core/calendar/calendar.h"
#include "core/calendar/market.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

struct MinuteRange
{
    int from = 0; // minutes of the day; open from `from`, shut at `to`
    int to = 0;

    friend bool operator==(const MinuteRange&, const MinuteRange&) = default;
};

struct HoursSet
{
    int from = 101; // month * 100 + day, both included; from > to wraps over the new year
    int to = 1231;
    std::array<std::vector<MinuteRange>, 7> weekdays; // Monday first

    friend bool operator==(const HoursSet&, const HoursSet&) = default;
};

struct OfficeHours
{
    std::vector<HoursSet> sets; // the first whose season holds the day counts
    MarketRule market;
    std::vector<MinuteRange> marketHours;
    bool marketDaysOnly = false;
    bool openOnHolidays = false;
    int makeUpAs = 1;

    [[nodiscard]] static Result<OfficeHours> fromJson(std::string_view json);
    [[nodiscard]] std::string toJson() const;

    friend bool operator==(const OfficeHours&, const OfficeHours&) = default;
};

// 09:00-12:00 and 13:30-17:00, Monday to Friday: what a new office has until it says otherwise.
[[nodiscard]] OfficeHours defaultOfficeHours();

// Sorted, not overlapping; empty when shut all day.
[[nodiscard]] std::vector<MinuteRange> hoursOn(const OfficeHours& hours, const Calendar& calendar, Day day);
[[nodiscard]] bool isOpen(const OfficeHours& hours, const Calendar& calendar, Day day, int minute);
[[nodiscard]] bool isOpenDay(const OfficeHours& hours, const Calendar& calendar, Day day);
// The minute it shuts for the day: the due moment of a due day (民法典 203).
[[nodiscard]] std::optional<int> closeOfDay(const OfficeHours& hours, const Calendar& calendar, Day day);
// Nothing when it is not open once in 400 days.
[[nodiscard]] std::optional<Day> lastOpenDayOnOrBefore(const OfficeHours& hours, const Calendar& calendar,
                                                       Day day);
[[nodiscard]] std::optional<Day> nextOpenDayOnOrAfter(const OfficeHours& hours, const Calendar& calendar,
                                                      Day day);
// Open days in (a, b]; negative when b < a. For alarms. Walks the days: meant for weeks, not for decades.
[[nodiscard]] int openDaysBetween(const OfficeHours& hours, const Calendar& calendar, Day a, Day b);
// The last day on which the office can still act on something due, when that is not the due day itself.
[[nodiscard]] std::optional<Day> lastDayToAct(const OfficeHours& hours, const Calendar& calendar, Day today,
                                              Day due);

} // namespace bm
