#include "core/calendar/calendar.h"

#include "core/calendar/calendar_tables.h"
#include "core/calendar/statutory.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

constexpr std::array<std::string_view, 15> whyCodes{
    "counted",    "make-up",      "weekend",   "holiday",   "statutory",
    "local-rest", "local-work",   "start-day", "same-day",  "paused",
    "pause-open", "calendar-day", "moved-on",  "extension", "held-at-printed",
};

} // namespace

std::string_view code(Why why)
{
    return whyCodes[static_cast<std::size_t>(why)];
}

Calendar Calendar::asKnownOn(Day day) const
{
    auto selection = m_tables->selection;
    for (std::size_t i = 0; i < selection.chosen.size(); ++i)
        selection.chosen[i] = selection.chosen[i] && m_notices->list[i].issued <= day;
    return select(std::move(selection));
}

Calendar Calendar::only(const std::vector<std::string>& noticeIds) const
{
    auto selection = m_tables->selection;
    for (std::size_t i = 0; i < selection.chosen.size(); ++i) {
        const auto& id = m_notices->list[i].id;
        selection.chosen[i] =
            selection.chosen[i] && std::find(noticeIds.begin(), noticeIds.end(), id) != noticeIds.end();
    }
    return select(std::move(selection));
}

Calendar Calendar::forOffice(std::string_view office) const
{
    // Only the part that decides which overlays hold, so that offices without any share one table.
    std::string_view longest;
    for (const auto& notice : m_notices->list) {
        if (office.starts_with(notice.office) && notice.office.size() > longest.size())
            longest = notice.office;
    }
    auto selection = m_tables->selection;
    selection.office = longest;
    return select(std::move(selection));
}

bool Calendar::isWorking(Day day) const
{
    if (!covers(day))
        return !day.isWeekend();
    const auto* rank = m_counts.rank + (day.number - firstNumber);
    return *rank != (day == firstDay() ? 0 : *(rank - 1));
}

DayWhy Calendar::why(Day day) const
{
    const auto& listed = m_tables->listed;
    const auto found = std::lower_bound(listed.begin(), listed.end(), day,
                                        [](const ListedDay& a, Day d) { return a.day < d; });
    if (found != listed.end() && found->day == day && covers(day)) {
        const auto& notice = m_notices->list[found->notice];
        Why why = found->working ? (day.isWeekend() ? Why::MakeUp : Why::Counted) : Why::Holiday;
        if (!notice.office.empty())
            why = found->working ? Why::LocalWork : Why::LocalRest;
        return {found->working, why, notice.days[found->index].name, notice.id};
    }
    if (covers(day) && !m_tables->hasNotice[static_cast<std::size_t>(day.year() - calendarFirstYear)]) {
        const auto& all = allStatutoryDays();
        const auto at = std::lower_bound(all.begin(), all.end(), day,
                                         [](const StatutoryDay& a, Day d) { return a.day < d; });
        if (at != all.end() && at->day == day)
            return {false, Why::Statutory, std::string(at->name), {}};
    }
    const bool working = !day.isWeekend();
    return {working, working ? Why::Counted : Why::Weekend, {}, {}};
}

bool Calendar::provisional(Day day) const
{
    return day.number >= m_tables->firstProvisional && !m_tables->known(day.year());
}

bool Calendar::anyYearUnknown(Day from, Day to) const
{
    if (to < from)
        return false;
    const int last = std::min(to.year(), calendarLastYear + 1);
    for (int year = from.year(); year <= last; ++year) {
        if (!m_tables->known(year))
            return true;
    }
    return false;
}

Day Calendar::nthWorkingDayAfter(Day start, int n) const
{
    if (n <= 0)
        return start;
    // A start before the first day counts from there.
    const Day from = std::max(start, firstDay());
    if (start < from && isWorking(from) && --n == 0)
        return from;
    return nthWorkingDayWithin(from, n).value_or(lastDay());
}

Day Calendar::nextWorkingDayOnOrAfter(Day day) const
{
    if (!covers(day)) {
        while (day.isWeekend())
            ++day;
        return day;
    }
    return isWorking(day) ? day : nthWorkingDayAfter(day, 1);
}

std::vector<std::string> Calendar::noticesUsed(Day from, Day to) const
{
    std::vector<std::string> used;
    const auto& selection = m_tables->selection;
    for (std::size_t i = 0; i < selection.chosen.size(); ++i) {
        const auto& notice = m_notices->list[i];
        if (!selection.chosen[i] || !std::string_view(selection.office).starts_with(notice.office))
            continue;
        // A State Council notice also says, by its silence, that all other days of its year are ordinary.
        const bool rules = notice.office.empty() && notice.year >= from.year() && notice.year <= to.year();
        const bool lists = std::any_of(notice.days.begin(), notice.days.end(), [&](const NoticeDay& day) {
            return day.day >= from && day.day <= to;
        });
        if (rules || lists)
            used.push_back(notice.id);
    }
    return used;
}

} // namespace bm
