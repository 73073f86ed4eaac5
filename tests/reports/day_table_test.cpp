#include "core/calendar/calendar.h"
#include "reports/day_table.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

using namespace bm;

namespace {

Explanation explained(Day start, const char* promise, std::vector<DayRange> pauses = {},
                      const Calendar& calendar = Calendar())
{
    Term term;
    term.start = start;
    term.promise = *Promise::parse(promise);
    term.pauses = std::move(pauses);
    return explain(calendar, term);
}

QString cell(const std::vector<FormRow>& rows, std::size_t row, const QString& field)
{
    REQUIRE(row < rows.size());
    return rows[row].at(field);
}

bool anyNote(const Explanation& explanation, const QString& part)
{
    for (const FormRow& row : explanationNotes(explanation)) {
        if (row.at(u"text"_qs).contains(part))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("one line tells an old villager what was not counted")
{
    const Explanation thirty = explained(Day::of(2026, 11, 23), "30wd");
    REQUIRE(thirty.due.day == Day::of(2027, 1, 5));
    CHECK(explanationLine(thirty, Unit::WorkingDays) == u"不含周六周日和元旦，共 43 天"_qs);
    CHECK(explanationLine(explained(Day::of(2026, 11, 23), "2wd"), Unit::WorkingDays) == u"共 2 天"_qs);
    CHECK(explanationLine(explained(Day::of(2026, 11, 23), "15cd"), Unit::CalendarDays)
              .startsWith(u"按日历天数算，节假日也算，共 15 天"_qs));
    const Explanation paused =
        explained(Day::of(2026, 11, 23), "5wd", {{Day::of(2026, 11, 24), Day::of(2026, 11, 26)}});
    CHECK(explanationLine(paused, Unit::WorkingDays).contains(u"暂停期间"_qs));
    CHECK(explanationLine(explained(Day::of(2026, 11, 23), "instant"), Unit::Instant).isEmpty());
}

TEST_CASE("the weeks hold every day once, under its weekday")
{
    const Explanation thirty = explained(Day::of(2026, 11, 23), "30wd");
    const std::vector<FormRow> rows = weekRows(thirty);
    REQUIRE(rows.size() == 7);
    CHECK(cell(rows, 0, u"d1"_qs) == u"11/23 受理"_qs);
    CHECK(cell(rows, 0, u"c1"_qs) == u"start"_qs);
    CHECK(cell(rows, 0, u"d2"_qs) == u"11/24 第1天"_qs);
    CHECK(cell(rows, 0, u"d6"_qs) == u"11/28 休"_qs);
    CHECK(cell(rows, 0, u"c6"_qs) == u"off"_qs);
    CHECK(cell(rows, 5, u"d5"_qs) == u"1/1 元旦"_qs);
    CHECK(cell(rows, 6, u"d2"_qs) == u"1/5 第30天"_qs);
    CHECK(cell(rows, 6, u"c2"_qs) == u"due"_qs);
    CHECK(cell(rows, 6, u"d3"_qs).isEmpty());
    CHECK(cell(rows, 6, u"c3"_qs) == u"none"_qs);
    int days = 0;
    for (const FormRow& row : rows) {
        for (int i = 1; i <= 7; ++i)
            days += row.at(u"d%1"_qs.arg(i)).isEmpty() ? 0 : 1;
    }
    CHECK(days == 44);
}

TEST_CASE("a start in the middle of a week leaves the days before empty")
{
    const std::vector<FormRow> rows = weekRows(explained(Day::of(2026, 11, 26), "2wd"));
    REQUIRE(rows.size() == 2);
    CHECK(cell(rows, 0, u"d3"_qs).isEmpty());
    CHECK(cell(rows, 0, u"d4"_qs) == u"11/26 受理"_qs);
    CHECK(cell(rows, 1, u"d1"_qs) == u"11/30 第2天"_qs);
}

TEST_CASE("pauses, provisional days and notices are named below the weeks")
{
    const Explanation paused =
        explained(Day::of(2026, 11, 23), "30wd", {{Day::of(2026, 12, 1), Day::of(2026, 12, 10)}});
    CHECK(anyNote(paused, u"特别程序自2026年12月2日起"_qs));
    CHECK(anyNote(paused, u"暂定"_qs));
    CHECK_FALSE(anyNote(explained(Day::of(2006, 11, 1), "3wd"), u"暂定"_qs));
}

TEST_CASE("market days and lunar days in words")
{
    const MarketRule market = MarketRule::parse("lunar:2,5,8").value();
    CHECK(lunarText(Day::of(2027, 1, 5)) == u"农历冬月廿八"_qs);
    CHECK(marketText(market, Day::of(2027, 1, 5)) == u"当天逢场"_qs);
    CHECK(marketText(market, Day::of(2027, 1, 6)) == u"当天不逢场，之后第一个场是1月9日"_qs);
    CHECK(marketText(MarketRule{}, Day::of(2027, 1, 5)).isEmpty());
    CHECK(lunarText(Day::of(2110, 1, 1)).isEmpty());
}

TEST_CASE("promises in words")
{
    CHECK(promiseText(*Promise::parse("30wd")) == u"30 个工作日"_qs);
    CHECK(promiseText(*Promise::parse("15cd")) == u"15 天"_qs);
    CHECK(promiseText(*Promise::parse("2mo")) == u"2 个月"_qs);
    CHECK(promiseText(Promise{}) == u"即办"_qs);
    CHECK(promiseText(Promise{Unit::Other, 0, "材料具备后一个工作日内"}) == u"材料具备后一个工作日内"_qs);
}
