// Matters for tests: the shipped ones by code, and made ones with every field filled.
#pragma once

#include "core/matters/matter.h"

#include <string>
#include <vector>

namespace bm::test {

[[nodiscard]] Matter shipped(const std::string& code); // fails the test when there is none
[[nodiscard]] std::vector<Matter> allShipped();
// A matter in which no field is at its default, with every separator and quotation mark in its texts.
[[nodiscard]] Matter fullMatter();
[[nodiscard]] Matter plainMatter(const std::string& code); // small and publishable

} // namespace bm::test
