// The steps of the guide as clocks: a step with a limit of its own runs from the day the step before it was
// done. The whole late and the step late are two things (DESIGN.md section 6): neither moves the other.
//
// A guide without such limits leaves nothing here. What the applicant does before coming is done at
// acceptance; forwarding passes all steps before the one of the body it goes to.
#pragma once

#include "core/base/json.h"
#include "core/calendar/calendar.h"
#include "core/cases/case.h"
#include "core/matters/matter.h"

namespace bm {

// facts.steps: [[name, actor, limit or ""]…] in the order of the guide, of this branch; nothing when no step
// has a limit.
void writeSteps(json::Writer& out, const Matter& matter, const std::string& branch);
[[nodiscard]] std::vector<CaseStep> readSteps(json::Value array);

void finishStep(Case& c, std::string_view name, Day day);
void finishStepsBeforeUpper(Case& c, Day day); // forwarded: it is the upper body's turn
void finishCurrentStep(Case& c, Day day);      // decided: the step it was at ends too
// When each began and is due; pauses of the promise stop the steps too.
void timeSteps(Case& c, const Calendar& calendar);

} // namespace bm
