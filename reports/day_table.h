// The explanation of a due day as a paper shows it: one line for the citizen, weeks for the file.
#pragma once

#include "core/calendar/due.h"
#include "reports/form_values.h"
#include "reports/promise_words.h"

#include <QString>

#include <vector>

namespace bm {

// "不含周六周日和元旦,共 43 天": what was left out between the start and the due day.
[[nodiscard]] QString explanationLine(const Explanation& explanation, Unit unit);
// Rows of seven days, Monday first: fields d1..d7 ("12/1 第6天") and c1..c7 (style: on, off, due, start,
// none).
[[nodiscard]] std::vector<FormRow> weekRows(const Explanation& explanation);
// What stands below the weeks: extension, pause, held, provisional, and the notices the days rest on.
[[nodiscard]] std::vector<FormRow> explanationNotes(const Explanation& explanation);

} // namespace bm
