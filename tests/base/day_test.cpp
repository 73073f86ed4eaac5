#include "core/base/clock.h"
#include "core/base/day.h"

#include <catch2/catch.hpp>

#include <random>

using namespace bm;

namespace {

bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int monthLength(int year, int month)
{
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leap(year) ? 29 : lengths[month - 1];
}

} // namespace

TEST_CASE("days agree with a plain walk from 1900 to 2200")
{
    int weekday = 1; // 1900-01-01 was a Monday
    Day day = Day::of(1900, 1, 1);
    for (int y = 1900; y <= 2200; ++y) {
        for (int m = 1; m <= 12; ++m) {
            for (int d = 1; d <= monthLength(y, m); ++d, ++day) {
                char text[40];
                std::snprintf(text, sizeof text, "%04d-%02d-%02d", y, m, d);
                const bool same = day.year() == y && day.month() == m && day.dayOfMonth() == d &&
                                  day.weekday() == weekday && day.isWeekend() == (weekday > 5) &&
                                  day == Day::of(y, m, d) && day.text() == text && Day::parse(text) == day;
                if (!same)
                    FAIL(text);
                weekday = weekday % 7 + 1;
            }
        }
    }
    CHECK(day == Day::of(2201, 1, 1));
    CHECK(Day::of(1970, 1, 1).number == 0);
}

TEST_CASE("what is no day is not read as one")
{
    for (const char* bad : {"", "2026-11-2", "2026-11-233", "2026/11/23", "2026-02-29", "2026-13-01",
                            "2026-00-10", "2026-01-00", "2026-04-31", "1899-12-31", "2201-01-01",
                            "+026-01-01", "2026-1 -01", "-026-01-01", "２０２６-01-01"})
        CHECK_FALSE(Day::parse(bad).has_value());
}

TEST_CASE("months on: the same day, or the month's last")
{
    CHECK(Day::of(2026, 1, 31).plusMonths(1) == Day::of(2026, 2, 28));
    CHECK(Day::of(2024, 1, 31).plusMonths(1) == Day::of(2024, 2, 29));
    CHECK(Day::of(2026, 11, 23).plusMonths(2) == Day::of(2027, 1, 23));
    CHECK(Day::of(2026, 11, 23).plusMonths(-11) == Day::of(2025, 12, 23));
    CHECK(Day::of(2026, 3, 31).plusMonths(-1) == Day::of(2026, 2, 28));
    CHECK(Day::of(2026, 12, 1).plusMonths(0) == Day::of(2026, 12, 1));
}

TEST_CASE("an instant's legal day and minute are those of +08:00")
{
    // 2026-11-22T16:00Z is the first moment of the 23rd here.
    const Instant midnight = Instant::at(Day::of(2026, 11, 23), 0);
    CHECK(midnight.ms == 1795363200000);
    CHECK(midnight.day() == Day::of(2026, 11, 23));
    CHECK(midnight.minuteOfDay() == 0);
    const Instant before{midnight.ms - 1};
    CHECK(before.day() == Day::of(2026, 11, 22));
    CHECK(before.minuteOfDay() == 1439);
    CHECK(before.text() == "2026-11-22T23:59:59");
    CHECK(Instant{-1}.day() == Day::of(1970, 1, 1));
    CHECK(Instant{-9 * 3'600'000}.day() == Day::of(1969, 12, 31));
    CHECK(Instant{-9 * 3'600'000}.minuteOfDay() == 23 * 60);
}

TEST_CASE("instants as text")
{
    CHECK(Instant::parse("2026-09-18T10:00")->text() == "2026-09-18T10:00:00");
    CHECK(Instant::parse("2026-09-18T10:00:59")->text() == "2026-09-18T10:00:59");
    CHECK(Instant::parse("2026-09-18")->text() == "2026-09-18T00:00:00");
    for (const char* bad : {"", "2026-09-18T", "2026-09-18T10", "2026-09-18T24:00", "2026-09-18T10:60",
                            "2026-09-18 10:00", "2026-09-18T10:00:60", "2026-09-18T10:00:5",
                            "2026-09-18T10:00Z", "2026-09-31T10:00", "2026-09-18T1a:00"})
        CHECK_FALSE(Instant::parse(bad).has_value());
    std::mt19937_64 random(3);
    for (int i = 0; i < 10000; ++i) {
        const Instant any{static_cast<std::int64_t>(random() % 4'000'000'000U) * 1000 - 1'000'000'000'000};
        REQUIRE(Instant::parse(any.text()) == any);
        REQUIRE(Instant::at(any.day(), any.minuteOfDay()).ms / 60'000 ==
                (any.ms - (any.ms % 60'000 + 60'000) % 60'000) / 60'000);
    }
}

TEST_CASE("clocks")
{
    FixedClock clock(Instant::at(Day::of(2026, 9, 18), 600));
    CHECK(clock.now().text() == "2026-09-18T10:00:00");
    clock.advanceMs(90'000);
    CHECK(clock.now().text() == "2026-09-18T10:01:30");
    clock.set(Instant{0});
    CHECK(clock.now().text() == "1970-01-01T08:00:00");
    CHECK(systemClock()->now().day() > Day::of(2020, 1, 1));
}
