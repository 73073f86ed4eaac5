// CaseListModel: the cases of one filter, fetched from the desk in pages of 50 as the list is scrolled. Holds
// copies of rows to show, never the truth: reload() asks again and keeps what was there until the answer is
// in.
//
// Answers that come after the filter has changed are dropped.
#pragma once

#include "ui/context.h"

#include <QAbstractTableModel>

#include <vector>

namespace bm {

class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Matter,
        Due,
        Number,
        ColumnCount
    };
    enum DataRole
    {
        ToneRole = Qt::UserRole + 1, // int of Tone, of the Due column
        NumberRole
    };

    explicit CaseListModel(UiContext& context, QObject* parent = nullptr);

    void setFilter(const CaseFilter& filter); // asks; rows of before go when the answer is in
    void reload();
    [[nodiscard]] const CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] int rowOf(const QString& number) const; // -1: not loaded
    [[nodiscard]] const CaseLine* line(int row) const;
    [[nodiscard]] bool asking() const { return m_asking; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded(); // the first page of a filter or a reload is in
    void failed(const bm::Error& error);

private:
    void ask(int offset, int limit);
    void take(const CasePage& page, int offset);
    [[nodiscard]] QString shownText(const CaseLine& line, int column) const;

    UiContext& m_context;
    CaseFilter m_filter;
    std::vector<CaseLine> m_lines;
    bool m_more = false;
    bool m_asking = false;
    int m_generation = 0;
};

} // namespace bm
