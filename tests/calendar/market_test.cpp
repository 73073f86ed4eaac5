#include "core/calendar/lunar.h"
#include "core/calendar/market.h"
#include "tests/calendar/shipped.h"

using namespace bm;
using namespace bm::test;

namespace {

MarketRule rule(std::string_view text)
{
    auto parsed = MarketRule::parse(text);
    INFO(text);
    REQUIRE_OK(parsed);
    return *parsed;
}

// The market days of a range, by their day of month.
std::string days(std::string_view text, const char* from, const char* to)
{
    const auto r = rule(text);
    std::string out;
    for (Day at = day(from); at <= day(to); ++at) {
        if (isMarketDay(r, at))
            out.append(out.empty() ? "" : " ").append(std::to_string(at.dayOfMonth()));
    }
    return out;
}

} // namespace

TEST_CASE("each kind of market", "[market]")
{
    // November 2026: 11-09 is 十月初一, 11-23 十月十五.
    CHECK(days("lunar:1,4,7", "2026-11-09", "2026-11-30") == "9 12 15 19 22 25 29");
    CHECK(days("lunar:5,10", "2026-11-09", "2026-12-08") == "13 18 23 28 3 8");
    CHECK(days("solar:2,5,8", "2026-11-01", "2026-11-30") == "2 5 8 12 15 18 22 25 28");
    CHECK(days("solar:10", "2026-11-01", "2026-11-30") == "10 20 30");
    CHECK(days("weekday:2,6", "2026-11-01", "2026-11-15") == "3 7 10 14");
    CHECK(days("odd", "2026-10-28", "2026-11-04") == "29 31 1 3");
    CHECK(days("even", "2026-10-28", "2026-11-04") == "28 30 2 4");
    CHECK(days("daily", "2026-11-01", "2026-11-03") == "1 2 3");
    CHECK(days("", "2026-11-01", "2026-11-30").empty());
    CHECK(days("lunar-month:10=1,15-17;12=1-30", "2026-11-01", "2026-12-31") == "9 23 24 25");
    // 戊午 2000-01-01 and every sixth or twelfth day.
    CHECK(days("branch:子,午", "2000-01-01", "2000-01-25") == "1 7 13 19 25");
    CHECK(days("branch:午", "2000-01-01", "2000-01-25") == "1 13 25");
    CHECK(days("branch6:子", "2000-01-01", "2000-01-25") == "1 7 13 19 25");
    CHECK(days("weekday:7+solar:1", "2026-11-01", "2026-11-15") == "1 8 11 15");
}

TEST_CASE("a short lunar month has no thirtieth, a leap month goes as its own", "[market]")
{
    // 腊月 of 2025 has 29 days: its last market of 五、十 is the 25th, and the next 正月初五.
    CHECK(days("lunar:5,10", "2026-02-12", "2026-02-21") == "12 21");
    // 闰四月 2020, from 05-23.
    CHECK(days("lunar-month:4=1", "2020-04-01", "2020-06-30") == "23 23");
}

TEST_CASE("rules have one canonical text", "[market]")
{
    for (const auto* text :
         {"", "daily", "odd", "even", "lunar:1,4,7", "lunar:5,10", "solar:2,5,8", "weekday:2,6",
          "branch:子,午", "branch:亥", "lunar-month:3=1,15;12=1,2,3", "lunar:2,5,8+weekday:7"})
        CHECK(rule(text).text() == text);
    CHECK(rule("lunar:7,1,4,4").text() == "lunar:1,4,7");
    CHECK(rule("solar:0").text() == "solar:10");
    CHECK(rule("branch6:丑").text() == "branch:丑,未");
    CHECK(rule("lunar-month:12=28-30").text() == "lunar-month:12=28,29,30");
}

TEST_CASE("what is no market rule is refused", "[market]")
{
    for (const auto* text : {"lunar",
                             "lunar:",
                             "lunar:11",
                             "lunar:-1",
                             "lunar:1,,2",
                             "lunar:1;2",
                             "lunar:1-3",
                             "weekday:0",
                             "weekday:8",
                             "branch:鼠",
                             "branch:",
                             "moon:1",
                             "daily:1",
                             "lunar-month:",
                             "lunar-month:13=1",
                             "lunar-month:1=31",
                             "lunar-month:1=5-3",
                             "lunar-month:1=1;1=2",
                             "lunar-month:1",
                             "+",
                             "daily+",
                             " daily",
                             "农历逢一四七"}) {
        INFO(text);
        const auto parsed = MarketRule::parse(text);
        REQUIRE_FALSE(parsed.ok());
        CHECK(parsed.error().code == "market-syntax");
    }
    // The text in the error is never half a character.
    const auto cut = MarketRule::parse("赶场日赶场日赶场日赶场日赶场日赶场日赶场日赶场日");
    CHECK(cut.error().arg("text") == "赶场日赶场日赶场日赶场日赶…");
}

TEST_CASE("the next market", "[market]")
{
    CHECK(nextMarketDay(rule("lunar:1,4,7"), day("2027-01-05")) == day("2027-01-08")); // 腊月初一
    CHECK(nextMarketDay(rule("daily"), day("2027-01-05")) == day("2027-01-05"));
    CHECK(nextMarketDay(rule("weekday:1"), day("2026-11-24")) == day("2026-11-30"));
    CHECK_FALSE(nextMarketDay(rule(""), day("2027-01-05")));
    CHECK_FALSE(nextMarketDay(rule("lunar:1"), day("2150-01-01")));
}
