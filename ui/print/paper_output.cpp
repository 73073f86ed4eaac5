#include "ui/print/paper_output.h"

#include "reports/pdf.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPrinterInfo>

namespace bm {

PaintOptions optionsOf(const OutputJob& job)
{
    PaintOptions options;
    options.paper = job.how.paper;
    for (const int place : job.how.copies)
        options.copies.push_back(job.copies.at(static_cast<std::size_t>(place)));
    if (job.how.copies.empty())
        options.copies = job.copies;
    options.stamp = job.stamp;
    options.stampNote = job.stampNote;
    return options;
}

bool anyPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

Result<int> sendToPrinter(const OutputJob& job)
{
    const QPrinterInfo info = job.how.printer.isEmpty() ? QPrinterInfo::defaultPrinter()
                                                        : QPrinterInfo::printerInfo(job.how.printer);
    if (info.isNull())
        return Error("printer-missing");
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(job.name);
    printer.setFullPage(true);
    return paint(*job.form, job.values, optionsOf(job), printer);
}

Result<QString> saveAsPdfFile(const OutputJob& job, const QString& file)
{
    const Result<int> pages = toPdfFile(*job.form, job.values, optionsOf(job), file.toStdString());
    if (!pages)
        return pages.error();
    return file;
}

Result<QString> saveAsPdf(const OutputJob& job, const QString& folder)
{
    const QDir dir(folder);
    QString file = dir.filePath(job.name + QStringLiteral(".pdf"));
    for (int n = 2; QFileInfo::exists(file) && n < 1000; ++n)
        file = dir.filePath(QStringLiteral("%1 (%2).pdf").arg(job.name).arg(n));
    return saveAsPdfFile(job, file);
}

QString fileNameFor(const QString& title)
{
    QString name;
    for (const QChar c : title) {
        const bool bad = c < QLatin1Char(' ') || QStringLiteral("/\\:*?\"<>|").contains(c);
        name += bad ? QLatin1Char('-') : c;
    }
    return name.simplified();
}

} // namespace bm
