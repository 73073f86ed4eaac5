// People at a real file: an absence, its handover, the cover and what the entries say of it.
#include "core/desk/station_file.h"
#include "tests/journal/stations.h"

using namespace bm;
using namespace bm::test;

namespace {

void as(Stations::One& at, const char* account)
{
    REQUIRE_OK(at.file->login(account, ""));
}

void set(Stations::One& at, const char* moment)
{
    at.clock->set(*Instant::parse(moment));
}

// The newest entry of the case: who acted, and for whom.
Header lastOf(Stations::One& at, const std::string& number)
{
    auto view = at.file->caseView(number);
    REQUIRE_OK(view);
    Header h;
    h.actor = view->c.timeline.back().actor;
    h.actingFor = view->c.timeline.back().actingFor;
    return h;
}

std::string accept(Stations::One& at, const std::string& name)
{
    auto taken = at.file->run(takeOf("M14", name));
    REQUIRE_OK(taken);
    return taken->number;
}

AddLeave leaveOf(const char* who, const char* from, const char* to)
{
    AddLeave l;
    l.account = who;
    l.kind = "meeting";
    l.from = *Instant::parse(from);
    l.to = *Instant::parse(to);
    return l;
}

std::vector<ClaimLine> claimsOf(Stations::One& at)
{
    auto found = at.file->claims(Day::of(2026, 1, 1), Day::of(2027, 12, 31));
    REQUIRE_OK(found);
    return *found;
}

} // namespace

TEST_CASE("an absence told the day before: handover, cover, B for A in every entry, return")
{
    Stations world(1);
    auto at = world.make("511324101", "W1", "township");
    const std::string first = accept(*at, "某甲");
    const std::string second = accept(*at, "某乙");
    CHECK(lastOf(*at, first).actingFor.empty());

    auto planned = at->file->runPeople(leaveOf("a", "2026-11-24T09:00", "2026-11-25T12:00"));
    REQUIRE_OK(planned);
    GiveHandover give;
    give.post = "综合窗口";
    give.leave = planned->number;
    give.seals = "业务专用章一枚";
    give.move = {first};
    auto given = at->file->runPeople(give);
    REQUIRE_OK(given);
    auto slip = at->file->handoverView(given->number);
    REQUIRE_OK(slip);
    CHECK(slip->handover.cases.size() == 2);
    CHECK(slip->words.at("seals") == "业务专用章一枚");
    CHECK(at->file->caseView(first)->c.handler == "b");
    CHECK(at->file->caseView(second)->c.handler == "a");

    as(*at, "a");
    CHECK(at->file->runPeople(SignHandover{given->number, "receiver"}).error().code == "handover-not-yours");
    as(*at, "b");
    // Before the absence begins b acts in no one's place.
    const std::string early = accept(*at, "某丙");
    CHECK(lastOf(*at, early).actingFor.empty());
    REQUIRE_OK(at->file->runPeople(SignHandover{given->number, "receiver"}));
    CHECK(at->file->runPeople(SignHandover{given->number, "receiver"}).error().code == "handover-signed");

    set(*at, "2026-11-24T09:30");
    as(*at, "b");
    auto view = at->file->people();
    REQUIRE_OK(view);
    REQUIRE(view->mine.size() == 1);
    CHECK(view->mine[0].holding.as == "B");
    CHECK(view->mine[0].until == Instant::parse("2026-11-25T12:00"));
    REQUIRE(view->leaves.size() == 1);
    CHECK_FALSE(view->leaves[0].handoverLate);
    CHECK(view->leaves[0].handover == "signed");
    const std::string covered = accept(*at, "某丁");
    CHECK(lastOf(*at, covered).actor == "b");
    CHECK(lastOf(*at, covered).actingFor == "a");
    IssuePaper slipPaper;
    slipPaper.number = covered;
    slipPaper.form = "promise-slip";
    std::string printedFor;
    slipPaper.filler = [&](const PaperFacts& f) -> Result<FilledPaper> {
        printedFor = f.actingForName;
        return FilledPaper{"{}", ""};
    };
    REQUIRE_OK(at->file->run(slipPaper));
    CHECK(printedFor == "张晓梅");

    // Early return: the rights of the cover end with it.
    set(*at, "2026-11-25T09:10");
    as(*at, "a");
    REQUIRE_OK(at->file->runPeople(EndLeave{"a", {}}));
    as(*at, "b");
    REQUIRE_OK(at->file->runPeople(ReturnHandover{given->number, "两件已办结", false}));
    const std::string after = accept(*at, "某戊");
    CHECK(lastOf(*at, after).actingFor.empty());
    as(*at, "a");
    REQUIRE_OK(at->file->runPeople(ReturnHandover{given->number, "", true}));
    CHECK(at->file->handoverView(given->number)->handover.state() == "taken-back");

    // What b did outside the cover is listed, not refused; nothing else is.
    const auto claims = claimsOf(*at);
    REQUIRE(claims.size() == 2);
    CHECK(claims[0].number == early);
    CHECK(claims[0].code == "unlisted");
    CHECK(claims[1].number == after);
    requireGood(*at);
    REQUIRE_OK(at->file->rebuild());
    CHECK(at->file->people()->leaves.size() == 1);
    requireGood(*at);
}

TEST_CASE("A and B away together: a plan is refused or decided, a fact never refused")
{
    Stations world(2);
    auto at = world.make("511324101", "W1", "township");
    REQUIRE_OK(at->file->runPeople(leaveOf("a", "2026-11-25T09:00", "2026-11-26T09:00")));
    as(*at, "b");
    AddLeave both = leaveOf("b", "2026-11-25T14:00", "2026-11-25T17:00");
    auto refused = at->file->runPeople(both);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == "both-away");
    CHECK(refused.error().arg("from") == "2026-11-25T14:00:00");
    both.decidedBy = "a";
    CHECK(at->file->runPeople(both).error().code == "leader-needed-for");
    CHECK(at->file->runPeople(both).error().arg("who") == "director");
    both.decidedBy = "director";
    REQUIRE_OK(at->file->runPeople(both));
    auto lines = at->file->rosterLines(*Instant::parse("2026-11-25"), *Instant::parse("2026-11-26"));
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 3);
    CHECK((*lines)[0].holding.as == "B");
    CHECK((*lines)[1].from == Instant::parse("2026-11-25T13:30"));
    CHECK((*lines)[1].to == Instant::parse("2026-11-25T14:00"));
    CHECK((*lines)[2].holding.gap == "all-away");
    // All called out to a flood: recorded, whoever writes it down.
    AddLeave flood = leaveOf("director", "2026-11-23T08:00", "2026-11-23T18:00");
    flood.kind = "emergency";
    flood.fact = true;
    REQUIRE_OK(at->file->runPeople(flood));
    CHECK(at->file->people()->gaps.size() == 1);
    // Somebody else's plan is not a clerk's business; his own past is a fact, not a plan.
    CHECK(at->file->runPeople(leaveOf("a", "2026-12-01", "2026-12-02")).error().code == "leader-needed-for");
    CHECK(at->file->runPeople(leaveOf("b", "2026-11-20", "2026-11-21")).error().code == "leave-past");
    requireGood(*at);
}

TEST_CASE("posts, staff and duty: who may, and what is refused")
{
    Stations world(3);
    auto at = world.make("511324101", "W1", "township");
    SetPost post;
    post.windows = {"民政"};
    post.a = "b";
    post.backups = {"a"};
    CHECK(at->file->runPeople(post).error().code == "leader-needed-for");
    as(*at, "director");
    REQUIRE_OK(at->file->runPeople(post));
    post.backups = {"b"};
    CHECK(at->file->runPeople(post).error().code == "holder-twice");
    post.backups = {};
    CHECK(at->file->runPeople(post).error().code == "post-needs-b");
    post.backups = {"nobody"};
    CHECK(at->file->runPeople(post).error().code == "no-such-account");
    SetStaff staff;
    staff.account = "zhao";
    staff.name = "赵甲";
    staff.role = "supervisor";
    staff.employment = "temporary";
    staff.password = "zhao-2026-pass";
    REQUIRE_OK(at->file->runPeople(staff));
    CHECK(at->file->people()->staff.back().warn);
    staff.account = "director";
    staff.role = "clerk";
    CHECK(at->file->runPeople(staff).error().code == "own-role");
    SetDuty duty;
    duty.account = "a";
    duty.from = Day::of(2026, 11, 23);
    duty.to = Day::of(2026, 11, 27);
    REQUIRE_OK(at->file->runPeople(duty));
    CHECK(at->file->people()->leaderToday == "a");
    // The leader on duty arranges posts.
    as(*at, "a");
    post.backups = {"a"};
    REQUIRE_OK(at->file->runPeople(post));
    // A supervisor reads.
    REQUIRE_OK(at->file->login("zhao", "zhao-2026-pass"));
    CHECK(at->file->run(takeOf("M14", "某甲")).error().code == "read-only-role");
    CHECK(at->file->runPeople(MarkAttendance{true}).error().code == "read-only-role");
    REQUIRE_OK(at->file->cases({}));
    // A window of its own is nearer than the general one.
    as(*at, "b");
    const std::string number = accept(*at, "某乙");
    const auto found = claimsOf(*at);
    CHECK(found.empty());
    requireGood(*at);
}

TEST_CASE("attendance: first in, last out, late against the hours of the day")
{
    Stations world(4);
    auto at = world.make("511324101", "W1", "township");
    set(*at, "2026-11-24T09:12");
    REQUIRE_OK(at->file->runPeople(MarkAttendance{true}));
    set(*at, "2026-11-24T16:40");
    REQUIRE_OK(at->file->runPeople(MarkAttendance{false}));
    auto lines = at->file->attendance(Day::of(2026, 11, 24), Day::of(2026, 11, 24));
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 3);
    CHECK((*lines)[0].account == "a");
    CHECK((*lines)[0].lateMinutes == 12);
    CHECK((*lines)[0].earlyMinutes == 20);
    CHECK_FALSE((*lines)[1].in);
    requireGood(*at);
}

TEST_CASE("claims: what the rosters do not bear out, also when they come after the entries, and nothing else")
{
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        Stations world(seed);
        auto one = world.make("511324101", "W1", "township");
        auto two = world.make("511324101", "W2", "township");
        struct Act
        {
            std::string number, who, claimedFor;
            Instant when;
        };
        std::vector<Act> acts;
        std::vector<std::pair<Instant, Instant>> away; // of a, as W1 knows it
        for (int day = 0; day < 20; ++day) {
            const Day today = Day::of(2026, 11, 24) + day;
            if (world.pick(3) == 0) {
                one->clock->set(Instant::at(today, 8 * 60));
                as(*one, "a");
                const Instant from = Instant::at(today, (9 + world.pick(3)) * 60);
                const Instant to = Instant::at(today, (12 + world.pick(6)) * 60);
                AddLeave leave = leaveOf("a", from.text().c_str(), to.text().c_str());
                leave.fact = true;
                REQUIRE_OK(one->file->runPeople(leave));
                away.emplace_back(from, to);
            }
            for (Stations::One* station : {one.get(), two.get()}) {
                station->clock->set(Instant::at(today, 540 + world.pick(480)));
                const char* who = world.pick(2) == 0 ? "a" : "b";
                as(*station, who);
                const std::string number = accept(*station, "某甲");
                acts.push_back({number, who, lastOf(*station, number).actingFor, station->clock->now()});
            }
            if (world.pick(4) == 0)
                Stations::give(*one, *two);
        }
        Stations::give(*one, *two);
        Stations::give(*two, *one);
        std::set<std::string> want;
        for (const Act& act : acts) {
            const bool gone = std::any_of(away.begin(), away.end(), [&](const auto& span) {
                return span.first <= act.when && act.when < span.second;
            });
            const bool right = act.who == "a" ? !gone : gone && act.claimedFor == "a";
            if (!right)
                want.insert(act.number);
        }
        for (Stations::One* station : {one.get(), two.get()}) {
            std::set<std::string> found;
            for (const ClaimLine& line : claimsOf(*station))
                found.insert(line.number);
            CHECK(found == want);
        }
    }
}
