#include "ui/lists/trip_list_model.h"

#include "reports/words/dates.h"
#include "ui/advice/advice_words.h"
#include "ui/text.h"

namespace bm {

TripListModel::TripListModel(UiContext& context, QObject* parent) : PagedModel(parent), m_context(context) {}

QFuture<Result<TripListPage>> TripListModel::page(const TripListFilter& filter)
{
    return m_context.desk.tripLists(filter);
}

void TripListModel::find(const QString& text)
{
    TripListFilter wanted = filter();
    wanted.text = text.toStdString();
    setFilter(wanted);
}

int TripListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TripListModel::cell(const TripListLine& row, int column) const
{
    switch (column) {
    case Made:
        return dateText(row.day, m_context.language());
    case Kind:
        return m_context.say("paper", row.form);
    case Goal:
        return goalOf(row);
    case Left:
        return leftOf(row, m_context);
    case Number:
        return shortPaperNumber(row.number);
    default:
        return {};
    }
}

QVariant TripListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made:
        return tr("Day");
    case Kind:
        return tr("Paper");
    case Goal:
        return tr("Where to");
    case Left:
        return tr("Left");
    case Number:
        return tr("Number");
    default:
        return {};
    }
}

QString goalOf(const TripListLine& line)
{
    return (qs(line.to) + u' ' + qs(line.what)).trimmed();
}

QString leftOf(const TripListLine& line, const UiContext& context)
{
    if (line.state == "void")
        return context.say("paper-state", line.state);
    const bool roll = line.form == "hand-out-roll";
    if (line.open == 0)
        return roll ? TripListModel::tr("all handed out") : TripListModel::tr("all back");
    return (roll ? TripListModel::tr("%1 of %2 not handed out") : TripListModel::tr("%1 of %2 away"))
        .arg(line.open)
        .arg(line.cases);
}

} // namespace bm
