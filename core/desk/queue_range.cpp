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
    if (queue == "paused-over") // past the day that was told in writing
        return QueueRange{"paused", Calendar::firstDay(), today - 1};
    if (queue == "rating") // asked for a month long, no longer
        return QueueRange{queue, today - 30, today, "unrated_since"};
    static constexpr std::pair<const char*, const char*> waiting[] = {
        {"leader", "leader_since"},  {"joint", "joint_due"},         {"survey", "survey_due"},
        {"posting", "posted_until"}, {"gap", "gap_until"},           {"upper", "upper_since"},
        {"step", "step_due"},        {"relatives", "relative_since"}};
    for (const auto& [name, column] : waiting) {
        if (queue == name)
            return QueueRange{queue, std::nullopt, std::nullopt, column};
    }
    for (const char* plain :
         {"in-hand", "notify", "ready", "supplement", "paused", "forwarded", "disputed"}) {
        if (queue == plain)
            return QueueRange{queue, std::nullopt, std::nullopt};
    }
    return std::nullopt;
}

} // namespace bm
