#include "ui/posts/week_grid.h"

#include "ui/posts/week_paint.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace bm {

WeekGrid::WeekGrid(const Theme& theme, WeekModel& model, QWidget* parent) : QTableView(parent), m_theme(theme)
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

void WeekGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitRows(); // other widths, other breaks of lines
}

} // namespace bm
