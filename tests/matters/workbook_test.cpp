// Spreadsheets: whatever a cell begins with, it stays text (OWASP: CSV injection; RELIABILITY.md T17).
#include "core/matters/workbook.h"
#include "tests/support/unzipped.h"

#include <random>

using namespace bm;
using namespace bm::test;

namespace {

std::size_t count(const std::string& text, const std::string& what)
{
    std::size_t n = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + what.size()))
        ++n;
    return n;
}

} // namespace

TEST_CASE("ten thousand cells that begin like formulas are ten thousand texts")
{
    static const char* beginnings[] = {"=",
                                       "+",
                                       "-",
                                       "@",
                                       "\t=",
                                       "=HYPERLINK(\"x\")",
                                       "=cmd|' /C calc'!A0",
                                       "{=",
                                       "0",
                                       "1e5",
                                       "2026-11-23",
                                       "511324198001010019",
                                       "TRUE",
                                       "#REF!"};
    std::mt19937 random(17);
    Sheet sheet{"试", {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}, {}, {12}, 1};
    std::string first;
    for (int row = 0; row < 1000; ++row) {
        std::vector<std::string> cells;
        for (int column = 0; column < 10; ++column)
            cells.push_back(beginnings[random() % std::size(beginnings)] + std::to_string(random() % 100000));
        sheet.rows.push_back(cells);
    }
    const auto bytes = workbookBytes({sheet, Sheet{"二", {"只有标题"}, {}, {}, 0}});
    REQUIRE(bytes.ok());
    const Unzipped book(*bytes, "workbook");
    const std::string xml = book.sheet(1);
    CHECK(count(xml, "<c ") == 10010);
    CHECK(count(xml, "t=\"s\"") == 10010);
    CHECK(count(xml, "<f>") + count(xml, "<f ") == 0);
    CHECK(book.has("xl/worksheets/sheet2.xml"));
    CHECK(book.part("xl/workbook.xml").find("只有") == std::string::npos);
    CHECK(book.part("xl/workbook.xml").find("二") != std::string::npos);
}

TEST_CASE("a spreadsheet that cannot be made says so")
{
    CHECK(workbookBytes({Sheet{"同名", {"a"}, {}, {}, 0}, Sheet{"同名", {"a"}, {}, {}, 0}}).error().code ==
          "workbook-failed");
    const std::string endless(40000, 'x'); // longer than a cell holds
    CHECK(workbookBytes({Sheet{"长", {"a"}, {{endless}}, {}, 0}}).error().code == "workbook-failed");
}
