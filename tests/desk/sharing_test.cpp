// Who is given how much of a case, as its matter decides: facts to the county, the person to the office that
// decides, "what is missing" and "ready" to the applicant's own village.
#include "core/exchange/routes.h"
#include "tests/desk/county.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

std::string taken(One& at, const std::string& matter, const std::string& village)
{
    TakeCase take = takeOf(matter, "某甲");
    take.acceptNow = false;
    take.applicant.village = village;
    auto done = at.file->run(take);
    REQUIRE_OK(done);
    at.clock->advanceMs(60'000);
    return done->number;
}

struct Ground
{
    explicit Ground(unsigned seed)
        : c(seed)
        , town(c.enrolled("511324101", "W1", "township"))
        , village(c.named("511324101201", "V1", "village", "石佛岩村便民服务室"))
        , other(c.named("511324101202", "V1", "village", "何家湾村便民服务室"))
    {
        c.carry(*c.county, *town);
        c.carry(*c.county, *town);
        for (One* room : {village.get(), other.get()})
            c.carry(*town, *room);
        for (One* room : {village.get(), other.get()})
            c.carry(*room, *town);
    }
    // The county decides it, with a version of the matter; it outranks the township's.
    void publish(const std::string& code, const Privacy& privacy)
    {
        auto all = c.county->file->matterVersions(code);
        REQUIRE_OK(all);
        Matter m = *all->back();
        m.version += 1;
        m.privacy = privacy;
        REQUIRE_OK(c.county->file->publishMatters({m}));
        c.carry(*c.county, *town);
    }
    void round()
    {
        c.carry(*town, *c.county);
        c.carry(*town, *village);
        c.carry(*town, *other);
    }
    County c;
    std::unique_ptr<One> town, village, other;
};

} // namespace

TEST_CASE("the applicant's village finds his case at the township by its number, and no name")
{
    Ground g(1);
    const std::string number = taken(*g.town, "M10", "石佛岩村三组");
    const std::string nowhere = taken(*g.town, "M10", "某某村二组");
    REQUIRE_OK(g.town->file->run(RequestSupplement{number, {"户口簿"}, {}}));
    g.round();
    const auto seen = g.village->file->caseView(number);
    REQUIRE_OK(seen);
    CHECK(seen->c.state == "supplement");
    REQUIRE(seen->c.requests.size() == 1);
    CHECK(seen->c.requests.front().missing == std::vector<std::string>{"户口簿"});
    CHECK_FALSE(seen->personKnown);
    CHECK(numbers(*g.village) == std::vector<std::string>{number});
    CHECK(numbers(*g.other).empty());
    CHECK(numbers(*g.c.county).size() == 2);
    CHECK_FALSE(g.c.county->file->caseView(nowhere)->personKnown);
    // It is the township's case: the village looks, and does nothing in it.
    CHECK(g.village->file->run(ReceiveSupplement{number, true, {}}).error().code == "not-own-office");
    requireGood(*g.village);
}

TEST_CASE("a matter that nobody outside is to hear of")
{
    Ground g(2);
    Privacy closed;
    closed.centre = "nothing";
    closed.village = "nothing";
    g.publish("M10", closed);
    const std::string number = taken(*g.town, "M10", "石佛岩村三组");
    REQUIRE_OK(g.town->file->run(AcceptReceived{number, {}, {}}));
    REQUIRE_OK(g.town->file->run(IssuePaper{number, "promise-slip",
                                            [](const PaperFacts&) -> Result<FilledPaper> {
                                                return FilledPaper{"{}", "t"};
                                            },
                                            "", ""}));
    g.round();
    CHECK(numbers(*g.c.county).empty());
    CHECK(numbers(*g.village).empty());
    // The chain holds all the same.
    requireGood(*g.c.county);
}

TEST_CASE("a matter of which the county is to have the person")
{
    Ground g(3);
    Privacy open;
    open.centre = "person";
    open.village = "person";
    g.publish("M10", open);
    const std::string number = taken(*g.town, "M10", "石佛岩村三组");
    g.round();
    CHECK(g.c.county->file->caseView(number)->applicant.parties.front().name == "某甲");
    CHECK(g.village->file->caseView(number)->applicant.parties.front().name == "某甲");
    CHECK(numbers(*g.other).empty());
    // A spot check is an entry with a reason, and the office hears of it.
    CHECK(g.c.county->file->revealApplicant(number).error().code == "reveal-reason");
    REQUIRE_OK(g.c.county->file->revealApplicant(number, "季度抽查"));
    g.c.carry(*g.c.county, *g.town);
    const auto report = g.town->file->accessOf({}, number);
    REQUIRE_OK(report);
    CHECK(std::any_of(report->lines.begin(), report->lines.end(),
                      [](const AccessLine& l) { return l.verb == "reveal"; }));
    requireGood(*g.town);
}

TEST_CASE("a preview on the screen is seen too: once per person, case and login")
{
    Stations world(5);
    auto one = world.make("511324101", "W1", "township");
    const std::string number = takeCase(*one, "M10", "某甲");
    const auto seen = [&] {
        const auto view = one->file->caseView(number);
        return std::count_if(view->c.timeline.begin(), view->c.timeline.end(),
                             [](const TimelineEntry& e) { return e.verb == "reveal"; });
    };
    // Who has just typed him in has seen him: that entry says so itself.
    REQUIRE_OK(one->file->paperFacts(number, "promise-slip", PaperUse::ToLook));
    CHECK(seen() == 0);
    REQUIRE_OK(one->file->login("a", ""));
    REQUIRE_OK(one->file->paperFacts(number, "promise-slip", PaperUse::ToLook));
    REQUIRE_OK(one->file->paperFacts(number, "promise-slip", PaperUse::ToLook));
    CHECK(seen() == 1);
}
