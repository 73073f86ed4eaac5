// Lists of texts in JSON, in and out.
#pragma once

#include "core/base/json.h"

namespace bm {

// A key with its list of texts, into an open object.
void writeTexts(json::Writer& out, std::string_view name, const std::vector<std::string>& list);
// An element that is no text stands as "": the places of the others stay. What is no list has none.
[[nodiscard]] std::vector<std::string> textsOf(json::Value array);
// The same of a document that is nothing but such a list; empty where it cannot be read.
[[nodiscard]] std::vector<std::string> textsIn(std::string_view document);

} // namespace bm
