#include "core/base/identity.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bm {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

// Half-width, without blanks, capital letters: how a number is compared.
std::string plain(std::string_view typed)
{
    std::string out;
    for (const char c : halfWidth(typed)) {
        if (c >= 'a' && c <= 'z')
            out.push_back(static_cast<char>(c - 'a' + 'A'));
        else if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            out.push_back(c);
    }
    return out;
}

char checkDigit(std::string_view seventeen)
{
    static constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += (seventeen[i] - '0') * weights[i];
    return "10X98765432"[sum % 11];
}

bool plausibleArea(std::string_view number)
{
    if (number[0] == '9')
        return true;
    static constexpr std::array<std::string_view, 9> provinces{"",      "12345", "123", "1234567", "123456",
                                                               "01234", "12345", "1",   "123"};
    const auto tens = static_cast<std::size_t>(number[0] - '0');
    return tens < provinces.size() && provinces[tens].find(number[1]) != std::string_view::npos;
}

std::optional<Day> dayOfDigits(std::string_view eight)
{
    std::string text(eight.substr(0, 4));
    text.append("-").append(eight.substr(4, 2)).append("-").append(eight.substr(6, 2));
    return Day::parse(text);
}

Result<Phone> landline(const std::vector<std::string>& groups)
{
    // 010 and 02x have three digits and numbers of eight, the rest four digits and numbers of seven or eight.
    const std::size_t areaSize = groups[0].size() > 1 && groups[0][1] <= '2' ? 3 : 4;
    const bool apart = groups[0].size() == areaSize && groups.size() > 1;
    if (groups[0].size() < areaSize || groups.size() > (apart ? 3U : 2U))
        return Error("phone-format");
    const std::string area = groups[0].substr(0, areaSize);
    const std::string own = apart ? groups[1] : groups[0].substr(areaSize);
    const std::string extension = groups.size() == (apart ? 3U : 2U) ? groups.back() : std::string();
    const bool sizeOk = own.size() == 8 || (own.size() == 7 && areaSize == 4);
    if (area[1] == '0' || !sizeOk || own[0] < '2' || extension.size() > 6)
        return Error("phone-format");
    return Phone{area + "-" + own + (extension.empty() ? "" : "-" + extension), false};
}

// The groups of digits between dashes and brackets, without the country code; none when anything else is
// there.
std::vector<std::string> phoneGroups(std::string_view typed)
{
    std::string rest = plain(typed);
    for (const std::string_view country : {"+86", "0086", "86"}) {
        if (rest.starts_with(country) && (country != "86" || rest.size() == 13)) {
            rest.erase(0, country.size());
            break;
        }
    }
    std::vector<std::string> groups{{}};
    for (const char c : rest) {
        if (isDigit(c))
            groups.back().push_back(c);
        else if (c != '-' && c != '(' && c != ')')
            return {};
        else if (!groups.back().empty())
            groups.emplace_back();
    }
    if (groups.back().empty())
        groups.pop_back();
    return groups;
}

} // namespace

Result<IdNumber> parseIdNumber(std::string_view typed, Day today)
{
    const std::string text = plain(typed);
    if (text.size() != 18 && text.size() != 15)
        return Error("id-length", {{"length", std::to_string(codePointCount(text))}});
    const bool old = text.size() == 15;
    if (!allDigits(std::string_view(text).substr(0, old ? 15 : 17)) ||
        (!old && text.back() != 'X' && !isDigit(text.back())))
        return Error("id-character");
    if (!plausibleArea(text))
        return Error("id-area");
    const auto birth = dayOfDigits(old ? "19" + text.substr(6, 6) : text.substr(6, 8));
    if (!birth || *birth > today)
        return Error("id-date");
    if (!old && checkDigit(text) != text.back())
        return Error("id-check-digit");
    const int order = text[old ? 14 : 16] - '0';
    return IdNumber{text, *birth, order % 2 == 1 ? Sex::Male : Sex::Female, old};
}

std::string upgraded(const IdNumber& number)
{
    if (!number.old)
        return number.text;
    std::string text = number.text.substr(0, 6) + "19" + number.text.substr(6);
    text.push_back(checkDigit(text));
    return text;
}

int ageOn(Day birth, Day on)
{
    int years = on.year() - birth.year();
    if (years > 0 && birth.plusMonths(12 * years) > on)
        --years;
    return std::max(years, 0);
}

Result<std::string> parseCreditCode(std::string_view typed)
{
    static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    static constexpr std::array<int, 17> weights{1,  3,  9,  27, 19, 26, 16, 17, 20,
                                                 29, 25, 13, 8,  24, 10, 30, 28};
    std::string text = plain(typed);
    if (text.size() != 18)
        return Error("usc-length", {{"length", std::to_string(codePointCount(text))}});
    int sum = 0;
    for (std::size_t i = 0; i < 18; ++i) {
        const auto value = alphabet.find(text[i]);
        if (value == std::string_view::npos)
            return Error("usc-character");
        if (i < weights.size())
            sum += static_cast<int>(value) * weights[i];
    }
    if (alphabet[static_cast<std::size_t>((31 - sum % 31) % 31)] != text.back())
        return Error("usc-check-digit");
    return text;
}

Result<Phone> parsePhone(std::string_view typed)
{
    const auto groups = phoneGroups(typed);
    if (groups.empty())
        return Error("phone-format");
    std::string digits;
    for (const auto& group : groups)
        digits += group;
    if (digits[0] == '1' && digits.size() > 8) {
        if (digits.size() != 11)
            return Error("phone-mobile-length");
        return digits[1] >= '3' ? Result<Phone>(Phone{digits, true}) : Result<Phone>(Error("phone-format"));
    }
    if ((digits.starts_with("400") || digits.starts_with("800")) && digits.size() == 10)
        return Phone{digits.substr(0, 3) + "-" + digits.substr(3), false};
    if (digits[0] == '0')
        return landline(groups);
    if (digits.size() == 7 || digits.size() == 8)
        return Error("phone-area-code");
    return Error("phone-format");
}

} // namespace bm
