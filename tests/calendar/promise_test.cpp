#include "core/calendar/promise.h"

#include <catch2/catch.hpp>

using namespace bm;

TEST_CASE("a promise is read and written in one form", "[promise]")
{
    CHECK(Promise::parse("30wd") == Promise{Unit::WorkingDays, 30, {}});
    CHECK(Promise::parse("15cd") == Promise{Unit::CalendarDays, 15, {}});
    CHECK(Promise::parse("2mo") == Promise{Unit::Months, 2, {}});
    CHECK(Promise::parse("instant") == Promise{Unit::Instant, 0, {}});
    for (const auto* text : {"1wd", "3650wd", "1cd", "3650cd", "1mo", "120mo", "instant"}) {
        INFO(text);
        const auto promise = Promise::parse(text);
        REQUIRE(promise);
        CHECK(promise->text() == text);
        CHECK(promise->hasDate());
    }
}

TEST_CASE("what is no promise is refused", "[promise]")
{
    for (const auto* text :
         {"",   "wd",  "0wd", "3651wd", "99999wd", "-3wd",  "+3wd",     "03wd",    "3 wd",   "3wd ", "3WD",
          "30", "30d", "0mo", "121mo",  "3651cd",  "1.5wd", "30工作日", "Instant", "yearly", "other"}) {
        INFO(text);
        CHECK_FALSE(Promise::parse(text));
    }
}

TEST_CASE("promises without a day keep their words", "[promise]")
{
    const Promise yearly{Unit::Yearly, 0, "1次/年"};
    CHECK_FALSE(yearly.hasDate());
    CHECK(promiseFrom(yearly.text(), yearly.words) == yearly);
    const Promise other{Unit::Other, 0, "材料具备后一个工作日内结办或转报县林业局"};
    CHECK_FALSE(other.hasDate());
    CHECK(promiseFrom(other.text(), other.words) == other);
    CHECK(promiseFrom("30wd", "") == Promise{Unit::WorkingDays, 30, {}});
    CHECK_FALSE(promiseFrom("nonsense", "x"));
}

TEST_CASE("unit codes go both ways", "[promise]")
{
    for (const auto unit :
         {Unit::Instant, Unit::WorkingDays, Unit::CalendarDays, Unit::Months, Unit::Yearly, Unit::Other})
        CHECK(unitFromCode(code(unit)) == unit);
    CHECK_FALSE(unitFromCode("days"));
}
