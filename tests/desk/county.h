// A county with stations below it, all enrolled, for the tests of the exchange.
#pragma once

#include "tests/journal/stations.h"

#include <algorithm>

namespace bm::test {

using One = Stations::One;

class County
{
public:
    explicit County(unsigned seed) : world(seed) { county = world.make("511324", "C1", "county"); }

    std::unique_ptr<One> named(const std::string& office, const std::string& label, const std::string& level,
                               const std::string& name)
    {
        auto one = world.make(office, label, level, name);
        enrol(*one, *county);
        return one;
    }
    std::unique_ptr<One> enrolled(const std::string& office, const std::string& label,
                                  const std::string& level)
    {
        auto one = world.make(office, label, level);
        enrol(*one, *county);
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

inline std::string takeCase(One& at, const std::string& matter, const std::string& name)
{
    TakeCase take = takeOf(matter, name);
    take.acceptNow = true;
    auto taken = at.file->run(take);
    REQUIRE_OK(taken);
    at.clock->advanceMs(60'000);
    return taken->number;
}

inline std::vector<std::string> numbers(One& at)
{
    std::vector<std::string> out;
    auto page = at.file->cases({});
    REQUIRE(page.ok());
    for (const CaseLine& line : page->lines)
        out.push_back(line.number);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace bm::test
