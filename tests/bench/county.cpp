// A county week: townships with about 2 000 entries each and villages with about 50, by way of their
// townships, taken in by the county: time, entries a second. BM_BENCH_TOWNS and BM_BENCH_VILLAGES (of each)
// name fewer.
#include "tests/bench/bench.h"
#include "tests/bench/county_week.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace bm;
using namespace bm::bench;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir(QCoreApplication::applicationDirPath() + u"/bench-county-XXXXXX"_qs);
    const std::filesystem::path root = dir.path().toStdString();
    WeekSize size;
    size.towns = fromEnvironment("BM_BENCH_TOWNS", size.towns);
    size.villages = fromEnvironment("BM_BENCH_VILLAGES", size.villages);
    Office county(root / "county", "511324", "county", "C1");
    const std::vector<std::string> week = makeWeek(root, county, size);
    const auto count = [&] {
        std::int64_t n = 0;
        for (const ChainState& c : county.file->journal().states())
            n += c.seq;
        return n;
    };
    const std::int64_t before = count();
    const double start = microsecondsNow();
    county.take(week);
    const double seconds = (microsecondsNow() - start) / 1e6;
    const auto entries = static_cast<double>(count() - before);
    row("county week, " + std::to_string(size.towns) + " townships, " +
            std::to_string(size.towns * size.villages) + " villages",
        number(seconds, "s", 1), number(entries, "entries", 0), number(entries / seconds, "/s", 0), "-",
        true);
    const double verify0 = microsecondsNow();
    const auto report = county.file->verify();
    if (!report.ok() || !report->ok)
        stop("the county's file is not sound");
    std::fprintf(stderr, "verified whole in %.1f s\n", (microsecondsNow() - verify0) / 1e6);
}
