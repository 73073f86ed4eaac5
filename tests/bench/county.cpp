// A county week: townships with about 2 000 entries each and villages with about 50, by way of their
// townships, taken in by the county: time, entries a second. BM_BENCH_TOWNS and BM_BENCH_VILLAGES (of each)
// name fewer.
#include "tests/bench/bench.h"
#include "tests/bench/exchange_offices.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace bm;
using namespace bm::bench;

namespace {

namespace fs = std::filesystem;

std::string code(int town, int village)
{
    char out[40];
    if (village < 0)
        std::snprintf(out, sizeof out, "511324%03d", 100 + town);
    else
        std::snprintf(out, sizeof out, "511324%03d%03d", 100 + town, 200 + village);
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir(QCoreApplication::applicationDirPath() + u"/bench-county-XXXXXX"_qs);
    const fs::path root = dir.path().toStdString();
    const int towns = fromEnvironment("BM_BENCH_TOWNS", 56);
    const int villages = fromEnvironment("BM_BENCH_VILLAGES", 14);
    Office county(root / "county", "511324", "county", "C1");
    std::vector<std::string> week;
    for (int t = 0; t < towns; ++t) {
        Office town(root / code(t, -1), code(t, -1), "township", "W1");
        enrol(county, town);
        std::vector<std::unique_ptr<Office>> rooms;
        for (int v = 0; v < villages; ++v) {
            rooms.push_back(std::make_unique<Office>(root / code(t, v), code(t, v), "village", "V1"));
            enrol(county, *rooms.back());
        }
        town.take(county.exportFor(code(t, -1)));
        for (auto& room : rooms) {
            room->take(town.exportFor(room->file->info().office));
            // A village takes in and refers; what it accepts here stands for any entry of its week.
            for (int i = 0; i < 50; ++i) {
                room->clock->advanceMs(1000);
                TakeCase take;
                take.matter = "M14";
                take.allMaterials = true;
                take.acceptNow = false;
                take.duplicateConfirmed = true;
                take.applicant.parties.push_back({"张三", "", "", "", "", "石佛村", ""});
                if (!room->file->run(take).ok())
                    stop("a village could not take in");
            }
            town.take(room->exportFor(code(t, -1)));
        }
        town.acceptCases(2000);
        for (std::string& file : town.exportFor("511324"))
            week.push_back(std::move(file));
        std::fprintf(stderr, "\rtownship %d of %d", t + 1, towns);
    }
    std::fprintf(stderr, "\n");
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
    row("county week, " + std::to_string(towns) + " townships, " + std::to_string(towns * villages) +
            " villages",
        number(seconds, "s", 1), number(entries, "entries", 0), number(entries / seconds, "/s", 0), "-",
        true);
    const double verify0 = microsecondsNow();
    const auto report = county.file->verify();
    if (!report.ok() || !report->ok)
        stop("the county's file is not sound");
    std::fprintf(stderr, "verified whole in %.1f s\n", (microsecondsNow() - verify0) / 1e6);
}
