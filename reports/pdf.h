// A paper as a PDF, without a display: a QGuiApplication with the offscreen platform is enough.
#pragma once

#include "core/base/result.h"
#include "reports/paint.h"

#include <QByteArray>

#include <string>

namespace bm {

struct Pdf
{
    QByteArray bytes;
    int pages = 0;
};

// Errors: those of paint(). The PDF's own title is the kind of paper; it names no person.
[[nodiscard]] Result<Pdf> toPdf(const PaperForm& form, const FormValues& values, const PaintOptions& options);
// Errors: those of paint() and of durableWrite(). The file's mode is 0600.
[[nodiscard]] Result<int> toPdfFile(const PaperForm& form, const FormValues& values,
                                    const PaintOptions& options, const std::string& file);

} // namespace bm
