// The papers: each takes the plain values of paper_data.h and gives the filled values of its form. Pure; the
// names are those of resources/forms/forms.json.
#pragma once

#include "core/calendar/calendar.h"
#include "reports/form_values.h"
#include "reports/paper_data.h"

#include <QString>

namespace bm {

// For the forms promise-slip (受理通知书 and 办件承诺单 as one sheet), acceptance-notice and
// promise-slip-only.
[[nodiscard]] FormValues promiseSlip(const PaperCase& paper);
// 业务受理单, for an instant matter.
[[nodiscard]] FormValues receiptInstant(const PaperCase& paper);
// 期限计算说明: the day-by-day explanation as a sheet of its own.
[[nodiscard]] FormValues calendarSheet(const PaperCase& paper);
[[nodiscard]] FormValues tellingSheet(const PaperTelling& paper);
[[nodiscard]] FormValues referralSlip(const PaperReferral& paper);

} // namespace bm
