#include "tests/calendar/shipped.h"

#include <set>

using namespace bm;
using namespace bm::test;

namespace {

const std::string good =
    R"({"id":"凉府办发〔2026〕1号","issued":"2026-01-05","year":2026,"title":"火把节","office":"5134",)"
    R"("days":[{"day":"2026-08-06","working":false,"name":"火把节"},{"day":"2026-08-09","working":true,"name":"火把节"}]})";

std::string changed(const std::string& from, const std::string& to)
{
    auto text = good;
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("the shipped notices are those of 2007 to 2026 with three corrections", "[notice]")
{
    const auto notices = shipped();
    REQUIRE(notices.size() == 23);
    std::set<std::string> ids;
    std::set<int> years;
    for (std::size_t i = 0; i < notices.size(); ++i) {
        const auto& notice = notices[i];
        INFO(notice.id);
        CHECK(notice.office.empty());
        CHECK(ids.insert(notice.id).second);
        years.insert(notice.year);
        CHECK(notice.issued < Day::of(notice.year, 5, 14));
        CHECK(notice.issued >= Day::of(notice.year - 1, 10, 1));
        CHECK(notice.issuedCertain == notice.remark.empty());
        if (i > 0)
            CHECK(notices[i - 1].issued < notice.issued);
    }
    CHECK(years.size() == 20);
    CHECK(*years.begin() == 2007);
    CHECK(*years.rbegin() == 2026);
}

TEST_CASE("a notice survives writing and reading", "[notice]")
{
    for (const auto& notice : shipped()) {
        const auto again = noticeFromJson(noticeToJson(notice));
        REQUIRE_OK(again);
        CHECK(*again == notice);
    }
    const auto local = noticeFromJson(good);
    REQUIRE_OK(local);
    CHECK(local->office == "5134");
    CHECK(local->days.size() == 2);
    CHECK(noticeToJson(*local) == good);
}

TEST_CASE("a notice that is not right is refused by its field", "[notice]")
{
    const auto field = [](const std::string& text) {
        const auto notice = noticeFromJson(text);
        INFO(text);
        REQUIRE_FALSE(notice.ok());
        return notice.error().code + " " + notice.error().arg("field") + notice.error().arg("day");
    };
    CHECK(field("[]") == "notice-field notice");
    CHECK(field("{") == "bad-json ");
    CHECK(field(changed("\"id\"", "\"idd\"")) == "notice-field idd");
    CHECK(field(changed("凉府办发〔2026〕1号", "")) == "notice-field id");
    CHECK(field(changed("2026-01-05", "2026-02-30")) == "notice-field issued");
    CHECK(field(changed("\"year\":2026", "\"year\":\"2026\"")) == "notice-field year");
    CHECK(field(changed("\"year\":2026", "\"year\":1812")) == "notice-field year");
    CHECK(field(changed("\"title\":\"火把节\",", "")) == "notice-field title");
    CHECK(field(changed("\"5134\"", "5134")) == "notice-field office");
    CHECK(field(changed("2026-08-06", "2026-8-6")) == "notice-field days.day");
    CHECK(field(changed("false", "0")) == "notice-field days.working");
    CHECK(field(changed("\"working\":false,", "\"working\":false,\"off\":true,")) == "notice-field days.off");
    CHECK(field(changed("2026-08-09", "2026-08-06")) == "notice-day-twice 2026-08-06");
    CHECK(field(changed(R"("office":"5134",)", R"("issuedCertain":1,"office":"5134",)")) ==
          "notice-field issuedCertain");
    // The State Council's lists its year, the December before and the first days after.
    const auto national = changed(R"("office":"5134",)", "");
    REQUIRE_OK(noticeFromJson(national));
    const auto moved = [&](const std::string& to) {
        auto text = national;
        return text.replace(text.find("2026-08-06"), 10, to);
    };
    REQUIRE_OK(noticeFromJson(moved("2025-12-01")));
    REQUIRE_OK(noticeFromJson(moved("2027-01-12")));
    CHECK(field(moved("2025-11-30")) == "notice-day-outside 2025-11-30");
    CHECK(field(moved("2027-01-13")) == "notice-day-outside 2027-01-13");
    CHECK(field(R"({"id":"a","issued":"2026-01-05","year":2026,"title":"t","days":[]})") ==
          "notice-field days");
}
