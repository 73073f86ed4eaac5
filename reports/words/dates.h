// Words for days and terms, as they stand on screen and paper, and for names where they must not be whole
// (numbers: core/base/mask.h).
#pragma once

#include "core/base/day.h"
#include "reports/words/words.h"

#include <QString>

namespace bm {

// "2027年1月5日" / "5 January 2027"
[[nodiscard]] QString dateText(Day day, Language language = Language::Chinese);
// "星期二" / "Tuesday"
[[nodiscard]] QString weekdayText(Day day, Language language = Language::Chinese);
// "2027年1月5日 星期二"
[[nodiscard]] QString dateWithWeekday(Day day, Language language = Language::Chinese);
// "还剩 4 个工作日", "今天到期", "逾期 2 个工作日"; working days left, negative when late.
[[nodiscard]] QString daysLeftText(int left, Language language = Language::Chinese);
// "30 个工作日", "15 天", "2 个月", "即办"; unit is a code of the vocabulary's group "unit".
[[nodiscard]] QString countText(std::string_view unit, int n, Language language = Language::Chinese);

// 王某某: the first character (both of a compound surname such as 欧阳), then 某 for each further one, at
// most two, so that the length tells nothing.
[[nodiscard]] QString maskName(const QString& name);

} // namespace bm
