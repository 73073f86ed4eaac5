#include "ui/cases/case_list_model.h"

#include "reports/paper_filler.h"
#include "ui/text.h"

namespace bm {

CaseListModel::CaseListModel(UiContext& context, QObject* parent) : PagedModel(parent), m_context(context) {}

QFuture<Result<CasePage>> CaseListModel::page(const CaseFilter& filter)
{
    return m_context.desk.cases(filter);
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseListModel::cell(const CaseLine& line, int column) const
{
    switch (column) {
    case Name:
        return qs(line.name);
    case Matter:
        return qs(line.matterName);
    case Due:
        return dueWords(m_context.words, line).text;
    case Number:
        return shortCaseNumber(line.number);
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    const CaseLine* shown = role == ToneRole && index.isValid() ? line(index.row()) : nullptr;
    return shown ? QVariant(static_cast<int>(dueWords(m_context.words, *shown).tone))
                 : PagedModel::data(index, role);
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Applicant");
    case Matter:
        return tr("Matter");
    case Due:
        return tr("Promise");
    case Number:
        return tr("Number");
    default:
        return {};
    }
}

} // namespace bm
