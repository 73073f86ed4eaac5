// AdvicePane: the telling sheets and referral slips in the Cases place.
#pragma once

#include "ui/lists/list_pane.h"

namespace bm {

class AdviceDetail;
class AdviceListModel;

class AdvicePane final : public ListPane
{
    Q_OBJECT

public:
    explicit AdvicePane(UiContext& context, QWidget* parent = nullptr);

    void find(const QString& text, const QString& matter);

Q_SIGNALS:
    void takeWanted(const QString& number);

protected:
    [[nodiscard]] bool concerns(const ChangeSet& what) const override { return what.advice; }
    [[nodiscard]] bool searching() const override;
    void sayEmpty(EmptyHint& hint) const override;

private:
    AdviceListModel* m_model;
};

} // namespace bm
