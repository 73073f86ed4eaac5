// Why a paper is printed again: asked the same way for the papers of a case and for those without one.
#pragma once

#include <QString>

class QWidget;

namespace bm {

// "jam" (only while it was not handed over), "lost", "extra"; empty: cancelled.
[[nodiscard]] QString askReprintReason(QWidget* window, const QString& paperNumber, bool jamAllowed);

} // namespace bm
