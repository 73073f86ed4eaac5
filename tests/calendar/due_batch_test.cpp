#include "core/base/json.h"
#include "core/calendar/due_batch.h"
#include "tests/calendar/shipped.h"

using namespace bm;
using namespace bm::test;

TEST_CASE("one due day as a document", "[batch]")
{
    const Term term{day("2025-12-31"), {Unit::WorkingDays, 1, {}}, {}, {}, 0, {}};
    const auto json = dueJson(shippedCalendar(), term);
    REQUIRE_OK(json);
    CHECK(
        *json ==
        R"({"start":"2025-12-31","promise":{"days":1,"unit":"working-days"},"due":"2026-01-04",)"
        R"("provisional":false,"explanation":[{"date":"2025-12-31","counted":false,"why":"start-day"},)"
        R"({"date":"2026-01-01","counted":false,"why":"holiday","name":"元旦","notice":"国办发明电〔2025〕7号"},)"
        R"({"date":"2026-01-02","counted":false,"why":"holiday","name":"元旦","notice":"国办发明电〔2025〕7号"},)"
        R"({"date":"2026-01-03","counted":false,"why":"holiday","name":"元旦","notice":"国办发明电〔2025〕7号"},)"
        R"({"date":"2026-01-04","counted":true,"why":"make-up","name":"元旦","notice":"国办发明电〔2025〕7号"}]})");
    const auto yearly =
        dueJson(shippedCalendar(), {day("2025-12-31"), {Unit::Yearly, 0, "1次/年"}, {}, {}, 0, {}});
    REQUIRE_OK(yearly);
    CHECK(*yearly ==
          R"({"start":"2025-12-31","promise":{"days":0,"unit":"yearly"},"due":null,"provisional":false,)"
          R"("explanation":[]})");
    const auto outside =
        dueJson(shippedCalendar(), {day("1980-12-31"), {Unit::WorkingDays, 1, {}}, {}, {}, 0, {}});
    REQUIRE_FALSE(outside.ok());
    CHECK(outside.error().code == "day-out-of-range");
}

TEST_CASE("a batch gives the same answers", "[batch]")
{
    const auto& calendar = shippedCalendar();
    const auto out = dueBatch(calendar, R"([{"start":"2026-09-18","promise":"40wd"},
      {"start":"2026-03-02","promise":"5wd","pauses":[["2026-03-03","2026-03-10"]],"extend":2},
      {"start":"2019-04-26","promise":"3wd","as_of":"2019-03-21"},{"start":"2026-11-23","promise":"instant"}])");
    REQUIRE_OK(out);
    const auto document = json::Document::parse(*out);
    REQUIRE_OK(document);
    const auto list = document->root();
    REQUIRE(list.size() == 4);
    CHECK(list.at(0)["due"].text() == "2026-11-19");
    CHECK(list.at(1)["due"].text() == "2026-03-18");
    CHECK(list.at(2)["due"].text() == "2019-05-02");
    CHECK(list.at(3)["due"].text() == "2026-11-23");
    const Term one{day("2026-09-18"), {Unit::WorkingDays, 40, {}}, {}, {}, 0, {}};
    CHECK(list.at(0).compact() == *dueJson(calendar, one));
    CHECK(*dueBatch(calendar, "[]") == "[]");
}

TEST_CASE("a batch with a fault is refused whole, by item and field", "[batch]")
{
    const auto field = [](std::string_view json) {
        const auto out = dueBatch(shippedCalendar(), json);
        INFO(json);
        REQUIRE_FALSE(out.ok());
        return out.error().code + " " + out.error().arg("item") + " " + out.error().arg("field");
    };
    CHECK(field("{}") == "batch-item 0 list");
    CHECK(field("[5]") == "batch-item 1 item");
    CHECK(field(R"([{"start":"2026-01-05","promise":"5wd"},{"start":"2026-01-32","promise":"5wd"}])") ==
          "batch-item 2 start");
    CHECK(field(R"([{"start":"2026-01-05","promise":"5"}])") == "batch-item 1 promise");
    CHECK(field(R"([{"start":"2026-01-05","promise":"5wd","pause":[]}])") == "batch-item 1 pause");
    CHECK(field(R"([{"start":"2026-01-05","promise":"5wd","pauses":[["2026-01-06"]]}])") ==
          "batch-item 1 pauses");
    CHECK(field(R"([{"start":"2026-01-05","promise":"5wd","pauses":[["2026-01-06","2026-01-05"]]}])") ==
          "batch-item 1 pauses");
    CHECK(field(R"([{"start":"2026-01-05","promise":"5wd","extend":-1}])") == "batch-item 1 extend");
    CHECK(field(R"([{"start":"2026-01-05","promise":"5wd","as_of":"x"}])") == "batch-item 1 as_of");
    CHECK(field("[") == "bad-json  ");
    CHECK(field(R"([{"start":"1970-01-05","promise":"5wd"}])") == "day-out-of-range  ");
}

TEST_CASE("the calendar as a document", "[batch]")
{
    const auto& calendar = shippedCalendar();
    const auto json = calendarJson(calendar, day("2026-12-31"), day("2027-01-02"));
    REQUIRE_OK(json);
    CHECK(*json ==
          R"([{"date":"2026-12-31","working":true,"why":"counted"},)"
          R"({"date":"2027-01-01","working":false,"why":"statutory","name":"元旦","provisional":true},)"
          R"({"date":"2027-01-02","working":false,"why":"weekend","provisional":true}])");
    CHECK(calendarJson(calendar, day("2026-02-02"), day("2026-02-01")).error().code == "range-backwards");
    CHECK(calendarJson(calendar, day("1950-02-02"), day("2026-02-01")).error().code == "day-out-of-range");
    CHECK(calendarJson(calendar, day("1990-01-01"), day("2110-12-31")).error().code == "range-too-long");
    REQUIRE_OK(calendarJson(calendar, day("2007-01-01"), day("2026-12-31")));
}

TEST_CASE("promises and ranges as they are typed", "[batch]")
{
    CHECK(readPromise("30wd").value() == Promise{Unit::WorkingDays, 30, {}});
    CHECK(readPromise("30").error().code == "promise-syntax");
    CHECK(readDayRange("2026-09-28..2026-10-09").value() == DayRange{day("2026-09-28"), day("2026-10-09")});
    CHECK(readDayRange("2026-09-28").error().code == "range-syntax");
    CHECK(readDayRange("2026-09-28...2026-10-09").error().code == "range-syntax");
    CHECK(readDayRange("2026-10-09..2026-09-28").error().code == "range-backwards");
}
