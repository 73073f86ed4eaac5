#include "ui/lists/trip_list_model.h"

#include "reports/words/dates.h"
#include "ui/advice/advice_words.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <algorithm>

namespace bm {

namespace {

constexpr int pageSize = 50;
constexpr int reloadAtMost = 200; // rows kept by a reload; the rest is fetched again when scrolled to

} // namespace

TripListModel::TripListModel(UiContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void TripListModel::find(const QString& text)
{
    m_filter.text = text.toStdString();
    ++m_generation;
    ask(0, pageSize);
}

void TripListModel::reload()
{
    ++m_generation;
    ask(0, std::clamp(static_cast<int>(m_lines.size()), pageSize, reloadAtMost));
}

void TripListModel::ask(int offset, int limit)
{
    m_asking = true;
    TripListFilter filter = m_filter;
    filter.offset = offset;
    filter.limit = limit;
    whenDone(m_context.desk.tripLists(filter), this,
             [this, offset, generation = m_generation](const Result<TripListPage>& page) {
                 if (generation != m_generation)
                     return;
                 m_asking = false;
                 if (!page)
                     return Q_EMIT failed(page.error());
                 take(*page, offset);
             });
}

void TripListModel::take(const TripListPage& page, int offset)
{
    m_more = page.more;
    if (offset == 0) {
        beginResetModel();
        m_lines = page.lines;
        endResetModel();
        return Q_EMIT loaded();
    }
    if (page.lines.empty())
        return;
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(page.lines.size()) - 1);
    m_lines.insert(m_lines.end(), page.lines.begin(), page.lines.end());
    endInsertRows();
}

int TripListModel::rowOf(const QString& number) const
{
    const std::string wanted = number.toStdString();
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&wanted](const TripListLine& line) { return line.number == wanted; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int TripListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TripListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TripListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TripListLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == NumberRole)
        return qs(line.number);
    if (role == Qt::ToolTipRole && index.column() == Number)
        return qs(line.number);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Made:
        return dateText(line.day, m_context.language());
    case Kind:
        return m_context.say("paper", line.form);
    case Goal:
        return goalOf(line);
    case Left:
        return leftOf(line, m_context);
    case Number:
        return shortPaperNumber(line.number);
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

bool TripListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void TripListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(static_cast<int>(m_lines.size()), pageSize);
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
