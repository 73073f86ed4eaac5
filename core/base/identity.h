// Numbers that say who somebody is: citizen identity numbers (GB 11643-1999, and the 15 digits of before),
// unified social credit codes (GB 32100-2015) and telephone numbers.
//
// Each is read as it is typed (full-width digits, blanks, small x) and given back in one form. No error
// carries a digit of what was typed.
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace bm {

enum class Sex
{
    Male,
    Female
};

struct IdNumber
{
    std::string text; // 18 characters, last one 0-9 or X; or the 15 digits of an old one
    Day birth;
    Sex sex = Sex::Male;
    bool old = false; // 15 digits: has no check digit; to be compared by upgraded()

    friend bool operator==(const IdNumber&, const IdNumber&) = default;
};

// Errors: id-length, id-character, id-area, id-date (no such day, or after `today`), id-check-digit.
// Areas: the provinces of GB/T 2260, 81 to 83 (residence permits of Hong Kong, Macao and Taiwan people) and
// 9… (permanent residence cards of foreigners since 2023).
[[nodiscard]] Result<IdNumber> parseIdNumber(std::string_view typed, Day today);

// The 18 characters of any good number: what makes an old and a new number of one person equal.
[[nodiscard]] std::string upgraded(const IdNumber& number);

// Full years. Who is born on a 29 February is a year older on the 28th (the last day of the month, 民法典
// 202).
[[nodiscard]] int ageOn(Day birth, Day on);

// 18 characters, capital letters. Errors: usc-length, usc-character, usc-check-digit.
[[nodiscard]] Result<std::string> parseCreditCode(std::string_view typed);

struct Phone
{
    std::string text;    // "13800000000", "0817-5230000", "0817-5230000-12", "400-0000000"
    bool mobile = false; // 11 digits beginning with 13 to 19

    friend bool operator==(const Phone&, const Phone&) = default;
};

// A leading +86, 0086 or 86 is taken off. Errors: phone-format, phone-mobile-length, phone-area-code (a local
// number without its area code).
[[nodiscard]] Result<Phone> parsePhone(std::string_view typed);

} // namespace bm
