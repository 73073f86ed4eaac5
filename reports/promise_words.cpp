#include "reports/promise_words.h"

#include "core/calendar/lunar.h"
#include "reports/words/dates.h"

namespace bm {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

QString promiseText(const Promise& promise)
{
    if (promise.unit == Unit::Other || (promise.unit == Unit::Yearly && !promise.words.empty()))
        return qt(promise.words);
    return countText(code(promise.unit), promise.n);
}

QString lunarText(Day day)
{
    const std::optional<LunarDate> lunar = lunarDate(day);
    return lunar ? u"农历"_qs + qt(lunar->text()) : QString();
}

QString marketText(const MarketRule& market, Day day)
{
    if (market.clauses.empty())
        return {};
    if (isMarketDay(market, day))
        return u"当天逢场"_qs;
    const std::optional<Day> next = nextMarketDay(market, day);
    if (!next)
        return u"当天不逢场"_qs;
    return u"当天不逢场，之后第一个场是%1月%2日"_qs.arg(next->month()).arg(next->dayOfMonth());
}

} // namespace bm
