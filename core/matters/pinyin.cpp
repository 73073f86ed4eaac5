#include "core/matters/pinyin.h"

#include "core/matters/pinyin_table.h"

#include <algorithm>

namespace bm {

namespace {

// One code point at `at`, which moves on; 0 for broken bytes.
char32_t decode(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80)
        return lead;
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4 || at + more > text.size())
        return 0;
    char32_t point = lead & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0) != 0x80)
            return 0;
        point = point << 6 | (byte & 0x3FU);
    }
    at += more;
    return point;
}

char32_t fold(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0; // full-width forms
    if (c == 0x3000 || c == 0xA0)
        return ' ';
    if (c >= 'A' && c <= 'Z')
        return c + 32;
    if (c == 0xFC || c == 0xDC) // ü
        return 'v';
    return c;
}

} // namespace

std::uint32_t readingList(char32_t character)
{
    using namespace pinyin_table;
    const Entry* end = entries + entryCount;
    const Entry* found = std::lower_bound(entries, end, character,
                                          [](const Entry& entry, char32_t c) { return entry.character < c; });
    return found != end && found->character == character ? found->list : 0;
}

std::vector<std::string_view> readings(char32_t character)
{
    std::vector<std::string_view> out;
    for (std::uint32_t at = readingList(character); pinyin_table::lists[at] != 0; ++at)
        out.push_back(pinyin_table::syllables[pinyin_table::lists[at] - 1U]);
    return out;
}

std::u32string foldText(std::string_view utf8)
{
    std::u32string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        if (const char32_t point = decode(utf8, at))
            out.push_back(fold(point));
    }
    return out;
}

std::string pinyin(std::string_view utf8)
{
    std::string out;
    for (const char32_t c : foldText(utf8)) {
        if (const std::uint32_t list = readingList(c))
            out += pinyin_table::syllables[pinyin_table::lists[list] - 1U];
        else if (c < 0x80 && c != ' ')
            out += static_cast<char>(c);
    }
    return out;
}

std::string initials(std::string_view utf8)
{
    std::string out;
    for (const char32_t c : foldText(utf8)) {
        if (const std::uint32_t list = readingList(c))
            out += pinyin_table::syllables[pinyin_table::lists[list] - 1U].front();
        else if (c < 0x80 && c != ' ')
            out += static_cast<char>(c);
    }
    return out;
}

} // namespace bm
