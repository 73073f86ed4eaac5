#include "core/base/identity.h"
#include "core/base/mask.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <random>

using namespace bm;

namespace {

const Day today = Day::of(2026, 11, 23);

// A second calculation of the check character, by ISO 7064's recursion instead of the table of weights.
char isoCheck(std::string_view seventeen)
{
    int p = 0;
    for (const char c : seventeen)
        p = (p + (c - '0')) * 2 % 11;
    // The check value v makes (p + v) mod 11 == 1.
    const int v = ((1 - p) % 11 + 11) % 11;
    return v == 10 ? 'X' : static_cast<char>('0' + v);
}

std::string codeOf(const Result<IdNumber>& result)
{
    return result ? "ok" : result.error().code;
}

std::string randomNumber(std::mt19937& random)
{
    const Day birth = Day::of(1900, 1, 1) + static_cast<int>(random() % 46000);
    std::string date = birth.text();
    std::erase(date, '-');
    std::string order = std::to_string(1000 + random() % 1000).substr(1);
    std::string number = "511324" + date + order;
    number.push_back(isoCheck(number));
    return number;
}

} // namespace

TEST_CASE("identity numbers: the standard's own examples")
{
    // GB 11643-1999, annex: 11010519491231002X and 440524188001010014.
    const auto first = parseIdNumber("11010519491231002X", today);
    REQUIRE_OK(first);
    CHECK(first->birth == Day::of(1949, 12, 31));
    CHECK(first->sex == Sex::Female);
    CHECK_FALSE(first->old);
    // The second one's bearer was born before 1900, when no date of ours begins.
    CHECK(codeOf(parseIdNumber("440524188001010014", today)) == "id-date");
}

TEST_CASE("identity numbers are read as people type them")
{
    for (const char* typed :
         {" 11010519491231002x ", "110105 19491231 002X", "１１０１０５１９４９１２３１００２Ｘ",
          "110105\u300019491231002X", "110105194912\t31002x\n"}) {
        const auto read = parseIdNumber(typed, today);
        REQUIRE_OK(read);
        CHECK(read->text == "11010519491231002X");
    }
}

TEST_CASE("identity numbers: every kind of mistake has its code")
{
    CHECK(codeOf(parseIdNumber("", today)) == "id-length");
    CHECK(codeOf(parseIdNumber("1101051949123100", today)) == "id-length");
    CHECK(codeOf(parseIdNumber("11010519491231002XX", today)) == "id-length");
    CHECK(codeOf(parseIdNumber("1101051949123100AX", today)) == "id-character");
    CHECK(codeOf(parseIdNumber("11010519491231002Y", today)) == "id-character");
    CHECK(codeOf(parseIdNumber("X1010519491231002X", today)) == "id-character");
    CHECK(codeOf(parseIdNumber("110105-9491231002X", today)) == "id-character");
    CHECK(codeOf(parseIdNumber("160105194912310022", today)) == "id-area");
    CHECK(codeOf(parseIdNumber("000105194912310022", today)) == "id-area");
    CHECK(codeOf(parseIdNumber("110105194902290020", today)) == "id-date");
    CHECK(codeOf(parseIdNumber("110105194913310020", today)) == "id-date");
    CHECK(codeOf(parseIdNumber("110105203001010020", today)) == "id-date");
    CHECK(codeOf(parseIdNumber("110105194912310021", today)) == "id-check-digit");
    CHECK(codeOf(parseIdNumber("\xff\xfe", today)) == "id-length");
}

TEST_CASE("identity numbers: an error never carries what was typed")
{
    for (const char* typed : {"1101051949123100", "1101051949123100AX", "160105194912310022",
                              "110105194902290020", "110105194912310021"}) {
        const auto read = parseIdNumber(typed, today);
        REQUIRE_FALSE(read.ok());
        for (const auto& [key, value] : read.error().args)
            CHECK(value.size() <= 2);
    }
}

TEST_CASE("identity numbers: born on the day itself is possible, a day later is not")
{
    std::string number = "51132420261123001";
    number.push_back(isoCheck(number));
    CHECK(parseIdNumber(number, today).ok());
    CHECK(codeOf(parseIdNumber(number, today - 1)) == "id-date");
}

TEST_CASE("identity numbers: any one wrong digit and any swap of neighbours is noticed")
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 300; ++round) {
        const std::string good = randomNumber(random);
        REQUIRE(parseIdNumber(good, today).ok());
        for (std::size_t i = 0; i < 18; ++i) {
            std::string bad = good;
            bad[i] = bad[i] == '7' || bad[i] == 'X' ? '3' : '7';
            if (bad != good)
                CHECK_FALSE(parseIdNumber(bad, today).ok());
            if (i + 1 < 18 && good[i] != good[i + 1]) {
                bad = good;
                std::swap(bad[i], bad[i + 1]);
                CHECK_FALSE(parseIdNumber(bad, today).ok());
            }
        }
    }
}

TEST_CASE("old numbers of 15 digits are taken and upgraded")
{
    const auto old = parseIdNumber("110105491231002", today);
    REQUIRE_OK(old);
    CHECK(old->old);
    CHECK(old->text == "110105491231002");
    CHECK(old->birth == Day::of(1949, 12, 31));
    CHECK(old->sex == Sex::Female);
    CHECK(upgraded(*old) == "11010519491231002X");
    CHECK(upgraded(*parseIdNumber("11010519491231002X", today)) == "11010519491231002X");
    CHECK(codeOf(parseIdNumber("110105490229002", today)) == "id-date");
    CHECK(codeOf(parseIdNumber("11010549123100X", today)) == "id-character");
}

TEST_CASE("age in full years, leap days too")
{
    CHECK(ageOn(Day::of(1966, 11, 23), today) == 60);
    CHECK(ageOn(Day::of(1966, 11, 24), today) == 59);
    CHECK(ageOn(today, today) == 0);
    CHECK(ageOn(Day::of(2000, 2, 29), Day::of(2026, 2, 27)) == 25);
    CHECK(ageOn(Day::of(2000, 2, 29), Day::of(2026, 2, 28)) == 26);
    CHECK(ageOn(Day::of(2000, 2, 29), Day::of(2028, 2, 28)) == 27);
    CHECK(ageOn(Day::of(2000, 2, 29), Day::of(2028, 2, 29)) == 28);
}

TEST_CASE("credit codes")
{
    // Two public ones: 中国石油天然气集团 and 华为技术有限公司.
    for (const char* good : {"91110000100010433L", "914403001922038216"}) {
        const auto read = parseCreditCode(good);
        REQUIRE_OK(read);
        CHECK(*read == good);
    }
    CHECK(*parseCreditCode(" 91110000 10001043 3l") == "91110000100010433L");
    CHECK(parseCreditCode("91110000100010433").error().code == "usc-length");
    CHECK(parseCreditCode("9111000010001O433L").error().code == "usc-character");
    CHECK(parseCreditCode("91110000100010433M").error().code == "usc-check-digit");
    CHECK(parseCreditCode("91110000100010434L").error().code == "usc-check-digit");
}

TEST_CASE("telephone numbers come out in one form")
{
    const std::vector<std::pair<std::string, std::string>> good{
        {"13800000000", "13800000000"},
        {"+86 138-0000-0000", "13800000000"},
        {"008613800000000", "13800000000"},
        {"8613800000000", "13800000000"},
        {"１３８ ００００ ００００", "13800000000"},
        {"0817-5230000", "0817-5230000"},
        {"08175230000", "0817-5230000"},
        {"(0817)5230000", "0817-5230000"},
        {"（0817）5230000-12", "0817-5230000-12"},
        {"0817-52300001", "0817-52300001"},
        {"010-62000000", "010-62000000"},
        {"02862000000-801", "028-62000000-801"},
        {"+86 028 62000000", "028-62000000"},
        {"400 820 8820", "400-8208820"},
    };
    for (const auto& [typed, wanted] : good) {
        CAPTURE(typed);
        const auto read = parsePhone(typed);
        REQUIRE_OK(read);
        CHECK(read->text == wanted);
        CHECK(read->mobile == (wanted[0] == '1'));
        CHECK(parsePhone(read->text)->text == wanted); // and once more changes nothing
    }
    const std::vector<std::pair<std::string, std::string>> bad{
        {"", "phone-format"},
        {"-", "phone-format"},
        {"1380000000", "phone-mobile-length"},
        {"138000000000", "phone-mobile-length"},
        {"12800000000", "phone-format"},
        {"5230000", "phone-area-code"},
        {"52300001", "phone-area-code"},
        {"0817-523000", "phone-format"},
        {"0817-1230000", "phone-format"},
        {"010-6200000", "phone-format"},
        {"0017-5230000", "phone-format"},
        {"0817-5230000-1234567", "phone-format"},
        {"0", "phone-format"},
        {"12345", "phone-format"},
        {"138abc00000", "phone-format"},
    };
    for (const auto& [typed, code] : bad) {
        CAPTURE(typed);
        const auto read = parsePhone(typed);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == code);
    }
}

TEST_CASE("masks keep too little to use")
{
    CHECK(maskNumber("11010519491231002X") == "110105********002X");
    CHECK(maskNumber("110105491231002") == "110105*****1002");
    CHECK(maskNumber("E12345678") == "E1*****78");
    CHECK(maskNumber("1234567") == "*******");
    CHECK(maskNumber("") == "");
    CHECK(maskPhone("13800000001") == "138****0001");
    CHECK(maskPhone("0817-5230012") == "0817-*****12");
    CHECK(maskPhone("0817-5230000-12") == "0817-********12");
    CHECK(maskPhone("12345") == "*****");
    CHECK(maskPhone("") == "");
}
