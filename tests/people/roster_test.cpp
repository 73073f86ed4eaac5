// The roster against days at its edges, and against a second, naive reading of the rule.
#include "core/people/rights.h"
#include "core/people/roster.h"
#include "tests/calendar/shipped.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace bm;
using bm::test::shippedCalendar;

namespace {

Instant at(const char* text)
{
    return *Instant::parse(text);
}

PostVersion version(Instant from, std::string a, std::vector<std::string> backups,
                    std::vector<std::string> group = {})
{
    return {from, "窗口", {"*"}, std::move(a), std::move(backups), std::move(group), false, false};
}

Leave leave(const std::string& who, Instant from, Instant to)
{
    Leave l;
    l.id = who + from.text();
    l.account = who;
    l.from = from;
    l.to = to;
    return l;
}

Roster onePost(std::vector<std::string> backups = {"b"})
{
    Roster r;
    r.posts.push_back({"p", "511324101", {version(at("2026-01-01"), "a", std::move(backups))}});
    return r;
}

} // namespace

TEST_CASE("cover begins and ends with the absence, to the minute")
{
    Roster r = onePost();
    r.add(leave("a", at("2026-11-24T14:00"), at("2026-11-26T09:00")));
    const PostVersion& v = r.posts[0].versions[0];
    CHECK(holderOf(r, v, at("2026-11-24T13:59:59"), false).as == "A");
    const Holding cover = holderOf(r, v, at("2026-11-24T14:00"), false);
    CHECK(cover.account == "b");
    CHECK(cover.as == "B");
    CHECK(cover.actingFor == "a");
    CHECK(holderOf(r, v, at("2026-11-26T08:59:59"), false).account == "b");
    CHECK(holderOf(r, v, at("2026-11-26T09:00"), false).account == "a");
    // SIGA #784: the cover ended on its end date, but the title stayed; here the rights end with it.
    CHECK(rightOf(r, "b", "clerk", "民政", at("2026-11-26T09:00"), false).as == "unlisted");
    CHECK(rightOf(r, "b", "clerk", "民政", at("2026-11-26T08:59"), false).actingFor == "a");
}

TEST_CASE("Zammad 3694: A to B to C, and B keeps its own post")
{
    Roster r = onePost({"b", "c"});
    r.posts.push_back({"q", "511324101", {version(at("2026-01-01"), "b", {"c"})}});
    r.add(leave("a", at("2026-11-24T09:00"), at("2026-11-25T09:00")));
    const auto held = postsHeldBy(r, "b", at("2026-11-24T10:00"), false);
    REQUIRE(held.size() == 2);
    CHECK(held[0].holding.as == "B");
    CHECK(held[0].until == at("2026-11-25T09:00"));
    CHECK(held[1].holding.as == "A");
    r.add(leave("b", at("2026-11-24T11:00"), at("2026-11-24T17:00")));
    CHECK(holderOf(r, r.posts[0].versions[0], at("2026-11-24T12:00"), false).as == "C");
    CHECK(holderOf(r, r.posts[1].versions[0], at("2026-11-24T12:00"), false).account == "c");
    r.add(leave("c", at("2026-11-24T12:30"), at("2026-11-24T13:00")));
    const Holding none = holderOf(r, r.posts[0].versions[0], at("2026-11-24T12:45"), false);
    CHECK(none.account.empty());
    CHECK(none.gap == "all-away");
}

TEST_CASE("osTicket 6213: a change of holders keeps history and begins on its day")
{
    Roster r = onePost();
    r.posts[0].versions.push_back(version(at("2026-12-01"), "c", {"a"}));
    CHECK(holderOf(r, *r.posts[0].at(at("2026-11-30T23:59:59")), at("2026-11-30T23:59:59"), false).account ==
          "a");
    CHECK(holderOf(r, *r.posts[0].at(at("2026-12-01")), at("2026-12-01"), false).account == "c");
    CHECK(r.posts[0].at(at("2025-12-31T23:59:59")) == nullptr);
}

TEST_CASE("a group covers a general window; one person on several posts is no gap")
{
    Roster r;
    for (const char* code : {"p", "q", "s"})
        r.posts.push_back({code, "511324101", {version(at("2026-01-01"), code, {}, {"x", "y"})}});
    r.add(leave("p", at("2026-11-24"), at("2026-11-25")));
    r.add(leave("q", at("2026-11-24"), at("2026-11-25")));
    const auto held = postsHeldBy(r, "x", at("2026-11-24T10:00"), false);
    REQUIRE(held.size() == 2);
    CHECK(held[0].holding.as == "group");
    CHECK(postsHeldBy(r, "y", at("2026-11-24T10:00"), false).empty());
}

TEST_CASE("weekend duty holds the posts of a village on rest days, and only then")
{
    Roster r = onePost();
    r.duties.push_back({"weekend", "d", "", *Day::parse("2026-11-28"), *Day::parse("2026-11-29")});
    CHECK(holderOf(r, r.posts[0].versions[0], at("2026-11-28T10:00"), true).as == "duty");
    CHECK(holderOf(r, r.posts[0].versions[0], at("2026-11-30T10:00"), false).as == "A");
}

TEST_CASE("A and B away together: the stretch that this absence alone would empty")
{
    Roster r = onePost();
    const OfficeHours hours = defaultOfficeHours();
    r.add(leave("b", at("2026-11-24T09:00"), at("2026-11-24T12:00")));
    const auto empty =
        emptiedBy(r, hours, shippedCalendar(), leave("a", at("2026-11-24T10:30"), at("2026-11-26T09:00")));
    REQUIRE(empty);
    CHECK(empty->from == at("2026-11-24T10:30"));
    CHECK(empty->to == at("2026-11-24T12:00"));
    CHECK_FALSE(
        emptiedBy(r, hours, shippedCalendar(), leave("a", at("2026-11-24T12:00"), at("2026-11-26T09:00"))));
    CHECK_FALSE(emptiedBy(r, hours, shippedCalendar(), leave("z", at("2026-11-24"), at("2026-11-26"))));
    r.posts[0].versions[0].alone = true;
    CHECK_FALSE(
        emptiedBy(r, hours, shippedCalendar(), leave("a", at("2026-11-24T10:30"), at("2026-11-26T09:00"))));
}

namespace {

struct Random
{
    std::mt19937 engine;
    int below(int n) { return static_cast<int>(engine() % static_cast<unsigned>(n)); }
    std::string person() { return "u" + std::to_string(below(300)); }
    Instant moment() // within ten years, to the minute
    {
        return {Instant::at(Day::of(2017, 1, 1), 0).ms + std::int64_t{below(3650)} * 86'400'000 +
                std::int64_t{below(1440)} * 60'000};
    }
};

Roster randomRoster(Random& random, int posts)
{
    Roster r;
    for (int i = 0; i < posts; ++i) {
        Post p{"p" + std::to_string(i), "511324101", {}};
        const int versions = 1 + random.below(4);
        for (int k = 0; k < versions; ++k) {
            PostVersion v = version(random.moment(), random.person(), {});
            for (int n = random.below(3); n > 0; --n)
                v.backups.push_back(random.person());
            for (int n = random.below(3); n > 0; --n)
                v.group.push_back(random.person());
            v.closed = k > 0 && random.below(8) == 0;
            p.versions.push_back(std::move(v));
        }
        std::sort(p.versions.begin(), p.versions.end(),
                  [](const PostVersion& a, const PostVersion& b) { return a.from < b.from; });
        r.posts.push_back(std::move(p));
    }
    for (int i = 0; i < 4000; ++i) {
        const Instant from = random.moment();
        Leave l = leave(random.person(), from, {from.ms + std::int64_t{random.below(20000)} * 60'000});
        l.cancelled = random.below(10) == 0;
        r.add(l);
    }
    return r;
}

// The rule read again, plainly: the newest version that has begun; the first of A, B, C, group not on any
// leave.
std::string naiveHolder(const Roster& r, const Post& post, Instant t)
{
    const PostVersion* v = nullptr;
    for (const PostVersion& one : post.versions) {
        if (one.from <= t)
            v = &one;
    }
    if (!v || v->closed)
        return "-";
    std::vector<std::string> line{v->a};
    line.insert(line.end(), v->backups.begin(), v->backups.end());
    line.insert(line.end(), v->group.begin(), v->group.end());
    for (const std::string& who : line) {
        bool here = true;
        for (const auto& [account, list] : r.leaves) {
            for (const Leave& l : list)
                here = here && !(account == who && t >= l.from && t < l.to);
        }
        if (here)
            return who;
    }
    return {};
}

} // namespace

TEST_CASE("random rosters of a thousand posts over ten years: one holder or a named gap, at every hour")
{
    Random random{std::mt19937(20261123)};
    const Roster r = randomRoster(random, 1000);
    const OfficeHours hours = defaultOfficeHours();
    for (int round = 0; round < 60; ++round) {
        const Day day = random.moment().day();
        const auto shifts =
            shiftsOf(r, hours, shippedCalendar(), Instant::at(day, 0), Instant::at(day + 1, 0));
        std::int64_t open = 0;
        for (const MinuteRange& range : hoursOn(hours, shippedCalendar(), day))
            open += range.to - range.from;
        std::map<std::string, std::int64_t> covered;
        for (const Shift& s : shifts) {
            REQUIRE(s.from < s.to);
            covered[s.post] += (s.to.ms - s.from.ms) / 60'000;
            REQUIRE(s.holding.account.empty() == !s.holding.gap.empty());
        }
        for (int sample = 0; sample < 40 && !shifts.empty(); ++sample) {
            const Shift& s = shifts[static_cast<std::size_t>(random.below(static_cast<int>(shifts.size())))];
            const Post& post = *r.post(s.post);
            for (const Instant t : {s.from, Instant{s.to.ms - 1}, Instant{(s.from.ms + s.to.ms) / 2}}) {
                const std::string naive = naiveHolder(r, post, t);
                REQUIRE(naive == s.holding.account);
                // Never rights outside the time of cover: whoever else is asked does not hold this post.
                const std::string other = random.person();
                const auto held = postsHeldBy(r, other, t, false);
                const bool claims = std::any_of(held.begin(), held.end(),
                                                [&](const HeldPost& h) { return h.post == s.post; });
                REQUIRE(claims == (other == naive));
            }
        }
        // Open time and nothing else, whole where the post lives all day.
        for (const Post& p : r.posts) {
            const auto* begin = p.at(Instant::at(day, 0));
            const auto* end = p.at(Instant::at(day + 1, 0));
            if (begin && begin == end)
                REQUIRE(covered[p.code] == (begin->closed ? 0 : open));
            else
                REQUIRE(covered[p.code] <= open);
        }
    }
}

TEST_CASE("a claim is borne out exactly when the naive roster says so")
{
    Random random{std::mt19937(7)};
    const Roster r = randomRoster(random, 60);
    Roles roles;
    for (int i = 0; i < 300; ++i)
        roles["u" + std::to_string(i)] = {{Instant{0}, "clerk", true}};
    int good = 0;
    int bad = 0;
    for (int i = 0; i < 40000; ++i) {
        const Post& post = r.posts[static_cast<std::size_t>(random.below(60))];
        const Instant t = random.moment();
        const std::string naive = naiveHolder(r, post, t);
        if (naive == "-" || naive.empty())
            continue;
        const Holding h = holderOf(r, *post.at(t), t, false);
        const std::string who = random.below(2) == 0 ? naive : random.person();
        const Right claim{who, "clerk", post.code, h.as, h.actingFor};
        const bool fault = !claimFault(r, roles, claim, who, h.actingFor, t, false).empty();
        REQUIRE(fault == (who != naive));
        ++(fault ? bad : good);
        // Said for the wrong person, or in another letter, it is no right either.
        REQUIRE(claimFault(r, roles, {naive, "clerk", post.code, h.as + "x", h.actingFor}, naive, h.actingFor,
                           t, false) == "claim-post");
        REQUIRE(claimFault(r, roles, {naive, "director", post.code, h.as, h.actingFor}, naive, h.actingFor, t,
                           false) == "claim-role");
    }
    CHECK(good > 1000);
    CHECK(bad > 1000);
}
