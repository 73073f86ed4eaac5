#include "tests/reports/gui.h"

#include "tests/support/check.h"

#include <catch2/catch.hpp>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace bm {

namespace {

QByteArray withFile(const Pdf& pdf, const QString& program, QStringList before, const QStringList& after)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"paper.pdf"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf.bytes) == pdf.bytes.size());
    file.close();
    before << path << after;
    return runOn(program, before);
}

} // namespace

void needGui()
{
    static int argc = 1;
    static char name[] = "test_reports";
    static char* argv[] = {name, nullptr};
    if (QCoreApplication::instance() != nullptr)
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Lives until the program ends: fonts are kept beyond any one test.
    static const QGuiApplication* const app = new QGuiApplication(argc, argv);
    REQUIRE(app != nullptr);
}

QByteArray runOn(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.readAllStandardOutput();
}

QString squeezed(QString text)
{
    static const QRegularExpression space(u"\\s+"_qs);
    return text.remove(space);
}

PdfFacts factsOf(const Pdf& pdf)
{
    PdfFacts facts;
    const QString info = QString::fromUtf8(withFile(pdf, u"pdfinfo"_qs, {}, {}));
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_qs);
    static const QRegularExpression size(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_qs);
    facts.pages = pages.match(info).captured(1).toInt();
    facts.widthMm = size.match(info).captured(1).toDouble() * 25.4 / 72;
    facts.heightMm = size.match(info).captured(2).toDouble() * 25.4 / 72;
    facts.layout = QString::fromUtf8(withFile(pdf, u"pdftotext"_qs, {u"-layout"_qs}, {u"-"_qs}));
    const QString raw = QString::fromUtf8(withFile(pdf, u"pdftotext"_qs, {u"-raw"_qs}, {u"-"_qs}));
    for (const QString& page : raw.split(u'\f', Qt::SkipEmptyParts))
        facts.pageTexts += squeezed(page);
    facts.text = facts.pageTexts.join(QString());
    const QStringList fonts = QString::fromUtf8(withFile(pdf, u"pdffonts"_qs, {}, {})).split(u'\n');
    for (const QString& line : fonts.mid(2)) {
        const QString font = line.section(u' ', 0, 0).section(u'+', -1);
        if (!font.isEmpty())
            facts.fonts += font;
    }
    return facts;
}

QByteArray pictureOf(const Pdf& pdf)
{
    return withFile(pdf, u"pdftoppm"_qs,
                    {u"-gray"_qs, u"-r"_qs, u"100"_qs, u"-f"_qs, u"1"_qs, u"-l"_qs, u"1"_qs}, {});
}

QByteArray wordBoxesOf(const Pdf& pdf)
{
    return withFile(pdf, u"pdftotext"_qs, {u"-bbox"_qs, u"-f"_qs, u"1"_qs, u"-l"_qs, u"1"_qs}, {u"-"_qs});
}

Pdf pdfOf(const char* form, const FormValues& values, const PaintOptions& options)
{
    needGui();
    const Result<FormPtr> found = builtInForm(form);
    REQUIRE_OK(found);
    Result<Pdf> pdf = toPdf(**found, values, options);
    INFO(form << " on " << code(options.paper));
    REQUIRE_OK(pdf);
    return std::move(pdf).value();
}

Error errorOf(const char* form, const FormValues& values, const PaintOptions& options)
{
    needGui();
    const Result<FormPtr> found = builtInForm(form);
    REQUIRE_OK(found);
    const Result<Pdf> pdf = toPdf(**found, values, options);
    REQUIRE(!pdf.ok());
    return pdf.error();
}

} // namespace bm
