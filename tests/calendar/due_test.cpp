#include "core/calendar/due.h"
#include "tests/calendar/shipped.h"

#include <algorithm>
#include <sstream>

using namespace bm;
using namespace bm::test;

namespace {

Term term(const char* start, const char* promise)
{
    return {day(start), Promise::parse(promise).value(), {}, {}, 0, {}};
}

std::string due(const Term& t)
{
    const auto d = dueDay(shippedCalendar(), t);
    if (!d.day)
        return "none";
    return d.day->text() + (d.provisional ? " provisional" : "") + (d.expected ? " expected" : "") +
           (d.held ? " held" : "");
}

int counted(const Explanation& e)
{
    return static_cast<int>(
        std::count_if(e.steps.begin(), e.steps.end(), [](const Step& step) { return step.counted; }));
}

} // namespace

TEST_CASE("the worked examples", "[due]")
{
    for (const auto& line : goldenLines("deadlines.txt")) {
        INFO(line);
        std::istringstream words(line);
        std::string start;
        std::string promise;
        std::string pauses;
        std::string known;
        std::string expected;
        words >> start >> promise >> pauses >> known >> expected;
        auto calendar = shippedCalendar();
        if (known.starts_with("known-"))
            calendar = calendar.asKnownOn(day(known.substr(6)));
        Term t = term(start.c_str(), promise.c_str());
        if (pauses != "-")
            t.pauses.push_back({day(pauses.substr(0, 10)), day(pauses.substr(12))});
        const bool provisional = expected.back() == '!';
        if (provisional)
            expected.pop_back();
        const auto explanation = explain(calendar, t);
        REQUIRE(explanation.due.day);
        CHECK(explanation.due.day->text() == expected);
        CHECK(explanation.due.provisional == provisional);
        CHECK(explanation.due == dueDay(calendar, t));
        CHECK(explanation.steps.back().day == *explanation.due.day);
    }
}

TEST_CASE("an explanation names every day from the start to the due day", "[due]")
{
    const auto& calendar = shippedCalendar();
    auto t = term("2026-09-18", "5wd");
    t.extend = 2;
    t.pauses = {{day("2026-09-21"), day("2026-09-23")}};
    const auto e = explain(calendar, t);
    std::string text;
    for (const auto& step : e.steps)
        text += step.day.text().substr(5) + (step.counted ? "+" : "-") + std::string(code(step.why)) + " ";
    CHECK(text ==
          "09-18-start-day 09-19-weekend 09-20+make-up 09-21+counted 09-22-paused 09-23-paused 09-24+counted "
          "09-25-holiday 09-26-holiday 09-27-holiday 09-28+counted 09-29+counted 09-30+extension "
          "10-01-holiday 10-02-holiday 10-03-holiday 10-04-holiday 10-05-holiday 10-06-holiday "
          "10-07-holiday 10-08+extension ");
    CHECK(e.due.day == day("2026-10-08"));
    CHECK(e.steps[2].name == "国庆节");
    CHECK(e.steps[2].notice == "国办发明电〔2025〕7号");
}

TEST_CASE("calendar days and months end on a working day", "[due]")
{
    const auto& calendar = shippedCalendar();
    const auto e = explain(calendar, term("2026-02-05", "15cd"));
    CHECK(e.due.day == day("2026-02-24"));
    CHECK(counted(e) == 15);
    REQUIRE(e.steps.size() == 20);
    CHECK(e.steps[15].day == day("2026-02-20"));
    CHECK(e.steps[15].why == Why::CalendarDay); // the fifteenth day, itself a rest day
    CHECK(e.steps[16].why == Why::Holiday);
    CHECK(e.steps.back().why == Why::MovedOn);

    CHECK(due(term("2026-03-02", "60cd")) == "2026-05-06");
    CHECK(due(term("2024-01-31", "1mo")) == "2024-02-29");
    CHECK(due(term("2026-11-23", "2mo")) == "2027-01-25 provisional"); // 01-23 is a Saturday
    // Only the end of such a period rests on the calendar: here the year between has no notice.
    auto notices = shipped();
    std::erase_if(notices, [](const Notice& notice) { return notice.year == 2011; });
    const auto gap = Calendar::build(notices);
    CHECK_FALSE(dueDay(gap, term("2010-12-01", "14mo")).provisional);
    CHECK(dueDay(gap, term("2010-12-01", "2mo")).provisional);
    CHECK(dueDay(gap, term("2010-12-01", "300wd")).provisional);
    auto paused = term("2026-03-02", "10cd");
    paused.pauses = {{day("2026-03-05"), day("2026-03-08")}};
    CHECK(due(paused) == "2026-03-16"); // 03-12 and three days, a Sunday, moved on
    paused.extend = 5;
    CHECK(due(paused) == "2026-03-20");
}

TEST_CASE("pauses are a union, in any order", "[due]")
{
    auto t = term("2026-03-02", "5wd");
    t.pauses = {{day("2026-03-03"), day("2026-03-10")}};
    CHECK(due(t) == "2026-03-16");
    t.pauses = {{day("2026-03-05"), day("2026-03-10")}, {day("2026-03-03"), day("2026-03-06")}};
    CHECK(due(t) == "2026-03-16");
    t.pauses.push_back({day("2026-03-04"), day("2026-03-05")});
    CHECK(due(t) == "2026-03-16");
    t.pauses = {{day("2026-02-01"), day("2026-02-20")}}; // over before it began
    CHECK(due(t) == "2026-03-09");
    t.pauses = {{day("2026-02-01"), day("2026-03-03")}};
    CHECK(due(t) == "2026-03-10");
    t.pauses = {{day("2026-03-09"), day("2026-03-20")}}; // begins on the due day: too late
    CHECK(due(t) == "2026-03-09");
    t.pauses = {{day("2026-03-06"), day("2026-03-06")}}; // begins and ends on one day: takes out nothing
    CHECK(due(t) == "2026-03-09");
    t.pauses = {{day("2026-03-06"), day("2026-03-04")}}; // backwards
    CHECK(due(t) == "2026-03-09");
}

TEST_CASE("an open pause leaves only an expected day", "[due]")
{
    auto t = term("2026-03-02", "5wd");
    t.openPauseFrom = day("2026-03-04");
    CHECK(due(t) == "2026-03-09 expected");
    CHECK(explain(shippedCalendar(), t).steps.back().why == Why::PauseOpen);
    const auto resumed = asIfResumedOn(t, day("2026-03-06"));
    CHECK(due(resumed) == "2026-03-11");
    CHECK(due(asIfResumedOn(t, day("2026-03-01"))) == "2026-03-09");
    t.openPauseFrom = day("2026-03-09"); // the period is over by then
    CHECK(due(t) == "2026-03-09");
}

TEST_CASE("a notice never moves a due day before the printed one", "[due]")
{
    const auto& calendar = shippedCalendar();
    auto t = term("2019-04-26", "3wd");
    const auto before = calendar.asKnownOn(day("2019-03-21"));
    const auto printed = dueDay(before, t).day;
    REQUIRE(printed == day("2019-05-02"));
    t.notBefore = printed;
    CHECK_FALSE(dueDay(before, t).held);
    const auto after = explain(calendar, t);
    CHECK(after.due.day == printed);
    CHECK(after.due.held);
    CHECK(after.steps.back().why == Why::HeldAtPrinted);
    CHECK(after.steps.back().day == *printed);
    // Later it may become.
    auto later = term("2020-01-20", "10wd");
    later.notBefore = day("2020-02-07");
    CHECK(due(later) == "2020-02-11");
}

TEST_CASE("promises without a day, and days outside the calendar", "[due]")
{
    Term t = term("2026-03-02", "5wd");
    t.promise = {Unit::Yearly, 0, "1次/年"};
    CHECK(due(t) == "none");
    CHECK(explain(shippedCalendar(), t).steps.empty());
    t.promise = {Unit::Other, 0, "…"};
    CHECK(due(t) == "none");
    CHECK(due(term("1989-12-31", "5wd")) == "none");
    CHECK(due(term("2110-12-20", "30wd")) == "none");
    CHECK(due(term("2110-12-20", "30cd")) == "none");
    CHECK(due(term("2111-01-01", "instant")) == "none");
    t = term("2026-03-02", "5wd");
    t.extend = 2000000000;
    REQUIRE(dueDay(shippedCalendar(), t).day); // cut, not overflown
    CHECK(*dueDay(shippedCalendar(), t).day > day("2100-01-01"));
    t.extend = -5;
    CHECK(due(t) == "2026-03-09");
    t.promise.n = -3;
    CHECK(due(t) == "2026-03-02");
}

TEST_CASE("an instant promise is due the same day and never paused", "[due]")
{
    auto t = term("2026-10-03", "instant");
    t.pauses = {{day("2026-10-01"), day("2026-10-09")}};
    t.openPauseFrom = day("2026-10-01");
    t.extend = 3;
    CHECK(due(t) == "2026-10-03");
    const auto e = explain(shippedCalendar(), t);
    REQUIRE(e.steps.size() == 1);
    CHECK(e.steps[0].counted);
    CHECK(e.steps[0].why == Why::SameDay);
}

TEST_CASE("days left are working days", "[due]")
{
    const auto& calendar = shippedCalendar();
    CHECK(daysLeft(calendar, day("2026-11-23"), day("2027-01-05")) == 30);
    CHECK(daysLeft(calendar, day("2026-11-23"), day("2026-11-23")) == 0);
    CHECK(daysLeft(calendar, day("2026-11-21"), day("2026-11-20")) ==
          0); // Saturday after: late, but by no working day
    CHECK(daysLeft(calendar, day("2026-11-24"), day("2026-11-20")) == -2);
}
