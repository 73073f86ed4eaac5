// The colours of the three schemes: the only place where a colour is written as a number. Text on its ground
// keeps at least 4.5 : 1 (7 : 1 in high contrast); a test measures it.
#pragma once

#include "ui/theme/theme.h"

#include <utility>
#include <vector>

namespace bm {

[[nodiscard]] QColor paletteColour(Scheme scheme, Role role);
[[nodiscard]] QColor toneInk(Scheme scheme, Tone tone);
[[nodiscard]] QColor tonePaper(Scheme scheme, Tone tone);

// Every name the style sheet may use: "page", "surface" … and "good-ink", "good-paper" …; longest names
// first.
[[nodiscard]] std::vector<std::pair<QString, QColor>> sheetColours(Scheme scheme);

} // namespace bm
