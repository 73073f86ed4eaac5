// NeedsCard: what is missing in the exchange, and what to do about each.
#pragma once

#include "ui/exchange/exchange_words.h"
#include "ui/widgets/widgets.h"

namespace bm {

class NeedsCard final : public Card
{
    Q_OBJECT

public:
    explicit NeedsCard(UiContext& context, QWidget* parent = nullptr);
    void present(const ExchangeStatus& status);

Q_SIGNALS:
    void importWanted();
    void epochWanted();
    void renewalWanted();
    void rulingWanted(int fork);

private:
    void addRow(const ExchangeNeed& need);
    void act(const ExchangeNeed& need);
    [[nodiscard]] static QString verbOf(ExchangeNeed::Action action);

    UiContext& m_context;
    QWidget* m_rows = nullptr;
};

} // namespace bm
