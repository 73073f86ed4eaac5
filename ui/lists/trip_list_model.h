// TripListModel: transit lists and hand-out rolls, newest first, fetched from the desk in pages of 50 as the
// list is scrolled. Holds copies of rows to show; answers that come after the filter has changed are dropped.
#pragma once

#include "ui/context.h"

#include <QAbstractTableModel>

#include <vector>

namespace bm {

class TripListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Made,
        Kind,
        Goal,
        Left,
        Number,
        ColumnCount
    };
    static constexpr int NumberRole = Qt::UserRole + 1;

    explicit TripListModel(UiContext& context, QObject* parent = nullptr);

    void find(const QString& text); // asks; rows of before go when the answer is in
    void reload();
    [[nodiscard]] bool searching() const { return !m_filter.text.empty(); }
    [[nodiscard]] int rowOf(const QString& number) const; // -1: not loaded

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded(); // the first page is in
    void failed(const bm::Error& error);

private:
    void ask(int offset, int limit);
    void take(const TripListPage& page, int offset);

    UiContext& m_context;
    TripListFilter m_filter;
    std::vector<TripListLine> m_lines;
    bool m_more = false;
    bool m_asking = false;
    int m_generation = 0;
};

// "县民政局"; of a roll "李家坝村 老年证".
[[nodiscard]] QString goalOf(const TripListLine& line);
// "还有 3 件未返回", "已全部返回", "已作废".
[[nodiscard]] QString leftOf(const TripListLine& line, const UiContext& context);

} // namespace bm
