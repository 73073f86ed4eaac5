// The Cases place: several chosen rows, which take a step together.
#include "ui/cases/case_keys.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/cases_place.h"
#include "ui/many/many_actions.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QItemSelection>
#include <QTableView>

#include <algorithm>

namespace bm {

// Under the list, so that nothing above it moves.
QWidget* CasesPlace::makeManyBar()
{
    m_manyBar = new QWidget(this);
    m_manyBar->setObjectName(QStringLiteral("manyBar"));
    auto* row = new QHBoxLayout(m_manyBar);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    m_manyCount = new QLabel(m_manyBar);
    m_manyCount->setObjectName(QStringLiteral("manyCount"));
    row->addWidget(m_manyCount, 1);
    // The key is that of a case's steps, made with the others.
    auto* button = new SecondaryButton(tr("One step for all") + QStringLiteral("   ") +
                                           caseKey(QStringLiteral("act")).toString(QKeySequence::NativeText),
                                       {}, m_manyBar);
    button->setObjectName(QStringLiteral("manyAct"));
    connect(button, &QPushButton::clicked, this, [this] { act(QStringLiteral("act")); });
    row->addWidget(button);
    m_manyBar->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasesPlace::showMany);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CasesPlace::showMany);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_chosenBefore.clear();
        const QModelIndexList rows = m_list->selectionModel()->selectedRows();
        if (!m_sameList || rows.size() < 2)
            return;
        for (const QModelIndex& index : rows)
            m_chosenBefore << index.data(CaseListModel::NumberRole).toString();
    });
    return m_manyBar;
}

void CasesPlace::showMany()
{
    const qsizetype count = m_list->selectionModel()->selectedRows().size();
    m_manyCount->setText(tr("%1 cases chosen").arg(count));
    m_manyBar->setVisible(count > 1);
}

// Something was written, here or elsewhere, and the list was asked for anew: what was chosen stays chosen.
void CasesPlace::chooseAgain()
{
    QItemSelection rows;
    for (const QString& number : m_chosenBefore) {
        if (const int row = m_model->rowOf(number); row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_chosenBefore.clear();
    m_list->selectionModel()->select(rows, QItemSelectionModel::Select);
}

std::vector<ManyCase> CasesPlace::chosenCases() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<ManyCase> cases;
    for (const QModelIndex& index : rows) {
        if (const CaseLine* line = m_model->line(index.row()))
            cases.push_back({line->number, line->name, line->matter, line->state, line->result});
    }
    return cases;
}

// Steps that make sense for many; what is asked of one case goes to the one on show.
bool CasesPlace::actOnMany(const QString& action)
{
    const bool many = action == u"act" || action == u"decide" || action == u"deliver";
    const std::vector<ManyCase> cases = many ? chosenCases() : std::vector<ManyCase>();
    if (cases.size() < 2)
        return false;
    if (action == u"act")
        m_many->choose(cases);
    else
        m_many->act(action, cases);
    return true;
}

} // namespace bm
