// Due days and calendars as the JSON documents of the command line (DESIGN 10); "why" is a code.
//   due {"start","promise":{"days","unit"},"due","provisional","explanation":[{"date","counted","why"}…]}
//            "due" is null where there is no day; "expected" and "held" stand only when true; a step carries
//            "name" and "notice" when it has them.
//   calendar [{"date","working","why"}…], with "name", "notice", "provisional" when they apply
//   batch    in: [{"start","promise","pauses":[["from","to"]…],"extend","as_of"}…]; out: a list of due
//   answers
#pragma once

#include "core/base/result.h"
#include "core/calendar/due.h"

#include <string>
#include <string_view>

namespace bm {

// "30wd"; error promise-syntax {text}.
[[nodiscard]] Result<Promise> readPromise(std::string_view text);
// "2026-09-28..2026-10-09"; errors range-syntax {text}, range-backwards {from, to}.
[[nodiscard]] Result<DayRange> readDayRange(std::string_view text);

// Error day-out-of-range {day} where the start lies, or the due day would lie, outside the calendar.
[[nodiscard]] Result<std::string> dueJson(const Calendar& calendar, const Term& term);
// Errors bad-json, batch-too-large {limit}, batch-item {item (from 1), field}: the whole batch is refused.
[[nodiscard]] Result<std::string> dueBatch(const Calendar& calendar, std::string_view json);
// At most 40 years; errors range-backwards, day-out-of-range, range-too-long {limit}.
[[nodiscard]] Result<std::string> calendarJson(const Calendar& calendar, Day from, Day to);

} // namespace bm
