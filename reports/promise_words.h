// Promises and days in the words of a paper.
#pragma once

#include "core/calendar/market.h"
#include "core/calendar/promise.h"

#include <QString>

namespace bm {

// "30 个工作日", "15 天", "即办", or the words of the promise.
[[nodiscard]] QString promiseText(const Promise& promise);
// "农历冬月廿八"; empty outside the lunar table.
[[nodiscard]] QString lunarText(Day day);
// "当天逢场" or "当天不逢场,之后第一个场是1月6日"; empty where there is no market.
[[nodiscard]] QString marketText(const MarketRule& market, Day day);

} // namespace bm
