// PagedRows: rows of one filter, fetched from the desk in pages of 50 as the list is scrolled. Holds copies
// of rows to show, never the truth: reload() asks again and keeps what was there until the answer is in.
// Answers that come after the filter has changed are dropped. PagedModel is the same for rows of one type.
#pragma once

#include "core/base/result.h"
#include "ui/when_done.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <string>
#include <vector>

namespace bm {

class PagedRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int NumberRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void reload();
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] virtual int rowOf(const QString& number) const = 0; // -1: not loaded

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded(); // the first page of a filter or a reload is in
    void failed(const bm::Error& error);

protected:
    virtual void ask(int offset, int limit) = 0;
    void askFirst(); // the filter is another one
    int beginAsking();
    // Is this the answer to the last question?
    [[nodiscard]] bool answers(int question);
    void setMore(bool more) { m_more = more; }

private:
    bool m_more = false;
    bool m_asking = false;
    int m_question = 0;
};

template <class Filter, class Line, class Page> class PagedModel : public PagedRows
{
public:
    using PagedRows::PagedRows;

    // Asks; rows of before go when the answer is in.
    void setFilter(const Filter& filter)
    {
        m_filter = filter;
        askFirst();
    }
    [[nodiscard]] const Filter& filter() const { return m_filter; }
    [[nodiscard]] const Line* line(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
    }
    [[nodiscard]] int rowOf(const QString& number) const override
    {
        const std::string wanted = number.toStdString();
        const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                        [&wanted](const Line& line) { return line.number == wanted; });
        return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
    }
    // The number for programs, and in full as the tip of its column; for the rest what cell() shows.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const Line* shown = index.isValid() ? line(index.row()) : nullptr;
        if (shown == nullptr)
            return {};
        if (role == NumberRole || (role == Qt::ToolTipRole && index.column() == numberColumn()))
            return QString::fromStdString(shown->number);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        return cell(*shown, index.column());
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }

protected:
    [[nodiscard]] virtual QFuture<Result<Page>> page(const Filter& filter) = 0;
    [[nodiscard]] virtual QVariant cell(const Line& line, int column) const = 0;
    [[nodiscard]] virtual int numberColumn() const = 0;

private:
    void ask(int offset, int limit) override
    {
        Filter filter = m_filter;
        filter.offset = offset;
        filter.limit = limit;
        whenDone(page(filter), this, [this, offset, question = beginAsking()](const Result<Page>& answer) {
            if (!answers(question))
                return;
            if (!answer)
                return Q_EMIT failed(answer.error());
            take(*answer, offset);
        });
    }

    void take(const Page& page, int offset)
    {
        setMore(page.more);
        if (offset == 0) {
            beginResetModel();
            m_lines = page.lines;
            endResetModel();
            return Q_EMIT loaded();
        }
        if (page.lines.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.lines.size()) - 1);
        m_lines.insert(m_lines.end(), page.lines.begin(), page.lines.end());
        endInsertRows();
    }

    Filter m_filter;
    std::vector<Line> m_lines;
};

} // namespace bm
