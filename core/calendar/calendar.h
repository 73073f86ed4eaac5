// Calendar: which days are working days, why, and counting them in O(1). An immutable value, cheap to copy.
//
// A working day is a day listed as working by a notice, or an unlisted Monday to Friday
// (全国年节及纪念日放假办法; the State Council's yearly notices). For a day listed by several notices the one
// issued last wins; local overlays lie on top of the State Council's and hold only after forOffice(). A year
// without a State Council notice has weekends and statutory days only and is provisional; substitutions are
// never guessed. Years before 2007 (before the first notice carried) are taken so too, but count as known.
//
// Days 1990-01-01 to 2110-12-31. Outside, isWorking() knows weekends only and counting stops at the edge;
// dueDay() gives no day there.
#pragma once

#include "core/base/day.h"
#include "core/calendar/notice.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

// Why a day counts or not. Codes are the vocabulary group "why".
enum class Why
{
    Counted,       // "counted"        an ordinary working day
    MakeUp,        // "make-up"        a weekend turned working day by notice (调休上班)
    Weekend,       // "weekend"
    Holiday,       // "holiday"        a rest day by notice
    Statutory,     // "statutory"      a statutory day in a year without notice
    LocalRest,     // "local-rest"     a rest day by a local notice
    LocalWork,     // "local-work"     a working day by a local notice
    StartDay,      // "start-day"      the day the period starts is not counted
    SameDay,       // "same-day"       instant matters: due the day they are accepted
    Paused,        // "paused"         taken out by a pause
    PauseOpen,     // "pause-open"     a pause is still open: what stands above is only expected
    CalendarDay,   // "calendar-day"   counted in a period of calendar days or months, working day or not
    MovedOn,       // "moved-on"       the end fell on a rest day and was moved here
    Extension,     // "extension"      counted, and given by the extension
    HeldAtPrinted, // "held-at-printed" a notice would move the due day before the printed one: it does not
};
[[nodiscard]] std::string_view code(Why why);

struct DayWhy
{
    bool working = false;
    Why why = Why::Weekend;
    std::string name;     // of the holiday, when there is one
    std::string noticeId; // of the notice that lists the day; empty when none does

    friend bool operator==(const DayWhy&, const DayWhy&) = default;
};

class Calendar
{
public:
    // No notice at all: weekends and statutory days.
    Calendar();

    // The order of the notices does not matter. Of two with the same id and office the one issued last holds.
    [[nodiscard]] static Calendar build(std::vector<Notice> notices);

    // The same calendar made of fewer notices: those issued on or before a day; those named (unknown ids are
    // passed over); with the overlays whose office is a prefix of this one. Remembered, so asking again costs
    // nothing much.
    [[nodiscard]] Calendar asKnownOn(Day day) const;
    [[nodiscard]] Calendar only(const std::vector<std::string>& noticeIds) const;
    [[nodiscard]] Calendar forOffice(std::string_view office) const;

    [[nodiscard]] static constexpr Day firstDay() { return Day{firstNumber}; }
    [[nodiscard]] static constexpr Day lastDay() { return Day{firstNumber + dayCount - 1}; }
    [[nodiscard]] static constexpr bool covers(Day day)
    {
        return day.number >= firstNumber && day.number < firstNumber + dayCount;
    }

    [[nodiscard]] bool isWorking(Day day) const;
    [[nodiscard]] DayWhy why(Day day) const;
    // The day's year has no State Council notice yet.
    [[nodiscard]] bool provisional(Day day) const;
    // Any day of from..to, both included.
    [[nodiscard]] bool provisionalWithin(Day from, Day to) const
    {
        return to.number >= m_counts.firstProvisional && anyYearUnknown(from, to);
    }

    // Working days in (a, b]; negative when b < a.
    [[nodiscard]] int workingDaysBetween(Day a, Day b) const { return rankOf(b) - rankOf(a); }
    // n >= 1; stops at lastDay(). n <= 0 gives the start.
    [[nodiscard]] Day nthWorkingDayAfter(Day start, int n) const;
    // The same, or nothing where it would leave the calendar.
    [[nodiscard]] std::optional<Day> nthWorkingDayWithin(Day start, int n) const
    {
        if (n <= 0)
            return start;
        if (!covers(start))
            return {};
        const auto want = std::int64_t{m_counts.rank[start.number - firstNumber]} + n;
        if (want > m_counts.working)
            return {};
        return Day{firstNumber + m_counts.nth[want - 1]};
    }
    [[nodiscard]] Day nextWorkingDayOnOrAfter(Day day) const;

    // What the days from..to rest on, oldest first: only() of these gives the same days.
    [[nodiscard]] std::vector<std::string> noticesUsed(Day from, Day to) const;

    // Were both built from the same notices? Which of them a selection has chosen is not looked at.
    [[nodiscard]] bool builtLike(const Calendar& other) const;

private:
    static constexpr std::int32_t firstNumber = 7305; // 1990-01-01
    static constexpr std::int32_t dayCount = 44194;   // to 2110-12-31

    // The tables' contents as the counting needs them at hand; they live as long as m_tables.
    struct Counts
    {
        const std::uint16_t* rank = nullptr; // by day: working days up to and including it
        const std::uint16_t* nth = nullptr;  // by rank - 1: the day
        std::int32_t working = 0;            // how many
        std::int32_t firstProvisional = 0;
    };
    struct Notices; // all notices, sorted, and what has been made of them
    struct Tables;  // one selection of them, counted
    Calendar(std::shared_ptr<const Notices> notices, std::shared_ptr<const Tables> tables);
    struct Selection;
    [[nodiscard]] Calendar select(Selection selection) const;

    [[nodiscard]] bool anyYearUnknown(Day from, Day to) const;
    [[nodiscard]] int rankOf(Day day) const
    {
        const auto at = std::clamp(day.number, firstNumber, firstNumber + dayCount - 1) - firstNumber;
        return m_counts.rank[at];
    }

    Counts m_counts;
    std::shared_ptr<const Notices> m_notices;
    std::shared_ptr<const Tables> m_tables;
};

} // namespace bm
