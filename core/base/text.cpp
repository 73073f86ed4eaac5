#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace bm {

namespace {

bool isSpace(char32_t c)
{
    return c == U' ' || (c >= 0x09 && c <= 0x0d) || c == 0xa0 || c == 0x3000 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029;
}

bool isInvisible(char32_t c)
{
    return c == 0xad || c == 0x200b || c == 0x2060 || c == 0xfeff;
}

bool isForbidden(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool direction = c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
                           (c >= 0x2066 && c <= 0x2069);
    const bool nonCharacter = (c & 0xfffeU) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    const bool tag = c >= 0xe0000 && c <= 0xe007f;
    return control || direction || nonCharacter || tag || c == 0xfffd;
}

// How many bytes follow the first one, which code point it begins and the least that may be written so.
struct Lead
{
    int more;
    char32_t bits;
    char32_t least;
};

std::optional<Lead> lead(unsigned char c)
{
    if (c < 0x80)
        return Lead{0, c, 0};
    if (c >= 0xc2 && c < 0xe0)
        return Lead{1, c & 0x1fU, 0x80};
    if (c >= 0xe0 && c < 0xf0)
        return Lead{2, c & 0x0fU, 0x800};
    if (c >= 0xf0 && c < 0xf5)
        return Lead{3, c & 0x07U, 0x10000};
    return {};
}

} // namespace

std::optional<char32_t> takeCodePoint(std::string_view& rest)
{
    if (rest.empty())
        return {};
    const auto first = lead(static_cast<unsigned char>(rest[0]));
    if (!first || rest.size() <= static_cast<std::size_t>(first->more))
        return {};
    char32_t c = first->bits;
    for (int i = 1; i <= first->more; ++i) {
        const auto next = static_cast<unsigned char>(rest[static_cast<std::size_t>(i)]);
        if ((next & 0xc0U) != 0x80)
            return {};
        c = (c << 6U) | (next & 0x3fU);
    }
    if (c < first->least || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return {};
    rest.remove_prefix(static_cast<std::size_t>(first->more) + 1);
    return c;
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    const auto tail = [&](unsigned shift) {
        out.push_back(static_cast<char>(0x80U | ((codePoint >> shift) & 0x3fU)));
    };
    if (codePoint < 0x80) {
        out.push_back(static_cast<char>(codePoint));
    } else if (codePoint < 0x800) {
        out.push_back(static_cast<char>(0xc0U | (codePoint >> 6U)));
        tail(0);
    } else if (codePoint < 0x10000) {
        out.push_back(static_cast<char>(0xe0U | (codePoint >> 12U)));
        tail(6);
        tail(0);
    } else {
        out.push_back(static_cast<char>(0xf0U | (codePoint >> 18U)));
        tail(12);
        tail(6);
        tail(0);
    }
}

// Every text of every package and entry goes through here: plain ASCII eight bytes at a time, and the three
// bytes of an ordinary Chinese character, are told without decoding them.
bool validUtf8(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80; };
    while (!text.empty()) {
        std::uint64_t eight = 0x80;
        if (text.size() >= sizeof eight)
            std::memcpy(&eight, text.data(), sizeof eight);
        if ((eight & 0x8080808080808080U) == 0)
            text.remove_prefix(sizeof eight);
        else if (byte(0) < 0x80)
            text.remove_prefix(1);
        else if (byte(0) > 0xe0 && byte(0) < 0xed && text.size() > 2 && follows(1) && follows(2))
            text.remove_prefix(3);
        else if (!takeCodePoint(text))
            return false;
    }
    return true;
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    while (takeCodePoint(text))
        ++count;
    return count;
}

std::string trimmed(std::string_view text)
{
    std::string_view rest = text;
    std::size_t from = text.size();
    std::size_t to = 0;
    while (!rest.empty()) {
        const std::size_t at = text.size() - rest.size();
        const auto c = takeCodePoint(rest);
        if (!c) { // not text: give it back whole and let the check that follows say so
            return std::string(text);
        }
        if (!isSpace(*c)) {
            from = std::min(from, at);
            to = text.size() - rest.size();
        }
    }
    return from < to ? std::string(text.substr(from, to - from)) : std::string();
}

std::string halfWidth(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (const auto c = takeCodePoint(text)) {
        if (*c >= 0xff01 && *c <= 0xff5e)
            out.push_back(static_cast<char>(*c - 0xfee0));
        else if (*c == 0x3000)
            out.push_back(' ');
        else
            appendUtf8(out, *c);
    }
    out.append(text); // what is not UTF-8, for the check that follows
    return out;
}

Result<std::string> cleanText(const TextField& field, std::string_view raw)
{
    const Error bad("text-bad-character", {{"field", std::string(field.name)}});
    const Error tooLong("text-too-long",
                        {{"field", std::string(field.name)}, {"limit", std::to_string(field.limit)}});
    // A code point has four bytes at most; spaces around it may be many, a paste of megabytes is refused
    // unread.
    if (raw.size() > field.limit * 4 + 4096)
        return tooLong;
    std::string out;
    out.reserve(raw.size());
    for (std::string_view rest = raw; !rest.empty();) {
        const auto c = takeCodePoint(rest);
        if (!c)
            return bad;
        if (*c == U'\r' && !rest.empty() && rest.front() == '\n')
            continue;
        if (*c == U'\n' || *c == U'\r' || *c == 0x2028 || *c == 0x2029)
            out.push_back(field.lines ? '\n' : ' ');
        else if (*c == U'\t')
            out.push_back(' ');
        else if (isForbidden(*c))
            return bad;
        else if (!isInvisible(*c))
            appendUtf8(out, *c);
    }
    out = trimmed(out);
    if (codePointCount(out) > field.limit)
        return tooLong;
    return out;
}

} // namespace bm
