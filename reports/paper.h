// Paper: the sizes papers are printed on, with the part of each that may be printed.
//
// 241 mm continuous paper is three-part and carbonless: one print makes all three copies, so they are alike;
// its tractor strips (12.7 mm each side) and 5 mm beside them stay free. Lengths are 279.4 mm (11 in), its
// half and its third (DOMAIN 6.1). A page is always exactly one form long: no half page is ever fed blank.
#pragma once

#include "core/base/result.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QSizeF>

#include <string_view>
#include <vector>

namespace bm {

enum class Paper
{
    A4,
    A5,
    Continuous,
    ContinuousHalf,
    ContinuousThird
};

// "a4", "a5", "continuous", "continuous-half", "continuous-third": the vocabulary's group "paper-size".
[[nodiscard]] std::string_view code(Paper paper);
// Error: paper-unknown (paper).
[[nodiscard]] Result<Paper> paperFromCode(std::string_view code);
[[nodiscard]] const std::vector<Paper>& allPapers();

struct PaperShape
{
    QSizeF sizeMm;
    QMarginsF marginsMm; // of the text
    double footMm = 0;   // below the text: label of the copy, seam number, page
    bool carbon = false;
    double smallest = 1;  // how far the text may be drawn smaller to fit
    bool onePage = false; // a form must fit one length
};

[[nodiscard]] PaperShape shapeOf(Paper paper);
// For printer and PDF alike: full page, no margins of the device's own.
[[nodiscard]] QPageLayout pageLayoutOf(Paper paper);

} // namespace bm
