// The roster of a year of an office with 20 posts: goal 20 ms (issue C).
#include "core/people/roster.h"

#include "bench.h"
#include "core/calendar/calendar.h"

#include <random>

using namespace bm;
using namespace bm::bench;

namespace {

Roster twentyPosts()
{
    std::mt19937 random(11);
    const auto person = [&random] { return "u" + std::to_string(random() % 30); };
    const Day first = Day::of(2026, 1, 1);
    Roster r;
    for (int i = 0; i < 20; ++i) {
        PostVersion v;
        v.from = Instant::at(first, 0);
        v.a = person();
        v.backups = {person(), person()};
        v.group = {person(), person()};
        r.posts.push_back({"p" + std::to_string(i), "511324101", {v}});
    }
    // Thirty people, each away some forty times in the year, and nine years of it before.
    for (int i = 0; i < 12'000; ++i) {
        Leave l;
        l.id = std::to_string(i);
        l.account = person();
        l.from = Instant::at(first - 3285 + static_cast<int>(random() % 3650),
                             540 + static_cast<int>(random() % 400));
        l.to = {l.from.ms + std::int64_t{60'000} * (30 + static_cast<int>(random() % 2000))};
        r.add(l);
    }
    return r;
}

} // namespace

int main()
{
    std::vector<Notice> notices;
    for (const std::string& json : shippedNotices()) {
        if (auto n = noticeFromJson(json); n.ok())
            notices.push_back(std::move(*n));
    }
    const Calendar calendar = Calendar::build(std::move(notices));
    const Roster r = twentyPosts();
    const OfficeHours hours = defaultOfficeHours();
    std::vector<double> times;
    std::size_t count = 0;
    for (int i = 0; i < 21; ++i) {
        const double start = microsecondsNow();
        const auto shifts = shiftsOf(r, hours, calendar, Instant::at(Day::of(2026, 1, 1), 0),
                                     Instant::at(Day::of(2027, 1, 1), 0));
        times.push_back(microsecondsNow() - start);
        keep(shifts);
        count = shifts.size();
    }
    const double middle = median(times);
    row("roster of a year, 20 posts", number(middle / 1000, "ms"), std::to_string(count) + " shifts", "-",
        "<= 20 ms", middle <= 20'000);
}
