// TripPane: the transit lists and hand-out rolls in the Cases place: the list of them, and the chosen one
// with where each of its cases is.
#pragma once

#include "ui/lists/list_pane.h"

namespace bm {

class TripDetail;
class TripListModel;

class TripPane final : public ListPane
{
    Q_OBJECT

public:
    explicit TripPane(UiContext& context, QWidget* parent = nullptr);

    void find(const QString& text);
    void record(); // what came back of the one on show

Q_SIGNALS:
    void caseWanted(const QString& number);

protected:
    // Where its cases are is said by the cases.
    [[nodiscard]] bool concerns(const ChangeSet& what) const override
    {
        return what.lists || !what.cases.empty();
    }
    [[nodiscard]] bool searching() const override;
    void sayEmpty(EmptyHint& hint) const override;

private:
    TripListModel* m_model;
    TripDetail* m_detail;
};

} // namespace bm
