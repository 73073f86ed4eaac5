#include "core/calendar/lunar.h"
#include "tests/calendar/shipped.h"

#include <cmath>
#include <map>
#include <sstream>

using namespace bm;
using namespace bm::test;

TEST_CASE("every lunar month begins where it should", "[lunar]")
{
    std::optional<Day> before;
    LunarDate last;
    for (const auto& line : goldenLines("lunar_months.txt")) {
        std::istringstream words(line);
        std::string first;
        LunarDate date;
        std::string month;
        words >> first >> date.year >> month;
        date.leap = month.back() == '+';
        date.month = std::stoi(month);
        date.day = 1;
        INFO(line);
        const Day at = day(first);
        CHECK(lunarDate(at) == date);
        CHECK(dayOfLunar(date) == at);
        if (before) {
            last.day = at - *before;
            CHECK((last.day == 29 || last.day == 30));
            CHECK(lunarDate(at - 1) == last);
        }
        before = at;
        last = date;
    }
}

TEST_CASE("days and lunar dates go both ways", "[lunar]")
{
    int days = 0;
    for (Day at = day("2000-01-07"); at <= day("2101-01-28"); ++at) {
        const auto date = lunarDate(at);
        REQUIRE(date);
        REQUIRE(dayOfLunar(*date) == at);
        ++days;
    }
    CHECK(days == 36912);
    CHECK_FALSE(lunarDate(day("2000-01-06")));
    CHECK_FALSE(lunarDate(day("2101-01-29")));
    CHECK_FALSE(dayOfLunar({2026, 13, false, 1}));
    CHECK_FALSE(dayOfLunar({2026, 1, false, 0}));
    CHECK_FALSE(dayOfLunar({2026, 1, true, 1}));
    CHECK_FALSE(dayOfLunar({2101, 1, false, 1}));
    CHECK_FALSE(dayOfLunar({2025, 12, false, 30})); // 29 days: the eve is 廿九
}

TEST_CASE("the festivals of every year since 2007", "[lunar]")
{
    const std::map<int, std::array<const char*, 3>> festivals{
        {2007, {"02-18", "06-19", "09-25"}}, {2008, {"02-07", "06-08", "09-14"}},
        {2009, {"01-26", "05-28", "10-03"}}, {2010, {"02-14", "06-16", "09-22"}},
        {2011, {"02-03", "06-06", "09-12"}}, {2012, {"01-23", "06-23", "09-30"}},
        {2013, {"02-10", "06-12", "09-19"}}, {2014, {"01-31", "06-02", "09-08"}},
        {2015, {"02-19", "06-20", "09-27"}}, {2016, {"02-08", "06-09", "09-15"}},
        {2017, {"01-28", "05-30", "10-04"}}, {2018, {"02-16", "06-18", "09-24"}},
        {2019, {"02-05", "06-07", "09-13"}}, {2020, {"01-25", "06-25", "10-01"}},
        {2021, {"02-12", "06-14", "09-21"}}, {2022, {"02-01", "06-03", "09-10"}},
        {2023, {"01-22", "06-22", "09-29"}}, {2024, {"02-10", "06-10", "09-17"}},
        {2025, {"01-29", "05-31", "10-06"}}, {2026, {"02-17", "06-19", "09-25"}}};
    for (const auto& [year, days] : festivals) {
        const auto at = [&, y = year](const char* monthDay) {
            return day(std::to_string(y) + "-" + monthDay);
        };
        INFO(year);
        CHECK(lunarDate(at(days[0])) == LunarDate{year, 1, false, 1});
        CHECK(lunarDate(at(days[1])) == LunarDate{year, 5, false, 5});
        CHECK(lunarDate(at(days[2])) == LunarDate{year, 8, false, 15});
    }
}

TEST_CASE("a lunar date in words", "[lunar]")
{
    const auto text = [](const char* at) { return lunarDate(day(at)).value().text(); };
    CHECK(text("2027-01-05") == "冬月廿八");
    CHECK(text("2026-02-17") == "正月初一");
    CHECK(text("2026-02-16") == "腊月廿九");
    CHECK(text("2020-05-23") == "闰四月初一");
    CHECK(text("2026-02-26") == "正月初十");
    CHECK(text("2026-02-27") == "正月十一");
    CHECK(text("2026-03-08") == "正月二十");
    CHECK(text("2026-03-09") == "正月廿一");
    CHECK(text("2026-03-18") == "正月三十");
    CHECK(text("2026-11-23") == "十月十五");
    CHECK(text("2027-02-06") == "正月初一"); // where a well-known library says 腊月三十
    CHECK(text("2012-08-17") == "七月初一");
}

TEST_CASE("earthly branches go round in twelve", "[lunar]")
{
    CHECK(branchName(earthlyBranch(day("2000-01-07"))) == "子"); // 甲子
    CHECK(branchName(earthlyBranch(day("1949-10-01"))) == "子"); // 甲子
    CHECK(branchName(earthlyBranch(day("2000-01-01"))) == "午"); // 戊午
    for (Day at = day("1995-01-01"); at < day("2005-01-01"); ++at)
        REQUIRE(earthlyBranch(at + 1) == (earthlyBranch(at) + 1) % 12);
    CHECK(branchName(12).empty());
    CHECK(branchName(-1).empty());
}

namespace {

// The sun's longitude as seen from the Earth, to a hundredth of a degree (a quarter of an hour).
double sunLongitude(double julianDay)
{
    constexpr double degree = 3.14159265358979 / 180;
    const double t = (julianDay - 2451545.0) / 36525;
    const double anomaly = (357.52911 + 35999.05029 * t) * degree;
    const double centre = 1.914602 * std::sin(anomaly) - 0.004817 * t * std::sin(anomaly) +
                          0.019993 * std::sin(2 * anomaly) + 0.000289 * std::sin(3 * anomaly);
    const double node = (125.04 - 1934.136 * t) * degree;
    const double longitude = 280.46646 + 36000.76983 * t + centre - 0.00569 - 0.00478 * std::sin(node);
    return longitude - 360 * std::floor(longitude / 360);
}

} // namespace

TEST_CASE("qingming is the day the sun reaches 15 degrees", "[lunar]")
{
    for (int year = 1990; year <= 2110; ++year) {
        const Day at = qingming(year);
        INFO(at.text());
        // Midnight in China is 16:00 UTC of the day before; a hundredth of a degree is the formula's own
        // doubt.
        const double begin = at.number + 2440587.5 - 8.0 / 24;
        CHECK(sunLongitude(begin) < 15.02);
        CHECK(sunLongitude(begin + 1) > 14.98);
    }
    CHECK(qingming(2026) == day("2026-04-05"));
    CHECK(qingming(2024) == day("2024-04-04"));
    // The years in which it falls within half an hour of midnight.
    CHECK(qingming(2009) == day("2009-04-04"));
    CHECK(qingming(2038) == day("2038-04-05"));
    CHECK(qingming(2042) == day("2042-04-04"));
}
