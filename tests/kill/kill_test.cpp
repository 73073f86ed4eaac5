// A program accepting cases is killed at random moments, again and again. What it had said was done is there
// afterwards, nothing is there by half, no number was given twice, and the file is sound.
//
// Some hundreds of kills; 10 000 with BM_LONG; BM_KILLS names another number. The seed is fixed; BM_SEED sets
// another.
#include "tests/kill/runner.h"
#include "tests/support/temp_dir.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace bm::test;

namespace {

using Run = ToldRun;

Run runChild(const std::string& mode, const std::string& folder, std::chrono::microseconds delay,
             From from = From::Start)
{
    return runTelling({BM_KILL_CHILD, mode, folder}, delay, {}, from);
}

struct Told
{
    std::set<std::string> cases, papers;
};

void addTold(const Run& run, Told& told)
{
    for (const std::string& line : run.lines) {
        INFO(line);
        REQUIRE(line.rfind("error", 0) != 0);
        // insert() says whether the number was new: none is told twice, over all runs.
        if (line.rfind("case ", 0) == 0)
            CHECK(told.cases.insert(line.substr(5)).second);
        if (line.rfind("paper ", 0) == 0)
            CHECK(told.papers.insert(line.substr(6)).second);
    }
}

void checkCase(const std::string& line, std::set<std::string>& cases)
{
    std::istringstream words(line);
    std::string kind, number, matter, state, who;
    words >> kind >> number >> matter >> state >> who;
    INFO(line);
    CHECK(cases.insert(number).second);
    // An instant case is decided in the transaction that accepts it: never only accepted.
    CHECK(state == (matter == "M10" ? "decided" : "accepted"));
    CHECK(who == "somebody");
}

void checkFile(const std::string& folder, const Told& told)
{
    const Run run = runChild("check", folder, {});
    std::set<std::string> cases, papers;
    for (const std::string& line : run.lines) {
        INFO(line);
        REQUIRE(line.rfind("error", 0) != 0);
        CHECK(line.rfind("fault", 0) != 0);
        if (line.rfind("case ", 0) == 0)
            checkCase(line, cases);
        if (line.rfind("paper ", 0) == 0)
            CHECK(papers.insert(line.substr(6)).second);
    }
    REQUIRE(!run.lines.empty());
    REQUIRE(run.lines.back() == "end");
    for (const std::string& number : told.cases)
        CHECK(cases.count(number) == 1);
    for (const std::string& number : told.papers)
        CHECK(papers.count(number) == 1);
    // Numbered without a gap: the last number is the count.
    if (!cases.empty())
        CHECK(std::stoul(cases.rbegin()->substr(cases.rbegin()->rfind('-') + 1)) == cases.size());
}

} // namespace

TEST_CASE("killed at random moments, nothing that was said is lost, nothing is half, nothing is twice",
          "[kill]")
{
    const bool isLong = std::getenv("BM_LONG") != nullptr;
    const char* named = std::getenv("BM_KILLS");
    const int kills = named ? std::stoi(named) : isLong ? 10000 : 200;
    const char* seedText = std::getenv("BM_SEED");
    std::mt19937 random(seedText ? static_cast<unsigned>(std::stoul(seedText)) : 20261123U);
    constexpr int killsPerFile = 20; // a fresh file now and then, so that the checks stay quick
    int done = 0;
    int midWork = 0;
    while (done < kills) {
        const TempDir temp;
        const std::string folder = temp / "data";
        std::filesystem::create_directory(folder);
        const Run made = runChild("init", folder, {});
        REQUIRE(made.lines.empty());
        Told told;
        for (int i = 0; i < killsPerFile && done < kills; ++i, ++done) {
            // Every second one while it works, at whatever speed; the others anywhere, opening too.
            const auto delay = std::chrono::microseconds(1000 + random() % 150000);
            const Run run = runChild("work", folder, delay, i % 2 == 0 ? From::Begin : From::Start);
            REQUIRE(run.killed);
            midWork += run.hit() ? 1 : 0;
            addTold(run, told);
            if (i % 2 == 1 || isLong)
                checkFile(folder, told);
        }
        checkFile(folder, told);
    }
    // Most kills must hit a program at work, or the test shows little.
    CHECK(midWork > kills / 3);
}

TEST_CASE("killed while a station is made: there is none, or a whole one", "[kill]")
{
    std::mt19937 random(7);
    for (int i = 0; i < 20; ++i) {
        const TempDir temp;
        const std::string folder = temp / "data";
        std::filesystem::create_directory(folder);
        (void)runChild("init", folder, std::chrono::microseconds(1000 + random() % 120000));
        Run again = runChild("check", folder, {});
        if (again.lines.empty() || again.lines.back() != "end") {
            // None: then it can be made now.
            (void)runChild("init", folder, {});
            again = runChild("check", folder, {});
        }
        REQUIRE(!again.lines.empty());
        CHECK(again.lines.back() == "end");
    }
}
