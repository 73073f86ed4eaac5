// Day: a calendar day (proleptic Gregorian), counted from 1970-01-01. Has no time zone: which day an instant
// falls on is decided in clock.h, always in +08:00 (China Standard Time, no daylight saving).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bm {

struct Day
{
    std::int32_t number = 0; // days since 1970-01-01

    [[nodiscard]] static Day of(int year, int month, int day);
    // Exactly "YYYY-MM-DD", years 1900 to 2200, an existing day; anything else is nothing.
    [[nodiscard]] static std::optional<Day> parse(std::string_view text);
    [[nodiscard]] std::string text() const; // "2026-11-23"

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;      // 1..12
    [[nodiscard]] int dayOfMonth() const; // 1..31
    [[nodiscard]] int weekday() const;    // 1 Monday .. 7 Sunday
    [[nodiscard]] bool isWeekend() const { return weekday() >= 6; }
    // The corresponding day n months on, or the last day of that month (民法典 202).
    [[nodiscard]] Day plusMonths(int n) const;

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day d, int n) { return Day{d.number + n}; }
    friend constexpr Day operator-(Day d, int n) { return Day{d.number - n}; }
    friend constexpr int operator-(Day a, Day b) { return a.number - b.number; }
    Day& operator++()
    {
        ++number;
        return *this;
    }
};

} // namespace bm
