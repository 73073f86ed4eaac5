// The cards of one case under its head: who applies, the papers that came, the papers that went out, what
// happened. Each is made anew from a CaseView; none asks the desk.
#pragma once

#include "ui/context.h"

#include <functional>

class QWidget;

namespace bm {

class Card;

// revealed: the whole applicant, when it was asked for (recorded); reveal, access: the work of
// the buttons.
[[nodiscard]] Card* applicantCard(const UiContext& context, const CaseView& shown,
                                  const std::optional<Applicant>& revealed,
                                  const std::function<void()>& reveal, const std::function<void()>& access,
                                  QWidget* parent);
[[nodiscard]] Card* daysCard(const UiContext& context, const CaseView& shown, QWidget* parent);
[[nodiscard]] Card* materialsCard(const UiContext& context, const CaseView& shown, QWidget* parent);
[[nodiscard]] Card* timelineCard(const UiContext& context, const CaseView& shown, QWidget* parent);

// What may be wanted of a paper: "reprint", "hand", "reissue", "correct".
using PaperWish = std::function<void(const QString& action, const CasePaper& paper)>;
// Offers the papers the case may have now.
[[nodiscard]] Card* papersCard(const UiContext& context, const CaseView& shown, const PaperWish& wish,
                               const std::function<void(const QString& form)>& issue, QWidget* parent);

} // namespace bm
