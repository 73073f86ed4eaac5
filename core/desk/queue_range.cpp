#include "core/desk/queue_range.h"

namespace bm {

std::optional<QueueRange> rangeOf(const std::string& queue, Day today, const Calendar& calendar)
{
    if (queue == "due-today")
        return QueueRange{"in-hand", today, today};
    if (queue == "due-soon")
        return QueueRange{"in-hand", today + 1, calendar.nthWorkingDayAfter(today, 3)};
    if (queue == "late")
        return QueueRange{"in-hand", Calendar::firstDay(), today - 1};
    for (const char* plain :
         {"in-hand", "notify", "ready", "supplement", "paused", "forwarded", "disputed"}) {
        if (queue == plain)
            return QueueRange{queue, std::nullopt, std::nullopt};
    }
    return std::nullopt;
}

} // namespace bm
