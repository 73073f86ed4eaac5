#include "ui/advice/advice_list_model.h"

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

AdviceListModel::AdviceListModel(UiContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void AdviceListModel::setFilter(const AdviceFilter& filter)
{
    m_filter = filter;
    ++m_generation;
    ask(0, pageSize);
}

void AdviceListModel::reload()
{
    ++m_generation;
    ask(0, std::clamp(static_cast<int>(m_lines.size()), pageSize, reloadAtMost));
}

void AdviceListModel::ask(int offset, int limit)
{
    m_asking = true;
    AdviceFilter filter = m_filter;
    filter.offset = offset;
    filter.limit = limit;
    whenDone(m_context.desk.adviceList(filter), this,
             [this, offset, generation = m_generation](const Result<AdvicePage>& page) {
                 if (generation != m_generation)
                     return;
                 m_asking = false;
                 if (!page)
                     return Q_EMIT failed(page.error());
                 take(*page, offset);
             });
}

void AdviceListModel::take(const AdvicePage& page, int offset)
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

int AdviceListModel::rowOf(const QString& number) const
{
    const std::string wanted = number.toStdString();
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&wanted](const AdviceLine& line) { return line.number == wanted; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int AdviceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AdviceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AdviceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AdviceLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == NumberRole)
        return qs(line.number);
    if (role == Qt::ToolTipRole && index.column() == Number)
        return qs(line.number);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Given:
        return dateText(line.day, m_context.language());
    case Kind:
        return m_context.say("paper", line.kind);
    case Matter:
        return qs(line.matterName);
    case Number:
        return line.state == "void" ? m_context.say("paper-state", line.state)
                                    : shortPaperNumber(line.number);
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

bool AdviceListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void AdviceListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(static_cast<int>(m_lines.size()), pageSize);
}

} // namespace bm
