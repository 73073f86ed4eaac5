// The cover sheets of an export as a PDF file. They are no issued papers: no number is used and nothing is
// recorded.
#pragma once

#include "app/ctl/context.h"

#include <string>
#include <vector>

namespace bm::ctl {

// The pages written. Errors: those of paint() and of durableWrite().
[[nodiscard]] Result<int> printCovers(const Context& context, Desk& desk,
                                      const std::vector<PackageMade>& packages, const std::string& file);

} // namespace bm::ctl
