// Text as it comes from a keyboard, a paste, a card reader or a file: UTF-8, checked once at the door, so
// that everything behind may take it as clean. Lengths and limits are counted in code points, never in bytes,
// and rare characters (beyond the BMP, variation selectors, private use) are kept.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bm {

// Takes one code point off the front. Nothing when the bytes are no valid UTF-8 (overlong forms, surrogates
// and values past U+10FFFF are not) or when there are none left.
[[nodiscard]] std::optional<char32_t> takeCodePoint(std::string_view& rest);
void appendUtf8(std::string& out, char32_t codePoint);

[[nodiscard]] bool validUtf8(std::string_view text);
// Of valid text; counting stops at the first byte that is not.
[[nodiscard]] std::size_t codePointCount(std::string_view text);
// Without white space at either end: ASCII, U+00A0, U+3000 and the spaces U+2000 to U+200A.
[[nodiscard]] std::string trimmed(std::string_view text);
// Full-width ASCII (Ａ０（－) to half-width and U+3000 to a space; all else as it is. For numbers and codes,
// never for names or addresses, whose punctuation is full-width by right.
[[nodiscard]] std::string halfWidth(std::string_view text);

struct TextField
{
    std::string_view name; // as args of errors name it; a code with words in the vocabulary
    std::size_t limit;     // code points
    bool lines = false;    // may have line breaks

    friend bool operator==(const TextField&, const TextField&) = default;
};

// Trimmed; line ends made \n, or a space where the field has one line; tabs made spaces; characters without
// width that come along with a paste (U+00AD, U+200B, U+2060, U+FEFF) taken out. Errors:
// text-too-long {field, limit}; text-bad-character {field}: bytes that are not UTF-8, control characters,
// writing-direction overrides (they make a number read otherwise than it is), noncharacters and U+FFFD.
[[nodiscard]] Result<std::string> cleanText(const TextField& field, std::string_view raw);

// The limits of the fields that several places share. Widths follow the state exchange tables (up_pro_accept:
// applyer_name 100, address 1000 bytes), so that what is stored can be reported.
namespace field {
inline constexpr TextField personName{"name", 50};
inline constexpr TextField organisationName{"organisation", 100};
inline constexpr TextField address{"address", 200};
inline constexpr TextField relation{"relation", 20};
inline constexpr TextField certificate{"certificate", 50};
inline constexpr TextField platformNumber{"platform-number", 50};
inline constexpr TextField reason{"reason", 500, true};
inline constexpr TextField note{"note", 2000, true};
} // namespace field

} // namespace bm
