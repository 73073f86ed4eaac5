#include "ui/advice/advice_list_model.h"

#include "reports/words/dates.h"
#include "ui/advice/advice_words.h"
#include "ui/text.h"

namespace bm {

AdviceListModel::AdviceListModel(UiContext& context, QObject* parent) : PagedModel(parent), m_context(context)
{
}

QFuture<Result<AdvicePage>> AdviceListModel::page(const AdviceFilter& filter)
{
    return m_context.desk.adviceList(filter);
}

int AdviceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AdviceListModel::cell(const AdviceLine& row, int column) const
{
    switch (column) {
    case Given:
        return dateText(row.day, m_context.language());
    case Kind:
        return m_context.say("paper", row.kind);
    case Matter:
        return qs(row.matterName);
    case Number:
        return row.state == "void" ? m_context.say("paper-state", row.state) : shortPaperNumber(row.number);
    default:
        return {};
    }
}

QVariant AdviceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Given:
        return tr("Day");
    case Kind:
        return tr("Paper");
    case Matter:
        return tr("What was asked for");
    case Number:
        return tr("Number");
    default:
        return {};
    }
}

} // namespace bm
