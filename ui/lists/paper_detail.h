// PaperDetailBase: one paper that belongs to no case, as cards: what it is, what became of it, what can be
// done with it. PaperDetail is the same for the desk's view of one kind: AdviceView, TripListView.
#pragma once

#include "ui/context.h"
#include "ui/when_done.h"

#include <QStackedWidget>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace bm {

class Card;
class EmptyHint;
class ErrorBanner;
class Page;
class PaperDesk;

class PaperDetailBase : public QStackedWidget
{
    Q_OBJECT

public:
    void showNumber(const QString& number); // empty: the hint
    void reload();
    [[nodiscard]] QString number() const { return m_number; }
    virtual void reprint() = 0;

Q_SIGNALS:
    void told(const QString& text);

protected:
    struct Action
    {
        const char* name;
        QString label;
        std::function<void()> run;
    };
    // `failed`: the title when the desk cannot show it.
    PaperDetailBase(UiContext& context, EmptyHint* empty, const QString& failed, QWidget* parent);
    virtual void ask() = 0;
    virtual void forget() = 0;
    [[nodiscard]] virtual bool shows() const = 0;

    [[nodiscard]] int newQuestion() { return ++m_question; }
    [[nodiscard]] bool answers(int question) const { return question == m_question; }
    void presentCards(const std::string& number, const QList<Card*>& cards);
    [[nodiscard]] Card* historyCard(const std::vector<TimelineEntry>& timeline);
    // Buttons at the foot of the card.
    void addActions(Card* card, const std::vector<Action>& actions);
    void showError(const Error& error);

    [[nodiscard]] UiContext& context() const { return m_context; }
    [[nodiscard]] PaperDesk& papers() const { return *m_papers; }
    [[nodiscard]] Page* page() const { return m_page; }

private:
    UiContext& m_context;
    PaperDesk* m_papers;
    EmptyHint* m_empty;
    QString m_failed;
    Page* m_page;
    ErrorBanner* m_banner;
    QVBoxLayout* m_cards;
    QString m_number;
    int m_question = 0;
};

template <class View> class PaperDetail : public PaperDetailBase
{
protected:
    using PaperDetailBase::PaperDetailBase;
    [[nodiscard]] virtual QFuture<Result<View>> view(const std::string& number) = 0;
    [[nodiscard]] virtual QList<Card*> cards(const View& shown) = 0; // the history comes after them
    [[nodiscard]] const std::optional<View>& current() const { return m_shown; }

private:
    void ask() override
    {
        whenDone(view(number().toStdString()), this,
                 [this, question = newQuestion()](const Result<View>& answer) {
                     if (!answers(question))
                         return;
                     if (!answer)
                         return showError(answer.error());
                     m_shown = *answer;
                     presentCards(m_shown->line.number, cards(*m_shown) << historyCard(m_shown->timeline));
                 });
    }
    void forget() override { m_shown.reset(); }
    [[nodiscard]] bool shows() const override { return m_shown.has_value(); }

    std::optional<View> m_shown;
};

} // namespace bm
