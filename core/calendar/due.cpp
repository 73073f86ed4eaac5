#include "core/calendar/due.h"

#include <algorithm>

namespace bm {

namespace {

// More than any promise and extension together; keeps sums far from overflow.
constexpr int mostDays = 20000;

// What a period counts in: working days, or days.
struct WorkingDays
{
    const Calendar& calendar;
    [[nodiscard]] int between(Day a, Day b) const { return calendar.workingDaysBetween(a, b); }
    [[nodiscard]] std::optional<Day> after(Day from, int n) const
    {
        return calendar.nthWorkingDayWithin(from, n);
    }
};

struct PlainDays
{
    [[nodiscard]] static int between(Day a, Day b) { return b - a; }
    [[nodiscard]] static std::optional<Day> after(Day from, int n)
    {
        const Day day = from + n;
        return Calendar::covers(day) ? std::optional(day) : std::nullopt;
    }
};

bool beginsEarlier(const DayRange& a, const DayRange& b)
{
    return a.from < b.from;
}

// The day on which `need` days after the start have gone by outside the pauses. Pauses are in order of their
// begin; taking each from where the last one ended makes a union of them.
template <class Count>
std::optional<Day> endOfPeriod(const Count& count, Day start, int need, const std::vector<DayRange>& pauses)
{
    Day at = start;
    for (const auto& pause : pauses) {
        if (pause.to <= at || pause.to <= pause.from)
            continue;
        const Day from = std::max(pause.from, at);
        const int before = count.between(at, from);
        if (before >= need)
            break;
        need -= before;
        at = pause.to;
    }
    return count.after(at, need);
}

template <class Count> std::optional<Day> endOfTerm(const Count& count, const Term& term, int need)
{
    if (term.pauses.empty()) [[likely]]
        return count.after(term.start, need);
    if (std::is_sorted(term.pauses.begin(), term.pauses.end(), beginsEarlier))
        return endOfPeriod(count, term.start, need, term.pauses);
    auto pauses = term.pauses;
    std::sort(pauses.begin(), pauses.end(), beginsEarlier);
    return endOfPeriod(count, term.start, need, pauses);
}

int lengthOf(const Term& term)
{
    int length = std::clamp(term.promise.n, 0, mostDays);
    if (term.promise.unit == Unit::Months)
        length = term.start.plusMonths(std::min(length, 1200)) - term.start;
    return length + std::clamp(term.extend, 0, mostDays);
}

void finish(const Term& term, Day end, Due& due)
{
    due.expected = term.openPauseFrom && end > *term.openPauseFrom;
    if (term.notBefore && *due.day < *term.notBefore) {
        due.day = term.notBefore;
        due.held = true;
    }
}

bool pausedOn(const Term& term, Day day)
{
    return std::any_of(term.pauses.begin(), term.pauses.end(),
                       [&](const DayRange& pause) { return day > pause.from && day <= pause.to; });
}

Step stepOf(const Calendar& calendar, Day day)
{
    auto why = calendar.why(day);
    return {day, why.working, why.why, std::move(why.name), std::move(why.noticeId)};
}

// Walks the days one by one, so that what is explained is what the law says and not how it was computed.
std::vector<Step> walkWorkingDays(const Calendar& calendar, const Term& term)
{
    std::vector<Step> steps;
    const int need = lengthOf(term);
    int counted = 0;
    for (Day day = term.start + 1; counted < need && Calendar::covers(day); ++day) {
        auto step = stepOf(calendar, day);
        if (step.counted && pausedOn(term, day)) {
            step.counted = false;
            step.why = Why::Paused;
        } else if (step.counted && ++counted > term.promise.n) {
            step.why = Why::Extension;
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<Step> walkPlainDays(const Calendar& calendar, const Term& term)
{
    std::vector<Step> steps;
    const int need = lengthOf(term);
    const int promised = need - std::clamp(term.extend, 0, mostDays);
    int counted = 0;
    Day day = term.start + 1;
    for (; counted < need && Calendar::covers(day); ++day) {
        auto step = stepOf(calendar, day);
        step.counted = !pausedOn(term, day);
        step.why = !step.counted ? Why::Paused : ++counted > promised ? Why::Extension : Why::CalendarDay;
        steps.push_back(std::move(step));
    }
    const Day end = day - 1;
    if (calendar.isWorking(end))
        return steps;
    for (; Calendar::covers(day); ++day) {
        auto step = stepOf(calendar, day);
        const bool here = step.counted;
        step.counted = false;
        if (here)
            step.why = Why::MovedOn;
        steps.push_back(std::move(step));
        if (here)
            break;
    }
    return steps;
}

} // namespace

Term asIfResumedOn(Term term, Day day)
{
    if (term.openPauseFrom) {
        term.pauses.push_back({*term.openPauseFrom, std::max(day, *term.openPauseFrom)});
        term.openPauseFrom.reset();
    }
    return term;
}

Due dueDay(const Calendar& calendar, const Term& term)
{
    Due due;
    if (!Calendar::covers(term.start))
        return due;
    switch (term.promise.unit) {
    case Unit::WorkingDays: {
        due.day = endOfTerm(WorkingDays{calendar}, term, lengthOf(term));
        if (!due.day)
            return due;
        due.provisional = calendar.provisionalWithin(term.start + 1, *due.day);
        finish(term, *due.day, due);
        return due;
    }
    case Unit::CalendarDays:
    case Unit::Months: {
        const auto end = endOfTerm(PlainDays{}, term, lengthOf(term));
        if (!end)
            return due;
        due.day = calendar.nextWorkingDayOnOrAfter(*end);
        due.provisional = calendar.provisionalWithin(*end, *due.day);
        finish(term, *end, due);
        return due;
    }
    case Unit::Instant:
        due.day = term.start;
        finish(term, term.start, due);
        due.expected = false;
        return due;
    case Unit::Yearly:
    case Unit::Other:
        break;
    }
    return due;
}

Explanation explain(const Calendar& calendar, const Term& term)
{
    Explanation out;
    out.due = dueDay(calendar, term);
    if (!out.due.day)
        return out;
    if (term.promise.unit == Unit::Instant) {
        auto step = stepOf(calendar, term.start);
        step.counted = true;
        step.why = Why::SameDay;
        out.steps.push_back(std::move(step));
    } else {
        auto first = stepOf(calendar, term.start);
        first.counted = false;
        first.why = Why::StartDay;
        out.steps.push_back(std::move(first));
        auto days = term.promise.unit == Unit::WorkingDays ? walkWorkingDays(calendar, term)
                                                           : walkPlainDays(calendar, term);
        std::move(days.begin(), days.end(), std::back_inserter(out.steps));
    }
    if (out.due.expected)
        out.steps.push_back({*term.openPauseFrom, false, Why::PauseOpen, {}, {}});
    if (out.due.held)
        out.steps.push_back({*term.notBefore, false, Why::HeldAtPrinted, {}, {}});
    return out;
}

int daysLeft(const Calendar& calendar, Day today, Day due)
{
    return calendar.workingDaysBetween(today, due);
}

} // namespace bm
