#include "core/calendar/office_hours.h"

#include <algorithm>

namespace bm {

namespace {

constexpr int searchDays = 400;

const HoursSet* setFor(const OfficeHours& hours, Day day)
{
    const int monthDay = day.month() * 100 + day.dayOfMonth();
    for (const auto& set : hours.sets) {
        const bool wraps = set.from > set.to;
        if (wraps ? monthDay >= set.from || monthDay <= set.to : monthDay >= set.from && monthDay <= set.to)
            return &set;
    }
    return nullptr;
}

const std::vector<MinuteRange>& ofWeekday(const HoursSet& set, int weekday)
{
    return set.weekdays[static_cast<std::size_t>(weekday - 1)];
}

// Sorted, with what overlaps or touches made one.
std::vector<MinuteRange> merged(std::vector<MinuteRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const MinuteRange& a, const MinuteRange& b) { return a.from < b.from; });
    std::vector<MinuteRange> out;
    for (const auto& range : ranges) {
        if (!out.empty() && range.from <= out.back().to)
            out.back().to = std::max(out.back().to, range.to);
        else
            out.push_back(range);
    }
    return out;
}

bool isHoliday(const DayWhy& why)
{
    return why.why == Why::Holiday || why.why == Why::Statutory || why.why == Why::LocalRest;
}

} // namespace

OfficeHours defaultOfficeHours()
{
    OfficeHours hours;
    HoursSet set;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        set.weekdays[weekday] = {{9 * 60, 12 * 60}, {13 * 60 + 30, 17 * 60}};
    hours.sets.push_back(set);
    return hours;
}

std::vector<MinuteRange> hoursOn(const OfficeHours& hours, const Calendar& calendar, Day day)
{
    const bool market = isMarketDay(hours.market, day);
    if (hours.marketDaysOnly)
        return market ? merged(hours.marketHours) : std::vector<MinuteRange>{};
    std::vector<MinuteRange> open;
    if (const auto* set = setFor(hours, day)) {
        const auto why = calendar.why(day);
        const auto& own = ofWeekday(*set, day.weekday());
        if (why.working)
            open = own.empty() && day.isWeekend() ? ofWeekday(*set, hours.makeUpAs) : own;
        else if (hours.openOnHolidays || (day.isWeekend() && !isHoliday(why)))
            open = own;
    }
    if (market)
        open.insert(open.end(), hours.marketHours.begin(), hours.marketHours.end());
    return merged(std::move(open));
}

bool isOpen(const OfficeHours& hours, const Calendar& calendar, Day day, int minute)
{
    const auto open = hoursOn(hours, calendar, day);
    return std::any_of(open.begin(), open.end(), [minute](const MinuteRange& range) {
        return minute >= range.from && minute < range.to;
    });
}

bool isOpenDay(const OfficeHours& hours, const Calendar& calendar, Day day)
{
    return !hoursOn(hours, calendar, day).empty();
}

std::optional<int> closeOfDay(const OfficeHours& hours, const Calendar& calendar, Day day)
{
    const auto open = hoursOn(hours, calendar, day);
    return open.empty() ? std::nullopt : std::optional(open.back().to);
}

std::optional<Day> lastOpenDayOnOrBefore(const OfficeHours& hours, const Calendar& calendar, Day day)
{
    for (int back = 0; back < searchDays; ++back) {
        if (isOpenDay(hours, calendar, day - back))
            return day - back;
    }
    return {};
}

std::optional<Day> nextOpenDayOnOrAfter(const OfficeHours& hours, const Calendar& calendar, Day day)
{
    for (int on = 0; on < searchDays; ++on) {
        if (isOpenDay(hours, calendar, day + on))
            return day + on;
    }
    return {};
}

int openDaysBetween(const OfficeHours& hours, const Calendar& calendar, Day a, Day b)
{
    if (b < a)
        return -openDaysBetween(hours, calendar, b, a);
    int count = 0;
    for (Day day = a + 1; day <= b; ++day)
        count += isOpenDay(hours, calendar, day) ? 1 : 0;
    return count;
}

std::optional<Day> lastDayToAct(const OfficeHours& hours, const Calendar& calendar, Day today, Day due)
{
    const auto last = lastOpenDayOnOrBefore(hours, calendar, due);
    if (!last || *last == due || *last < today)
        return {};
    return last;
}

} // namespace bm
