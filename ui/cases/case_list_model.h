// CaseListModel: the cases of one filter.
#pragma once

#include "ui/context.h"
#include "ui/lists/paged_model.h"

namespace bm {

class CaseListModel final : public PagedModel<CaseFilter, CaseLine, CasePage>
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
    static constexpr int ToneRole = NumberRole + 1; // int of Tone, of the Due column

    explicit CaseListModel(UiContext& context, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QFuture<Result<CasePage>> page(const CaseFilter& filter) override;
    [[nodiscard]] QVariant cell(const CaseLine& line, int column) const override;
    [[nodiscard]] int numberColumn() const override { return Number; }

private:
    UiContext& m_context;
};

} // namespace bm
