// What is said of lists over many cases.
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/context.h"

namespace bm::ctl {

// {"number","form","cases","file","pages"}; file and pages null when nothing was printed
[[nodiscard]] Answer madeAnswer(const Context& context, const std::string& form, const BatchReport& report,
                                const std::string& file, int pages);
[[nodiscard]] Answer listsAnswer(const Context& context, const std::vector<TripListLine>& lines);
[[nodiscard]] Answer listAnswer(const Context& context, const TripListView& view);

} // namespace bm::ctl
