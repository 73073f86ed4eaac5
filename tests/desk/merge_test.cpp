// A township that merges into another: stations, village rooms, open cases, people and number series go over,
// at every station, whoever hears of it first.
#include "tests/desk/county.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

constexpr const char* gone = "511324101";
constexpr const char* stays = "511324102";

struct Two
{
    explicit Two(unsigned seed)
        : c(seed)
        , old(c.enrolled(gone, "W1", "township"))
        , room(c.enrolled("511324101201", "V1", "village"))
        , neighbour(c.enrolled("511324102201", "V1", "village"))
        , town(c.enrolled(stays, "W1", "township"))
    {
        for (One* one : {old.get(), town.get()}) {
            c.carry(*c.county, *one);
            c.carry(*c.county, *one);
        }
        c.carry(*old, *room);
        c.carry(*town, *neighbour);
    }
    // Everybody gives everybody, until nothing moves any more.
    void exchange(int rounds = 4)
    {
        const std::vector<One*> all{c.county.get(), old.get(), town.get(), room.get(), neighbour.get()};
        for (int i = 0; i < rounds; ++i) {
            for (One* from : all) {
                auto given = from->file->exportPackages(folder(), {});
                // A room that knows nobody above it yet has nobody to give to.
                if (!given.ok())
                    continue;
                std::vector<std::string> files;
                for (const PackageMade& p : given->packages)
                    files.push_back((std::filesystem::path(last) / p.file).string());
                for (One* to : all) {
                    if (to != from)
                        (void)County::take(*to, files);
                }
                from->clock->advanceMs(86'400'000);
            }
        }
    }
    std::string folder()
    {
        last = (std::filesystem::path(c.dir.path()) / ("x" + std::to_string(++n))).string();
        std::filesystem::create_directories(last);
        return last;
    }

    County c;
    std::unique_ptr<One> old, room, neighbour, town;
    std::string last;
    int n = 0;
};

MergeReport merged(One& county, bool check)
{
    auto report = county.file->mergeOffices(gone, stays, "南府复〔2026〕9号", check);
    REQUIRE_OK(report);
    return *report;
}

bool has(One& at, const std::string& number)
{
    const auto all = numbers(at);
    return std::find(all.begin(), all.end(), number) != all.end();
}

} // namespace

TEST_CASE("a township merges into another: its stations and open cases go over")
{
    Two t(11);
    const std::string before = takeCase(*t.old, "M14", "某甲");
    TakeCase take = takeOf("M05", "某乙");
    take.acceptNow = false;
    auto inRoom = t.room->file->run(take);
    REQUIRE_OK(inRoom);
    const std::string own = takeCase(*t.town, "M10", "某丙");
    t.exchange();
    REQUIRE(has(*t.c.county, before));
    CHECK_FALSE(has(*t.town, before)); // no business of the neighbour's yet
    CHECK(t.old->file->mergeOffices(gone, stays, "x", true).error().code == "county-only");

    // What would go over, and nothing done.
    const auto rows = logicalRows(*t.c.county->file);
    const MergeReport tried = merged(*t.c.county, true);
    CHECK(logicalRows(*t.c.county->file) == rows);
    REQUIRE(tried.offices.size() == 2);
    CHECK(tried.offices[0].from == gone);
    CHECK(tried.offices[0].into == stays);
    // 102201 is another room's: the first free code.
    CHECK(tried.offices[1].into == "511324102001");
    CHECK(tried.stations.size() == 2);

    (void)merged(*t.c.county, false);
    CHECK(t.c.county->file->mergeOffices(gone, stays, "x", false).error().code == "no-such-office");
    t.exchange(6);

    CHECK(t.old->file->info().office == stays);
    CHECK(t.old->file->info().officeName == t.town->file->info().officeName);
    CHECK(t.old->file->info().label == "W2"); // W1 is the neighbour's
    CHECK(t.room->file->info().office == "511324102001");
    // The open case is the new office's: its other window goes on with it, and has the applicant.
    REQUIRE(has(*t.town, before));
    CHECK(t.town->file->caseView(before)->c.office == stays);
    CHECK(t.town->file->caseView(before)->applicant.parties.front().name == "某甲");
    REQUIRE_OK(t.town->file->run(TakeOver{before}));
    REQUIRE_OK(t.town->file->run(DecideCase{before, "granted", {}, {}, {}, {}, {}}));
    // And the other way round; what came from the room is accepted here.
    REQUIRE(has(*t.old, own));
    REQUIRE(has(*t.town, inRoom->number));
    CHECK(t.town->file->caseView(inRoom->number)->applicant.parties.front().name == "某乙");
    REQUIRE_OK(t.town->file->run(AcceptReceived{inRoom->number, {}, {}}));
    // Numbers: those of before stay, new ones are the new office's.
    const std::string fresh = takeCase(*t.old, "M10", "某丁");
    CHECK(fresh.starts_with(std::string(stays) + "-"));
    CHECK(fresh.find("-W2-") != std::string::npos);
    CHECK(before.starts_with(gone));
    t.exchange(6);
    CHECK(t.room->file->caseView(inRoom->number)->c.state == "accepted");
    CHECK(t.old->file->caseView(before)->c.state == "decided");
    CHECK(t.c.county->file->caseView(before)->c.state == "decided");
    CHECK(has(*t.c.county, fresh));
    // What was written under the old roster is judged by it.
    const Day day = t.old->clock->now().day();
    for (One* one : {t.old.get(), t.town.get(), t.c.county.get()}) {
        const auto claims = one->file->claims(day - 300, day + 300);
        REQUIRE_OK(claims);
        CHECK(std::none_of(claims->begin(), claims->end(),
                           [](const ClaimLine& line) { return line.code == "claim-post"; }));
    }
    for (One* one : {t.c.county.get(), t.old.get(), t.town.get(), t.room.get(), t.neighbour.get()}) {
        CHECK(one->file->exchangeStatus()->alarms.empty());
        CHECK(one->file->exchangeStatus()->forks.empty());
        CHECK(one->file->exchangeStatus()->gaps.empty());
        requireGood(*one);
    }
}

TEST_CASE("a merger and what was written before it was heard of: in any order the same")
{
    for (unsigned seed = 21; seed <= 23; ++seed) {
        Two t(seed);
        t.exchange();
        (void)merged(*t.c.county, false);
        // The office goes on under its old name until the stick comes.
        const std::string late = takeCase(*t.old, "M14", "某甲");
        CHECK(late.starts_with(gone));
        t.exchange(seed == 21 ? 1 : 3);
        t.exchange(6);
        CHECK(has(*t.town, late));
        CHECK(t.town->file->caseView(late)->c.office == stays);
        CHECK(has(*t.c.county, late));
        for (One* one : {t.c.county.get(), t.old.get(), t.town.get()}) {
            const auto rows = logicalRows(*one->file);
            REQUIRE_OK(one->file->rebuild());
            CHECK(logicalRows(*one->file) == rows);
            requireGood(*one);
        }
    }
}

TEST_CASE("people who log in by one name would be one: a merger of real offices waits for them")
{
    // In a trial county every office has the accounts a, b and leader; there the clash is let pass.
    Two t(31);
    CHECK(t.c.county->file->info().trial);
    REQUIRE_OK(t.c.county->file->mergeOffices(gone, stays, "x", true));
    CHECK(t.c.county->file->mergeOffices(gone, gone, "x", true).error().code == "merge-offices");
    CHECK(t.c.county->file->mergeOffices(gone, "511324109", "x", true).error().code == "no-such-office");
    CHECK(t.c.county->file->mergeOffices(gone, stays, "", true).error().code == "reason-missing");
}
