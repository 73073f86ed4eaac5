// A due day and its explanation for people, and the explanation as JSON.
#pragma once

#include "app/ctl/context.h"
#include "core/base/json.h"
#include "core/calendar/due.h"

namespace bm::ctl {

[[nodiscard]] QString promiseWords(const Context& context, const Promise& promise);
// "2027年1月5日 星期二 农历冬月廿八(暂定)"
[[nodiscard]] QString dueWords(const Context& context, const Due& due, const Promise& promise);
[[nodiscard]] QString dueText(const Context& context, const Term& term, const Explanation& explanation);
[[nodiscard]] QString stepLines(const Context& context, const Explanation& explanation);
[[nodiscard]] QString calendarText(const Context& context, const Calendar& calendar, Day from, Day to);

// [{"date","counted","why"}…] with "name" and "notice" where there are.
void writeExplanation(json::Writer& out, const Explanation& explanation);

} // namespace bm::ctl
