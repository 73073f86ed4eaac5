// Puts a filled paper out: to a printer, or into a PDF file. The only place that talks to printers.
#pragma once

#include "reports/form.h"
#include "reports/paint.h"
#include "ui/print/preview_dialog.h"

#include <QString>

namespace bm {

struct OutputJob
{
    FormPtr form;
    FormValues values;
    std::vector<Counterpart> copies; // all there are; `how` chooses among them
    PutOut how;
    Stamp stamp = Stamp::None;
    QString stampNote;
    QString name; // of the job and of the proposed file: "办件承诺单-511324101-…"; names no person
};

[[nodiscard]] PaintOptions optionsOf(const OutputJob& job);
[[nodiscard]] bool anyPrinter();
// The pages sent. Errors: those of paint(), printer-missing.
[[nodiscard]] Result<int> sendToPrinter(const OutputJob& job);
// The file written: in `folder`, under a name that is still free there. Errors: those of toPdfFile().
[[nodiscard]] Result<QString> saveAsPdf(const OutputJob& job, const QString& folder);
[[nodiscard]] Result<QString> saveAsPdfFile(const OutputJob& job, const QString& file);
// Without what a file system or a stick does not take.
[[nodiscard]] QString fileNameFor(const QString& title);

} // namespace bm
