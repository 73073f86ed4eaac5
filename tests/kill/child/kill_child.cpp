// The child of the kill test. "work FOLDER": accepts cases and issues papers until it is killed, after the
// line "begin"; a line is written only when the desk has said that it is done. "check FOLDER": verifies and
// tells every case and paper there is.
#include "tests/kill/child/telling.h"

#include <QCoreApplication>

#include <optional>
#include <string>
#include <string_view>

namespace {

using namespace bm;
using namespace bm::test;

TakeCase caseOf(int n)
{
    TakeCase take;
    take.matter = n % 2 == 0 ? "M01" : "M10";
    Party party;
    party.name = "试" + std::to_string(n);
    party.idType = "id-card";
    party.idNumber = "511324196503150015";
    take.applicant.parties.push_back(party);
    take.applicant.type = n % 2 == 0 ? "household" : "person";
    take.allMaterials = true;
    take.duplicateConfirmed = true;
    return take;
}

int work(Desk& desk)
{
    const PaperFiller filler = [](const PaperFacts&) -> Result<FilledPaper> {
        return FilledPaper{"{}", "none"};
    };
    say("begin");
    for (int n = 0;; ++n) {
        const Result<Outcome> taken = desk.run(caseOf(n)).result();
        if (!taken)
            return fail("accept", taken.error());
        say("case " + taken->number);
        const std::string form = n % 2 == 0 ? "promise-slip" : "receipt-instant";
        const Result<Outcome> issued = desk.run(IssuePaper{taken->number, form, filler, {}, {}}).result();
        if (!issued)
            return fail("issue", issued.error());
        say("paper " + issued->paper);
    }
}

int check(Desk& desk)
{
    const Result<VerifyReport> report = desk.verify().result();
    if (!report)
        return fail("verify", report.error());
    sayFaults(*report);
    std::optional<Error> unseen;
    const auto told = eachCase(desk, [&](const CaseLine& line) {
        const Result<CaseView> view = desk.caseView(line.number).result();
        if (!view) {
            unseen = view.error();
            return;
        }
        say("case " + line.number + " " + line.matter + " " + line.state + " " +
            (view->applicant.displayName().empty() ? "nobody" : "somebody"));
        for (const CasePaper& paper : view->c.papers)
            say("paper " + paper.number);
    });
    if (!told.ok() || unseen)
        return fail("case", unseen ? *unseen : told.error());
    say("end");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const Desk::Options options = stationAt(argv[2]);
    if (std::string_view(argv[1]) == "init") {
        const Result<InitOutcome> made =
            Desk::init(options, {"511324101", "新政镇便民服务中心", "township", "W1", true, {}, {}, {}});
        return made ? 0 : fail("init", made.error());
    }
    const auto desk = deskAt(options);
    if (!desk.ok())
        return fail("open", desk.error());
    return std::string_view(argv[1]) == "work" ? work(**desk) : check(**desk);
}
