// TripDetail: one transit list or hand-out roll: where each of its cases is, as the cases themselves say, and
// what can be done with it: record what came back, print it again, signed, void.
#pragma once

#include "ui/context.h"

#include <QStackedWidget>

#include <optional>

class QTableWidget;
class QVBoxLayout;

namespace bm {

class Card;
class EmptyHint;
class ErrorBanner;
class ManyActions;
class Page;
class PaperDesk;

class TripDetail final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit TripDetail(UiContext& context, QWidget* parent = nullptr);

    void showNumber(const QString& number); // empty: the hint
    void reload();
    [[nodiscard]] QString number() const { return m_number; }
    void reprint();
    void record(); // the ticked cases: their decisions, or handed over

Q_SIGNALS:
    void told(const QString& text);
    void caseWanted(const QString& number);

private:
    void ask();
    void present(const TripListView& shown);
    [[nodiscard]] Card* headCard(const TripListView& shown);
    [[nodiscard]] Card* rowsCard(const TripListView& shown);
    [[nodiscard]] Card* historyCard(const TripListView& shown);
    void addActions(Card* card, const TripListView& shown);
    void sign();
    void makeVoid();
    void run(const CaseCommand& command, const QString& words);
    void showError(const Error& error);

    UiContext& m_context;
    PaperDesk* m_papers;
    ManyActions* m_many;
    EmptyHint* m_empty;
    Page* m_page;
    ErrorBanner* m_banner;
    QVBoxLayout* m_cards;
    QTableWidget* m_rows = nullptr; // of the card on show
    QString m_number;
    std::optional<TripListView> m_shown;
    int m_generation = 0;
};

} // namespace bm
