#include "core/base/day.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace bm {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day civil(Day d)
{
    return year_month_day{sys_days{days{d.number}}};
}

year_month_day civil(int year, int month, int day)
{
    return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
            std::chrono::day{static_cast<unsigned>(day)}};
}

bool readNumber(std::string_view text, int& out)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return std::from_chars(text.data(), text.data() + text.size(), out).ec == std::errc{};
}

} // namespace

Day Day::of(int year, int month, int day)
{
    return Day{static_cast<std::int32_t>(sys_days{civil(year, month, day)}.time_since_epoch().count())};
}

std::optional<Day> Day::parse(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    int y = 0;
    int m = 0;
    int d = 0;
    if (!readNumber(text.substr(0, 4), y) || !readNumber(text.substr(5, 2), m) ||
        !readNumber(text.substr(8, 2), d))
        return {};
    const auto date = civil(y, m, d);
    if (y < 1900 || y > 2200 || !date.ok())
        return {};
    return Day{static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count())};
}

std::string Day::text() const
{
    char out[16];
    const auto date = civil(*this);
    std::snprintf(out, sizeof out, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return out;
}

int Day::year() const
{
    return static_cast<int>(civil(*this).year());
}

int Day::month() const
{
    return static_cast<int>(static_cast<unsigned>(civil(*this).month()));
}

int Day::dayOfMonth() const
{
    return static_cast<int>(static_cast<unsigned>(civil(*this).day()));
}

int Day::weekday() const
{
    // 1970-01-01 was a Thursday (4).
    const int w = (number + 3) % 7;
    return (w < 0 ? w + 7 : w) + 1;
}

Day Day::plusMonths(int n) const
{
    auto date = civil(*this) + std::chrono::months{n};
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    return Day{static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count())};
}

} // namespace bm
