// The child of the test of a county's week: "begin" before the work, "end" after all.
//   make ROOT TOWNS VILLAGES TOWN-CASES VILLAGE-CASES   ROOT/county, and its week in ROOT/stick
//   import COUNTY STICK    every package on the stick, in one go, as a clerk would
//   tell COUNTY OUT        verifies, and writes every row of its tables to OUT
#include "tests/bench/county_week.h"
#include "tests/journal/logical_rows.h"
#include "tests/kill/child/telling.h"

#include <QCoreApplication>

#include <fstream>

namespace {

using namespace bm;
using namespace bm::test;

constexpr const char* evening = "2026-11-23T18:00";

int make(const std::filesystem::path& root, const bench::WeekSize& size)
{
    bench::Office county(root / "county", "511324", "county", "C1");
    std::filesystem::create_directories(root / "stick");
    for (const std::string& file : bench::makeWeek(root / "offices", county, size))
        std::filesystem::copy_file(file, root / "stick" / std::filesystem::path(file).filename());
    county.file.reset();
    std::filesystem::remove_all(root / "offices");
    say("end");
    return 0;
}

int take(const std::string& county, const std::string& stick)
{
    const auto desk = deskAt(stationAt(county, evening));
    if (!desk.ok())
        return fail("open", desk.error());
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(stick))
        files.push_back(entry.path().string());
    say("begin");
    const auto read = (*desk)->importPackages(files, false).result();
    if (!read.ok())
        return fail("import", read.error());
    for (const PackageRead& p : read->packages)
        say("read " + p.status);
    say("end");
    return 0;
}

int tell(const std::string& county, const std::string& out)
{
    StationFile file(stationAt(county, evening), false);
    if (auto in = file.login("a", ""); !in.ok())
        return fail("login", in.error());
    const auto report = file.verify();
    if (!report.ok())
        return fail("verify", report.error());
    sayFaults(*report);
    std::ofstream to(out);
    for (const std::string& row : logicalRows(file))
        to << row << "\n";
    // The journal itself, and which packages are known to be in.
    for (const char* sql :
         {"SELECT 'entry|'||hex(c.station)||'|'||(e.id&0xffffffff)||'|'||e.form||'|'||hex(e.hash) FROM entry "
          "e "
          "JOIN chain c ON c.no=e.id>>32 ORDER BY 1",
          "SELECT 'head|'||hex(bytes) FROM signed_head ORDER BY 1",
          "SELECT 'inbox|'||hex(hash)||'|'||number||'|'||added||'|'||note FROM inbox ORDER BY 1",
          "SELECT 'held|'||count(*) FROM held", "SELECT 'series|'||name||'|'||last FROM series ORDER BY 1"}) {
        Query q = file.database().query(sql);
        while (q.next())
            to << q.text(0) << "\n";
    }
    to.close();
    say(to ? "end" : "error tell");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::string mode = argc > 1 ? argv[1] : "";
    if (mode == "make" && argc == 7)
        return make(argv[2],
                    {std::stoi(argv[3]), std::stoi(argv[4]), std::stoi(argv[5]), std::stoi(argv[6])});
    if (mode == "import" && argc == 4)
        return take(argv[2], argv[3]);
    if (mode == "tell" && argc == 4)
        return tell(argv[2], argv[3]);
    return 2;
}
