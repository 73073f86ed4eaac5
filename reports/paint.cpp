#include "reports/paint.h"

#include "reports/fonts.h"
#include "reports/glyphs.h"
#include "reports/sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace bm {

namespace {

constexpr std::array<const char16_t*, 6> ordinals = {u"第一联", u"第二联", u"第三联",
                                                     u"第四联", u"第五联", u"第六联"};

struct Running
{
    QString title;
    QString number;
    QString carbonCopies; // on continuous paper: which sheet goes where
};

void drawFoot(QPainter& painter, const Area& area, const Running& running, const Sheet& sheet, int page)
{
    const QMarginsF& margins = area.shape.marginsMm;
    const QRectF foot(
        area.px(margins.left()), area.px(area.shape.sizeMm.height() - margins.bottom() - area.shape.footMm),
        area.px(area.shape.sizeMm.width() - margins.left() - margins.right()), area.px(area.shape.footMm));
    painter.setFont(formFont(FormFont::Body, 9));
    painter.setPen(Qt::black);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                     area.shape.carbon ? running.carbonCopies : sheet.label);
    if (sheet.pages > 1) {
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         u"第 %1 页，共 %2 页"_qs.arg(page).arg(sheet.pages));
    }
    if (area.shape.carbon || sheet.label.isEmpty() || running.number.isEmpty())
        return;
    // The number stands across the line where the counterparts are laid together and stamped.
    const QString seam = u"骑缝  "_qs + running.number;
    const double width = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(seam) + area.px(4);
    const double y = foot.top() + area.px(2.4);
    QPen pen(Qt::black, area.px(0.15));
    pen.setDashPattern({8, 6});
    painter.setPen(pen);
    const double middle = foot.center().x();
    painter.drawLine(QPointF(foot.left(), y), QPointF(middle - width / 2, y));
    painter.drawLine(QPointF(middle + width / 2, y), QPointF(foot.right(), y));
    painter.setPen(Qt::black);
    painter.drawText(QRectF(middle - width / 2, y - area.px(2.4), width, area.px(4.8)), Qt::AlignCenter,
                     seam);
}

// On the second page and after: what this is a page of.
void drawHead(QPainter& painter, const Area& area, const Running& running)
{
    const QMarginsF& margins = area.shape.marginsMm;
    const QRectF head(area.px(margins.left()), area.px(margins.top() - 5.5),
                      area.px(area.shape.sizeMm.width() - margins.left() - margins.right()), area.px(4));
    painter.setFont(formFont(FormFont::Body, 9));
    painter.setPen(Qt::black);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, running.title + u"  "_qs + running.number);
}

// Large and pale under the words, as an outline: it must not mix with the text of the page.
void drawWatermark(QPainter& painter, const Area& area, const QString& words)
{
    const QSizeF size = area.shape.sizeMm;
    QPainterPath path;
    // A font without a device counts 72 or so dots to the inch: sized by the path itself.
    path.addText(0, 0, formFont(FormFont::Heading, 60), words);
    const QRectF box = path.boundingRect();
    if (box.isEmpty())
        return;
    const double wanted = area.px(std::min(size.width(), size.height()) * 0.62);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.px(size.width() / 2), area.px(size.height() / 2));
    painter.rotate(-28);
    painter.scale(wanted / box.width(), wanted / box.width());
    painter.translate(-box.center());
    painter.fillPath(path, QColor(232, 232, 232));
    painter.restore();
}

void drawBody(QPainter& painter, const Area& area, const Sheet& sheet, int page)
{
    const QRectF body = area.body();
    const QSizeF size = sheet.text->pageSize();
    painter.save();
    painter.setClipRect(body);
    painter.translate(body.topLeft());
    painter.scale(sheet.scale, sheet.scale);
    painter.translate(0, -(page - 1) * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(QPointF(0, (page - 1) * size.height()), size);
    sheet.text->documentLayout()->draw(&painter, context);
    painter.restore();
}

Status drawAll(const std::vector<Sheet>& sheets, const Area& area, const Running& running, Stamp stamp,
               QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return Error("print-failed");
    bool first = true;
    for (const Sheet& sheet : sheets) {
        sheet.text->objects().setScale(sheet.scale);
        for (int page = 1; page <= sheet.pages; ++page) {
            if (!first && !device.newPage())
                return Error("print-failed");
            first = false;
            if (stamp == Stamp::Preview && !area.shape.carbon)
                drawWatermark(painter, area, Words().say("stamp", "preview"));
            if (stamp == Stamp::Void && !area.shape.carbon)
                drawWatermark(painter, area, Words().say("stamp", "void"));
            drawBody(painter, area, sheet, page);
            if (page > 1)
                drawHead(painter, area, running);
            drawFoot(painter, area, running, sheet, page);
        }
    }
    return painter.end() ? Status(Done{}) : Status(Error("print-failed"));
}

QString carbonLabel(const std::vector<Counterpart>& copies)
{
    if (copies.size() == 1)
        return copies.front().destination;
    static constexpr std::array<const char16_t*, 7> counts = {u"", u"", u"两", u"三", u"四", u"五", u"六"};
    QString label;
    const QString count = QString::fromUtf16(counts[std::min(copies.size(), counts.size() - 1)]);
    for (const Counterpart& copy : copies)
        label += (label.isEmpty() ? u"一式%1联："_qs.arg(count) : u"  "_qs) + copy.label + copy.destination;
    return label;
}

} // namespace

std::vector<Counterpart> counterparts(const std::vector<std::string>& destinations)
{
    std::vector<Counterpart> copies;
    const bool several = destinations.size() > 1;
    for (std::size_t i = 0; i < destinations.size() && i < ordinals.size(); ++i) {
        const bool applicant = destinations[i] == "applicant";
        copies.push_back({several ? QString::fromUtf16(ordinals[i]) : QString(),
                          Words().say("destination", destinations[i]), applicant, applicant});
    }
    return copies;
}

std::vector<Counterpart> counterparts(const FormSpec& spec)
{
    std::vector<std::string> codes;
    for (const QString& copy : spec.copies)
        codes.push_back(copy.toStdString());
    return counterparts(codes);
}

Result<int> paint(const PaperForm& form, const FormValues& values, const PaintOptions& options,
                  QPagedPaintDevice& device)
{
    for (const Status& status : {form.check(values), checkFonts(), checkGlyphs(values.allText())}) {
        if (!status)
            return status.error();
    }
    if (!device.setPageLayout(pageLayoutOf(options.paper)))
        return Error("print-failed");
    const Area area{shapeOf(options.paper), static_cast<double>(device.logicalDpiX())};
    const Result<std::vector<Sheet>> sheets = layOut(form, values, options, area, device);
    if (!sheets)
        return sheets.error();
    const std::vector<Counterpart> copies =
        options.copies.empty() ? counterparts(form.spec()) : options.copies;
    const Running running{titleOf(form, values), values.value(u"number"), carbonLabel(copies)};
    if (const Status drawn = drawAll(*sheets, area, running, options.stamp, device); !drawn)
        return drawn.error();
    int pages = 0;
    for (const Sheet& sheet : *sheets)
        pages += sheet.pages;
    return pages;
}

} // namespace bm
