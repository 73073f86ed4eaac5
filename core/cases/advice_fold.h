// Advice records (kind "advice"): a telling sheet (告知单) or referral slip (引导单) given without a case.
//
//   give v1  facts {form, number, series, serial, template, office, matter?, matter_version?, ticks,
//   conditions,
//            refer_to?, right}, person {values}
#pragma once

#include "core/cases/commands.h"
#include "core/journal/projector.h"

namespace bm {

[[nodiscard]] Projection foldAdvice(const SubjectEntries& entries, const World& world);

} // namespace bm
