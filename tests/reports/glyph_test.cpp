#include "reports/fonts.h"
#include "reports/glyphs.h"
#include "reports/papers.h"
#include "tests/reports/gui.h"
#include "tests/reports/samples.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace bm;

namespace {

// No font has it: a code point that no standard has assigned.
const QString nobodys = QString::fromUcs4(U"\U0002FFF0");

QImage drawn(const QString& text)
{
    QImage image(80, 80, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(formFont(FormFont::Body, 36));
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    painter.end();
    return image;
}

int inkOf(const QImage& image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return ink;
}

// Where a word stands on the first page, in points.
QRectF boxOf(const Pdf& pdf, const QString& word)
{
    const QString boxes = QString::fromUtf8(wordBoxesOf(pdf));
    const QRegularExpression box(
        u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">%1<"_qs.arg(word));
    const QRegularExpressionMatch match = box.match(boxes);
    return QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                  QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()));
}

} // namespace

TEST_CASE("rare characters of names can be drawn")
{
    needGui();
    REQUIRE_OK(checkFonts());
    CHECK(missingGlyphs(u"张三 王某某，（）【】〔2026〕0123456789 ABC·abc"_qs).empty());
    CHECK(missingGlyphs(u"䶮㛃𬱖"_qs).empty());
    CHECK(missingGlyphs(u"\n\u2028\u3000 \ufe00"_qs).empty());
}

TEST_CASE("what no font can draw is named before anything is printed")
{
    needGui();
    const QString name = u"张"_qs + nobodys + nobodys;
    const std::vector<char32_t> missing = missingGlyphs(name);
    REQUIRE(missing.size() == 1);
    CHECK(missing[0] == U'\U0002FFF0');
    const Status status = checkGlyphs(name);
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().code == "glyph-missing");
    // The code point, never the name.
    CHECK(status.error().arg("characters") == "U+2FFF0");

    PaperCase paper = sampleCase();
    paper.applicant.name = name;
    CHECK(errorOf("promise-slip", promiseSlip(paper)).code == "glyph-missing");
}

TEST_CASE("a character beyond the BMP is drawn, not left out and not a box")
{
    needGui();
    const QImage rare = drawn(u"𬱖"_qs);
    CHECK(inkOf(rare) > 200);
    CHECK(rare != drawn(nobodys));
    CHECK(rare != drawn(u"人"_qs));
}

TEST_CASE("a character beyond the BMP is in the picture of the page")
{
    needGui();
    PaperCase paper = sampleCase();
    paper.applicant.name = u"张𬱖"_qs;
    const Pdf pdf = pdfOf("promise-slip", promiseSlip(paper));
    CHECK(factsOf(pdf).fonts.contains(u"NotoSerifCJKsc-Regular"_qs));
    // Qt writes no text for it, so the page's text has only 张: beside that there must be ink.
    const QRectF zhang = boxOf(pdf, u"张"_qs);
    REQUIRE(zhang.width() > 0);
    const QImage page = QImage::fromData(pictureOf(pdf));
    REQUIRE_FALSE(page.isNull());
    const double dots = 100.0 / 72;
    const QRectF beside(zhang.right() * dots, zhang.top() * dots, zhang.height() * dots,
                        zhang.height() * dots);
    const int ink = inkOf(page.copy(beside.toRect()).convertToFormat(QImage::Format_Grayscale8));
    CHECK(ink > 15);
}
