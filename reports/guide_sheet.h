// 办事指南: what a matter needs, one page, with the six elements that must be public
// (审批依据、办事内容、申报材料、 办事程序、承诺时限、收费标准) and where, when and whom to ask.
#pragma once

#include "core/matters/matter.h"
#include "reports/form_values.h"
#include "reports/paper_office.h"

namespace bm {

// Of the form guide-sheet. The modern list of materials stands there when the matter shows that one.
[[nodiscard]] FormValues guideSheet(const Matter& matter, const PaperOffice& office);

} // namespace bm
