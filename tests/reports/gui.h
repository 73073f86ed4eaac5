// A QGuiApplication without a display for the tests of papers, and what poppler says of a PDF.
#pragma once

#include "reports/pdf.h"

#include <QString>
#include <QStringList>

namespace bm {

// Makes the application on the first call; fonts need it.
void needGui();

struct PdfFacts
{
    int pages = 0;
    double widthMm = 0;
    double heightMm = 0;
    QString text;          // all pages, white space taken out: values may be wrapped
    QString layout;        // pdftotext -layout
    QStringList pageTexts; // white space taken out
    QStringList fonts;     // names without the subset tag
};

[[nodiscard]] PdfFacts factsOf(const Pdf& pdf);
// The first page as a grey picture of 100 dots to the inch.
[[nodiscard]] QByteArray pictureOf(const Pdf& pdf);
// pdftotext -bbox of the first page.
[[nodiscard]] QByteArray wordBoxesOf(const Pdf& pdf);
// Where there is such a program on this machine, what it prints; arguments end with the PDF's or picture's
// path.
[[nodiscard]] QByteArray runOn(const QString& program, const QStringList& arguments);
[[nodiscard]] QString squeezed(QString text);

// The paper as a PDF, or a failed test.
[[nodiscard]] Pdf pdfOf(const char* form, const FormValues& values, const PaintOptions& options = {});
[[nodiscard]] Error errorOf(const char* form, const FormValues& values, const PaintOptions& options = {});

} // namespace bm
