// AdviceListModel: telling sheets and referral slips, newest first, fetched from the desk in pages of 50 as
// the list is scrolled. Holds copies of rows to show; answers that come after the filter has changed are
// dropped.
#pragma once

#include "ui/context.h"

#include <QAbstractTableModel>

#include <vector>

namespace bm {

class AdviceListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Given,
        Kind,
        Matter,
        Number,
        ColumnCount
    };
    static constexpr int NumberRole = Qt::UserRole + 1;

    explicit AdviceListModel(UiContext& context, QObject* parent = nullptr);

    void setFilter(const AdviceFilter& filter); // asks; rows of before go when the answer is in
    void reload();
    [[nodiscard]] const AdviceFilter& filter() const { return m_filter; }
    [[nodiscard]] int rowOf(const QString& number) const; // -1: not loaded

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
    void take(const AdvicePage& page, int offset);

    UiContext& m_context;
    AdviceFilter m_filter;
    std::vector<AdviceLine> m_lines;
    bool m_more = false;
    bool m_asking = false;
    int m_generation = 0;
};

} // namespace bm
