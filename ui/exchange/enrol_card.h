// EnrolCard: what a station that is not enrolled has to do, in three steps; afterwards, whom it trusts.
#pragma once

#include "core/desk/exchange_views.h"
#include "reports/exchange_sheets.h"
#include "ui/context.h"
#include "ui/widgets/widgets.h"

namespace bm {

class EnrolActions;

class EnrolCard final : public Card
{
    Q_OBJECT

public:
    EnrolCard(UiContext& context, EnrolActions& actions, QWidget* parent = nullptr);
    void present(const ExchangeStatus& status);
    [[nodiscard]] QPushButton* first() const { return m_request; }

private:
    void showRequest(const QString& file, const QString& digits);
    void addStep(const QString& number, const QString& title, const QString& text);

    UiContext& m_context;
    EnrolActions& m_actions;
    QWidget* m_steps;
    Hint* m_trust;
    QLabel* m_written;
    BigLine* m_digits;
    PrimaryButton* m_request;
    SecondaryButton* m_print;
    SecondaryButton* m_install;
    SecondaryButton* m_renew;
    SecondaryButton* m_countyPaper;
    FingerprintNote m_note; // of what the print button prints
};

} // namespace bm
