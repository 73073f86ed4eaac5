// RetentionCard: for how many years persons are kept after a case has ended, what is due, and the erasing of
// it. Who leads the office sets and carries out; everybody sees.
#pragma once

#include "ui/context.h"
#include "ui/widgets/widgets.h"

class QSpinBox;

namespace bm {

class RetentionCard final : public Card
{
    Q_OBJECT

public:
    explicit RetentionCard(UiContext& context, QWidget* parent = nullptr);
    void ask();

Q_SIGNALS:
    void told(const QString& text);

private:
    void present(const OfficeProfile& profile);
    void askDue();
    void save();
    void carryOut();

    UiContext& m_context;
    OfficeProfile m_profile;
    ErrorBanner* m_banner;
    QSpinBox* m_years;
    FieldRow* m_row;
    QLabel* m_due;
    SecondaryButton* m_save;
    SecondaryButton* m_erase;
    int m_count = 0;
};

} // namespace bm
