// TripDetail: one transit list or hand-out roll: where each of its cases is, as the cases themselves say, and
// what can be done with it: record what came back, print it again, signed, void.
#pragma once

#include "ui/lists/paper_detail.h"

class QTableWidget;

namespace bm {

class ManyActions;

class TripDetail final : public PaperDetail<TripListView>
{
    Q_OBJECT

public:
    explicit TripDetail(UiContext& context, QWidget* parent = nullptr);

    void reprint() override;
    void record(); // the ticked cases: their decisions, or handed over

Q_SIGNALS:
    void caseWanted(const QString& number);

protected:
    [[nodiscard]] QFuture<Result<TripListView>> view(const std::string& number) override;
    [[nodiscard]] QList<Card*> cards(const TripListView& shown) override;

private:
    [[nodiscard]] Card* headCard(const TripListView& shown);
    [[nodiscard]] Card* rowsCard(const TripListView& shown);
    void addActions(Card* card, const TripListView& shown);
    void sign();
    void makeVoid();
    void run(const CaseCommand& command, const QString& words);

    ManyActions* m_many;
    QTableWidget* m_rows = nullptr; // of the card on show
};

} // namespace bm
