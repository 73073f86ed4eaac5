// The exchange after misfortunes with disks: what the simulation (tests/exchange_sim) found, each by itself.
#include "core/desk/backup.h"
#include "tests/desk/county.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

std::unique_ptr<One> restored(One& lost, const std::string& file)
{
    lost.file.reset();
    auto fresh = std::make_unique<One>();
    fresh->clock = lost.clock;
    REQUIRE_OK(restoreBackup({fresh->dir.path(), fresh->clock, true}, {file, "a", "", {}, false}));
    fresh->open();
    return fresh;
}

ChainKey ownOf(One& at)
{
    return at.file->journal().own();
}

} // namespace

TEST_CASE("a restore writes nothing in the old epoch")
{
    County c(21);
    auto town = c.enrolled("511324101", "W1", "township");
    (void)takeCase(*town, "M10", "某甲");
    const std::string file = c.dir / "w1.bmb";
    REQUIRE_OK(town->file->backup(file));
    const ChainKey before = ownOf(*town);
    const auto head = town->file->journal().head(before);
    (void)takeCase(*town, "M10", "某乙");
    c.carry(*town, *c.county);
    // So long after that the clock is asked about, and that cases come due by themselves.
    for (One* at : {town.get(), c.county.get()})
        at->clock->advanceMs(std::int64_t{40} * 86'400'000);
    auto fresh = restored(*town, file);
    CHECK(ownOf(*fresh).epoch == 2);
    CHECK(fresh->file->journal().head(before) == head);
    c.carry(*fresh, *c.county);
    CHECK(c.county->file->exchangeStatus()->forks.empty());
    CHECK(c.county->file->exchangeStatus()->alarms.empty());
    requireGood(*fresh);
}

TEST_CASE("a file that knows that it is old writes nothing at a login")
{
    County c(22);
    auto town = c.enrolled("511324101", "W1", "township");
    (void)takeCase(*town, "M10", "某甲");
    auto old = c.world.copyOf(*town);
    (void)takeCase(*town, "M10", "某乙");
    c.carry(*town, *c.county);
    (void)County::take(*old, c.give(*c.county, "511324101"));
    REQUIRE(old->file->exchangeStatus()->alarms.front().code == "own-history-behind");
    const auto head = old->file->journal().head(ownOf(*old));
    old->clock->advanceMs(std::int64_t{40} * 86'400'000);
    old->open();
    (void)old->file->exchangeStatus();
    (void)County::take(*old, c.give(*c.county, "511324101"));
    CHECK(old->file->journal().head(ownOf(*old)) == head);
}

TEST_CASE("a copied disk that knows the longer history of the other is still read")
{
    County c(23);
    auto town = c.enrolled("511324101", "W1", "township");
    auto copy = c.world.copyOf(*town);
    (void)takeCase(*town, "M10", "某甲");
    for (int i = 0; i < 4; ++i)
        (void)takeCase(*copy, "M15", "某乙");
    c.carry(*town, *c.county);
    c.carry(*copy, *c.county);
    c.carry(*c.county, *town);
    (void)County::take(*town, c.give(*copy, "511324101"));
    auto village = c.enrolled("511324101201", "V1", "village");
    c.carry(*c.county, *town);
    for (const PackageRead& p : County::take(*village, c.give(*town, "511324101201")))
        CHECK(p.status != "refused");
    // It goes on, and once it has come further it passes the other history on as well.
    for (int i = 0; i < 6; ++i)
        (void)takeCase(*town, "M10", "某丙");
    for (const PackageRead& p : County::take(*village, c.give(*town, "511324101201")))
        CHECK(p.status != "refused");
    CHECK(village->file->exchangeStatus()->forks.size() == 1);
    requireGood(*village);
}

TEST_CASE("of two histories of one disk each is given until it has arrived")
{
    County c(24);
    auto town = c.enrolled("511324101", "W1", "township");
    auto village = c.enrolled("511324101201", "V1", "village");
    c.carry(*c.county, *town);
    c.carry(*town, *village);
    auto copy = c.world.copyOf(*village);
    TakeCase take = takeOf("M14", "某甲");
    take.acceptNow = false;
    for (int i = 0; i < 4; ++i)
        REQUIRE_OK(village->file->run(take));
    take.applicant.parties.front().name = "某乙";
    REQUIRE_OK(copy->file->run(take));
    c.carry(*village, *town);
    c.carry(*town, *c.county);
    c.carry(*copy, *town);
    (void)c.give(*town, "511324"); // with the other history: this stick is lost
    // The county says how far it has the longer one. That is nothing about the other.
    c.carry(*c.county, *town);
    c.carry(*town, *c.county);
    CHECK(c.county->file->exchangeStatus()->forks.size() == 1);
    requireGood(*c.county);
}

TEST_CASE("a copied disk that has read what the other signed still signs its own")
{
    County c(27);
    auto town = c.enrolled("511324101", "W1", "township");
    auto copy = c.world.copyOf(*town);
    for (int i = 0; i < 3; ++i)
        (void)takeCase(*town, "M10", "某甲");
    c.carry(*town, *c.county);
    c.carry(*c.county, *copy);
    c.carry(*town, *copy);
    // By name it is behind, until the package of the other brought it up; then it goes on by itself.
    auto second = c.world.copyOf(*copy);
    (void)takeCase(*copy, "M15", "某乙");
    for (int i = 0; i < 3; ++i)
        (void)takeCase(*second, "M15", "某丙");
    c.carry(*second, *c.county);
    (void)County::take(*copy, c.give(*second, "511324101"));
    (void)takeCase(*copy, "M15", "某丁");
    c.carry(*copy, *c.county);
    const auto at = numbers(*c.county);
    CHECK(at == numbers(*copy)); // the other's among them, some under the same number
    CHECK(c.county->file->exchangeStatus()->forks.size() == 1);
    requireGood(*c.county);
}

TEST_CASE("a clock that was set right is no restored station")
{
    County c(25);
    auto town = c.enrolled("511324101", "W1", "township");
    (void)takeCase(*town, "M10", "某甲");
    town->clock->advanceMs(std::int64_t{10} * 3'600'000);
    const auto first = c.give(*town, "511324");
    town->clock->advanceMs(-std::int64_t{10} * 3'600'000);
    (void)takeCase(*town, "M10", "某乙");
    const auto both = c.give(*town, "511324");
    REQUIRE(both.size() == 2);
    (void)County::take(*c.county, {both.back()});
    (void)County::take(*c.county, first);
    CHECK(c.county->file->exchangeStatus()->alarms.empty());
    CHECK(numbers(*c.county).size() == 2);
}

TEST_CASE("what one window of a hall has does not hide what another lacks")
{
    County c(26);
    auto one = c.enrolled("511324101", "W1", "township");
    auto two = c.enrolled("511324101", "W2", "township");
    const std::string file = c.dir / "w2.bmb";
    REQUIRE_OK(two->file->backup(file));
    (void)takeCase(*one, "M10", "某甲");
    c.carry(*one, *c.county);
    const auto made = c.give(*c.county, "511324101");
    (void)County::take(*one, made);
    (void)County::take(*two, made);
    auto fresh = restored(*two, file);
    // Always in this order: what it says is followed by what the other says.
    for (int week = 0; week < 2; ++week) {
        for (One* at : {one.get(), fresh.get(), c.county.get()})
            at->clock->advanceMs(std::int64_t{7} * 86'400'000);
        c.carry(*fresh, *c.county);
        c.carry(*one, *c.county);
        c.carry(*c.county, *fresh);
        c.carry(*c.county, *one);
    }
    const ChainKey county = ownOf(*c.county);
    CHECK(fresh->file->journal().head(county) == c.county->file->journal().head(county));
    CHECK(fresh->file->exchangeStatus()->gaps.empty());
    CHECK(numbers(*fresh) == numbers(*one));
}

TEST_CASE("what a disk has lost is given again, what is under way is not")
{
    County c(12);
    auto town = c.enrolled("511324101", "W1", "township");
    auto village = c.enrolled("511324101201", "V1", "village");
    c.carry(*c.county, *town);
    c.carry(*town, *village);
    TakeCase take = takeOf("M14", "某甲");
    take.acceptNow = false;
    REQUIRE_OK(village->file->run(take));
    const std::string backup = c.dir / "v1.bmb";
    REQUIRE_OK(village->file->backup(backup));
    c.carry(*village, *town);
    REQUIRE_OK(town->file->run(AcceptReceived{numbers(*village).front(), {}, {}}));
    c.carry(*town, *village);
    CHECK(village->file->caseView(numbers(*village).front())->c.state == "accepted");
    // The village's disk goes; its backup is of before.
    village->file.reset();
    auto fresh = std::make_unique<One>();
    fresh->clock = village->clock;
    fresh->clock->advanceMs(std::int64_t{86'400'000});
    REQUIRE_OK(restoreBackup({fresh->dir.path(), fresh->clock, true}, {backup, "a", "", {}, false}));
    fresh->open();
    CHECK(fresh->file->caseView(numbers(*fresh).front())->c.state == "received");
    // It says what it has; packages cross on their way (the township exports before it hears of it).
    town->clock->set(fresh->clock->now());
    (void)takeCase(*town, "M10", "某乙");
    const auto crossing = c.give(*town, "511324101201");
    c.carry(*fresh, *town);
    (void)County::take(*fresh, crossing);
    const auto again = c.give(*town, "511324101201");
    (void)County::take(*fresh, again);
    CHECK(fresh->file->caseView(numbers(*fresh).front())->c.state == "accepted");
    CHECK(fresh->file->exchangeStatus()->gaps.empty());
    requireGood(*fresh);
    requireGood(*town);
}
