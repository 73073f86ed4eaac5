// HallCard: the shared folder of a hall with several windows: which one, what the last look brought, and what
// is wrong with it. Shown where there is another window of this office, or a folder was chosen.
#pragma once

#include "ui/context.h"
#include "ui/widgets/widgets.h"

namespace bm {

class HallCard final : public Card
{
    Q_OBJECT

public:
    explicit HallCard(UiContext& context, QWidget* parent = nullptr);
    void present(const ExchangeStatus& status);

private:
    void refresh();
    void chooseFolder();

    UiContext& m_context;
    bool m_others = false; // this office has other windows
    StateLabel* m_state;
    Hint* m_folder;
    SecondaryButton* m_now;
    SecondaryButton* m_choose;
    SecondaryButton* m_stop;
};

} // namespace bm
