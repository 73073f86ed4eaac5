// Two programs on one file: the station's own verify, and tests/verifier/verify_database.py, which was
// written from the text of the format alone and has no key. Good files of counties that exchange, split,
// begin epochs and lose packages; then damaged ones: both find each.
#include "core/store/store_error.h"
#include "tests/desk/county.h"
#include "tests/verifier/damages.h"

#include <cstdlib>
#include <fstream>

using namespace bm;
using namespace bm::test;
namespace fs = std::filesystem;

namespace {

// What the other program says of each file, in their order: "ok …", or a code and a place.
std::vector<std::string> otherSays(const std::vector<std::string>& files)
{
    std::vector<std::string> out;
    const TempDir dir;
    const std::string said = dir / "said";
    for (std::size_t from = 0; from < files.size(); from += 100) {
        std::string command = "/usr/bin/python3 -B " BM_SOURCE_DIR "/tests/verifier/verify_database.py";
        for (std::size_t i = from; i < std::min(files.size(), from + 100); ++i)
            command += " '" + files[i] + "'";
        REQUIRE(std::system((command + " >'" + said + "'").c_str()) != -1);
        std::ifstream in(said);
        for (std::string line; std::getline(in, line);)
            out.push_back(line.substr(line.find(' ') + 1));
    }
    REQUIRE(out.size() == files.size());
    return out;
}

bool good(const std::string& said)
{
    return said.starts_with("ok ");
}

// The same question to the station's own program.
bool ownSaysGood(const std::string& folder)
{
    try {
        const auto clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00"));
        StationFile file(Desk::Options{folder, clock, true}, false);
        if (!file.login("a", "").ok())
            return false;
        auto report = file.verify();
        return report.ok() && report->ok;
    } catch (const StoreError&) {
        return false;
    }
}

// Weeks of a small county, with all that goes wrong in one; its files, week by week.
class Weeks
{
public:
    explicit Weeks(unsigned seed) : m_county(seed)
    {
        m_all.push_back(m_county.enrolled("511324101", "W1", "township"));
        m_all.push_back(m_county.enrolled("511324101", "W2", "township"));
        m_all.push_back(m_county.enrolled("511324101201", "V1", "village"));
        m_all.push_back(std::move(m_county.county));
        // One that nobody has enrolled.
        m_all.push_back(m_county.world.make("511324102", "W1", "township"));
    }
    void week()
    {
        for (int i = 0; i < 12; ++i)
            m_county.world.act(any());
        if (m_all.size() < 7) {
            auto copy = m_county.world.copyOf(any());
            m_county.world.act(*copy);
            m_all.push_back(std::move(copy));
        }
        if (pick(3) == 0)
            (void)any().file->beginEpoch("copy");
        for (int i = 0; i < 6; ++i)
            carry(any(), any());
    }
    void keep(const std::string& name, std::vector<std::string>& files)
    {
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            One& one = *m_all[i];
            requireGood(one);
            one.file.reset();
            files.push_back(name + "-" + std::to_string(i) + ".db");
            fs::copy_file(one.dir / "station.db", files.back());
            one.open();
        }
    }

private:
    int pick(int n) { return m_county.world.pick(n); }
    One& any() { return *m_all[static_cast<std::size_t>(pick(static_cast<int>(m_all.size())))]; }
    // Packages get lost, and come when they will.
    void carry(One& from, One& to)
    {
        if (&from == &to)
            return;
        const TempDir stick;
        auto report = from.file->exportPackages(stick.path(), {});
        if (!report.ok())
            return;
        for (const PackageMade& p : report->packages) {
            if (pick(4) == 0)
                fs::remove(stick / p.file);
            else if (fs::exists(stick / p.file))
                (void)to.file->importPackages({stick / p.file}, false);
        }
    }

    County m_county;
    std::vector<std::unique_ptr<One>> m_all;
};

} // namespace

TEST_CASE("two programs agree on stations' files, good and damaged", "[verifier]")
{
    if (fs::is_directory("/dev/shm"))
        setenv("BM_TEMP", "/dev/shm", 0); // what a disk loses is not asked here
    const bool isLong = std::getenv("BM_LONG") != nullptr;
    const char* seedText = std::getenv("BM_SEED");
    const unsigned first = seedText ? static_cast<unsigned>(std::stoul(seedText)) : 1;
    const std::size_t wanted = isLong ? 2000 : 200;
    const TempDir kept;
    std::vector<std::string> files;
    for (unsigned seed = first; files.size() < wanted; ++seed) {
        Weeks weeks(seed);
        for (int week = 0; week < 6 && files.size() < wanted; ++week) {
            weeks.week();
            weeks.keep(kept / (std::to_string(seed) + "-" + std::to_string(week)), files);
        }
    }
    const auto said = otherSays(files);
    for (std::size_t i = 0; i < files.size(); ++i) {
        INFO(files[i] << ": " << said[i]);
        CHECK(good(said[i]));
    }

    std::mt19937 random(first);
    const TempDir work;
    const std::string station = work / "station.db";
    std::vector<std::string> harmed;
    std::vector<bool> own;
    std::vector<const Damage*> done;
    for (std::size_t n = 0; harmed.size() < wanted; ++n) {
        const Damage& damage = damages()[n % damages().size()];
        // Not every file has what is to be damaged.
        for (int tries = 0; tries < 60; ++tries) {
            fs::copy_file(files[random() % files.size()], station, fs::copy_options::overwrite_existing);
            const bool changed = harm(damage, work.path(), random);
            if (changed) {
                harmed.push_back(kept / ("harmed-" + std::to_string(n) + ".db"));
                fs::copy_file(station, harmed.back());
                own.push_back(ownSaysGood(work.path()));
                done.push_back(&damage);
            }
            for (const char* tail : {"-wal", "-shm", "-journal"})
                fs::remove(station + tail);
            if (changed)
                break;
        }
        REQUIRE(n < wanted * 2);
    }
    const auto other = otherSays(harmed);
    std::set<std::string> kinds;
    for (std::size_t i = 0; i < harmed.size(); ++i) {
        INFO(done[i]->name << ", " << harmed[i] << ": the other program says " << other[i]
                           << ", the station's own " << (own[i] ? "good" : "bad"));
        CHECK(good(other[i]) == own[i]);
        CHECK((!own[i] || done[i]->mayBeNone));
        kinds.insert(done[i]->name);
    }
    for (const Damage& damage : damages()) {
        INFO(damage.name);
        CHECK(kinds.contains(damage.name));
    }
    WARN(files.size() << " files, " << harmed.size() << " damaged in " << kinds.size() << " ways");
}
