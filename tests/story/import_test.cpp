// The open paper cases of an office, from a table: every error by row and column, nothing half imported.
#include "tests/story/story.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

const std::string header = "编号,姓名,身份证号,电话,事项编码,其他事项名称,受理日期,承诺日期\r\n";

Station::Answer import(const Story& story, const std::string& table,
                       const std::vector<std::string>& more = {})
{
    std::ofstream(story.station().file("t.csv"), std::ios::binary) << table;
    std::vector<std::string> words{"case", "import", story.station().file("t.csv")};
    words.insert(words.end(), more.begin(), more.end());
    return story.station().ask(words);
}

std::vector<std::string> places(const Station::Answer& answer)
{
    std::vector<std::string> out;
    for (const json::Value& e : answer.root()["errors"].elements())
        out.push_back(e["row"].str() + " " + e["column"].str() + " " + e["code"].str());
    return out;
}

} // namespace

TEST_CASE("open paper cases come in with the day promised on paper, watched, not computed", "[import]")
{
    Story story;
    const std::string table = header + "旧001," + personName + "," + personId + "," + personPhone +
                              ",M14,,2026-10-12,2026-11-20\r\n"
                              "旧002,李四,,,M12,,2026/11/9,2026年11月24日\r\n"
                              "旧003,王五,,,OTHER,迁坟补助,2026.11.2,2026.12.1\r\n";
    const auto tried = import(story, table, {"--dry-run"});
    INFO(tried.said.out);
    REQUIRE(tried.said.exit == 0);
    CHECK(tried.root()["count"].integer() == 3);
    CHECK(tried.root()["cases"].size() == 0);
    CHECK(story.count("all") == 0);
    const auto done = import(story, table);
    INFO(done.said.out);
    REQUIRE(done.said.exit == 0);
    REQUIRE(done.root()["cases"].size() == 3);
    const auto first = story.show(done.root()["cases"].at(0).str());
    CHECK(first.root()["accepted"].text() == "2026-10-12");
    CHECK(first.root()["due"].text() == "2026-11-20");
    CHECK(first.root()["paper_due"].text() == "2026-11-20");
    CHECK(first.root()["applicant"]["id_number"].text() == "511324********0015");
    CHECK(story.show(done.root()["cases"].at(2).str()).root()["matter"]["name"].text() == "迁坟补助");
    CHECK(story.count("late") == 1);
    CHECK(story.count("due-soon") == 1);
    // Nobody recomputes it, and it is finished like any other.
    CHECK(story.refused(done.root()["cases"].at(0).str(),
                        "extend --days 5 --reason 核对 --approver director") == "no-extension");
    story.tell(done.root()["cases"].at(0).str(), {"decide --certificate Z-1", "deliver"});
    CHECK(story.station().ask({"verify"}).said.exit == 0);
    CHECK(story.station().ask({"rebuild"}).said.exit == 0);
}

TEST_CASE("read in twice, it is refused where the person is known", "[import]")
{
    Story story;
    const std::string table = header + ",李四,,,M12,,2026-11-09,2026-11-24\r\n," + personName + "," +
                              personId + ",,M14,,2026-10-12,2026-11-20\r\n";
    REQUIRE(import(story, table).said.exit == 0);
    const auto again = import(story, table);
    CHECK(again.said.exit == 1);
    CHECK(places(again) == std::vector<std::string>{"3 身份证号 duplicate-open"});
    CHECK(story.count("all") == 2);
    CHECK(import(story, table, {"--duplicate-ok"}).said.exit == 0);
    CHECK(story.count("all") == 4);
}

TEST_CASE("every error at once, each with its row and column, and nothing is imported", "[import]")
{
    Story story;
    const auto answer = import(story, header + "1,张三,,,M14,,2026-10-12,2026-11-20\r\n" // good
                                               "2,李四,511324196503150016,,M14,,2026-10-12,2026-11-20\r\n"
                                               "3,王五,,123,M14,,2026-10-12,2026-11-20\r\n"
                                               "4,赵六,,,M99,,2026-10-12,2026-11-20\r\n"
                                               "5,孙七,,,OTHER,,2026-10-12,2026-11-20\r\n"
                                               "\r\n"
                                               "6,周八,,,M14,,2026-11-24,2026-11-30\r\n"
                                               "7,吴九,,,M14,,2026-11-20,2026-11-10\r\n"
                                               "8,,,,M14,,2026-10-12,2026-11-20\r\n"
                                               "9,郑十,,,M14,,十月,2026-11-20\r\n"
                                               "1,冯十一,,,M14,,2026-10-12,\r\n"
                                               "11,陈十二,,,M14,,2026-10-12,2026-11-20,多的\r\n");
    INFO(answer.said.out);
    CHECK(answer.said.exit == 1);
    CHECK(answer.root()["error"]["code"].text() == "table-refused");
    // By row, as the spreadsheet counts: row 7 is empty.
    CHECK(places(answer) ==
          std::vector<std::string>{
              "3 身份证号 id-check-digit", "4 电话 phone-format", "5 事项编码 no-such-matter",
              "6 其他事项名称 other-name-missing", "8 承诺日期 import-days", "9 承诺日期 import-days",
              "10 姓名 table-value-missing", "11 受理日期 table-day", "12 承诺日期 table-value-missing",
              "12 编号 table-twice", "13 9 table-extra-cell"});
    CHECK(story.count("all") == 0);
    // No number of a person in what is said of it.
    CHECK(answer.said.out.find("511324196503150016") == std::string::npos);
    // And no number of ours was used up.
    const auto good = import(story, header + "1,张三,,,M14,,2026-10-12,2026-11-20\r\n");
    REQUIRE(good.said.exit == 0);
    CHECK(good.root()["cases"].at(0).text() == "511324101-2026-W1-00001");
}

TEST_CASE("as a Chinese spreadsheet writes it, and tables that are none", "[import]")
{
    Story story;
    // GB18030: 姓名,事项编码,受理日期,承诺日期 / 张三,M12,2026-11-09,2026-11-27
    const std::string gb = "\xD0\xD5\xC3\xFB,\xCA\xC2\xCF\xEE\xB1\xE0\xC2\xEB,"
                           "\xCA\xDC\xC0\xED\xC8\xD5\xC6\xDA,\xB3\xD0\xC5\xB5\xC8\xD5\xC6\xDA\r\n"
                           "\xD5\xC5\xC8\xFD,M12,2026-11-09,2026-11-27\r\n";
    const auto done = import(story, gb);
    INFO(done.said.out);
    REQUIRE(done.said.exit == 0);
    CHECK(story.show(done.root()["cases"].at(0).str()).root()["applicant"]["name"].text() == "张三");
    CHECK(places(import(story, "")) == std::vector<std::string>{"  table-empty"});
    CHECK(places(import(story, "姓名,姓名,住址,事项编码,受理日期\r\n")) ==
          std::vector<std::string>{"1 姓名 table-column-twice", "1 3 table-column-unknown",
                                   "1 承诺日期 table-column-missing"});
    CHECK(places(import(story, "\xFF\xFE")) == std::vector<std::string>{"  catalogue-bad-encoding"});
    CHECK(places(import(story, header + "\"1,张三,,,M12,,2026-11-09,2026-11-27\r\n")).front() ==
          "2 1 catalogue-quote");
}
