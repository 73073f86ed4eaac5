#include "ui/posts/people_list.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace bm {

PeopleList::PeopleList(const Theme& theme, const QString& name, const QStringList& headers,
                       const QString& emptyTitle, const QString& emptyText, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(new QTreeWidget(this))
    , m_empty(new EmptyHint(emptyTitle, emptyText, this))
    , m_buttons(new QWidget(this))
{
    setObjectName(name);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(emptyTitle);
    // The last column takes what room is left, and is cut where there is none: an empty one is.
    m_list->setHeaderLabels(headers + QStringList{QString()});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setMinimumHeight(theme.px(160));
    m_empty->hide();
    new FlowLayout(8, m_buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PeopleList::showButtons);
}

QPushButton* PeopleList::addButton(const QString& label, const char* name, const QKeySequence& key,
                                   bool onRow, const std::function<void(const QString&)>& run)
{
    auto* button = new SecondaryButton(label, {}, m_buttons);
    button->setObjectName(QString::fromLatin1(name));
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, run] { run(current()); });
    if (onRow)
        m_onRow.push_back(button);
    if (onRow && m_onRow.size() == 1)
        connect(m_list, &QTreeWidget::itemActivated, button, &QPushButton::click);
    if (!onRow && m_first == nullptr)
        m_first = button;
    if (!key.isEmpty()) {
        // The key stands on the button; it works in this list and on its buttons only.
        button->setText(QStringLiteral("%1   %2").arg(label, key.toString(QKeySequence::NativeText)));
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    return button;
}

void PeopleList::setRows(const std::vector<Row>& rows)
{
    const QString before = current();
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const Row& row : rows) {
        auto* item = new QTreeWidgetItem(m_list, row.cells);
        item->setData(0, Qt::UserRole, row.id);
        const int last = static_cast<int>(row.cells.size()) - 1;
        for (int i = 0; i <= last; ++i)
            item->setToolTip(i, row.cells[i]);
        if (row.tone != Tone::Neutral)
            item->setForeground(last, m_theme.ink(row.tone));
    }
    m_list->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    choose(before);
    if (m_list->currentItem() == nullptr && !rows.empty())
        m_list->setCurrentItem(m_list->topLevelItem(qBound(0, at, static_cast<int>(rows.size()) - 1)));
    showButtons();
}

QString PeopleList::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(0, Qt::UserRole).toString();
}

void PeopleList::choose(const QString& id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, Qt::UserRole).toString() == id)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void PeopleList::takeFocus()
{
    if (m_list->topLevelItemCount() > 0)
        m_list->setFocus();
    else if (m_first != nullptr)
        m_first->setFocus();
}

void PeopleList::showButtons()
{
    for (QPushButton* button : m_onRow) {
        button->setVisible(m_list->topLevelItemCount() > 0);
        button->setEnabled(m_list->currentItem() != nullptr);
    }
}

} // namespace bm
