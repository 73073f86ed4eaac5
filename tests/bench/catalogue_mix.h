// The promises that people are really given: those of the shipped matters.
#pragma once

#include "core/calendar/promise.h"

#include <vector>

namespace bm::bench {

// One for each shipped matter whose promise counts working days.
std::vector<Promise> workingDayPromises();

} // namespace bm::bench
