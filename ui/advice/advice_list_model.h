// AdviceListModel: telling sheets and referral slips, newest first.
#pragma once

#include "ui/context.h"
#include "ui/lists/paged_model.h"

namespace bm {

class AdviceListModel final : public PagedModel<AdviceFilter, AdviceLine, AdvicePage>
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

    explicit AdviceListModel(UiContext& context, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QFuture<Result<AdvicePage>> page(const AdviceFilter& filter) override;
    [[nodiscard]] QVariant cell(const AdviceLine& row, int column) const override;
    [[nodiscard]] int numberColumn() const override { return Number; }

private:
    UiContext& m_context;
};

} // namespace bm
