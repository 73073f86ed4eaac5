// Which characters no installed font can draw: asked before printing, so that no name is ever printed as a
// box.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace bm {

// The code points, each once, in order of appearance. Spaces, line breaks and variation selectors need no
// glyph.
[[nodiscard]] std::vector<char32_t> missingGlyphs(const QString& text);

// Error: glyph-missing (characters as "U+2CC56", packages). Code points, never the name they stand in.
[[nodiscard]] Status checkGlyphs(const QString& text);

} // namespace bm
