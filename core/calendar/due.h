// The due day of a promise, and why. Pure: the clock is no parameter here, only days.
//
//   - The start day is not counted; the n-th working day after it is due (行政许可法 82; 民法典 201).
//   - Periods of calendar days end on the n-th day, of months on the corresponding day or the month's last
//     (民法典 202), moved forward off rest days at the end only (民法典 203).
//   - Instant: the same day, working day or not.
//   - A pause takes out the days strictly after its first day up to and including its last: working days of a
//   period
//     of working days, calendar days of the others. Several pauses are a union. A range that runs backwards
//     takes out nothing.
//   - An extension adds days: working days to working days, calendar days to the others; an instant promise
//   has none.
//   - While a pause is open there is only an expected day (预计), counted as if the pause had ended on its
//   first day;
//     asIfResumedOn() counts as if it ended today.
//   - A notice never moves a due day before notBefore, the day printed as promised: it is then held there.
#pragma once

#include "core/calendar/calendar.h"
#include "core/calendar/promise.h"

#include <optional>
#include <string>
#include <vector>

namespace bm {

struct Term
{
    Day start;
    Promise promise;
    std::vector<DayRange> pauses;
    std::optional<Day> openPauseFrom;
    int extend = 0;
    std::optional<Day> notBefore;

    friend bool operator==(const Term&, const Term&) = default;
};

// The term as it would be if its open pause ended on this day. Without an open pause, the term itself.
[[nodiscard]] Term asIfResumedOn(Term term, Day day);

struct Due
{
    // Nothing for yearly and other words, and where the calendar ends (2110).
    std::optional<Day> day;
    bool expected = false;    // a pause is open
    bool provisional = false; // rests on a year without notice
    bool held = false;        // at notBefore

    friend bool operator==(const Due&, const Due&) = default;
};

[[nodiscard]] Due dueDay(const Calendar& calendar, const Term& term);

struct Step
{
    Day day;
    bool counted = false;
    Why why = Why::Counted;
    std::string name;   // of the holiday
    std::string notice; // id of the notice that lists the day

    friend bool operator==(const Step&, const Step&) = default;
};

// Every day from the start to the due day, in order; then, where they apply, PauseOpen and HeldAtPrinted.
struct Explanation
{
    Due due;
    std::vector<Step> steps;

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

[[nodiscard]] Explanation explain(const Calendar& calendar, const Term& term);

// Working days left: 0 on the day (or when only rest days lie between), negative when late.
[[nodiscard]] int daysLeft(const Calendar& calendar, Day today, Day due);

} // namespace bm
