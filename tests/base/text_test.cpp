#include "core/base/text.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <random>

using namespace bm;

namespace {

constexpr TextField line{"name", 5};
constexpr TextField lines{"note", 5, true};

std::string clean(const TextField& f, std::string_view raw)
{
    const auto result = cleanText(f, raw);
    return result ? *result : "!" + result.error().code;
}

} // namespace

TEST_CASE("UTF-8 is judged by the letter")
{
    for (const char* good :
         {"", "a", "张三", "䶮㛃", "𬱖", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf", "\xee\x80\x80"})
        CHECK(validUtf8(good));
    for (const char* bad :
         {"\x80", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x8f\xbf\xbf",
          "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xe5\xbc", "\xff", "a\xe5"})
        CHECK_FALSE(validUtf8(bad));
    CHECK(codePointCount("张三𬱖a") == 4);
    CHECK(codePointCount("") == 0);
}

TEST_CASE("every code point goes out and comes in again")
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        std::string out;
        appendUtf8(out, c);
        std::string_view rest = out;
        const auto back = takeCodePoint(rest);
        const bool surrogate = c >= 0xd800 && c <= 0xdfff;
        if (surrogate ? back.has_value() : (back != c || !rest.empty())) {
            CAPTURE(static_cast<unsigned>(c));
            FAIL();
        }
    }
}

TEST_CASE("trimming and half width")
{
    CHECK(trimmed(" \t张 三\u3000\u00a0\n") == "张 三");
    CHECK(trimmed("\u3000") == "");
    CHECK(trimmed("") == "");
    CHECK(trimmed(" \xff ") == " \xff ");
    CHECK(halfWidth("ＡＢ１２（－）　张三,") == "AB12(-) 张三,");
    CHECK(halfWidth("Ａ\xff") == "A\xff");
}

TEST_CASE("text is cleaned at the door")
{
    CHECK(clean(line, "  张三 ") == "张三");
    CHECK(clean(line, "张\t三") == "张 三");
    CHECK(clean(line, "张\r\n三") == "张 三");
    CHECK(clean(lines, "一\r\n二\r三") == "一\n二\n三");
    CHECK(clean(line, "\ufeff张\u200b三\u2060") == "张三");
    CHECK(clean(line, "𬱖䶮㛃") == "𬱖䶮㛃");
    CHECK(clean(line, "葛\U000e0101") == "葛\U000e0101"); // a variant of a character is kept
    CHECK(clean(line, "") == "");
    CHECK(clean(line, "一二三四五") == "一二三四五");
    CHECK(clean(line, "  一二三四五  ") == "一二三四五");
    CHECK(clean(line, "一二三四五六") == "!text-too-long");
    CHECK(clean(line, std::string(1 << 20, ' ')) == "!text-too-long");
    CHECK(clean(line, std::string("a\0b", 3)) == "!text-bad-character");
    for (const char* bad : {"a\x01", "a\x7f", "a\xc2\x85", "a\u202e", "a\u2066", "a\u200f", "a\ufffd",
                            "a\ufffe", "a\ufdd0", "a\xed\xa0\x80", "a\xff"})
        CHECK(clean(line, bad) == "!text-bad-character");
}

TEST_CASE("an error of a text names the field and the limit, nothing of the text")
{
    const auto tooLong = cleanText(line, "一二三四五六");
    REQUIRE_FALSE(tooLong.ok());
    CHECK(tooLong.error() == Error("text-too-long", {{"field", "name"}, {"limit", "5"}}));
    CHECK(cleanText(line, "a\x01").error() == Error("text-bad-character", {{"field", "name"}}));
}

TEST_CASE("cleaning twice is cleaning once, and any bytes are survived")
{
    std::mt19937 random(7);
    constexpr TextField wide{"note", 200, true};
    for (int round = 0; round < 20000; ++round) {
        std::string raw;
        for (auto i = random() % 12; i > 0; --i) {
            if (random() % 3 == 0)
                raw.push_back(static_cast<char>(random() % 256));
            else
                appendUtf8(raw, static_cast<char32_t>(random() % (random() % 2 ? 0x250U : 0x3100U)));
        }
        const auto once = cleanText(wide, raw);
        if (!once)
            continue;
        REQUIRE(validUtf8(*once));
        const auto twice = cleanText(wide, *once);
        REQUIRE_OK(twice);
        REQUIRE(*twice == *once);
    }
}
