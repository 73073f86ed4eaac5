#include "core/calendar/statutory.h"
#include "tests/calendar/shipped.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>

using namespace bm;
using namespace bm::test;

namespace {

// Working or not, for every day of the golden file.
std::map<Day, bool> goldenDays()
{
    std::map<Day, bool> days;
    for (const auto& line : goldenLines("working_days.txt")) {
        Day at = day(line.substr(0, 7) + "-01");
        for (const char letter : line.substr(8)) {
            REQUIRE((letter == 'w' || letter == '.'));
            days[at] = letter == 'w';
            ++at;
        }
    }
    return days;
}

Notice local(const std::string& id, const std::string& office, const std::string& issued,
             const std::string& on, bool working)
{
    return {id, day(issued), 2026, id, office, {{day(on), working, "火把节"}}, true, {}};
}

} // namespace

TEST_CASE("every day of 2007 to 2026 is as arranged", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    const auto golden = goldenDays();
    REQUIRE(golden.size() == 7305);
    int wrong = 0;
    for (const auto& [at, working] : golden) {
        const auto why = calendar.why(at);
        if (calendar.isWorking(at) != working || why.working != working || calendar.provisional(at)) {
            ++wrong;
            UNSCOPED_INFO(at.text() << " " << code(why.why));
        }
    }
    CHECK(wrong == 0);
    // The two days before 2007 that the notice for 2007 lists.
    CHECK(calendar.isWorking(day("2006-12-30")));
    CHECK(calendar.isWorking(day("2006-12-31")));
}

TEST_CASE("working days per year", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    const std::map<int, int> perYear{{2007, 249}, {2008, 251}, {2009, 250}, {2010, 250}, {2011, 250},
                                     {2012, 249}, {2013, 250}, {2014, 250}, {2015, 249}, {2016, 250},
                                     {2017, 249}, {2018, 250}, {2019, 250}, {2020, 249}, {2021, 250},
                                     {2022, 249}, {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}};
    for (const auto& [year, count] : perYear) {
        INFO(year);
        CHECK(calendar.workingDaysBetween(Day::of(year - 1, 12, 31), Day::of(year, 12, 31)) == count);
    }
}

TEST_CASE("a day says why", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    CHECK(calendar.why(day("2026-11-23")) == DayWhy{true, Why::Counted, "", ""});
    CHECK(calendar.why(day("2026-11-22")) == DayWhy{false, Why::Weekend, "", ""});
    CHECK(calendar.why(day("2026-10-01")) == DayWhy{false, Why::Holiday, "国庆节", "国办发明电〔2025〕7号"});
    CHECK(calendar.why(day("2026-10-10")) == DayWhy{true, Why::MakeUp, "国庆节", "国办发明电〔2025〕7号"});
    CHECK(calendar.why(day("2020-02-03")) == DayWhy{true, Why::Counted, "春节", "国办发明电〔2020〕1号"});
    CHECK(calendar.why(day("2024-02-09")) == DayWhy{true, Why::Counted, "", ""}); // 除夕, only "encouraged"
    CHECK(calendar.why(day("2027-01-01")) == DayWhy{false, Why::Statutory, "元旦", ""});
    CHECK(calendar.why(day("2027-02-06")) == DayWhy{false, Why::Statutory, "春节", ""}); // a Saturday
    CHECK(calendar.why(day("2018-12-29")).why == Why::MakeUp); // in the notice for 2019
}

TEST_CASE("corrections hold from the day they were issued", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    const auto working = [&](const char* known, const char* on) {
        return calendar.asKnownOn(day(known)).isWorking(day(on));
    };
    for (const auto* on : {"2015-09-03", "2015-09-04"}) {
        CHECK(working("2015-05-12", on));
        CHECK_FALSE(working("2015-05-13", on));
    }
    CHECK_FALSE(working("2015-05-12", "2015-09-06"));
    CHECK(working("2015-05-13", "2015-09-06"));

    CHECK_FALSE(working("2019-03-21", "2019-05-01"));
    for (const auto* on : {"2019-05-02", "2019-05-03"}) {
        CHECK(working("2019-03-21", on));
        CHECK_FALSE(working("2019-03-22", on));
    }
    for (const auto* on : {"2019-04-28", "2019-05-05"}) {
        CHECK_FALSE(working("2019-03-21", on));
        CHECK(working("2019-03-22", on));
    }
    CHECK(working("2020-01-25", "2020-01-31"));
    CHECK(working("2020-01-25", "2020-02-01"));
    CHECK(working("2020-01-25", "2020-02-03"));
    CHECK_FALSE(working("2020-01-26", "2020-01-31"));
    CHECK_FALSE(working("2020-01-26", "2020-02-01"));
    CHECK(working("2020-01-26", "2020-02-03"));
}

TEST_CASE("a year without a notice is provisional", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    CHECK_FALSE(calendar.provisional(day("2026-12-31")));
    CHECK(calendar.provisional(day("2027-01-01")));
    CHECK(calendar.provisional(day("2110-12-31")));
    CHECK(calendar.provisional(day("2150-01-01")));
    CHECK_FALSE(calendar.provisional(day("2006-06-01")));
    CHECK_FALSE(calendar.provisional(day("1950-06-01")));
    CHECK_FALSE(calendar.provisionalWithin(day("1980-01-01"), day("2026-12-31")));
    CHECK(calendar.provisionalWithin(day("2026-12-31"), day("2027-01-01")));

    // Asked the day before the notice for 2026 was issued, its make-up Sunday is an ordinary one.
    const auto before = calendar.asKnownOn(day("2025-11-03"));
    CHECK(before.provisional(day("2026-01-04")));
    CHECK_FALSE(before.isWorking(day("2026-01-04")));
    CHECK(before.isWorking(day("2026-01-02")));
    CHECK(calendar.isWorking(day("2026-01-04")));

    // A gap: 2011 was never told.
    const auto all = shipped();
    std::vector<Notice> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [](const Notice& n) { return n.year != 2011; });
    const auto gap = Calendar::build(some);
    CHECK_FALSE(gap.provisionalWithin(day("2010-01-01"), day("2010-12-31")));
    CHECK(gap.provisionalWithin(day("2010-01-01"), day("2011-01-01")));
    CHECK(gap.provisional(day("2011-05-05")));
    CHECK_FALSE(gap.provisionalWithin(day("2012-01-01"), day("2026-12-31")));
    CHECK(gap.provisionalWithin(day("2009-01-01"), day("2026-12-31")));
}

TEST_CASE("the order of the notices does not matter", "[calendar]")
{
    auto notices = shipped();
    notices.push_back(local("a", "5134", "2026-01-01", "2026-08-06", false));
    notices.push_back(local("b", "51", "2026-02-01", "2026-08-06", true));
    const auto first = Calendar::build(notices).forOffice("513401");
    std::mt19937 random(20261123);
    for (int round = 0; round < 30; ++round) {
        std::shuffle(notices.begin(), notices.end(), random);
        const auto other = Calendar::build(notices).forOffice("513401");
        bool same = true;
        for (Day at = day("2006-01-01"); at < day("2028-01-01"); ++at)
            same = same && first.why(at) == other.why(at) && first.isWorking(at) == other.isWorking(at);
        CHECK(same);
        CHECK(first.noticesUsed(day("2015-01-01"), day("2026-12-31")) ==
              other.noticesUsed(day("2015-01-01"), day("2026-12-31")));
    }
}

TEST_CASE("a local overlay holds for its offices only, over the State Council's", "[calendar]")
{
    auto notices = shipped();
    notices.push_back(local("凉府办发〔2026〕1号", "5134", "2025-01-01", "2026-08-06", false));
    notices.push_back(local("凉府办发〔2026〕2号", "5134", "2025-01-01", "2026-10-01", true));
    notices.push_back(local("县办发〔2026〕9号", "513401", "2026-07-01", "2026-08-06", true));
    const auto calendar = Calendar::build(notices);
    const Day festival = day("2026-08-06"); // a Thursday
    CHECK(calendar.why(festival).why == Why::Counted);
    CHECK(calendar.forOffice("511324101").why(festival).why == Why::Counted);
    CHECK(calendar.forOffice("513422").why(festival) ==
          DayWhy{false, Why::LocalRest, "火把节", "凉府办发〔2026〕1号"});
    CHECK_FALSE(calendar.forOffice("513422").isWorking(festival));
    // Issued earlier than the State Council's, and still over it.
    CHECK(calendar.forOffice("5134").why(day("2026-10-01")).why == Why::LocalWork);
    // Of two local ones the later.
    CHECK(calendar.forOffice("513401102").isWorking(festival));
    CHECK_FALSE(calendar.forOffice("513401102").asKnownOn(day("2026-06-30")).isWorking(festival));
    CHECK_FALSE(calendar.asKnownOn(day("2026-06-30")).forOffice("513401102").isWorking(festival));
    // A local notice makes no year known.
    auto next = local("凉府办发〔2027〕1号", "5134", "2026-11-01", "2027-08-06", false);
    next.year = 2027;
    notices.push_back(next);
    CHECK(Calendar::build(notices).forOffice("5134").provisional(day("2027-08-06")));
}

TEST_CASE("a notice published again replaces itself", "[calendar]")
{
    auto notices = shipped();
    auto again = notices.back();
    again.issued = again.issued + 3;
    std::erase_if(again.days, [](const NoticeDay& d) { return d.day == Day::of(2026, 10, 10); });
    notices.push_back(again);
    const auto calendar = Calendar::build(notices);
    CHECK_FALSE(calendar.isWorking(day("2026-10-10")));
    CHECK(calendar.isWorking(day("2026-09-20")));
}

TEST_CASE("the notices used are enough to get the same days", "[calendar]")
{
    auto notices = shipped();
    notices.push_back(local("凉府办发〔2026〕1号", "5134", "2025-01-01", "2026-08-06", false));
    const auto calendar = Calendar::build(notices).forOffice("513401");
    std::mt19937 random(7);
    std::uniform_int_distribution<int> start(0, 20 * 365);
    std::uniform_int_distribution<int> length(0, 400);
    for (int round = 0; round < 300; ++round) {
        const Day from = day("2007-01-01") + start(random);
        const Day to = from + length(random);
        const auto used = calendar.noticesUsed(from, to);
        const auto only = calendar.only(used);
        bool same = true;
        for (Day at = from; at <= to; ++at)
            same =
                same && only.why(at) == calendar.why(at) && only.provisional(at) == calendar.provisional(at);
        INFO(from.text() << " " << to.text());
        CHECK(same);
        CHECK(only.noticesUsed(from, to) == used);
    }
    CHECK(calendar.noticesUsed(day("2019-06-03"), day("2019-06-04")) ==
          std::vector<std::string>{"国办发明电〔2018〕15号", "国办发明电〔2019〕3号"});
    CHECK(calendar.noticesUsed(day("2018-12-20"), day("2018-12-30")) ==
          std::vector<std::string>{"国办发明电〔2017〕12号", "国办发明电〔2018〕15号"});
    CHECK(calendar.noticesUsed(day("2027-03-01"), day("2027-04-01")).empty());
    CHECK(calendar.only({"no such notice"}).provisional(day("2026-03-03")));
}

TEST_CASE("statutory days by the law of their year", "[calendar]")
{
    const auto text = [](int year) {
        std::string out;
        for (const auto& one : statutoryDays(year))
            out += one.day.text().substr(5) + " ";
        return out;
    };
    CHECK(text(2027) == "01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03 ");
    CHECK(text(2024) == "01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03 ");
    CHECK(text(2013) == "01-01 02-09 02-10 02-11 04-04 05-01 06-12 09-19 10-01 10-02 10-03 ");
    CHECK(text(2014) == "01-01 01-31 02-01 02-02 04-05 05-01 06-02 09-08 10-01 10-02 10-03 ");
    CHECK(text(2010) == "01-01 02-13 02-14 02-15 04-05 05-01 06-16 09-22 10-01 10-02 10-03 ");
    CHECK(text(2006) == "01-01 01-29 01-30 01-31 05-01 05-02 05-03 10-01 10-02 10-03 ");
    CHECK(text(1996) == "01-01 05-01 10-01 10-02 ");
    // 中秋 on 10-01 is one day.
    CHECK(text(2020) == "01-01 01-25 01-26 01-27 04-04 05-01 06-25 10-01 10-02 10-03 ");
    // Every statutory day of a year with a notice is off by that notice.
    for (int year = 2008; year <= 2026; ++year) {
        for (const auto& one : statutoryDays(year)) {
            INFO(one.day.text());
            CHECK_FALSE(shippedCalendar().isWorking(one.day));
        }
    }
}

TEST_CASE("counting agrees with walking, and stops at the edges", "[calendar]")
{
    const auto& calendar = shippedCalendar();
    int rank = 0;
    for (Day at = day("1990-01-01"); at <= day("2110-12-31"); ++at) {
        rank += calendar.isWorking(at) ? 1 : 0;
        if (at.number % 97 == 0) {
            REQUIRE(calendar.workingDaysBetween(day("1989-12-31"), at) ==
                    rank - (calendar.isWorking(day("1990-01-01")) ? 1 : 0));
            REQUIRE(calendar.nextWorkingDayOnOrAfter(at) >= at);
        }
    }
    CHECK(calendar.workingDaysBetween(day("2026-11-30"), day("2026-11-23")) == -5);
    CHECK(calendar.nthWorkingDayAfter(day("2026-11-23"), 0) == day("2026-11-23"));
    CHECK(calendar.nthWorkingDayAfter(day("2110-12-01"), 100) == Calendar::lastDay());
    CHECK_FALSE(calendar.nthWorkingDayWithin(day("2110-12-01"), 100));
    CHECK_FALSE(calendar.nthWorkingDayWithin(day("1989-12-01"), 1));
    CHECK(Calendar::firstDay() == day("1990-01-01"));
    CHECK(Calendar::lastDay() == day("2110-12-31"));
    for (const auto* outside : {"1900-01-01", "1989-12-31", "2111-01-01", "2200-12-31"}) {
        CHECK(calendar.isWorking(day(outside)) == !day(outside).isWeekend());
        CHECK_FALSE(calendar.nextWorkingDayOnOrAfter(day(outside)).isWeekend());
        const Day third = calendar.nthWorkingDayAfter(day(outside), 3);
        CHECK(third == (day(outside) < Calendar::firstDay() ? day("1990-01-04") : Calendar::lastDay()));
    }
    CHECK(calendar.isWorking(Day{-2000000000}) != Day{-2000000000}.isWeekend());
    CHECK(calendar.workingDaysBetween(Day{-2000000000}, Day{2000000000}) > 30000);
}

TEST_CASE("no notice at all is a calendar too", "[calendar]")
{
    const Calendar empty;
    CHECK(empty.isWorking(day("2026-11-23")));
    CHECK(empty.provisional(day("2026-11-23")));
    CHECK(empty.why(day("2026-10-01")).why == Why::Statutory);
    CHECK(empty.noticesUsed(day("2026-01-01"), day("2026-12-31")).empty());
    CHECK(empty.asKnownOn(day("2026-01-01")).isWorking(day("2026-11-23")));
}

TEST_CASE("a calendar is built within a millisecond or so", "[calendar]")
{
    const auto notices = shipped();
    double best = 1e9;
    for (int round = 0; round < 20; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        const auto calendar = Calendar::build(notices);
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
        best = std::min(best, took.count());
        REQUIRE(calendar.isWorking(day("2026-11-23")));
    }
    INFO(best << " ms");
    CHECK(best < 20.0); // 0.1 ms on the machine this was written on; sanitizers and busy machines are slower
}
