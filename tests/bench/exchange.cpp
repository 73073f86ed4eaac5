// Export and import. Import: entries checked, sealed, folded and tabled from packages, against a C program
// that inserts the same entry and table rows. Export: what a week costs after a short and after a long
// history.
#include "tests/bench/accept_floor.h"
#include "tests/bench/bench.h"
#include "tests/bench/exchange_offices.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <time.h>

using namespace bm;
using namespace bm::bench;

namespace {

namespace fs = std::filesystem;

// What an export takes, in ms: by the clock, and of the processor, which a busy machine does not change.
struct Took
{
    std::vector<double> clock, processor;
};

double processorMs()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

void exportOfAWeek(Office& town, int cases, Took& took)
{
    town.clock->advanceMs(std::int64_t{7} * 86'400'000);
    town.acceptCases(cases);
    const double start = microsecondsNow();
    const double used = processorMs();
    (void)town.exportFor("511324");
    took.processor.push_back(processorMs() - used);
    took.clock.push_back((microsecondsNow() - start) / 1e3);
}

void rowOfExports(const std::string& what, const std::vector<double>& late, const std::vector<double>& early,
                  int cases)
{
    const double ratio = median(late) / median(early);
    row(what, number(median(late), "ms", 1),
        number(median(early), "ms", 1) + " after " + std::to_string(cases), times(ratio), "<= 1.2 x",
        ratio <= 1.2);
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
    // Receipts have come for all before, each time: what is on the way is copied again with every export.
    const auto settle = [&] {
        county.take(town.exportFor("511324"));
        town.take(county.exportFor("511324101"));
        Took first;
        exportOfAWeek(town, 50, first);
    };
    Took early, late;
    settle();
    for (int i = 0; i < 9; ++i)
        exportOfAWeek(town, 50, early);
    town.acceptCases(history);
    settle();
    for (int i = 0; i < 9; ++i)
        exportOfAWeek(town, 50, late);
    const std::string what = "weekly export after " + std::to_string(cases + history) + " cases";
    rowOfExports(what, late.clock, early.clock, cases);
    rowOfExports(what + ", processor", late.processor, early.processor, cases);
}
