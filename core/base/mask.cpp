#include "core/base/mask.h"

#include "core/base/text.h"

#include <algorithm>

namespace bm {

namespace {

std::string masked(std::string_view text, std::size_t head, std::size_t tail)
{
    const std::size_t count = codePointCount(text);
    if (head + tail >= count) {
        head = 0;
        tail = 0;
    }
    std::string out;
    std::size_t at = 0;
    while (const auto c = takeCodePoint(text)) {
        if (at < head || at >= count - tail)
            appendUtf8(out, *c);
        else
            out.push_back('*');
        ++at;
    }
    return out;
}

} // namespace

std::string maskNumber(std::string_view number)
{
    const std::size_t count = codePointCount(number);
    if (count >= 15)
        return masked(number, 6, 4);
    return count >= 8 ? masked(number, 2, 2) : masked(number, 0, 0);
}

std::string maskPhone(std::string_view phone)
{
    const bool digits = std::all_of(phone.begin(), phone.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (phone.size() == 11 && digits)
        return masked(phone, 3, 4);
    const auto dash = phone.find('-');
    if (dash == std::string_view::npos || phone.size() - dash - 1 < 5)
        return masked(phone, 0, phone.size() > 6 ? 2 : 0);
    return std::string(phone.substr(0, dash + 1)) + masked(phone.substr(dash + 1), 0, 2);
}

} // namespace bm
