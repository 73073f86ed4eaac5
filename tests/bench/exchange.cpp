// Export and import. Import: entries checked, sealed, folded and tabled from packages, against a C program
// that inserts the same entry and table rows. Export: what a week costs after a short and after a long
// history.
#include "tests/bench/accept_floor.h"
#include "tests/bench/bench.h"
#include "tests/bench/exchange_offices.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace bm;
using namespace bm::bench;

namespace {

namespace fs = std::filesystem;

double exportOfAWeek(Office& town, int cases)
{
    town.clock->advanceMs(std::int64_t{7} * 86'400'000);
    town.acceptCases(cases);
    const double start = microsecondsNow();
    (void)town.exportFor("511324");
    return (microsecondsNow() - start) / 1e3;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir(QCoreApplication::applicationDirPath() + u"/bench-exchange-XXXXXX"_qs);
    const fs::path root = dir.path().toStdString();
    const int cases = fromEnvironment("BM_BENCH_IMPORT", 6000);
    Office county(root / "county", "511324", "county", "C1");
    Office town(root / "town", "511324101", "township", "W1");
    enrol(county, town);
    county.take(town.exportFor("511324"));

    town.acceptCases(cases);
    const auto packages = town.exportFor("511324");
    county.file.reset();
    fs::create_directories(root / "floor");
    fs::copy_file(county.folder / "station.db", root / "floor" / "station.db");
    county.open();
    const auto before = county.file->journal().states();
    const auto chain = std::find_if(before.begin(), before.end(),
                                    [&](const ChainState& c) { return c.key == town.file->journal().own(); });
    if (chain == before.end())
        stop("the township's chain is not at the county");
    const double start = microsecondsNow();
    county.take(packages);
    const double ours = (microsecondsNow() - start) / 1e6;
    const std::int64_t entries = county.file->journal().head(chain->key) - chain->seq;
    const long long after = (static_cast<long long>(chain->no) << 32) | chain->seq;
    const long long chainNo = chain->no;
    county.file.reset();
    floor_program* floor = floor_open((county.folder / "station.db").c_str(),
                                      (root / "floor" / "station.db").c_str(), after, chainNo);
    if (!floor)
        stop("no floor");
    const double from = microsecondsNow();
    const long long rows = floor_import(floor, 0);
    const double theirs = (microsecondsNow() - from) / 1e6;
    floor_close(floor);
    if (rows <= 0)
        stop("the floor could not write");
    const double share = theirs / ours;
    row("import, " + std::to_string(entries) + " entries",
        number(static_cast<double>(entries) / ours, "/s", 0),
        number(static_cast<double>(entries) / theirs, "/s C, same rows", 0), times(share), ">= 0.6 x",
        share >= 0.6);

    // A week of 50 cases on top of a short history and of a long one, both known up to the last signed head.
    county.open();
    const int history = fromEnvironment("BM_BENCH_HISTORY", 100'000);
    (void)exportOfAWeek(town, 50);
    std::vector<double> early, late;
    for (int i = 0; i < 5; ++i)
        early.push_back(exportOfAWeek(town, 50));
    county.take(town.exportFor("511324"));
    town.take(county.exportFor("511324101")); // receipts: the outbox is empty again
    town.acceptCases(history);
    county.take(town.exportFor("511324"));
    town.take(county.exportFor("511324101"));
    (void)exportOfAWeek(town, 50);
    for (int i = 0; i < 5; ++i)
        late.push_back(exportOfAWeek(town, 50));
    const double ratio = median(late) / median(early);
    row("weekly export after " + std::to_string(cases + history) + " cases", number(median(late), "ms", 1),
        number(median(early), "ms", 1) + " after " + std::to_string(cases), times(ratio), "<= 1.2 x",
        ratio <= 1.2);
}
