#include "ui/posts/week_grid.h"

#include "ui/posts/week_paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace bm {

WeekGrid::WeekGrid(const Theme& theme, WeekModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setObjectName(QStringLiteral("weekGrid"));
    setAccessibleName(tr("Who holds which post this week"));
    setModel(&model);
    setHorizontalHeader(new WeekHeader(theme, Qt::Horizontal, this));
    setVerticalHeader(new WeekHeader(theme, Qt::Vertical, this));
    setItemDelegate(new WeekDelegate(theme, this));
    setShowGrid(false);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(theme.px(72));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(theme.px(36));
    connect(this, &QTableView::doubleClicked, this, &WeekGrid::absenceWanted);
    connect(&model, &QAbstractItemModel::modelReset, this, &WeekGrid::fitRows);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_span.clear(); });
}

void WeekGrid::fitRows()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        verticalHeader()->resizeSection(row, qMax(m_theme.px(36), sizeHintForRow(row)));
}

int WeekGrid::fullHeight() const
{
    return verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2;
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_span.isEmpty())
        return endDrag();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT absenceWanted();
    case Qt::Key_H:
        return Q_EMIT handoverWanted();
    case Qt::Key_Delete:
        return Q_EMIT endWanted();
    case Qt::Key_PageUp:
        return Q_EMIT weekWanted(-1);
    case Qt::Key_PageDown:
        return Q_EMIT weekWanted(1);
    case Qt::Key_Home:
        return Q_EMIT weekWanted(0);
    default:
        QTableView::keyPressEvent(event);
    }
}

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    m_span.clear();
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_pressed.isValid())
        return QTableView::mouseMoveEvent(event);
    const QModelIndex over = indexAt(event->pos());
    if (!over.isValid() || (m_span.isEmpty() && m_pressed == over))
        return; // outside, or not yet on its way
    m_span = m_model.between(m_pressed, over);
    QItemSelection drawn;
    for (const QModelIndex& cell : std::as_const(m_span))
        drawn.select(cell, cell);
    selectionModel()->select(drawn, QItemSelectionModel::ClearAndSelect);
}

void WeekGrid::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndexList span = m_span;
    endDrag();
    if (!span.isEmpty())
        Q_EMIT spanWanted(span.first(), span.last());
}

void WeekGrid::endDrag()
{
    const QModelIndex back = m_pressed;
    m_pressed = QModelIndex();
    if (m_span.isEmpty())
        return;
    m_span.clear();
    selectionModel()->select(back, QItemSelectionModel::ClearAndSelect);
}

void WeekGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitRows(); // other widths, other breaks of lines
}

} // namespace bm
