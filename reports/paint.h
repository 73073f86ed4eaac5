// Paints a filled form on any paged device: printer, PDF, preview. Nothing is painted unless all of it fits,
// so a paper is never cut and never half printed.
//
// Laser paper (A4, A5): one sheet for each counterpart, named with its destination, the seam number (骑缝) on
// a dashed line at the foot. Continuous paper: one print for all three.
#pragma once

#include "core/base/result.h"
#include "reports/form.h"
#include "reports/paper.h"
#include "reports/words/words.h"

#include <QPagedPaintDevice>
#include <QString>

#include <vector>

namespace bm {

// preview: takes no number, is no proof. reprint: the same paper again. Others: see DESIGN 7.
enum class Stamp
{
    None,
    Preview,
    Reprint,
    Correction,
    Void
};

struct Counterpart
{
    QString label;          // "第二联"
    QString destination;    // "交申请人"
    bool applicant = false; // the applicant's copy: large type, what an old villager needs
    bool masked = false;    // numbers masked

    friend bool operator==(const Counterpart&, const Counterpart&) = default;
};

struct PaintOptions
{
    Paper paper = Paper::A4;
    // Empty: those of the form. A single one prints a jammed copy again.
    std::vector<Counterpart> copies;
    Stamp stamp = Stamp::None;
    QString stampNote; // "第 2 次, 2026年12月1日"

    friend bool operator==(const PaintOptions&, const PaintOptions&) = default;
};

// The form's own counterparts, or those a matter or office names (codes of the group "destination").
[[nodiscard]] std::vector<Counterpart> counterparts(const FormSpec& spec);
[[nodiscard]] std::vector<Counterpart> counterparts(const std::vector<std::string>& destinations);

// The pages painted. Sets the device's page layout and begins and ends painting. Errors: those of
// PaperForm::check(), font-missing, glyph-missing, does-not-fit (paper-size, use), print-failed.
[[nodiscard]] Result<int> paint(const PaperForm& form, const FormValues& values, const PaintOptions& options,
                                QPagedPaintDevice& device);

} // namespace bm
