#include "core/calendar/promise.h"

#include <array>
#include <charconv>
#include <utility>

namespace bm {

namespace {

constexpr std::array<std::pair<Unit, std::string_view>, 6> unitCodes{{
    {Unit::Instant, "instant"},
    {Unit::WorkingDays, "working-days"},
    {Unit::CalendarDays, "calendar-days"},
    {Unit::Months, "months"},
    {Unit::Yearly, "yearly"},
    {Unit::Other, "other"},
}};

struct Suffix
{
    std::string_view text;
    Unit unit;
    int most;
};
constexpr std::array<Suffix, 3> suffixes{{
    {"wd", Unit::WorkingDays, 3650},
    {"cd", Unit::CalendarDays, 3650},
    {"mo", Unit::Months, 120},
}};

} // namespace

std::string_view code(Unit unit)
{
    for (const auto& [value, text] : unitCodes) {
        if (value == unit)
            return text;
    }
    return "other";
}

std::optional<Unit> unitFromCode(std::string_view text)
{
    for (const auto& [value, name] : unitCodes) {
        if (name == text)
            return value;
    }
    return {};
}

std::optional<Promise> Promise::parse(std::string_view text)
{
    if (text == "instant")
        return Promise{Unit::Instant, 0, {}};
    for (const auto& suffix : suffixes) {
        if (!text.ends_with(suffix.text))
            continue;
        const auto digits = text.substr(0, text.size() - suffix.text.size());
        // No sign, no leading zero: one way to write each promise.
        if (digits.empty() || digits.size() > 4 || digits.front() < '1' || digits.front() > '9')
            return {};
        int n = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
        if (error != std::errc{} || end != digits.data() + digits.size() || n > suffix.most)
            return {};
        return Promise{suffix.unit, n, {}};
    }
    return {};
}

std::string Promise::text() const
{
    for (const auto& suffix : suffixes) {
        if (suffix.unit == unit)
            return std::to_string(n) + std::string(suffix.text);
    }
    return std::string(code(unit));
}

std::optional<Promise> promiseFrom(std::string_view text, std::string_view words)
{
    if (text == "yearly" || text == "other")
        return Promise{text == "yearly" ? Unit::Yearly : Unit::Other, 0, std::string(words)};
    auto promise = Promise::parse(text);
    if (promise)
        promise->words = words;
    return promise;
}

} // namespace bm
