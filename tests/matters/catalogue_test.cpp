// Catalogues in and out: JSON, CSV in both codings, what an office types by hand, XLSX; faults by row and
// column.
#include "core/matters/catalogue.h"
#include "core/matters/csv.h"
#include "tests/matters/samples.h"
#include "tests/support/check.h"
#include "tests/support/unzipped.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace bm;
using namespace bm::test;

namespace {

std::string golden(const std::string& name)
{
    std::ifstream in(BM_SOURCE_DIR "/tests/golden/matters/" + name, std::ios::binary);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void requireOk(const CatalogueImport& import)
{
    for (const Error& error : import.errors) {
        std::string line = error.code;
        for (const auto& [key, value] : error.args)
            line += " " + key + "=" + value;
        UNSCOPED_INFO(line);
    }
    REQUIRE(import.ok());
}

std::vector<Matter> everything()
{
    std::vector<Matter> all = allShipped();
    all.push_back(fullMatter());
    return all;
}

struct Fault
{
    std::string row, column, code, why;
};

} // namespace

TEST_CASE("a catalogue survives JSON")
{
    const auto import = catalogueFromJson(catalogueToJson(everything()));
    requireOk(import);
    CHECK(import.matters == everything());
}

TEST_CASE("a catalogue survives CSV in UTF-8 and in GB18030, characters beyond the BMP too")
{
    for (const CsvCoding coding : {CsvCoding::Utf8Bom, CsvCoding::Gb18030}) {
        const auto csv = catalogueToCsv(everything(), coding);
        REQUIRE_OK(csv);
        CHECK((csv->substr(0, 3) == "\xEF\xBB\xBF") == (coding == CsvCoding::Utf8Bom));
        const auto import = catalogueFromFile(*csv);
        requireOk(import);
        REQUIRE(import.matters.size() == everything().size());
        for (std::size_t i = 0; i < import.matters.size(); ++i)
            CHECK(matterToJson(import.matters[i]) == matterToJson(everything()[i]));
    }
}

TEST_CASE("no cell of an exported CSV begins like a formula")
{
    const auto csv = catalogueToCsv(everything(), CsvCoding::Utf8Bom);
    REQUIRE_OK(csv);
    std::vector<Error> errors;
    std::size_t guarded = 0;
    for (const csv::Row& row : csv::parse(csv->substr(3), errors)) {
        for (const std::string& cell : row.cells) {
            CHECK((cell.empty() || std::string("=+-@\t\r").find(cell[0]) == std::string::npos));
            guarded += cell.starts_with('\'') ? 1 : 0;
        }
    }
    CHECK(errors.empty());
    CHECK(guarded >= 5);
    for (const char* text : {"=1", "'=1", "''@", "'", "'x", "+", "x=1", "", "\t1"})
        CHECK(csv::unguard(csv::guard(text)) == text);
}

TEST_CASE("what an office types by hand, in UTF-8 and as a Chinese spreadsheet saves it")
{
    const auto utf8 = catalogueFromFile(golden("office.csv"));
    const auto gb = catalogueFromFile(golden("office_gb18030.csv"));
    requireOk(utf8);
    requireOk(gb);
    CHECK(utf8.matters == gb.matters);
    REQUIRE(utf8.matters.size() == 3);

    const Matter& repair = utf8.matters[0];
    CHECK(repair.code == "C01");
    CHECK(repair.promise == Promise{Unit::WorkingDays, 30, ""});
    CHECK(repair.promiseVerbatim == "30个工作日");
    CHECK(repair.shortNames == std::vector<std::string>{"危房改造", "危改"});
    CHECK(repair.effectiveFrom == Day::of(2026, 3, 1));
    REQUIRE(repair.materials.size() == 5);
    CHECK(repair.materials[0].form == "original+copy");
    CHECK(repair.materials[0].originals == 1);
    CHECK(repair.materials[2].gapAllowed);
    CHECK(requirements(repair.materials, {}).size() == 4);
    REQUIRE(repair.steps.size() == 4);
    CHECK(repair.steps[1].posting);
    CHECK(repair.steps[2].survey);
    CHECK(repair.steps[2].limit == Promise{Unit::WorkingDays, 5, ""});
    CHECK(repair.law == shippedProfile(Law::Assistance)); // only the kind is given
    CHECK(utf8.matters[1].mode == "instant");
    CHECK(utf8.matters[1].effectiveFrom == Day::of(2026, 3, 1));
    CHECK(utf8.matters[2].name == "更正,换证");
    CHECK(utf8.matters[2].promise == Promise{Unit::Months, 2, ""});
    CHECK(utf8.matters[2].materials.size() == 2);
}

TEST_CASE("every fault of a sheet is named by row and column, and nothing is half imported")
{
    const auto import = catalogueFromFile(golden("office_bad.csv"));
    CHECK(import.matters.empty());
    const std::vector<Fault> expected = {
        {"2", "事项编码", "catalogue-missing-value", ""},
        {"3", "承诺时限", "catalogue-bad-value", ""},
        {"4", "生效日期", "catalogue-bad-value", ""},
        {"5", "最低年龄", "catalogue-bad-value", ""},
        {"6", "申请材料", "catalogue-unknown-label", ""},
        {"7", "承诺时限", "catalogue-rule", "@rule:matter-promise-over-statutory"},
        {"8", "事项编码", "catalogue-twice", ""},
        {"9", "最低年龄", "catalogue-out-of-range", ""},
    };
    REQUIRE(import.errors.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO(import.errors[i].code << " " << import.errors[i].arg("column"));
        CHECK(import.errors[i].arg("row") == expected[i].row);
        CHECK(import.errors[i].arg("column") == expected[i].column);
        CHECK(import.errors[i].code == expected[i].code);
        CHECK(import.errors[i].arg("why") == expected[i].why);
    }
}

TEST_CASE("faults of the file itself")
{
    const auto first = [](const std::string& bytes) {
        const auto import = catalogueFromFile(bytes);
        CHECK(import.matters.empty());
        REQUIRE_FALSE(import.errors.empty());
        return import.errors.front();
    };
    const std::string head = "事项编码,事项名称,承诺时限\n";
    CHECK(first("").code == "catalogue-empty");
    CHECK(first("\n\n").code == "catalogue-empty");
    CHECK(first("事项编码,事项名称\n").arg("column") == "承诺时限");
    CHECK(first("事项编码,事项名称,承诺时限,承诺\n").code == "catalogue-unknown-column");
    CHECK(first("事项编码,事项名称,承诺时限,承诺时限\n").code == "catalogue-twice");
    CHECK(first(head + "A,甲,即办,多\n").code == "catalogue-extra-cell");
    CHECK(first(head + "A,\"甲,即办\n").code == "catalogue-quote");
    CHECK(first(head + "A,\"甲\"乙,即办\n").arg("row") == "2");
    CHECK(first(head + "A," + std::string(10'001, 'x') + ",即办\n").code == "catalogue-too-long");
    CHECK(first("\xEF\xBB\xBF" + head + "A,\xFF\xFE,x\n").code == "catalogue-bad-encoding");
    CHECK(first("\xEF\xBB\xBF" + head + "A,\xFF\xFE,x\n").arg("row") == "2");
    CHECK(first("\xFF\xFE\x8B\x4E").code == "catalogue-bad-encoding");
    CHECK(first("{}").code == "catalogue-not-a-list");
    CHECK(first("[1]").arg("why") == "@rule:matter-wrong-type");
    std::string rows = head;
    for (int i = 0; i < 20'001; ++i)
        rows += "A,x,y\n";
    CHECK(first(rows).code == "catalogue-too-many-rows");
}

TEST_CASE("a fault in JSON names the matter and the field")
{
    std::vector<Matter> matters = {plainMatter("A"), plainMatter("B")};
    matters[1].steps.push_back(
        {.name = "x", .actor = "", .office = "", .limit = {}, .pause = "", .branch = "none"});
    const auto import = catalogueFromJson(catalogueToJson(matters));
    CHECK(import.matters.empty());
    REQUIRE(import.errors.size() == 1);
    CHECK(import.errors[0].arg("row") == "2");
    CHECK(import.errors[0].arg("column") == "steps[0].branch");
    CHECK(import.errors[0].arg("why") == "@rule:matter-reference");
}

TEST_CASE("a spreadsheet file holds every text as text and no formula")
{
    const auto xlsx = catalogueToXlsx(everything());
    REQUIRE_OK(xlsx);
    CHECK(xlsx->substr(0, 2) == "PK");
    const Unzipped book(*xlsx, "catalogue");
    const std::string strings = book.strings();
    const std::string sheet = book.sheet(1);
    CHECK(strings.find("农村居民最低生活保障") != std::string::npos);
    CHECK(strings.find("=SUM(1)") != std::string::npos); // there, as text
    CHECK(sheet.find("<f>") == std::string::npos);
    CHECK(sheet.find("<f ") == std::string::npos);
    CHECK(sheet.find("t=\"s\"") != std::string::npos);
    CHECK(sheet.find("t=\"n\"") == std::string::npos);
    CHECK_FALSE(book.has("xl/worksheets/sheet2.xml"));
}
