// Queues as a screen names them ("late", "due-today") and as the tables keep them (queue and alarm days).
#pragma once

#include "core/calendar/calendar.h"

#include <optional>
#include <string>

namespace bm {

struct QueueRange
{
    std::string queue; // as stored
    std::optional<Day> from, to;
    std::string_view column{}; // of `cases`, where the queue is one of waiting for something; else empty
};

// Nothing for a queue that is unknown, and for "open", which is all of them.
[[nodiscard]] std::optional<QueueRange> rangeOf(const std::string& queue, Day today,
                                                const Calendar& calendar);

} // namespace bm
