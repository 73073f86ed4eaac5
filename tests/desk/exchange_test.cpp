// The exchange through real files and real packages: county, township, villages; sticks that get lost, come
// twice or in any order; copied disks, restored backups, revoked stations.
#include "core/base/durable_write.h"
#include "core/base/read_file.h"
#include "core/desk/backup.h"
#include "tests/journal/stations.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bm;
using namespace bm::test;

namespace {

using One = Stations::One;

// A county with stations below it, all enrolled.
class County
{
public:
    explicit County(unsigned seed) : world(seed) { county = world.make("511324", "C1", "county"); }

    std::unique_ptr<One> enrolled(const std::string& office, const std::string& label,
                                  const std::string& level)
    {
        auto one = world.make(office, label, level);
        auto request = one->file->requestEnrolment();
        REQUIRE_OK(request);
        auto certificate = county->file->certifyStation(request->bytes);
        REQUIRE_OK(certificate);
        REQUIRE_OK(one->file->installCertificate(certificate->bytes, {}));
        return one;
    }

    // What a station gives: the paths of its packages, in a folder of their own.
    std::vector<std::string> give(One& from, const std::string& office = {})
    {
        const auto folder = std::filesystem::path(dir.path()) / std::to_string(++m_folders);
        std::filesystem::create_directories(folder);
        auto report = from.file->exportPackages(folder.string(), office);
        REQUIRE_OK(report);
        std::vector<std::string> out;
        for (const PackageMade& p : report->packages)
            out.push_back((folder / p.file).string());
        std::sort(out.begin(), out.end()); // by number: the newest is the last
        return out;
    }
    static std::vector<PackageRead> take(One& to, const std::vector<std::string>& files, bool dryRun = false)
    {
        auto report = to.file->importPackages(files, dryRun);
        REQUIRE_OK(report);
        return report->packages;
    }
    // All that `from` has for `to`, whoever else it is for.
    void carry(One& from, One& to) { (void)take(to, give(from, to.file->info().office)); }

    Stations world;
    TempDir dir;
    std::unique_ptr<One> county;

private:
    int m_folders = 0;
};

std::string takeCase(One& at, const std::string& matter, const std::string& name)
{
    TakeCase take = takeOf(matter, name);
    take.acceptNow = true;
    auto taken = at.file->run(take);
    REQUIRE_OK(taken);
    at.clock->advanceMs(60'000);
    return taken->number;
}

std::vector<std::string> numbers(One& at)
{
    std::vector<std::string> out;
    auto page = at.file->cases({});
    REQUIRE(page.ok());
    for (const CaseLine& line : page->lines)
        out.push_back(line.number);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

TEST_CASE("enrolment: who is trusted, and who is not")
{
    County c(1);
    auto town = c.world.make("511324101", "W1", "township");
    CHECK(town->file->exportPackages(c.dir.path(), {}).error().code == "not-enrolled");
    auto request = town->file->requestEnrolment();
    REQUIRE_OK(request);
    CHECK(request->fingerprint.size() == 29); // six groups of four digits
    CHECK(town->file->certifyStation(request->bytes).error().code == "county-only");
    auto certificate = c.county->file->certifyStation(request->bytes);
    REQUIRE_OK(certificate);
    CHECK(certificate->fingerprint == request->fingerprint);
    // Other digits on the paper: not this county.
    CHECK(town->file->installCertificate(certificate->bytes, "0000 0000 0000 0000 0000 0000").error().code ==
          "fingerprint-differs");
    auto other = c.world.make("511324102", "W1", "township");
    (void)other->file->requestEnrolment();
    CHECK(other->file->installCertificate(certificate->bytes, {}).error().code == "certificate-of-another");
    REQUIRE_OK(town->file->installCertificate(certificate->bytes, {}));
    CHECK(town->file->exchangeStatus()->enrolled);
    // An office of another county is not ours to vouch for.
    auto stranger = c.world.make("511325101", "W1", "township");
    auto asks = stranger->file->requestEnrolment();
    REQUIRE_OK(asks);
    CHECK(c.county->file->certifyStation(asks->bytes).error().code == "office-elsewhere");
    requireGood(*town);
    requireGood(*c.county);
}

TEST_CASE("a village's cases reach the county by way of its township; the county gets facts, not persons")
{
    County c(2);
    auto town = c.enrolled("511324101", "W1", "township");
    auto village = c.enrolled("511324101201", "V1", "village");
    c.carry(*c.county, *town); // certificates of the others
    c.carry(*c.county, *town);
    TakeCase take = takeOf("M14", "某甲");
    take.acceptNow = false;
    auto taken = village->file->run(take);
    REQUIRE_OK(taken);
    const std::string ours = takeCase(*town, "M10", "某乙");
    // The village does not know its township's station yet: it comes with the county's entries.
    c.carry(*town, *village);
    c.carry(*village, *town);
    CHECK(numbers(*town).size() == 2);
    // Taken in for the township: it needs the person (代收).
    CHECK(town->file->caseView(taken->number)->applicant.parties.front().name == "某甲");
    CHECK(town->file->exchangeStatus()->received == 0);
    c.carry(*town, *c.county);
    CHECK(numbers(*c.county).size() == 2);
    CHECK_FALSE(c.county->file->caseView(taken->number)->personKnown);
    CHECK_FALSE(c.county->file->caseView(ours)->personKnown);
    CHECK(c.county->file->caseView(ours)->c.matter == "M10");
    // Receipts flow down, also to the village.
    c.carry(*c.county, *town);
    c.carry(*town, *village);
    const auto status = town->file->exchangeStatus();
    CHECK(status->received > 0);
    CHECK(status->received <= status->exported);
    CHECK(village->file->exchangeStatus()->received > 0);
    // What is done at the township is known at home: what is missing, what is ready.
    REQUIRE_OK(town->file->run(AcceptReceived{taken->number, {}, {}}));
    c.carry(*town, *village);
    CHECK(village->file->caseView(taken->number)->c.state == "accepted");
    // The township's own cases are not the village's business.
    CHECK(numbers(*village) == std::vector<std::string>{taken->number});
    for (One* one : {c.county.get(), town.get(), village.get()})
        requireGood(*one);
}

TEST_CASE("packages lost, doubled, in any order: nothing lost, nothing twice")
{
    County c(3);
    auto town = c.enrolled("511324101", "W1", "township");
    std::vector<std::vector<std::string>> weeks;
    std::vector<std::string> cases;
    for (int week = 0; week < 4; ++week) {
        cases.push_back(takeCase(*town, "M10", "某" + std::to_string(week)));
        town->clock->advanceMs(std::int64_t{7} * 86'400'000);
        weeks.push_back(c.give(*town, "511324"));
        // Each export carries what is not known to have arrived.
        CHECK(weeks.back().size() == static_cast<std::size_t>(week) + 1);
    }
    std::sort(cases.begin(), cases.end());
    // The third stick was lost and the fourth week's own file comes alone: held, asked for.
    auto alone = County::take(*c.county, {weeks[3].back()});
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].status == "held");
    CHECK(alone[0].error.code == "package-gap");
    CHECK(c.county->file->exchangeStatus()->gaps.size() == 1);
    CHECK(numbers(*c.county).empty());
    auto second = County::take(*c.county, {weeks[1].back(), weeks[0].front()});
    CHECK(second[0].status == "imported");
    CHECK(second[1].status == "imported");
    CHECK(County::take(*c.county, {weeks[1].back()})[0].status == "known");
    // A dry run tells and changes nothing.
    const auto before = logicalRows(*c.county->file);
    auto dry = County::take(*c.county, weeks[3], true);
    CHECK(std::count_if(dry.begin(), dry.end(),
                        [](const PackageRead& p) { return p.status == "imported"; }) >= 1);
    CHECK(logicalRows(*c.county->file) == before);
    auto rest = County::take(*c.county, weeks[3]);
    CHECK(std::all_of(rest.begin(), rest.end(),
                      [](const PackageRead& p) { return p.status == "imported" || p.status == "known"; }));
    CHECK(numbers(*c.county) == cases);
    CHECK(c.county->file->exchangeStatus()->gaps.empty());
    // Receipts come: the next export carries only what is new.
    c.carry(*c.county, *town);
    CHECK(town->file->exchangeStatus()->waiting == 0);
    (void)takeCase(*town, "M10", "某五");
    CHECK(c.give(*town, "511324").size() == 1);
    requireGood(*c.county);
}

TEST_CASE("any set of packages, any order, any relay: the same tables")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        County c(seed);
        auto town = c.enrolled("511324101", "W1", "township");
        auto hall = c.enrolled("511324101", "W2", "township");
        auto village = c.enrolled("511324101201", "V1", "village");
        c.carry(*c.county, *town);
        c.carry(*c.county, *hall);
        c.carry(*town, *village);
        const std::vector<One*> all{town.get(), hall.get(), village.get()};
        std::vector<std::string> forCounty;
        for (int round = 0; round < 12; ++round) {
            One& at = *all[static_cast<std::size_t>(c.world.pick(3))];
            for (int i = 0; i < 4; ++i)
                c.world.act(at);
            One& to = *all[static_cast<std::size_t>(c.world.pick(3))];
            if (&to != &at && c.world.pick(2) == 0)
                c.carry(at, to);
            for (const std::string& file : c.give(at)) {
                if (file.find("-to-511324.bmx") != std::string::npos)
                    forCounty.push_back(file);
            }
        }
        // Twice the same county before it has taken anything in.
        auto second = std::make_unique<One>();
        second->clock = std::make_shared<FixedClock>(c.county->clock->now());
        c.county->file.reset();
        std::filesystem::copy_file(c.county->dir / "station.db", second->dir / "station.db");
        second->open();
        c.county->open();
        auto shuffled = forCounty;
        std::shuffle(shuffled.begin(), shuffled.end(), c.world.random);
        shuffled.insert(shuffled.end(), forCounty.begin(), forCounty.begin() + 3);
        for (const std::string& file : forCounty)
            (void)County::take(*c.county, {file});
        for (const std::string& file : shuffled)
            (void)County::take(*second, {file});
        // Receipts are the county's own entries, in the order of its imports; all else is the same.
        const auto others = [](One& one) {
            auto rows = logicalRows(*one.file);
            std::erase_if(rows, [](const std::string& row) {
                return row.starts_with("trust|") || row.starts_with("verdict|receipt");
            });
            return rows;
        };
        CHECK(others(*c.county) == others(*second));
        requireGood(*c.county);
        requireGood(*second);
    }
}

TEST_CASE("a copied disk: both go on, the county names the fork and rules on it")
{
    County c(5);
    auto town = c.enrolled("511324101", "W1", "township");
    (void)takeCase(*town, "M10", "某甲");
    auto copy = c.world.copyOf(*town);
    const std::string kept = takeCase(*town, "M10", "某乙");
    copy->clock->advanceMs(3'600'000);
    (void)takeCase(*copy, "M15", "某丙");
    (void)takeCase(*copy, "M15", "某丁");
    c.carry(*town, *c.county);
    auto report = County::take(*c.county, c.give(*copy, "511324"));
    REQUIRE_FALSE(report.empty());
    // Nothing of either is lost or hidden, and the fork has a name.
    CHECK(report.back().status == "imported");
    CHECK(report.back().error.code == "chain-forked");
    auto at = numbers(*c.county);
    CHECK(at.size() >= 3);
    auto status = c.county->file->exchangeStatus();
    REQUIRE_OK(status);
    REQUIRE(status->forks.size() == 1);
    REQUIRE(status->forks[0].heads.size() == 2);
    CHECK_FALSE(status->forks[0].ruled);
    CHECK(status->alarms.size() >= 1);
    requireGood(*c.county);
    // The ruling excludes the copy's branch: its cases have no effect any more, here and at the township.
    REQUIRE_OK(
        c.county->file->excludeBranch(status->forks[0].station, 1, status->forks[0].heads[1], "复制的电脑"));
    at = numbers(*c.county);
    CHECK(at.size() == 2);
    CHECK(std::count(at.begin(), at.end(), kept) == 1);
    CHECK(c.county->file->exchangeStatus()->forks[0].ruled);
    requireGood(*c.county);
    c.carry(*c.county, *town);
    c.carry(*town, *c.county);
    CHECK(numbers(*town).size() == 2);
    requireGood(*town);
    // Rebuilt from the journal alone it is the same.
    const auto rows = logicalRows(*c.county->file);
    REQUIRE_OK(c.county->file->rebuild());
    CHECK(logicalRows(*c.county->file) == rows);
}

TEST_CASE("an older file goes on and sends: its packages tell")
{
    County c(9);
    auto town = c.enrolled("511324101", "W1", "township");
    auto old = c.world.copyOf(*town);
    (void)takeCase(*town, "M10", "某甲");
    (void)takeCase(*town, "M10", "某乙");
    c.carry(*town, *c.county);
    old->clock->advanceMs(std::int64_t{7} * 86'400'000);
    c.county->clock->set(old->clock->now());
    auto report = County::take(*c.county, c.give(*old, "511324"));
    CHECK(report.back().status == "known"); // nothing new in it, but the sender has gone back in time
    CHECK((report.back().error.code == "sender-number-twice" ||
           report.back().error.code == "sender-rolled-back"));
    CHECK_FALSE(c.county->file->exchangeStatus()->alarms.empty());
    // A new epoch settles it.
    REQUIRE_OK(old->file->beginEpoch("restore"));
    (void)takeCase(*old, "M10", "某丙");
    c.carry(*old, *c.county);
    CHECK(c.county->file->exchangeStatus()->alarms.empty());
    CHECK(numbers(*c.county).size() == 3);
    requireGood(*c.county);
}

TEST_CASE("a restored backup begins a new epoch; what was lost here comes back from the county")
{
    County c(6);
    auto town = c.enrolled("511324101", "W1", "township");
    const std::string first = takeCase(*town, "M10", "某甲");
    const TempDir safe;
    const std::string file = safe / "w1.bmb";
    REQUIRE_OK(town->file->backup(file));
    const std::string second = takeCase(*town, "M10", "某乙");
    (void)County::take(*c.county, c.give(*town, "511324"));
    const auto sent = c.give(*town, "511324101");            // for ourselves, on the same stick
    const std::string lost = takeCase(*town, "M10", "某丙"); // never exported: lost with the disk
    town->file.reset();

    auto fresh = std::make_unique<One>();
    fresh->clock = std::make_shared<FixedClock>(town->clock->now());
    const Desk::Options options{fresh->dir.path(), fresh->clock, true};
    CHECK(restoreBackup(options, {file, "a", "wrong", {}, true}).error().code == "wrong-password");
    auto drill = restoreBackup(options, {file, "a", "", {}, true});
    REQUIRE_OK(drill);
    CHECK(drill->ok);
    CHECK_FALSE(std::filesystem::exists(fresh->dir / "station.db"));
    auto restored = restoreBackup(options, {file, "a", "", {}, false});
    REQUIRE_OK(restored);
    CHECK(restored->epoch == 2);
    CHECK(restored->label == "W1B");
    fresh->open();
    CHECK(numbers(*fresh) == std::vector<std::string>{first});
    // It works at once, and its numbers cannot collide with those that are lost.
    const std::string third = takeCase(*fresh, "M10", "某丁");
    CHECK(third.find("-W1B-") != std::string::npos);
    // Own packages are readable: they bring back what was exported. So does the county's replay.
    auto own = County::take(*fresh, sent);
    CHECK(own.back().status == "imported");
    CHECK(numbers(*fresh).size() == 3);
    CHECK(fresh->file->caseView(second)->applicant.parties.front().name == "某乙");
    auto up = County::take(*c.county, c.give(*fresh, "511324"));
    CHECK(up.back().status == "imported");
    auto at = numbers(*c.county);
    CHECK(std::count(at.begin(), at.end(), third) == 1);
    CHECK(std::count(at.begin(), at.end(), lost) == 0);
    CHECK(c.county->file->exchangeStatus()->forks.empty());
    requireGood(*fresh);
    requireGood(*c.county);
}

TEST_CASE("an old file put back without a new epoch is noticed, here and at the county")
{
    County c(7);
    auto town = c.enrolled("511324101", "W1", "township");
    (void)takeCase(*town, "M10", "某甲");
    auto old = c.world.copyOf(*town);
    (void)takeCase(*town, "M10", "某乙");
    c.carry(*town, *c.county);
    const auto receipts = c.give(*c.county, "511324101");
    // The receipt tells the old file that it is old.
    (void)County::take(*old, receipts);
    TakeCase take = takeOf("M10", "某丙");
    CHECK(old->file->run(take).error().code == "own-history-behind");
    auto status = old->file->exchangeStatus();
    REQUIRE_OK(status);
    REQUIRE_FALSE(status->alarms.empty());
    CHECK(status->alarms.front().code == "own-history-behind");
    // Its own package from the stick brings it up to date: nothing has to be given up.
    (void)County::take(*old, c.give(*town, "511324"));
    REQUIRE_OK(old->file->run(take));
    requireGood(*old);
}

TEST_CASE("a revoked station: what it wrote before counts, what came after does not")
{
    County c(8);
    auto town = c.enrolled("511324101", "W1", "township");
    const std::string before = takeCase(*town, "M10", "某甲");
    c.carry(*town, *c.county);
    REQUIRE_OK(c.county->file->revokeStation(town->file->info().id, "电脑被盗"));
    (void)takeCase(*town, "M10", "某乙");
    auto refused = County::take(*c.county, c.give(*town, "511324"));
    CHECK(refused.back().status == "refused");
    CHECK(refused.back().error.code == "sender-revoked");
    CHECK(numbers(*c.county) == std::vector<std::string>{before});
    requireGood(*c.county);
}

TEST_CASE("a clock far ahead is told and stops nobody")
{
    County c(10);
    auto town = c.enrolled("511324101", "W1", "township");
    town->clock->advanceMs(std::int64_t{10} * 86'400'000);
    const std::string number = takeCase(*town, "M10", "某甲");
    auto report = County::take(*c.county, c.give(*town, "511324"));
    CHECK(report.back().status == "imported");
    CHECK(report.back().error.code == "sender-clock-ahead");
    CHECK(numbers(*c.county) == std::vector<std::string>{number});
    // The county's own clock, and its order, go on.
    REQUIRE_OK(c.county->file->certifyStation(
        c.world.make("511324102", "W1", "township")->file->requestEnrolment()->bytes));
    requireGood(*c.county);
}

TEST_CASE("the shared folder of a hall: dropped, collected, cleared away")
{
    County c(11);
    auto one = c.enrolled("511324101", "W1", "township");
    auto two = c.enrolled("511324101", "W2", "township");
    const auto certificates = c.give(*c.county, "511324101");
    (void)County::take(*one, certificates);
    (void)County::take(*two, certificates);
    const std::string folder = c.dir / "hall";
    CHECK(one->file->syncFolder(folder).error().code == "shared-folder-missing");
    std::filesystem::create_directories(folder);
    const auto files = [&] {
        return std::distance(std::filesystem::directory_iterator(folder),
                             std::filesystem::directory_iterator());
    };
    const std::string a = takeCase(*one, "M10", "某甲");
    const std::string b = takeCase(*two, "M15", "某乙");
    for (int minute = 0; minute < 6; ++minute) {
        for (One* at : {one.get(), two.get()}) {
            at->clock->advanceMs(60'000);
            REQUIRE_OK(at->file->syncFolder(folder));
        }
    }
    const std::vector<std::string> both = [&] {
        std::vector<std::string> v{a, b};
        std::sort(v.begin(), v.end());
        return v;
    }();
    CHECK(numbers(*one) == both);
    CHECK(numbers(*two) == both);
    CHECK(two->file->caseView(a)->applicant.parties.front().name == "某甲"); // the same office: whole
    // Nothing new, nothing written: the folder does not fill up.
    const auto before = files();
    for (int minute = 0; minute < 4; ++minute) {
        for (One* at : {one.get(), two.get()}) {
            at->clock->advanceMs(60'000);
            auto report = at->file->syncFolder(folder);
            REQUIRE_OK(report);
            CHECK(report->dropped == 0);
        }
    }
    CHECK(files() <= before);
    CHECK(files() <= 4);
    requireGood(*one);
    requireGood(*two);
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
