// Export and import, killed at random moments and onto media that fail: what is on the stick is whole or has
// another name, "exported" and "imported" are said only when it is so, and in the end everything is where it
// would be without.
#include "tests/kill/runner.h"
#include "tests/support/temp_dir.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>

using namespace bm::test;
namespace fs = std::filesystem;

namespace {

constexpr int cases = 12;

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// County, township and a stick, in a folder of their own.
class World
{
public:
    World()
    {
        fs::create_directory(stick());
        const auto run = child({"make", county(), town(), std::to_string(cases)});
        REQUIRE_FALSE(run.lines.empty());
        REQUIRE(run.lines.back() == "end");
    }
    // The same files once more.
    World(const World& other) { fs::copy(other.m_dir.path(), m_dir.path(), fs::copy_options::recursive); }
    World& operator=(const World&) = delete;

    [[nodiscard]] std::string county() const { return m_dir / "county"; }
    [[nodiscard]] std::string town() const { return m_dir / "town"; }
    [[nodiscard]] std::string stick() const { return m_dir / "stick"; }

    static ToldRun child(std::vector<std::string> words, std::chrono::microseconds delay = {},
                         std::vector<std::string> extra = {}, From from = From::Start)
    {
        words.insert(words.begin(), BM_EXCHANGE_CHILD);
        return runTelling(std::move(words), delay, std::move(extra), from);
    }
    [[nodiscard]] std::vector<std::string> told(const std::string& folder) const
    {
        auto lines = child({"tell", folder}).lines;
        REQUIRE_FALSE(lines.empty());
        REQUIRE(lines.back() == "end");
        std::sort(lines.begin(), lines.end());
        return lines;
    }
    // Whatever has the name of a package is one, whole.
    void checkStick() const
    {
        for (const auto& entry : fs::directory_iterator(stick())) {
            if (entry.path().extension() != ".bmx")
                continue;
            INFO(entry.path().filename().string());
            const fs::path kept = fs::path(town()) / "outbox" / entry.path().filename();
            REQUIRE(fs::exists(kept));
            CHECK(bytesOf(entry.path()) == bytesOf(kept));
        }
    }
    // What an export said it wrote is on the stick.
    void checkSaid(const ToldRun& run) const
    {
        for (const std::string& line : run.lines) {
            if (!line.starts_with("package "))
                continue;
            INFO(line);
            const std::string name = line.substr(8);
            REQUIRE(fs::exists(fs::path(stick()) / name));
            CHECK(bytesOf(fs::path(stick()) / name) == bytesOf(fs::path(town()) / "outbox" / name));
        }
    }
    void exchange() const
    {
        const auto sent = child({"export", town(), stick()});
        REQUIRE_FALSE(sent.lines.empty());
        REQUIRE(sent.lines.back() == "end");
        checkSaid(sent);
        const auto read = child({"import", county(), stick()});
        REQUIRE_FALSE(read.lines.empty());
        REQUIRE(read.lines.back() == "end");
    }

private:
    TempDir m_dir;
};

} // namespace

namespace {

// Export or import in one world, killed again and again until it comes through once or has been often enough.
class Killer
{
public:
    Killer(std::mt19937& random, const ToldRun& calm) : m_random(random), m_span(calm.work) {}

    // Kills that hit the work; what was said to be read in is added.
    template <class Check> void go(const std::vector<std::string>& words, const Check& check)
    {
        for (int i = 0; i < 10; ++i) {
            // Every fourth anywhere, so that opening after a kill is hit too.
            const From from = i % 4 == 3 ? From::Start : From::Begin;
            const auto span = from == From::Start ? m_span * 3 : m_span;
            const auto delay =
                std::chrono::microseconds(1 + m_random() % static_cast<unsigned>(span.count() + 1));
            const auto run = World::child(words, delay, {}, from);
            ++runs;
            hits += run.hit() ? 1 : 0;
            check(run);
            if (!run.told("end"))
                continue;
            m_span = (m_span + run.work) / 2; // as quick as this machine is now
            return;
        }
    }
    int runs = 0;
    int hits = 0;

private:
    std::mt19937& m_random;
    std::chrono::microseconds m_span;
};

} // namespace

TEST_CASE("export and import killed at random moments: in the end as without", "[kill]")
{
    const bool isLong = std::getenv("BM_LONG") != nullptr;
    const char* named = std::getenv("BM_KILLS");
    const int wantedHits = (named ? std::stoi(named) : isLong ? 10000 : 100) / 2;
    // Not a measure of anything: a machine that needs as long shows nothing, and the test says so.
    const auto limit = std::chrono::seconds(120 + wantedHits * 2);
    const auto start = std::chrono::steady_clock::now();
    const char* seedText = std::getenv("BM_SEED");
    std::mt19937 random(seedText ? static_cast<unsigned>(std::stoul(seedText)) : 20261124U);
    const World fresh;
    const World calm(fresh);
    const auto sent = World::child({"export", calm.town(), calm.stick()});
    const auto read = World::child({"import", calm.county(), calm.stick()});
    REQUIRE(sent.told("end"));
    REQUIRE(read.told("end"));
    calm.exchange();
    const auto wanted = calm.told(calm.county());
    REQUIRE(std::count_if(wanted.begin(), wanted.end(),
                          [](const auto& l) { return l.starts_with("case "); }) == cases);
    Killer exporting(random, sent);
    Killer importing(random, read);
    while (exporting.hits < wantedHits || importing.hits < wantedHits) {
        if (std::chrono::steady_clock::now() - start > limit)
            FAIL("too slow to show anything: " << exporting.hits << " exports and " << importing.hits
                                               << " imports hit while they worked, of " << wantedHits
                                               << " each, in " << limit.count() << " s");
        const World world(fresh);
        std::set<std::string> taken;
        const auto noError = [](const ToldRun& run) {
            for (const std::string& line : run.lines) {
                INFO(line);
                CHECK_FALSE(line.starts_with("error"));
            }
        };
        exporting.go({"export", world.town(), world.stick()}, [&](const ToldRun& run) {
            noError(run);
            world.checkStick();
            world.checkSaid(run);
        });
        REQUIRE(World::child({"export", world.town(), world.stick()}).told("end"));
        importing.go({"import", world.county(), world.stick()}, [&](const ToldRun& run) {
            noError(run);
            for (const std::string& line : run.lines) {
                // Packages for others stay others' business, each time.
                if (line.starts_with("read ") && !line.ends_with(" elsewhere"))
                    taken.insert(line.substr(5, line.rfind(' ') - 5));
            }
            world.checkStick();
        });
        const auto last = World::child({"import", world.county(), world.stick()});
        for (const std::string& line : last.lines) {
            INFO(line);
            // What was said to be in is in, and is not taken in again.
            if (line.starts_with("read ") && taken.contains(line.substr(5, line.rfind(' ') - 5)))
                CHECK(line.ends_with(" known"));
        }
        world.exchange();
        CHECK(world.told(world.county()) == wanted);
    }
    WARN(exporting.runs << " exports, " << exporting.hits << " hit while they worked; " << importing.runs
                        << " imports, " << importing.hits << " hit");
}

#ifdef BM_FAULT_SHIM
TEST_CASE("export onto a medium that fails at each call: never said when it is not so", "[fault]")
{
    const World fresh;
    int runs = 0;
    int refused = 0;
    // The stick, and the outbox on the station's own disk.
    for (const std::string medium : {"/stick", "/outbox"}) {
        for (const std::string call : {"open", "write", "fsync", "close", "read", "rename"}) {
            std::vector<std::string> kinds{"EIO", "ENOSPC", "ENODEV"};
            if (call == "write")
                kinds = {"EIO", "ENOSPC", "short", "lost", "flip"};
            if (call == "read")
                kinds = {"EIO", "short", "flip"};
            for (const std::string& kind : kinds) {
                for (int n = 1; n <= 4; ++n) {
                    const World world(fresh);
                    const auto run =
                        World::child({"export", world.town(), world.stick()}, {},
                                     {"LD_PRELOAD=" BM_FAULT_SHIM, "BM_FAULT_NAME=" + medium,
                                      "BM_FAULT=" + call + ":" + std::to_string(n) + ":" + kind});
                    INFO(medium << " " << call << " " << n << " " << kind);
                    REQUIRE_FALSE(run.lines.empty());
                    ++runs;
                    const bool said = run.lines.back() == "end";
                    CHECK((said || run.lines.back().starts_with("error export ")));
                    refused += said ? 0 : 1;
                    // The first of these is the package's own: nothing may be said after it failed.
                    if (n == 1 && kind == "EIO" && (call == "write" || call == "fsync" || call == "rename"))
                        CHECK_FALSE(said);
                    world.checkSaid(run);
                    world.checkStick();
                    if (n != 1)
                        continue;
                    // Another stick: everything arrives.
                    world.exchange();
                    const auto told = world.told(world.county());
                    CHECK(std::count_if(told.begin(), told.end(),
                                        [](const auto& l) { return l.starts_with("case "); }) == cases);
                }
            }
        }
    }
    // Each package is synced by itself, before its name: in the outbox, and on the stick.
    for (const char* sync : {"fsync:1:EIO", "fsync:2:EIO"}) {
        const World world(fresh);
        const auto run = World::child(
            {"export", world.town(), world.stick()}, {},
            {"LD_PRELOAD=" BM_FAULT_SHIM, "BM_FAULT_NAME=.bmx.part", std::string("BM_FAULT=") + sync});
        INFO(sync);
        CHECK_FALSE(run.told("end"));
        world.checkStick();
    }
    WARN(runs << " exports onto failing media, " << refused << " refused");
    CHECK(refused > runs / 4);
}
#endif
