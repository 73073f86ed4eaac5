// AdviceDetail: one telling sheet or referral slip: what was said, what became of the paper, and what can be
// done with it: print it again, take the case it told of, void it.
#pragma once

#include "ui/context.h"

#include <QStackedWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace bm {

class Card;
class EmptyHint;
class ErrorBanner;
class Page;
class PaperDesk;

class AdviceDetail final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit AdviceDetail(UiContext& context, QWidget* parent = nullptr);

    void showNumber(const QString& number); // empty: the hint
    void reload();
    [[nodiscard]] QString number() const { return m_number; }
    void reprint();

Q_SIGNALS:
    void told(const QString& text);
    void takeWanted(const QString& number); // a case from this telling sheet

private:
    void ask();
    void present(const AdviceView& shown);
    [[nodiscard]] Card* headCard(const AdviceView& shown);
    [[nodiscard]] Card* historyCard(const AdviceView& shown);
    void addActions(Card* card, const AdviceView& shown);
    void makeVoid();
    void showError(const Error& error);

    UiContext& m_context;
    PaperDesk* m_papers;
    EmptyHint* m_empty;
    Page* m_page;
    ErrorBanner* m_banner;
    QVBoxLayout* m_cards;
    QString m_number;
    std::optional<AdviceView> m_shown;
    int m_generation = 0;
};

} // namespace bm
