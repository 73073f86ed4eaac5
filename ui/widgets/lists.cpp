#include "ui/widgets/lists.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace bm {

namespace {

class SearchKeys final : public QObject
{
public:
    SearchKeys(QLineEdit* search, QListWidget* list, int page, std::function<void()> take)
        : QObject(search), m_list(list), m_page(page), m_take(std::move(take))
    {
        search->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_take();
            return true;
        case Qt::Key_Down:
            return move(1);
        case Qt::Key_Up:
            return move(-1);
        case Qt::Key_PageDown:
            return move(m_page);
        case Qt::Key_PageUp:
            return move(-m_page);
        default:
            return QObject::eventFilter(watched, event);
        }
    }

private:
    bool move(int by)
    {
        if (m_list->count() > 0)
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
        return true;
    }

    QListWidget* m_list;
    int m_page;
    std::function<void()> m_take;
};

// A row is as high as its sentences at the width its columns have now. The default asks before the scroll bar
// has taken its part, and leaves no room above and below.
class WrappedCell final : public QStyledItemDelegate
{
public:
    WrappedCell(int beside, int above, QObject* parent)
        : QStyledItemDelegate(parent), m_beside(beside), m_above(above)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int room = option.rect.width() - 2 * m_beside;
        const QString text = index.data(Qt::DisplayRole).toString();
        // Without a width it is the column that asks: the longest line.
        const QRect asked(0, 0, room > 0 ? room : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        const QSize needed = option.fontMetrics.boundingRect(asked, Qt::TextWordWrap, text).size();
        return {needed.width() + 2 * m_beside, needed.height() + 2 * m_above};
    }

private:
    int m_beside, m_above;
};

} // namespace

void setUpTable(QTableView* table, const Theme& theme)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
}

void setUpReport(QTableView* table, const Theme& theme)
{
    setUpTable(table, theme);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideNone); // what has no room is scrolled to, not left out
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setMinimumSectionSize(theme.px(36));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setItemDelegate(new WrappedCell(theme.px(8) + 4, theme.px(6), table));
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table,
                     &QTableView::resizeRowsToContents, Qt::QueuedConnection);
}

void setUpSentences(QListWidget* list, const Theme& theme)
{
    list->setProperty("look", QStringLiteral("ticks"));
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setSpacing(theme.px(3));
}

void moveFromSearch(QLineEdit* search, QListWidget* list, int page, std::function<void()> take)
{
    new SearchKeys(search, list, page, std::move(take)); // belongs to `search`
}

} // namespace bm
