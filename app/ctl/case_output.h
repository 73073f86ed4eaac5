// A case for programs (DESIGN 10) and for people.
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/context.h"

namespace bm::ctl {

// {"number","accepted","due","provisional","explanation"}
[[nodiscard]] Answer takenAnswer(const Context& context, const CaseView& view, bool accepted);
// After a step: {"number","state","result","due","provisional"}
[[nodiscard]] Answer stepAnswer(const Context& context, const CaseView& view);
// The whole of it, person masked.
[[nodiscard]] Answer showAnswer(const Context& context, const CaseView& view);
// {"cases":[{"number","matter","state","due","days_left"}…]}
[[nodiscard]] Answer listAnswer(const Context& context, const std::vector<CaseLine>& lines, bool more);

} // namespace bm::ctl
