// Questions about the papers of a case, asked alike by the rules and the folds.
#pragma once

#include "core/cases/case.h"

namespace bm {

// The newest of this number, or nullptr. The second form gives one that a fold may change.
[[nodiscard]] const CasePaper* findPaper(const std::vector<CasePaper>& papers, std::string_view number);
[[nodiscard]] CasePaper* findPaper(std::vector<CasePaper>& papers, std::string_view number);
// Is a paper that rests on this step (hash, hex) in the citizen's hand? Then the step cannot be taken back.
[[nodiscard]] bool handedOver(const std::vector<CasePaper>& papers, const std::string& step);

} // namespace bm
