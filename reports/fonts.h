// The fonts papers are set in, named so that pages break alike on every machine, and so that text comes out
// of a PDF as it went in (Noto CJK gives U+2F08 for 人). Noto is last in line, for what the others lack:
// names beyond the BMP. Debian packages: fonts-arphic-uming, fonts-arphic-ukai, fonts-wqy-zenhei,
// fonts-noto-cjk.
#pragma once

#include "core/base/result.h"

#include <QFont>

namespace bm {

enum class FormFont
{
    Body,
    Heading
};

[[nodiscard]] QFont formFont(FormFont font, double points);
// Error: font-missing (font, package) when one the style sheet names is not installed.
[[nodiscard]] Status checkFonts();

} // namespace bm
