// TripListModel: transit lists and hand-out rolls, newest first.
#pragma once

#include "ui/context.h"
#include "ui/lists/paged_model.h"

namespace bm {

class TripListModel final : public PagedModel<TripListFilter, TripListLine, TripListPage>
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

    explicit TripListModel(UiContext& context, QObject* parent = nullptr);

    void find(const QString& text);
    [[nodiscard]] bool searching() const { return !filter().text.empty(); }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QFuture<Result<TripListPage>> page(const TripListFilter& filter) override;
    [[nodiscard]] QVariant cell(const TripListLine& row, int column) const override;
    [[nodiscard]] int numberColumn() const override { return Number; }

private:
    UiContext& m_context;
};

// "县民政局"; of a roll "李家坝村 老年证".
[[nodiscard]] QString goalOf(const TripListLine& line);
// "还有 3 件未返回", "已全部返回", "已作废".
[[nodiscard]] QString leftOf(const TripListLine& line, const UiContext& context);

} // namespace bm
