// GuideText: a matter's guide as sections of label and text, ready to be shown: the six elements that must be
// public, and what else a clerk asks (who takes in, accepts and decides; which law and its clocks; where it
// comes from). Pure: a matter in, words out.
#pragma once

#include "core/matters/matter.h"
#include "reports/words/words.h"

#include <QString>

#include <vector>

namespace bm {

struct GuideLine
{
    QString label; // empty: belongs to the one above
    QString text;
    bool mark = false; // to be checked (待核), or missing in the source
};

struct GuideSection
{
    QString title;
    std::vector<GuideLine> lines;
};

[[nodiscard]] std::vector<GuideSection> guideSections(const Matter& matter, const Words& words);
// One material in a line: "户口簿 · 原件和复印件 × 1 · 一项即可…".
[[nodiscard]] QString materialLine(const Material& material, const Words& words);
// "第 2 版,2026-11-23 起"
[[nodiscard]] QString versionText(const Matter& matter, const Words& words);

} // namespace bm
