// AB岗工作交接单: the slip with which a post goes to its B holder and comes back (DOMAIN.md section 4). No
// number series: it carries the beginning of its record's id, by which the program finds it.
#pragma once

#include "core/desk/people_views.h"
#include "reports/form_values.h"
#include "reports/paper_office.h"

namespace bm {

// Of the form handover. `leave`: the absence it was given for, when it is still known.
[[nodiscard]] FormValues handoverSheet(const PaperOffice& office, const HandoverView& view,
                                       const LeaveView* leave, Day today);

} // namespace bm
