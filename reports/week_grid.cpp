#include "reports/week_grid.h"

#include "reports/fonts.h"
#include "reports/words/words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace bm {

namespace {

const std::array<QString, 7>& weekdays()
{
    static const std::array<QString, 7> names = [] {
        const Words words;
        return std::array<QString, 7>{words.say("date", "monday"),    words.say("date", "tuesday"),
                                      words.say("date", "wednesday"), words.say("date", "thursday"),
                                      words.say("date", "friday"),    words.say("date", "saturday"),
                                      words.say("date", "sunday")};
    }();
    return names;
}

const QString& field(const FormRow& row, char16_t kind, int column)
{
    static const QString nothing;
    const auto found = row.find(QString(QChar(kind)) + QString::number(column));
    return found == row.end() ? nothing : found->second;
}

} // namespace

int weekBlocks(std::size_t rows)
{
    return static_cast<int>((rows + weeksPerBlock - 1) / weeksPerBlock);
}

double WeekGrid::points() const
{
    // A cell holds "12/24 第100天": about eight characters across.
    const double columnMm = width * scale * 25.4 / dpi / 7;
    return std::clamp(columnMm * 0.345, 6.8, 10.5);
}

double WeekGrid::rowHeight() const
{
    return points() * 1.5 * dpi / 72;
}

double WeekGrid::height() const
{
    return lines() * rowHeight();
}

void WeekGrid::drawFills(QPainter& painter, const QPointF& topLeft) const
{
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (int column = 1; column <= 7; ++column) {
            const QString& style = field(rows[i], u'c', column);
            if (style != u"off"_qs && style != u"due"_qs)
                continue;
            painter.setBrush(style == u"due"_qs ? QColor(205, 205, 205) : QColor(238, 238, 238));
            const double line = static_cast<double>(i) + (first ? 2 : 0);
            painter.drawRect(QRectF(topLeft.x() + (column - 1) * width / 7, topLeft.y() + line * rowHeight(),
                                    width / 7, rowHeight()));
        }
    }
}

void WeekGrid::drawLines(QPainter& painter, const QPointF& topLeft) const
{
    painter.setBrush(Qt::NoBrush);
    const double thick = dpi / 25.4 * (carbon ? 0.25 : 0.15);
    painter.setPen(QPen(carbon ? QColor(Qt::black) : QColor(130, 130, 130), thick));
    for (int line = first ? 1 : 0; line <= lines(); ++line) {
        // A block at the head of a page must not leave its first line at the foot of the page before.
        const double y = topLeft.y() + line * rowHeight() + (line == 0 ? thick : 0);
        painter.drawLine(QPointF(topLeft.x(), y), QPointF(topLeft.x() + width, y));
    }
    const double top = topLeft.y() + (first ? rowHeight() : 0);
    for (int column = 0; column <= 7; ++column) {
        const double x = topLeft.x() + column * width / 7;
        painter.drawLine(QPointF(x, top), QPointF(x, topLeft.y() + height()));
    }
}

void WeekGrid::draw(QPainter& painter, const QPointF& topLeft) const
{
    painter.save();
    if (!carbon)
        drawFills(painter, topLeft);
    drawLines(painter, topLeft);
    painter.setPen(Qt::black);
    painter.setFont(formFont(FormFont::Body, points()));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double pad = dpi / 25.4 * 0.7;
    const double baseline = (rowHeight() + metrics.ascent() - metrics.descent()) / 2;
    double y = topLeft.y() + baseline;
    if (first) {
        painter.drawText(QPointF(topLeft.x(), y), u"附：承诺期限怎样计算（受理当天不算，次日起数）"_qs);
        y += rowHeight();
        for (int column = 0; column < 7; ++column)
            painter.drawText(QPointF(topLeft.x() + column * width / 7 + pad, y),
                             weekdays()[static_cast<std::size_t>(column)]);
        y += rowHeight();
    }
    for (const FormRow& row : rows) {
        for (int column = 1; column <= 7; ++column) {
            const QString& text = field(row, u'd', column);
            if (!text.isEmpty())
                painter.drawText(QPointF(topLeft.x() + (column - 1) * width / 7 + pad, y), text);
        }
        y += rowHeight();
    }
    painter.restore();
}

} // namespace bm
