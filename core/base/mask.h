// Numbers as lists, public sheets and logs show them: enough to tell two people apart, too little to use.
#pragma once

#include <string>
#include <string_view>

namespace bm {

// An identity number keeps its first 6 and last 4 characters; a shorter number (8 to 14 characters:
// passports, certificates) 2 and 2; anything shorter still nothing. "511324********002X".
[[nodiscard]] std::string maskNumber(std::string_view number);
// Mobile "138****0000"; anything else keeps what stands before the first dash and the last 2 digits.
[[nodiscard]] std::string maskPhone(std::string_view phone);

} // namespace bm
