#include "core/people/roster.h"

#include <algorithm>

namespace bm {

namespace {

constexpr int minutesOfDay = 24 * 60;

using Spans = std::vector<std::pair<Instant, Instant>>;

Spans::const_iterator firstEndingAfter(const Spans& spans, Instant t)
{
    return std::upper_bound(spans.begin(), spans.end(), t,
                            [](Instant when, const auto& span) { return when < span.second; });
}

std::string letterOf(std::size_t place)
{
    return std::string(1, static_cast<char>('A' + std::min<std::size_t>(place, 25)));
}

// Everybody who may hold this version of a post.
std::vector<const std::string*> candidates(const PostVersion& post)
{
    std::vector<const std::string*> out;
    out.reserve(1 + post.backups.size() + post.group.size());
    out.push_back(&post.a);
    for (const auto* list : {&post.backups, &post.group}) {
        for (const std::string& account : *list)
            out.push_back(&account);
    }
    return out;
}

// The moments inside (from, to) at which the holder of the post may change.
std::vector<Instant> cuts(const Roster& roster, const Post& post, Instant from, Instant to)
{
    std::vector<Instant> out{from, to};
    const auto add = [&](Instant t) {
        if (t > from && t < to)
            out.push_back(t);
    };
    for (std::size_t i = 0; i < post.versions.size(); ++i) {
        const PostVersion& v = post.versions[i];
        const bool over = i + 1 < post.versions.size() && post.versions[i + 1].from <= from;
        if (v.from >= to || over)
            continue;
        add(v.from);
        for (const std::string* account : candidates(v)) {
            const auto it = roster.spans.find(*account);
            if (it == roster.spans.end())
                continue;
            for (auto span = firstEndingAfter(it->second, from); span != it->second.end() && span->first < to;
                 ++span) {
                add(span->first);
                add(span->second);
            }
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void addShifts(std::vector<Shift>& out, const Roster& roster, const Post& post, Instant from, Instant to,
               bool restDay)
{
    const auto moments = cuts(roster, post, from, to);
    for (std::size_t i = 0; i + 1 < moments.size(); ++i) {
        const PostVersion* version = post.at(moments[i]);
        if (!version || version->closed)
            continue;
        Holding holding = holderOf(roster, *version, moments[i], restDay);
        Shift* last = out.empty() ? nullptr : &out.back();
        if (last && last->post == post.code && last->to == moments[i] && last->holding == holding)
            last->to = moments[i + 1];
        else
            out.push_back({post.code, moments[i], moments[i + 1], std::move(holding)});
    }
}

} // namespace

const PostVersion* Post::at(Instant t) const
{
    const auto after = std::upper_bound(versions.begin(), versions.end(), t,
                                        [](Instant when, const PostVersion& v) { return when < v.from; });
    return after == versions.begin() ? nullptr : &*std::prev(after);
}

void Roster::add(const Leave& leave)
{
    if (leave.cancelled || leave.to <= leave.from)
        return;
    auto& list = leaves[leave.account];
    const auto before = [](const Leave& a, const Leave& b) {
        return std::tie(a.from, a.to, a.id) < std::tie(b.from, b.to, b.id);
    };
    list.insert(std::upper_bound(list.begin(), list.end(), leave, before), leave);
    Spans& away = spans[leave.account];
    std::pair<Instant, Instant> whole{leave.from, leave.to};
    auto first = std::lower_bound(away.begin(), away.end(), leave.from,
                                  [](const auto& span, Instant t) { return span.second < t; });
    auto last = first;
    for (; last != away.end() && last->first <= leave.to; ++last) {
        whole.first = std::min(whole.first, last->first);
        whole.second = std::max(whole.second, last->second);
    }
    away.insert(away.erase(first, last), whole);
}

bool Roster::away(const std::string& account, Instant t) const
{
    const auto it = spans.find(account);
    if (it == spans.end())
        return false;
    const auto span = firstEndingAfter(it->second, t);
    return span != it->second.end() && span->first <= t;
}

std::string Roster::onDuty(std::string_view kind, Day day) const
{
    const auto it = std::find_if(duties.rbegin(), duties.rend(), [&](const Duty& d) {
        return d.kind == kind && d.from <= day && day <= d.to;
    });
    return it == duties.rend() ? std::string() : it->account;
}

const Post* Roster::post(std::string_view code) const
{
    const auto it =
        std::find_if(posts.begin(), posts.end(), [code](const Post& p) { return p.code == code; });
    return it == posts.end() ? nullptr : &*it;
}

Holding holderOf(const Roster& roster, const PostVersion& post, Instant t, bool restDay)
{
    const auto acting = [&post](const std::string& account, std::string as) {
        return Holding{account, std::move(as), account == post.a ? std::string() : post.a, {}};
    };
    if (restDay) {
        const std::string duty = roster.onDuty("weekend", t.day());
        if (!duty.empty() && !roster.away(duty, t))
            return acting(duty, duty == post.a ? "A" : "duty");
    }
    if (!post.a.empty() && !roster.away(post.a, t))
        return acting(post.a, "A");
    for (std::size_t i = 0; i < post.backups.size(); ++i) {
        if (!roster.away(post.backups[i], t))
            return acting(post.backups[i], letterOf(i + 1));
    }
    for (const std::string& member : post.group) {
        if (member != post.a && !roster.away(member, t))
            return acting(member, "group");
    }
    if (post.a.empty() && post.backups.empty() && post.group.empty())
        return {{}, {}, {}, "no-holder"};
    return {{}, {}, {}, post.backups.empty() && post.group.empty() ? "a-away" : "all-away"};
}

std::vector<Shift> shiftsOf(const Roster& roster, const OfficeHours& hours, const Calendar& calendar,
                            Instant from, Instant to)
{
    struct Open
    {
        Instant from, to;
        bool restDay;
    };
    std::vector<Open> open;
    for (Day day = from.day(); Instant::at(day, 0) < to; ++day) {
        const bool restDay = !calendar.isWorking(day);
        for (const MinuteRange& range : hoursOn(hours, calendar, day)) {
            const Instant start = std::max(Instant::at(day, range.from), from);
            const Instant end = std::min(Instant::at(day, std::min(range.to, minutesOfDay)), to);
            if (start < end)
                open.push_back({start, end, restDay});
        }
    }
    std::vector<Shift> out;
    out.reserve(open.size() * roster.posts.size());
    for (const Post& post : roster.posts) {
        for (const Open& o : open)
            addShifts(out, roster, post, o.from, o.to, o.restDay);
    }
    return out;
}

EmptyTime emptyTime(const std::vector<Shift>& shifts)
{
    EmptyTime out;
    for (const Shift& s : shifts) {
        const std::int64_t minutes = (s.to.ms - s.from.ms) / 60'000;
        out.openMinutes += minutes;
        if (!s.holding.gap.empty())
            out.gapMinutes += minutes;
    }
    return out;
}

std::optional<Shift> emptiedBy(const Roster& roster, const OfficeHours& hours, const Calendar& calendar,
                               const Leave& leave)
{
    Roster with = roster;
    with.posts.clear();
    with.add(leave);
    for (const Post& post : roster.posts) {
        const bool his = std::any_of(post.versions.begin(), post.versions.end(), [&](const PostVersion& v) {
            const auto all = candidates(v);
            return !v.alone && std::any_of(all.begin(), all.end(), [&](const std::string* account) {
                return *account == leave.account;
            });
        });
        if (his)
            with.posts.push_back(post);
    }
    for (const Shift& s : shiftsOf(with, hours, calendar, leave.from, leave.to)) {
        const PostVersion* v = with.post(s.post)->at(s.from);
        const bool restDay = !calendar.isWorking(s.from.day());
        if (s.holding.gap.empty() || v->alone || !holderOf(roster, *v, s.from, restDay).gap.empty())
            continue;
        return s;
    }
    return std::nullopt;
}

} // namespace bm
