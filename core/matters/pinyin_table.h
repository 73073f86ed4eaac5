// The table of readings that the build makes. Private to core/matters.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bm::pinyin_table {

struct Entry
{
    std::uint32_t character;
    std::uint32_t list; // place in lists
};

extern const std::string_view syllables[]; // sorted
extern const std::size_t syllableCount;
extern const std::uint16_t lists[]; // runs of (syllable + 1), each ended by 0
extern const Entry entries[];       // sorted by character
extern const std::size_t entryCount;

} // namespace bm::pinyin_table

namespace bm {

// Place in lists of a character's readings; 0 (an empty run) when it has none.
[[nodiscard]] std::uint32_t readingList(char32_t character);

} // namespace bm
