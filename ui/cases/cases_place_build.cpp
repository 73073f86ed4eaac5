// The Cases place: its list and its keys.
#include "ui/advice/advice_pane.h"
#include "ui/cases/case_detail.h"
#include "ui/cases/case_keys.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/cases_place.h"
#include "ui/cases/due_delegate.h"
#include "ui/widgets/lists.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace bm {

QWidget* CasesPlace::makeList()
{
    const Theme& theme = context().theme;
    m_list->setObjectName(QStringLiteral("caseList"));
    m_list->setAccessibleName(tr("Cases"));
    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(CaseListModel::Due, new DueDelegate(theme, m_list));
    setUpTable(m_list, theme);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setColumnWidth(CaseListModel::Name, theme.px(84));
    m_list->setColumnWidth(CaseListModel::Due,
                           theme.px(context().language() == Language::Chinese ? 200 : 264));
    m_list->setColumnWidth(CaseListModel::Number, theme.px(92));
    m_list->setColumnHidden(CaseListModel::Number, m_single);
    m_list->horizontalHeader()->setSectionResizeMode(CaseListModel::Matter, QHeaderView::Stretch);
    m_list->setMinimumWidth(theme.px(360));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // A reset of the list empties the choice for a moment: the case on show stays.
        if (const QString number = chosen(); !number.isEmpty())
            m_detail->showNumber(number);
    });

    if (m_single) {
        connect(m_list, &QTableView::activated, this, [this] { showOne(true); });
        connect(m_list, &QTableView::clicked, this, [this] { showOne(true); });
    }

    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 12);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    column->addWidget(makeManyBar());
    return box;
}

void CasesPlace::makeKeys()
{
    // Keys of the whole window that work while this place is on show: no need to be in the list.
    for (const CaseKey& key : caseKeys()) {
        auto* shortcut = new QShortcut(key.key, this);
        connect(shortcut, &QShortcut::activated, this, [this, action = key.action] { act(action); });
    }
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(back, &QShortcut::activated, this, &CasesPlace::backToList);
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_search, [this] {
        backToList();
        m_search->setFocus();
        m_search->selectAll();
    });
}

} // namespace bm
