// The spreadsheet of cases: the columns of the standard, masked unless somebody says otherwise, and then each
// case tells who looked.
#include "tests/app/ctl_runner.h"
#include "tests/support/unzipped.h"

#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

std::string bytesOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

bool says(const std::string& text, const std::string& what)
{
    return text.find(what) != std::string::npos;
}

} // namespace

TEST_CASE("the spreadsheet of cases has the columns of the standard and shows nobody's number")
{
    Station station;
    station.initTrial();
    const std::string number = station.accept({"--matter", "M14", "--name", personName, "--id-number",
                                               personId, "--phone", personPhone, "--materials", "all"});
    REQUIRE(
        station.ask({"case", "decide", number, "--result", "certified", "--certificate", "=1+1"}).said.exit ==
        0);
    const std::string file = station.file("cases.xlsx");
    const auto sheet = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"exchange", "sheet",      "--from", "2026-11-01",
                                       "--to",     "2026-11-30", "-o",     file};
        words.insert(words.end(), more.begin(), more.end());
        return station.ask(words);
    };
    const auto masked = sheet({});
    INFO(masked.said.out << masked.said.err);
    REQUIRE(masked.said.exit == 0);
    CHECK(masked.root()["cases"].integer() == 1);
    {
        const Unzipped book(bytesOf(file), "cases");
        const std::string text = book.strings();
        for (const char* column :
             {"办件编号", "基本编码", "实施编码", "办件类型代码", "受理单位名称", "行政区划", "受理文书编号",
              "承诺办结时间", "结果证照编号", "办件结果描述", "特别程序种类代码", "满意度代码", "缴款单号"})
            CHECK(says(text, column));
        CHECK(says(text, number));
        CHECK(says(text, "张某某"));
        CHECK(says(text, "20261123T0930"));
        CHECK(says(text, "=1+1")); // as text
        CHECK_FALSE(says(text, personName));
        CHECK_FALSE(says(text, personId));
        CHECK_FALSE(says(text, personPhone));
        for (int n = 1; n <= 5; ++n) {
            CHECK_FALSE(says(book.sheet(n), "<f>"));
            CHECK_FALSE(says(book.sheet(n), "t=\"n\""));
        }
    }
    const auto seen = [&] { return station.ask({"access", "--case", number}).root()["seen"].size(); };
    CHECK(seen() == 0); // nobody looked; the question itself is in the next answer
    const auto whole = sheet({"--persons"});
    REQUIRE(whole.said.exit == 0);
    CHECK(says(Unzipped(bytesOf(file), "whole").strings(), personId));
    const auto after = station.ask({"access", "--case", number});
    REQUIRE(after.root()["seen"].size() == 2);
    CHECK(after.root()["seen"].at(0)["verb"].str() == "reveal");

    const auto wrong =
        station.ask({"exchange", "sheet", "--from", "2026-11-30", "--to", "2026-11-01", "-o", file});
    CHECK(wrong.root()["error"]["code"].str() == "period-wrong");
    CHECK(station.ask({"exchange", "sheet", "--from", "soon", "--to", "2026-11-01", "-o", file})
              .root()["error"]["code"]
              .str() == "usage-value");
}
