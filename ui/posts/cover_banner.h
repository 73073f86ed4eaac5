// CoverBanner: stands under the title as long as who is logged in covers somebody: for whom, on which post,
// as what, until when. Asks again when people change, when a cover ends, and when the day turns.
#pragma once

#include "ui/context.h"

#include <QFrame>

class QLabel;

namespace bm {

class CoverBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit CoverBanner(UiContext& context, QWidget* parent = nullptr);
    void ask();
    void tick(); // each half minute: has a moment passed at which the cover may have changed?
    [[nodiscard]] QString text() const;

private:
    void present(const PeopleView& people);

    UiContext& m_context;
    QLabel* m_text;
    Day m_day;
    std::vector<Instant> m_turns; // moments to come at which an absence begins or ends
};

} // namespace bm
