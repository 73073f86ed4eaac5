// The power goes, at every write, sync, truncation, deletion of the real station file: founding, a day's
// work, papers, export, import, the tables made anew, a file of the first build brought up to date.
//
// BM_POWER_STATES: how many states (a short run by default, ten millions with BM_LONG). BM_SEED: the first
// seed; a fault names the seed, operation and damage that show it again.
#include "tests/power/pair.h"

#include <QByteArray>
#include <QFile>

#include <chrono>
#include <cstdlib>

using namespace bm;
using namespace bm::power;
using namespace bm::test;

namespace {

using One = Stations::One;

const PaperFiller filler = [](const PaperFacts& f) -> Result<FilledPaper> {
    return FilledPaper{"{\"n\":\"" + f.number + "\"}", "t"};
};

template <class T> void doneOr(Recording& recording, One& at, const Result<T>& result)
{
    if (result.ok())
        recording.done(*at.file);
}

CrashRun foundingRun(unsigned seed)
{
    PowerVfs::instance().disk = {};
    auto one = std::make_shared<One>();
    one->clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00"));
    Recording recording(one->dir.path(), one->clock);
    recording.begin();
    one->file = std::make_unique<StationFile>(Desk::Options{one->dir.path(), one->clock, true}, true);
    (void)one->file->found({"511324101", "试验中心", "township", "W1", true, {}, {}, {}});
    recording.done(*one->file);
    one->file.reset();
    CrashRun run = recording.end(seed);
    run.check = [one, check = run.check](int acks) { return check(acks); }; // the folder lives as long
    return run;
}

CrashRun dayRun(unsigned seed)
{
    auto pair = std::make_shared<Pair>(seed);
    One& town = *pair->town;
    town.file.reset();
    Recording recording(town.dir.path(), town.clock);
    recording.begin();
    town.open();
    std::string number;
    for (const char* matter : {"M01", "M10", "M15"}) {
        TakeCase take = takeOf(matter, "某甲", "511324196503150015");
        take.acceptNow = true;
        take.duplicateConfirmed = true;
        const auto taken = town.file->run(take);
        doneOr(recording, town, taken);
        if (taken.ok() && number.empty())
            number = taken->number;
    }
    doneOr(recording, town, town.file->run(IssuePaper{number, "promise-slip", filler, "", ""}));
    doneOr(recording, town, town.file->run(PauseCase{number, "appraisal", "要鉴定", "", 5}));
    town.open(); // closed in between, and opened
    doneOr(recording, town, town.file->run(ResumeCase{number}));
    doneOr(recording, town, town.file->run(DecideCase{number, "granted", "证1", "", "", {}, ""}));
    doneOr(recording, town, town.file->run(DeliverCase{number, "", "", "id-card", "collected", ""}));
    for (int i = 0; i < 8; ++i) {
        const auto before = promisedBy(*town.file).entries.size();
        pair->world.act(town);
        if (promisedBy(*town.file).entries.size() > before)
            recording.done(*town.file);
    }
    town.file.reset();
    CrashRun run = recording.end(seed);
    run.check = [pair, check = run.check](int acks) { return check(acks); };
    return run;
}

CrashRun exchangeRun(unsigned seed)
{
    auto pair = std::make_shared<Pair>(seed);
    One& town = *pair->town;
    TakeCase take = takeOf("M10", "某乙");
    take.acceptNow = true;
    REQUIRE_OK(town.file->run(take));
    town.file.reset();
    Recording recording(town.dir.path(), town.clock);
    recording.begin();
    town.open();
    auto sent = town.file->exportPackages(pair->stick.path(), {});
    REQUIRE_OK(sent);
    recording.done(*town.file);
    auto read = town.file->importPackages(pair->down, false);
    REQUIRE_OK(read);
    REQUIRE(std::any_of(read->packages.begin(), read->packages.end(),
                        [](const PackageRead& p) { return p.status == "imported"; }));
    recording.done(*town.file);
    REQUIRE_OK(town.file->run(take = takeOf("M15", "某丙")));
    recording.done(*town.file);
    REQUIRE_OK(town.file->exportPackages(pair->stick.path(), {}));
    recording.done(*town.file);
    town.file.reset();
    CrashRun run = recording.end(seed);
    run.check = [pair, check = run.check](int acks) { return check(acks); };
    return run;
}

CrashRun rebuildRun(unsigned seed)
{
    auto pair = std::make_shared<Pair>(seed);
    One& town = *pair->town;
    for (int i = 0; i < 12; ++i)
        pair->world.act(town);
    town.file.reset();
    Recording recording(town.dir.path(), town.clock);
    recording.begin();
    town.open();
    REQUIRE_OK(town.file->rebuild());
    recording.done(*town.file);
    town.file.reset();
    CrashRun run = recording.end(seed);
    run.step = 7; // one long transaction: most of its writes are alike
    run.check = [pair, check = run.check](int acks) { return check(acks); };
    return run;
}

CrashRun migrationRun(unsigned seed)
{
    PowerVfs& vfs = PowerVfs::instance();
    vfs.disk = {};
    auto one = std::make_shared<One>();
    one->clock = std::make_shared<FixedClock>(*Instant::parse("2026-09-14T09:00"));
    QFile packed(QString::fromUtf8(BM_SOURCE_DIR "/tests/desk/first_build.qz"));
    REQUIRE(packed.open(QIODevice::ReadOnly));
    const QByteArray bytes = qUncompress(packed.readAll());
    const std::string name = one->dir / "station.db";
    vfs.change({Op::Create, vfs.disk.next, name, 0, {}});
    vfs.change({Op::Write, vfs.disk.names[name], {}, 0, bytes.toStdString()});
    Recording recording(one->dir.path(), one->clock);
    QFile(QString::fromStdString(name)).open(QIODevice::WriteOnly); // its name, for the program
    recording.begin();
    one->open();
    recording.done(*one->file);
    REQUIRE_OK(one->file->run(PauseCase{"W1-00003", "appraisal", "要鉴定", "", 5}));
    recording.done(*one->file);
    one->file.reset();
    CrashRun run = recording.end(seed);
    run.step = 3;
    run.check = [one, check = run.check](int acks) { return check(acks); };
    return run;
}

} // namespace

TEST_CASE("the power goes: nothing acknowledged is lost, nothing is damaged, nothing is half", "[power]")
{
    (void)PowerVfs::instance();
    const bool isLong = std::getenv("BM_LONG") != nullptr;
    const char* named = std::getenv("BM_POWER_STATES");
    const std::int64_t wanted = named ? std::stoll(named) : isLong ? 10'000'000 : 200'000;
    const char* seedText = std::getenv("BM_SEED");
    const unsigned first = seedText ? static_cast<unsigned>(std::stoul(seedText)) : 1;
    struct Kind
    {
        const char* name;
        CrashRun (*make)(unsigned);
        Tally tally;
        double seconds = 0;
    };
    Kind kinds[] = {{"found", foundingRun, {}},
                    {"accept, change, papers", dayRun, {}},
                    {"export, import", exchangeRun, {}},
                    {"rebuild", rebuildRun, {}},
                    {"migrate", migrationRun, {}}};
    Tally all;
    for (unsigned seed = first; all.states < wanted; ++seed) {
        const auto share = (wanted - all.states) / static_cast<std::int64_t>(std::size(kinds)) + 1;
        for (Kind& kind : kinds) {
            CrashRun run = kind.make(seed);
            // Every operation where it fits, each cut in four ways and about as often again; a short run
            // takes every n-th.
            const auto expected = static_cast<std::int64_t>(run.ops.size()) * 8;
            if (!isLong)
                run.step = std::max(run.step, static_cast<int>(expected / share) + 1);
            const auto start = std::chrono::steady_clock::now();
            const Tally tally = crashEverywhere(run);
            kind.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            kind.tally.add(tally);
            all.add(tally);
        }
    }
    for (const Kind& kind : kinds) {
        const Tally& t = kind.tally;
        WARN(kind.name << ": " << t.states << " states (" << t.distinct << " different first, " << t.second
                       << " second cuts, " << t.whole << " verified whole) in " << kind.seconds << " s; lost "
                       << t.lost << ", damaged " << t.damaged << ", half " << t.half);
    }
    INFO(all.first);
    CHECK(all.intact());
    CHECK(all.second > all.states / 4);
    CHECK(all.whole > 0);
}
