// The child of the kill test. "work FOLDER": accepts cases and issues papers until it is killed, after the
// line "begin"; a line is written only when the desk has said that it is done. "check FOLDER": verifies and
// tells every case and paper there is.
#include "core/desk/desk.h"

#include <QCoreApplication>

#include <unistd.h>

#include <cstdio>
#include <string>
#include <string_view>

namespace {

using namespace bm;

// One write per line: a line that was read whole was said whole.
void say(const std::string& line)
{
    const std::string text = line + "\n";
    [[maybe_unused]] const ssize_t n = write(1, text.data(), text.size());
}

int fail(const char* what, const Error& error)
{
    std::string line = std::string("error ") + what + " " + error.code;
    for (const auto& [key, value] : error.args)
        line += " " + key + "=" + value;
    say(line);
    return 1;
}

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
    for (const auto& [code, where] : report->faults)
        say("fault " + code + " " + where);
    CaseFilter filter;
    filter.limit = 200;
    for (bool more = true; more;) {
        const Result<CasePage> page = desk.cases(filter).result();
        if (!page)
            return fail("cases", page.error());
        for (const CaseLine& line : page->lines) {
            const Result<CaseView> view = desk.caseView(line.number).result();
            if (!view)
                return fail("case", view.error());
            say("case " + line.number + " " + line.matter + " " + line.state + " " +
                (view->applicant.displayName().empty() ? "nobody" : "somebody"));
            for (const CasePaper& paper : view->c.papers)
                say("paper " + paper.number);
        }
        filter.offset += static_cast<int>(page->lines.size());
        more = page->more && !page->lines.empty();
    }
    say("end");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Desk::Options options;
    options.folder = argv[2];
    options.clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:30"));
    options.clockConfirmed = true;
    if (std::string_view(argv[1]) == "init") {
        const Result<InitOutcome> made =
            Desk::init(options, {"511324101", "新政镇便民服务中心", "township", "W1", true, {}, {}, {}});
        return made ? 0 : fail("init", made.error());
    }
    const Result<std::unique_ptr<Desk>> desk = Desk::open(options);
    if (!desk)
        return fail("open", desk.error());
    if (const Result<Session> session = (*desk)->login("a", "").result(); !session)
        return fail("login", session.error());
    return std::string_view(argv[1]) == "work" ? work(**desk) : check(**desk);
}
