// ToldSheet: a telling sheet (告知单) that was given earlier, read back into a form when it is scanned.
#pragma once

#include "core/desk/views.h"
#include "core/matters/matter.h"
#include "ui/accept/accept_form.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace bm {

// Is the scanned code the number of a paper, not of a case? ("511324101告〔2026〕W1-3号")
[[nodiscard]] bool looksLikeAdvice(const QString& code);
// The matter and what was there then, ticked by name, so that a guide changed since ticks nothing wrong.
// Nothing when its matter is not among those in force.
[[nodiscard]] std::optional<AcceptForm>
formFromSheet(const IssuedPaper& sheet, const std::vector<std::shared_ptr<const Matter>>& matters);
// The paper that follows an acceptance: "receipt-instant", "promise-slip", or none where the matter says so.
[[nodiscard]] QString paperAfter(const Matter& matter);

} // namespace bm
