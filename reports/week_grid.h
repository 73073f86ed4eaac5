// The weeks of an explanation as a grid, drawn at once: as a table of the document its 60 cells and more took
// half of the time of a whole slip.
#pragma once

#include "reports/template.h"

#include <QPainter>
#include <QRectF>

#include <span>

namespace bm {

// Rows of weekRows(). A long term is cut into blocks, so that each fits on a page with others.
inline constexpr int weeksPerBlock = 13;

struct WeekGrid
{
    std::span<const FormRow> rows;
    bool first = true;   // with its heading and the names of the weekdays
    bool carbon = false; // black on white only
    double width = 0;    // dots
    double dpi = 600;
    double scale = 1; // of the painter

    [[nodiscard]] double height() const;
    void draw(QPainter& painter, const QPointF& topLeft) const;

private:
    [[nodiscard]] double points() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] int lines() const { return static_cast<int>(rows.size()) + (first ? 2 : 0); }
    void drawFills(QPainter& painter, const QPointF& topLeft) const;
    void drawLines(QPainter& painter, const QPointF& topLeft) const;
};

[[nodiscard]] int weekBlocks(std::size_t rows);

} // namespace bm
