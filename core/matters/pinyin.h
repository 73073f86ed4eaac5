// Readings of Chinese characters without tones, from the Unihan database (built in at build time): those of
// 现代汉语词典, 通用规范汉字字典 and the customary Mandarin reading; ü is written v.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

// Syllables of a character, most customary first: 长 → "chang", "zhang"; none for what is not a Chinese
// character.
[[nodiscard]] std::vector<std::string_view> readings(char32_t character);

// Code points of a UTF-8 text, letters in lower case, full-width forms as half-width ones; broken bytes are
// left out. What every search compares.
[[nodiscard]] std::u32string foldText(std::string_view utf8);

// Letters of the first readings: "张三" → "zhangsan", initials "zs" (for sorting and file names).
[[nodiscard]] std::string pinyin(std::string_view utf8);
[[nodiscard]] std::string initials(std::string_view utf8);

} // namespace bm
