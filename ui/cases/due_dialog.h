// DueDialog: how a due day was counted, day by day: one sentence, the months, and every day that was not
// counted (or counted against expectation) with its reason and the notice it rests on.
#pragma once

#include "core/desk/views.h"
#include "ui/context.h"

#include <QDialog>

namespace bm {

class DueDialog final : public QDialog
{
    Q_OBJECT

public:
    // start: the day the period began; promise in words is made from `promise`.
    DueDialog(UiContext& context, const Promise& promise, const Explanation& explanation,
              QWidget* parent = nullptr);
};

// "自 2026年11月23日起,2027年1月5日到期,共 43 天:计入 30 天,不计 13 天"
[[nodiscard]] QString explanationLine(const Words& words, const Promise& promise,
                                      const Explanation& explanation);

} // namespace bm
