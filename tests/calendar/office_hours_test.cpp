#include "core/calendar/office_hours.h"
#include "tests/calendar/shipped.h"

using namespace bm;
using namespace bm::test;

namespace {

OfficeHours read(std::string_view json)
{
    auto hours = OfficeHours::fromJson(json);
    INFO(json);
    REQUIRE_OK(hours);
    return *hours;
}

std::string on(const OfficeHours& hours, const char* date)
{
    std::string out;
    for (const auto& range : hoursOn(hours, shippedCalendar(), day(date)))
        out.append(out.empty() ? "" : " ")
            .append(std::to_string(range.from))
            .append("-")
            .append(std::to_string(range.to));
    return out;
}

const char* const hall =
    R"({"sets":[{"from":"05-01","to":"09-30","days":{"1":["08:10-11:30","14:30-17:30"],"5":["08:10-11:30","14:30-17:00"]}},)"
    R"({"from":"10-01","to":"04-30","days":{"1":["09:00-12:00"],"3":["09:00-12:00"],"5":["09:00-11:00"]}}]})";
const char* const hillTownship =
    R"({"sets":[],"market":"lunar:1,4,7","marketHours":["08:00-12:00"],"marketDaysOnly":true})";
const char* const village =
    R"({"sets":[{"days":{"1":["09:00-17:00"],"6":["09:00-17:00"],"7":["10:00-12:00","11:00-16:00"]}}],"market":"weekday:2","marketHours":["07:00-10:00"]})";

} // namespace

TEST_CASE("hours by weekday and season", "[hours]")
{
    const auto hours = read(hall);
    CHECK(on(hours, "2026-06-01") == "490-690 870-1050");
    CHECK(on(hours, "2026-06-05") == "490-690 870-1020");
    CHECK(on(hours, "2026-11-23") == "540-720"); // the set that goes over the new year
    CHECK(on(hours, "2026-01-05") == "540-720");
    CHECK(on(hours, "2026-11-24").empty()); // a Tuesday without hours
    CHECK(on(hours, "2026-11-22").empty());
    CHECK(on(hours, "2026-10-02").empty());      // Friday, National Day
    CHECK(on(hours, "2026-10-10") == "540-720"); // a Saturday made up: as Monday
    CHECK(on(hours, "2026-05-09") == "490-690 870-1050");
    const auto& calendar = shippedCalendar();
    CHECK(isOpen(hours, calendar, day("2026-11-23"), 540));
    CHECK(isOpen(hours, calendar, day("2026-11-23"), 719));
    CHECK_FALSE(isOpen(hours, calendar, day("2026-11-23"), 720));
    CHECK_FALSE(isOpen(hours, calendar, day("2026-11-23"), 539));
    CHECK(closeOfDay(hours, calendar, day("2026-06-05")) == 17 * 60);
    CHECK_FALSE(closeOfDay(hours, calendar, day("2026-11-22")));
}

TEST_CASE("a market-day office", "[hours]")
{
    const auto hours = read(hillTownship);
    const auto& calendar = shippedCalendar();
    CHECK(on(hours, "2026-11-22") == "480-720"); // 十月十四, a Sunday
    CHECK(on(hours, "2026-11-23").empty());
    CHECK(on(hours, "2026-10-04") == "480-720"); // 八月廿四, in the holidays: the market is held
    // A due day on which it is shut keeps its date and has a last open day.
    CHECK(lastOpenDayOnOrBefore(hours, calendar, day("2026-11-24")) == day("2026-11-22"));
    CHECK(lastDayToAct(hours, calendar, day("2026-11-20"), day("2026-11-24")) == day("2026-11-22"));
    CHECK_FALSE(lastDayToAct(hours, calendar, day("2026-11-20"), day("2026-11-25"))); // open that day
    CHECK_FALSE(lastDayToAct(hours, calendar, day("2026-11-23"), day("2026-11-24"))); // gone by
    CHECK(nextOpenDayOnOrAfter(hours, calendar, day("2026-11-23")) == day("2026-11-25"));
    CHECK(openDaysBetween(hours, calendar, day("2026-11-22"), day("2026-12-02")) == 3);
    CHECK(openDaysBetween(hours, calendar, day("2026-12-02"), day("2026-11-22")) == -3);
}

TEST_CASE("duty at weekends and a market beside the hours", "[hours]")
{
    const auto hours = read(village);
    CHECK(on(hours, "2026-11-21") == "540-1020"); // Saturday duty
    CHECK(on(hours, "2026-11-22") == "600-960");  // ranges that overlap are one
    CHECK(on(hours, "2026-11-24") == "420-600");  // market on a Tuesday
    CHECK(on(hours, "2026-10-03").empty());       // Saturday, but National Day
    CHECK(on(hours, "2026-10-06") == "420-600");  // the market is held on the holiday
    CHECK(on(hours, "2026-10-10") == "540-1020"); // make-up Saturday has its own hours
    auto always = hours;
    always.openOnHolidays = true;
    CHECK(on(always, "2026-10-03") == "540-1020");
}

TEST_CASE("never open", "[hours]")
{
    const OfficeHours shut;
    const auto& calendar = shippedCalendar();
    CHECK_FALSE(lastOpenDayOnOrBefore(shut, calendar, day("2026-11-24")));
    CHECK_FALSE(nextOpenDayOnOrAfter(shut, calendar, day("2026-11-24")));
    CHECK(openDaysBetween(shut, calendar, day("2026-01-01"), day("2026-12-31")) == 0);
    CHECK(openDaysBetween(defaultOfficeHours(), calendar, day("2025-12-31"), day("2026-12-31")) == 248);
}

TEST_CASE("office hours survive writing and reading", "[hours]")
{
    for (const auto* text : {hall, hillTownship, village}) {
        const auto hours = read(text);
        CHECK(hours.toJson() == text);
        CHECK(read(hours.toJson()) == hours);
    }
    CHECK(read(defaultOfficeHours().toJson()) == defaultOfficeHours());
}

TEST_CASE("office hours that are not right are refused by their field", "[hours]")
{
    const auto field = [](std::string_view json) {
        const auto hours = OfficeHours::fromJson(json);
        INFO(json);
        REQUIRE_FALSE(hours.ok());
        return hours.error().code + " " + hours.error().arg("field");
    };
    CHECK(field("[]") == "hours-field hours");
    CHECK(field("{}") == "hours-field sets");
    CHECK(field(R"({"sets":[],"x":1})") == "hours-field x");
    CHECK(field(R"({"sets":[{"days":{"8":[]}}]})") == "hours-field sets.days.8");
    CHECK(field(R"({"sets":[{"days":{"1":["9:00-12:00"]}}]})") == "hours-field sets.days.1");
    CHECK(field(R"({"sets":[{"days":{"1":["09:00-25:00"]}}]})") == "hours-field sets.days.1");
    CHECK(field(R"({"sets":[{"days":{"1":["12:00-09:00"]}}]})") == "hours-field sets.days.1");
    CHECK(field(R"({"sets":[{"days":{"1":["09:60-12:00"]}}]})") == "hours-field sets.days.1");
    CHECK(field(R"({"sets":[{"days":{"1":[5]}}]})") == "hours-field sets.days.1");
    CHECK(field(R"({"sets":[{"from":"05-01","days":{}}]})") == "hours-field sets.from");
    CHECK(field(R"({"sets":[{"from":"05-01","to":"02-30","days":{}}]})") == "hours-field sets.to");
    CHECK(field(R"({"sets":[],"makeUpAs":0})") == "hours-field makeUpAs");
    CHECK(field(R"({"sets":[],"marketDaysOnly":"yes"})") == "hours-field marketDaysOnly");
    CHECK(field(R"({"sets":[],"market":5})") == "hours-field market");
    CHECK(field(R"({"sets":[],"market":"moon:1"})") == "market-syntax ");
    CHECK(field("{") == "bad-json ");
}
