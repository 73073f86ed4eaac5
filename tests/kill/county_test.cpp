// A county takes in its week and is killed again and again while it does: started again until all is in, its
// file holds what it would hold without, row for row.
//
// Short: a few townships. BM_LONG or BM_COUNTY=full: the whole county, 56 townships and 784 villages.
// BM_KILLS: how many kills at the least. BM_SEED.
#include "tests/kill/runner.h"
#include "tests/support/temp_dir.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

using namespace bm::test;
namespace fs = std::filesystem;

namespace {

ToldRun child(std::vector<std::string> words, std::chrono::microseconds delay = {}, From from = From::Start)
{
    words.insert(words.begin(), BM_COUNTY_CHILD);
    return runTelling(std::move(words), delay, {}, from);
}

// The first line in which they differ; nothing when they do not.
std::string firstDifference(const std::string& a, const std::string& b)
{
    std::ifstream first(a);
    std::ifstream second(b);
    REQUIRE((first && second));
    for (std::string x, y;;) {
        const bool more = static_cast<bool>(std::getline(first, x));
        if (more != static_cast<bool>(std::getline(second, y)))
            return "one is longer: " + x + y;
        if (!more)
            return {};
        if (x != y)
            return x + " | " + y;
    }
}

// Every row of the county's file, written to `out`.
void tell(const std::string& county, const std::string& out)
{
    const auto told = child({"tell", county, out}).lines;
    REQUIRE_FALSE(told.empty());
    CHECK(told.front() == "end"); // and no fault before it
    REQUIRE(told.back() == "end");
}

struct Kills
{
    int runs = 0, hits = 0, early = 0, weeks = 0;
};

// One week, killed until it comes through.
void takeWeek(const std::string& county, const std::string& stick, std::chrono::microseconds span,
              std::mt19937& random, Kills& kills)
{
    for (;;) {
        // Every fifth from the start of the program on, so that opening after a kill is hit too.
        const From from = kills.runs % 5 == 4 ? From::Start : From::Begin;
        const auto delay =
            std::chrono::microseconds(1 + random() % static_cast<unsigned long>(span.count() + 1));
        const auto run = child({"import", county, stick}, delay, from);
        ++kills.runs;
        kills.hits += run.hit() ? 1 : 0;
        kills.early += run.killed && !run.told("begin") ? 1 : 0;
        for (const std::string& line : run.lines) {
            INFO(line);
            CHECK((line == "begin" || line == "end" || line == "read imported" || line == "read known"));
        }
        if (run.told("end"))
            break;
        REQUIRE(run.killed);
        span += span / 40; // it comes through in the end, also on a machine that has become slower
    }
    ++kills.weeks;
}

} // namespace

TEST_CASE("a county's week killed at random moments: the same tables row for row", "[kill]")
{
    if (fs::is_directory("/dev/shm"))
        setenv("BM_TEMP", "/dev/shm", 0); // a kill takes nothing from a disk
    const char* sizeText = std::getenv("BM_COUNTY");
    const bool full = std::getenv("BM_LONG") || (sizeText && std::string(sizeText) == "full");
    const char* killsText = std::getenv("BM_KILLS");
    const int wanted = killsText ? std::stoi(killsText) : 50;
    const char* seedText = std::getenv("BM_SEED");
    std::mt19937 random(seedText ? static_cast<unsigned>(std::stoul(seedText)) : 20261130U);
    const TempDir dir;
    const std::vector<std::string> size = full ? std::vector<std::string>{"56", "14", "2000", "50"}
                                               : std::vector<std::string>{"6", "1", "150", "5"};
    const auto made = child({"make", dir.path(), size[0], size[1], size[2], size[3]});
    REQUIRE(made.told("end"));
    const std::string stick = dir / "stick";
    const auto packages = std::distance(fs::directory_iterator(stick), fs::directory_iterator());

    fs::copy(dir / "county", dir / "calm", fs::copy_options::recursive);
    const auto calm = child({"import", dir / "calm", stick});
    REQUIRE(calm.told("end"));
    REQUIRE(std::count(calm.lines.begin(), calm.lines.end(), "read imported") == packages);
    tell(dir / "calm", dir / "calm.txt");

    Kills kills;
    while (kills.hits < wanted) {
        fs::remove_all(dir / "killed");
        fs::copy(dir / "county", dir / "killed", fs::copy_options::recursive);
        // Of a few packages' length: some runs get one through, some none.
        takeWeek(dir / "killed", stick, calm.work * 5 / 2 / packages, random, kills);
        tell(dir / "killed", dir / "killed.txt");
        CHECK(firstDifference(dir / "calm.txt", dir / "killed.txt").empty());
    }
    WARN(packages << " packages, " << fs::file_size(dir / "calm.txt") / 1024 << " KB of rows, "
                  << static_cast<double>(calm.work.count()) / 1e6 << " s without a kill; " << kills.runs
                  << " runs over " << kills.weeks << " week(s): " << kills.hits
                  << " killed while they worked, " << kills.early << " before");
}
