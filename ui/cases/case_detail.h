// CaseDetail: one case at the right of the list. Asks for it by number, shows it, and shows it again when it
// has changed; knows nothing of the list.
#pragma once

#include "ui/context.h"

#include <QStackedWidget>

#include <optional>

class QVBoxLayout;

namespace bm {

class CaseActions;
class CaseHead;
class EmptyHint;
class ErrorBanner;
class Page;

class CaseDetail final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit CaseDetail(UiContext& context, QWidget* parent = nullptr);

    void showNumber(const QString& number); // empty: the hint
    void reload();
    [[nodiscard]] QString number() const { return m_number; }
    // An action by key: done when it is allowed now.
    void act(const QString& action);

Q_SIGNALS:
    void told(const QString& text);

private:
    void ask();
    void present(const CaseView& shown);
    void presentCards();
    void reveal();
    void showAccess(); // who saw the applicant's data
    void showError(const Error& error);

    UiContext& m_context;
    CaseActions* m_actions;
    EmptyHint* m_empty;
    Page* m_page;
    ErrorBanner* m_banner;
    CaseHead* m_head;
    QVBoxLayout* m_cards;
    QString m_number;
    std::optional<CaseView> m_shown;
    std::optional<Applicant> m_revealed;
    int m_generation = 0;
};

} // namespace bm
