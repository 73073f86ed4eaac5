// The files of resources/catalogue as the build put them into the program. Private to core/matters.
#pragma once

#include <string_view>

namespace bm::embedded {

[[nodiscard]] std::string_view laws();    // laws.json: array of law profiles
[[nodiscard]] std::string_view matters(); // matters.json: array of matters, law by shorthand
[[nodiscard]] std::string_view phrases(); // phrases.json: a phrase document
[[nodiscard]] std::string_view windows(); // windows.json: array of windows

} // namespace bm::embedded
