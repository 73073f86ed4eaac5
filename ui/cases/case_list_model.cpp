#include "ui/cases/case_list_model.h"

#include "reports/paper_filler.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <algorithm>

namespace bm {

namespace {

constexpr int pageSize = 50;
constexpr int reloadAtMost = 200; // rows kept by a reload; the rest is fetched again when scrolled to

} // namespace

CaseListModel::CaseListModel(UiContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void CaseListModel::setFilter(const CaseFilter& filter)
{
    m_filter = filter;
    ++m_generation;
    ask(0, pageSize);
}

void CaseListModel::reload()
{
    ++m_generation;
    ask(0, std::clamp(static_cast<int>(m_lines.size()), pageSize, reloadAtMost));
}

void CaseListModel::ask(int offset, int limit)
{
    m_asking = true;
    CaseFilter filter = m_filter;
    filter.offset = offset;
    filter.limit = limit;
    whenDone(m_context.desk.cases(filter), this,
             [this, offset, generation = m_generation](const Result<CasePage>& page) {
                 if (generation != m_generation)
                     return;
                 m_asking = false;
                 if (!page)
                     return Q_EMIT failed(page.error());
                 take(*page, offset);
             });
}

void CaseListModel::take(const CasePage& page, int offset)
{
    if (offset == 0) {
        beginResetModel();
        m_lines = page.lines;
        m_more = page.more;
        endResetModel();
        return Q_EMIT loaded();
    }
    m_more = page.more;
    if (page.lines.empty())
        return;
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(page.lines.size()) - 1);
    m_lines.insert(m_lines.end(), page.lines.begin(), page.lines.end());
    endInsertRows();
}

int CaseListModel::rowOf(const QString& number) const
{
    const std::string wanted = number.toStdString();
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&wanted](const CaseLine& line) { return line.number == wanted; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

const CaseLine* CaseListModel::line(int row) const
{
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<std::size_t>(row)]
                                                              : nullptr;
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::shownText(const CaseLine& line, int column) const
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
    const CaseLine* shown = index.isValid() ? line(index.row()) : nullptr;
    if (shown == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownText(*shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Number ? qs(shown->number) : shownText(*shown, index.column());
    case Qt::AccessibleTextRole:
        return shownText(*shown, index.column());
    case ToneRole:
        return static_cast<int>(dueWords(m_context.words, *shown).tone);
    case NumberRole:
        return qs(shown->number);
    default:
        return {};
    }
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

bool CaseListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asking;
}

void CaseListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask(static_cast<int>(m_lines.size()), pageSize);
}

} // namespace bm
