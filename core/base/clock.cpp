#include "core/base/clock.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace bm {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t offsetMs = std::int64_t{8} * 3'600'000;

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        using namespace std::chrono;
        return Instant{duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
    }
};

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b != 0 && (a % b < 0) != (b < 0) ? 1 : 0);
}

bool twoDigits(std::string_view text, std::size_t pos, int limit, int& out)
{
    if (pos + 2 > text.size())
        return false;
    const char a = text[pos];
    const char b = text[pos + 1];
    if (a < '0' || a > '9' || b < '0' || b > '9')
        return false;
    out = (a - '0') * 10 + (b - '0');
    return out < limit;
}

} // namespace

Day Instant::day() const
{
    return Day{static_cast<std::int32_t>(floorDiv(ms + offsetMs, dayMs))};
}

int Instant::minuteOfDay() const
{
    return static_cast<int>((ms + offsetMs - floorDiv(ms + offsetMs, dayMs) * dayMs) / 60'000);
}

std::string Instant::text() const
{
    const std::int64_t rest = ms + offsetMs - floorDiv(ms + offsetMs, dayMs) * dayMs;
    const int seconds = static_cast<int>(rest / 1000);
    char out[16];
    std::snprintf(out, sizeof out, "T%02d:%02d:%02d", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    return day().text() + out;
}

Instant Instant::at(Day day, int minuteOfDay)
{
    return Instant{day.number * dayMs + minuteOfDay * std::int64_t{60'000} - offsetMs};
}

std::optional<Instant> Instant::parse(std::string_view text)
{
    const auto day = Day::parse(text.substr(0, 10));
    if (!day)
        return {};
    if (text.size() == 10)
        return at(*day, 0);
    int hour = 0;
    int minute = 0;
    int second = 0;
    const bool form = (text.size() == 16 || (text.size() == 19 && text[16] == ':')) && text[10] == 'T' &&
                      text[13] == ':' && twoDigits(text, 11, 24, hour) && twoDigits(text, 14, 60, minute);
    if (!form || (text.size() == 19 && !twoDigits(text, 17, 60, second)))
        return {};
    return Instant{at(*day, hour * 60 + minute).ms + second * std::int64_t{1000}};
}

std::shared_ptr<const Clock> systemClock()
{
    return std::make_shared<SystemClock>();
}

} // namespace bm
