#include "ui/exchange/backup_ladder.h"

#include <utility>

namespace bm {

namespace {

constexpr std::string_view head = "bianmin-";
constexpr std::string_view tail = ".bmb";
constexpr std::size_t dayLength = 10; // 2026-11-23

// The newest of each of the `count` newest stretches, as `key` tells them apart.
template <class F> void keepNewest(const std::set<Day>& days, std::size_t count, F key, std::set<Day>& out)
{
    std::set<decltype(key(Day{}))> seen;
    for (auto day = days.rbegin(); day != days.rend() && seen.size() < count; ++day) {
        if (seen.insert(key(*day)).second)
            out.insert(*day);
    }
}

} // namespace

std::set<Day> ladderOf(const std::set<Day>& days, Day today)
{
    std::set<Day> out;
    std::set<Day> past;
    for (const Day day : days)
        (day > today ? out : past).insert(day);
    keepNewest(
        past, 7, [](Day day) { return day; }, out);
    keepNewest(
        past, 4, [](Day day) { return day - (day.weekday() - 1); }, out);
    keepNewest(
        past, 12, [](Day day) { return std::pair(day.year(), day.month()); }, out);
    return out;
}

std::string backupName(const std::string& office, const std::string& label, Day day)
{
    return std::string(head) + office + "-" + label + "-" + day.text() + std::string(tail);
}

std::optional<Day> dayOfBackup(std::string_view name)
{
    if (!name.starts_with(head) || !name.ends_with(tail) ||
        name.size() < head.size() + dayLength + tail.size())
        return std::nullopt;
    return Day::parse(name.substr(name.size() - tail.size() - dayLength, dayLength));
}

} // namespace bm
