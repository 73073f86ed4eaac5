// Promise: how long an office gives itself (承诺时限) or the law gives it (法定时限). A number with a unit,
// or words that give no date (once a year; "1 working day once the papers are complete").
//
// Text form: "30wd" working days (1..3650), "15cd" calendar days (1..3650), "2mo" months (1..120), "instant"
// (the same day), "yearly", "other". parse() reads the first four, as a person types them; "yearly" and
// "other" say nothing without their words and are read by promiseFrom() from stored data only.
#pragma once

#include "core/base/day.h"

#include <optional>
#include <string>
#include <string_view>

namespace bm {

enum class Unit
{
    Instant,
    WorkingDays,
    CalendarDays,
    Months,
    Yearly,
    Other
};

// "instant", "working-days", "calendar-days", "months", "yearly", "other": vocabulary group "unit".
[[nodiscard]] std::string_view code(Unit unit);
[[nodiscard]] std::optional<Unit> unitFromCode(std::string_view code);

struct Promise
{
    Unit unit = Unit::Instant;
    int n = 0;
    std::string words; // Yearly and Other: shown as they are

    [[nodiscard]] static std::optional<Promise> parse(std::string_view text);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool hasDate() const { return unit != Unit::Yearly && unit != Unit::Other; }

    friend bool operator==(const Promise&, const Promise&) = default;
};

// The stored form: what text() gave (all six), with the words kept beside it.
[[nodiscard]] std::optional<Promise> promiseFrom(std::string_view text, std::string_view words);

struct DayRange
{
    Day from; // both included
    Day to;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

} // namespace bm
