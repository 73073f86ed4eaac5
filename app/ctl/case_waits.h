// What a case waits for, in words: the papers it lacks, the leader, the windows, the upper level.
#pragma once

#include "app/ctl/context.h"

#include <QStringList>

#include <vector>

namespace bm::ctl {

// Rows of (what, who or until when); none when it waits for nothing.
[[nodiscard]] std::vector<QStringList> waitingRows(const Context& context, const Case& c);

} // namespace bm::ctl
