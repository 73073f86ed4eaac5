// The child of the tests of export and import: "begin" before the work, then a line only when the desk has
// said that it is done, "end" after all.
//   make COUNTY TOWN CASES    two stations that know each other, the township with so many cases
//   export FOLDER STICK       everything there is to export
//   import FOLDER STICK       every package on the stick
//   tell FOLDER               verifies; tells cases and chains
#include "tests/kill/child/telling.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <string>

namespace {

using namespace bm;
using namespace bm::test;

TakeCase caseOf(int n)
{
    TakeCase take;
    take.matter = n % 2 == 0 ? "M01" : "M10";
    Party party;
    party.name = "试" + std::to_string(n);
    take.applicant.parties.push_back(party);
    take.applicant.type = n % 2 == 0 ? "household" : "person";
    take.allMaterials = true;
    take.acceptNow = true;
    take.duplicateConfirmed = true;
    return take;
}

int make(const std::string& county, const std::string& town, int cases)
{
    if (auto made = Desk::init(stationAt(county), {"511324", "县中心", "county", "C1", true, {}, {}, {}});
        !made.ok())
        return fail("init", made.error());
    if (auto made = Desk::init(stationAt(town), {"511324101", "镇中心", "township", "W1", true, {}, {}, {}});
        !made.ok())
        return fail("init", made.error());
    auto above = deskAt(stationAt(county));
    auto below = deskAt(stationAt(town));
    if (!above.ok() || !below.ok())
        return fail("open", above.ok() ? below.error() : above.error());
    const auto request = (*below)->requestEnrolment().result();
    if (!request.ok())
        return fail("request", request.error());
    const auto certificate = (*above)->certifyStation(request->bytes).result();
    if (!certificate.ok())
        return fail("certify", certificate.error());
    if (auto in = (*below)->installCertificate(certificate->bytes, {}).result(); !in.ok())
        return fail("install", in.error());
    for (int n = 0; n < cases; ++n) {
        if (auto taken = (*below)->run(caseOf(n)).result(); !taken.ok())
            return fail("take", taken.error());
    }
    say("end");
    return 0;
}

int give(Desk& desk, const std::string& stick)
{
    say("begin");
    const auto sent = desk.exportPackages(stick).result();
    if (!sent.ok())
        return fail("export", sent.error());
    for (const PackageMade& p : sent->packages)
        say("package " + p.file);
    say("end");
    return 0;
}

int take(Desk& desk, const std::string& stick)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(stick)) {
        if (entry.path().extension() == ".bmx")
            files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    say("begin");
    // One by one, so that what is said to be in is said at once.
    for (const std::string& file : files) {
        const auto read = desk.importPackages({file}, false).result();
        if (!read.ok())
            return fail("import", read.error());
        for (const PackageRead& p : read->packages)
            say("read " + p.file + " " + p.status);
    }
    say("end");
    return 0;
}

int tell(Desk& desk)
{
    const auto report = desk.verify().result();
    if (!report.ok())
        return fail("verify", report.error());
    sayFaults(*report);
    const auto told = eachCase(desk, [](const CaseLine& line) {
        say("case " + line.number + " " + line.matter + " " + line.state);
    });
    if (!told.ok())
        return fail("cases", told.error());
    const auto status = desk.exchangeStatus().result();
    if (!status.ok())
        return fail("status", status.error());
    for (const StationState& s : status->stations) {
        // What it wrote itself (receipts) tells of the order of its imports; all else is the same for all.
        if (!s.own)
            say("chain " + s.station + " " + std::to_string(s.have) + " " + s.head);
    }
    for (const Error& alarm : status->alarms)
        say("alarm " + alarm.code);
    say("gaps " + std::to_string(status->gaps.size()) + " forks " + std::to_string(status->forks.size()));
    say("end");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::string mode = argc > 2 ? argv[1] : "";
    if (mode == "make" && argc == 5)
        return make(argv[2], argv[3], std::stoi(argv[4]));
    if (argc < 3)
        return 2;
    const auto desk = deskAt(stationAt(argv[2]));
    if (!desk.ok())
        return fail("open", desk.error());
    if (mode == "export" && argc == 4)
        return give(**desk, argv[3]);
    if (mode == "import" && argc == 4)
        return take(**desk, argv[3]);
    return tell(**desk);
}
