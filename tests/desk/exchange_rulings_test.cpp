// What the county says of stations and histories, when it comes before what it is about, and when there are
// several.
#include "tests/desk/county.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace bm;
using namespace bm::test;

TEST_CASE("a revocation that is known before the entries it is about")
{
    County c(21);
    auto one = c.enrolled("511324101", "W1", "township");
    auto two = c.enrolled("511324101", "W2", "township");
    for (One* to : {one.get(), two.get()})
        c.carry(*c.county, *to);
    const std::string before = takeCase(*two, "M10", "某甲");
    c.carry(*two, *c.county);
    REQUIRE(numbers(*c.county) == std::vector<std::string>{before});
    REQUIRE_OK(c.county->file->revokeStation(two->file->info().id, "电脑被盗"));
    // The other window has not heard of it, and passes on what the stolen one goes on writing.
    (void)takeCase(*two, "M10", "某乙");
    c.carry(*two, *one);
    CHECK(numbers(*one).size() == 2);
    c.carry(*one, *c.county);
    CHECK(numbers(*c.county) == std::vector<std::string>{before});
    c.carry(*c.county, *one);
    CHECK(numbers(*one) == std::vector<std::string>{before});
    for (One* at : {c.county.get(), one.get()})
        requireGood(*at);
}

// RELIABILITY.md T11: a PC is stolen, and whoever has it begins a new epoch with its keys.
TEST_CASE("a revoked station does not come back under a new name, until the county certifies it")
{
    const bool entriesFirst = GENERATE(false, true);
    CAPTURE(entriesFirst);
    County c(26);
    auto town = c.enrolled("511324101", "W1", "township");
    auto other = c.enrolled("511324101", "W2", "township");
    const auto known = c.give(*c.county, "511324101"); // each other's certificates
    for (One* at : {town.get(), other.get()})
        (void)c.take(*at, known);
    const std::string before = takeCase(*town, "M10", "某甲");
    c.carry(*town, *c.county);
    REQUIRE_OK(c.county->file->revokeStation(town->file->info().id, "电脑被盗"));
    REQUIRE_OK(town->file->beginEpoch("new-pc"));
    const std::string after = takeCase(*town, "M10", "某乙");
    const auto packages = c.give(*town, "511324");
    REQUIRE(c.take(*c.county, packages).back().error.code == "sender-revoked");
    // The other window has not heard of it yet, or has: what comes through it counts for nobody.
    if (!entriesFirst)
        c.carry(*c.county, *other);
    const auto read = c.take(*other, c.give(*town, "511324101"));
    REQUIRE_FALSE(read.empty());
    for (const PackageRead& p : read) {
        CAPTURE(p.file, p.status, p.error.code);
        CHECK((p.error.code == "sender-revoked") == !entriesFirst);
    }
    c.carry(*c.county, *other);
    c.carry(*other, *c.county);
    CHECK(numbers(*c.county) == std::vector<std::string>{before});
    CHECK_FALSE(c.county->file->caseView(after).ok());
    for (const std::string& number : numbers(*other))
        CHECK(number != after);
    requireGood(*other);
    requireGood(*c.county);

    // It was found again, and looked at: the county certifies the new epoch.
    enrol(*town, *c.county);
    c.carry(*town, *c.county);
    CHECK(numbers(*c.county).size() == 2);
    requireGood(*c.county);
    c.carry(*c.county, *other);
    c.carry(*town, *other);
    CHECK(numbers(*other).size() == 2);
    requireGood(*other);
}

TEST_CASE("what was under way to a revoked station waits for nobody")
{
    County c(29);
    auto town = c.enrolled("511324101", "W1", "township");
    (void)c.give(*c.county);
    CHECK(c.county->file->exchangeStatus()->waiting == 2); // for the town, and for itself
    REQUIRE_OK(c.county->file->revokeStation(town->file->info().id, "撤并"));
    CHECK(c.county->file->exchangeStatus()->waiting == 1);
}

TEST_CASE("a station is revoked that has not been heard of yet")
{
    County c(27);
    auto town = c.enrolled("511324101", "W1", "township");
    REQUIRE_OK(c.county->file->revokeStation(town->file->info().id, "发错了证书"));
    (void)takeCase(*town, "M10", "某甲");
    CHECK(c.take(*c.county, c.give(*town, "511324")).back().error.code == "sender-revoked");
    const auto status = c.county->file->exchangeStatus();
    const auto state =
        std::find_if(status->stations.begin(), status->stations.end(),
                     [&](const StationState& s) { return s.station == town->file->info().id; });
    REQUIRE(state != status->stations.end());
    CHECK(state->revoked);
    CHECK(numbers(*c.county).empty());
}

// What a neighbour says that it has under our numbers is what the disk before had written.
TEST_CASE("an older disk is put back: what it writes under numbers that are taken still arrives")
{
    const bool exportedBefore = GENERATE(false, true); // and that stick was lost
    const int more = GENERATE(1, 3);                   // the other history is as long, or longer
    CAPTURE(exportedBefore, more);
    County c(30);
    auto one = c.enrolled("511324101", "W1", "township");
    auto two = c.enrolled("511324101", "W2", "township");
    const auto certificates = c.give(*c.county, "511324101");
    (void)c.take(*one, certificates);
    (void)c.take(*two, certificates);
    for (int i = 0; i < 2; ++i) {
        c.carry(*one, *two);
        c.carry(*two, *one);
    }
    auto older = c.world.copyOf(*two);
    std::filesystem::copy(std::filesystem::path(two->dir.path()) / "outbox",
                          std::filesystem::path(older->dir.path()) / "outbox");
    for (int i = 0; i < more; ++i)
        (void)takeCase(*two, "M10", "某甲");
    for (int i = 0; i < 2; ++i) { // until nothing is on the way any more
        c.carry(*two, *one);
        c.carry(*one, *two);
    }
    (void)takeCase(*older, "M10", "某乙");
    if (exportedBefore)
        (void)c.give(*older);
    (void)takeCase(*one, "M10", "某丙");
    const auto told = c.give(*one, "511324101");
    REQUIRE_FALSE(told.empty());
    (void)c.take(*older, told);
    REQUIRE(older->file->exchangeStatus()->forks.empty()); // it does not know
    c.carry(*older, *one);
    CHECK(one->file->exchangeStatus()->forks.size() == 1);
    requireGood(*one);
}

TEST_CASE("two copies of one disk: their packages lie in one folder side by side")
{
    County c(22);
    auto town = c.enrolled("511324101", "W1", "township");
    c.carry(*c.county, *town);
    auto copy = c.world.copyOf(*town);
    const auto folder = std::filesystem::path(c.dir.path()) / "stick";
    std::filesystem::create_directories(folder);
    std::vector<std::string> files;
    for (One* at : {town.get(), copy.get()}) {
        (void)takeCase(*at, "M10", "某甲");
        auto report = at->file->exportPackages(folder.string(), "511324");
        REQUIRE_OK(report);
        REQUIRE(report->packages.back().fresh);
        files.push_back((folder / report->packages.back().file).string());
    }
    REQUIRE(files[0] != files[1]);
    auto read = County::take(*c.county, files);
    REQUIRE(read.size() == 2);
    CHECK(read[0].number == read[1].number);
    CHECK(read[0].status == "imported");
    CHECK(read[1].error.code == "chain-forked");
    CHECK(c.county->file->exchangeStatus()->forks.size() == 1);
}

TEST_CASE("two forks of one chain are ruled on one by one")
{
    County c(23);
    auto town = c.enrolled("511324101", "W1", "township");
    auto early = c.world.copyOf(*town);
    (void)takeCase(*town, "M10", "某甲");
    auto late = c.world.copyOf(*town);
    for (One* at : {town.get(), early.get(), late.get()}) {
        (void)takeCase(*at, "M10", "某乙");
        c.carry(*at, *c.county);
    }
    const auto alarms = [&](const ExchangeStatus& s) {
        return std::count_if(s.alarms.begin(), s.alarms.end(),
                             [](const Error& e) { return e.code == "chain-forked"; });
    };
    auto status = c.county->file->exchangeStatus();
    REQUIRE(status->forks.size() == 2);
    CHECK(alarms(*status) == 2);
    // The later one first; of either side, the trunk's too.
    const ChainFork later = status->forks[1];
    REQUIRE(later.at > status->forks[0].at);
    REQUIRE_OK(c.county->file->excludeBranch(later.station, later.epoch, later.heads[0], "复制的电脑"));
    status = c.county->file->exchangeStatus();
    CHECK_FALSE(status->forks[0].ruled);
    CHECK(status->forks[1].ruled);
    CHECK(alarms(*status) == 1);
    REQUIRE_OK(
        c.county->file->excludeBranch(later.station, later.epoch, status->forks[0].heads[1], "复制的电脑"));
    status = c.county->file->exchangeStatus();
    CHECK(alarms(*status) == 0);
    requireGood(*c.county);
}

// The order in which branches came decides from which one the next is listed as leaving: a ruling must not
// ask.
TEST_CASE("a ruling leaves out one side of a fork, not a third branch that left before it")
{
    const int order = GENERATE(range(0, 6));
    CAPTURE(order);
    County c(25);
    auto town = c.enrolled("511324101", "W1", "township");
    auto early = c.world.copyOf(*town);
    (void)takeCase(*town, "M10", "某甲");
    auto late = c.world.copyOf(*town);
    for (One* at : {town.get(), late.get(), early.get()})
        (void)takeCase(*at, "M10", at == early.get() ? "某丙" : "某乙");
    std::array<std::size_t, 3> turns{0, 1, 2};
    for (int i = 0; i < order; ++i)
        std::next_permutation(turns.begin(), turns.end());
    for (const std::size_t turn : turns)
        c.carry(*std::array{town.get(), late.get(), early.get()}.at(turn), *c.county);
    // What the two have in common goes, and with it both of their sides.
    const auto status = c.county->file->exchangeStatus();
    REQUIRE(status->forks.size() == 2);
    const ChainFork& first = status->forks.front();
    const auto headOf = [](One& one, std::uint32_t seq) {
        return hex(*one.file->journal().hashOf(one.file->journal().ownState().no, seq));
    };
    REQUIRE_OK(
        c.county->file->excludeBranch(first.station, first.epoch, headOf(*town, first.at), "复制的电脑"));
    Query q =
        c.county->file->database().query("SELECT count(*) FROM entry e JOIN chain c ON c.no=e.id>>32 "
                                         "JOIN verdict v ON v.entry=e.id WHERE v.code='branch-excluded'");
    REQUIRE(q.next());
    CHECK(q.integer(0) > 0);
    for (const ChainState& chain : c.county->file->journal().states()) {
        const auto at = c.county->file->journal().hashOf(chain.no, first.at);
        if (hex(chain.key.station) == first.station && at)
            CHECK(c.county->file->journal().excluded(chain.no) == (hex(*at) == headOf(*town, first.at)));
    }
    requireGood(*c.county);
}

// The county gives a township's entries back without their persons: a window that has them from there first
// still gets the persons from the window that wrote them.
TEST_CASE("the entries of another window, by way of the county first")
{
    County c(28);
    auto one = c.enrolled("511324101", "W1", "township");
    auto two = c.enrolled("511324101", "W2", "township");
    auto third = c.enrolled("511324101", "W3", "township");
    for (One* to : {one.get(), two.get(), third.get()})
        c.carry(*c.county, *to);
    for (int i = 0; i < 2; ++i) {
        for (One* from : {one.get(), two.get(), third.get()}) {
            for (One* to : {one.get(), two.get(), third.get()}) {
                if (from != to)
                    c.carry(*from, *to);
            }
        }
    }
    const std::string number = takeCase(*two, "M10", "某甲");
    c.carry(*two, *c.county);
    (void)takeCase(*one, "M10", "某乙");
    c.carry(*one, *c.county); // and says that it has not the other's
    c.carry(*c.county, *one);
    const auto here = one->file->caseView(number);
    REQUIRE_OK(here);
    REQUIRE_FALSE(here->personKnown); // or this shows nothing
    c.carry(*one, *third);
    c.carry(*one, *two);
    c.carry(*two, *one);
    CHECK(one->file->caseView(number)->personKnown);
    c.carry(*third, *one);
    c.carry(*one, *third);
    CHECK(third->file->caseView(number)->personKnown);
    requireGood(*one);
    requireGood(*third);
}

TEST_CASE("a village gives its township no hashes for the entries of another window")
{
    County c(24);
    auto one = c.enrolled("511324101", "W1", "township");
    auto two = c.enrolled("511324101", "W2", "township");
    auto village = c.enrolled("511324101201", "V1", "village");
    for (One* to : {one.get(), two.get()})
        c.carry(*c.county, *to);
    c.carry(*one, *village);
    c.carry(*two, *one);
    c.carry(*one, *two);
    const std::string number = takeCase(*two, "M10", "某甲");
    c.carry(*two, *village);
    c.carry(*village, *one);
    c.carry(*one, *two);
    c.carry(*two, *one);
    CHECK(numbers(*one) == std::vector<std::string>{number});
    CHECK(one->file->caseView(number)->personKnown);
    requireGood(*one);
}
