// Who may do what: every command of the desk × every role × every position towards a post, asked of a real
// file. The rows are made from the desk's own lists of commands (a new one without a row does not compile);
// the answers are compared with tests/golden/rights/table.txt, which people have read line by line against
// DESIGN.md 8.
//
//   BM_WRITE_GOLDEN=1 writes the file anew, for reading.
#include "core/cases/case_verbs.h"
#include "core/people/roles.h"
#include "tests/desk/rights_rows.h"

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace bm;
using namespace bm::test;

namespace {

using Ask = std::function<std::string(StationFile&)>; // "ok" or the code

struct Question
{
    std::string name;
    Ask ask;
};

template <class R> std::string codeOf(const R& result)
{
    return result.ok() ? "ok" : result.error().code;
}

// Every alternative of a variant of commands, asked by `run`.
template <class Variant, class Run, std::size_t... index>
void addRows(std::vector<Question>& rows, RightsGround& ground, Run run, std::index_sequence<index...>)
{
    const auto one = [&](const auto& command) {
        for (const auto& [way, asked] : rowsOf(ground, command))
            rows.push_back({nameOf(command) + (way.empty() ? std::string() : ": " + way),
                            [run, asked = asked](StationFile& file) { return codeOf(run(file, asked)); }});
    };
    (one(std::variant_alternative_t<index, Variant>()), ...);
}

template <class Variant, class Run> void addRows(std::vector<Question>& rows, RightsGround& ground, Run run)
{
    addRows<Variant>(rows, ground, run, std::make_index_sequence<std::variant_size_v<Variant>>());
}

// What the desk does beside its two lists of commands: documents, the PC, its own password.
void addDeskRows(std::vector<Question>& rows, RightsGround& ground)
{
    const auto add = [&](const char* name, Ask ask) { rows.push_back({name, std::move(ask)}); };
    add("publishMatters", [](StationFile& file) {
        Matter matter = *file.matterVersions("M05")->back();
        ++matter.version;
        return codeOf(file.publishMatters({matter}));
    });
    add("publishNotice", [](StationFile& file) {
        return codeOf(file.publishNotice(
            R"({"id":"local-2027-01","issued":"2026-12-01","year":2027,"title":"当地节日","office":"511324101",)"
            R"("days":[{"day":"2027-01-12","working":false,"name":"当地节日"}]})"));
    });
    add("setOfficeProfile",
        [](StationFile& file) { return codeOf(file.setOfficeProfile(*file.officeProfile())); });
    add("installTemplate",
        [](StationFile& file) { return codeOf(file.installTemplate("promise-slip", "<p></p>")); });
    add("setPhrases", [](StationFile& file) {
        return codeOf(file.setPhrases({{"refuse", "材料不齐", ""}}));
    });
    add("confirmClock", [](StationFile& file) { return codeOf(file.confirmClock()); });
    add("resetPassword", [](StationFile& file) { return codeOf(file.resetPassword("b", "b-2026-new")); });
    add("runMany", [n = ground.next("accepted")](StationFile& file) {
        const auto report = file.runMany({AddNote{n, "成批"}});
        return report.ok() && !report->refused.empty() ? report->refused.front().second.code : codeOf(report);
    });
    add("importCases", [&ground](StationFile& file) {
        return codeOf(file.importCases({rowsOf(ground, ImportCase()).front().second}, true));
    });
    add("revealApplicant (recorded)",
        [n = ground.next("accepted")](StationFile& file) { return codeOf(file.revealApplicant(n)); });
    add("accessOf (who saw a person; recorded)",
        [n = ground.next("accepted")](StationFile& file) { return codeOf(file.accessOf({}, n)); });
    add("paperFacts: a preview (recorded)", [n = ground.next("accepted")](StationFile& file) {
        return codeOf(file.paperFacts(n, "promise-slip", PaperUse::ToLook));
    });
    add("caseRecords: whole persons (recorded)", [](StationFile& file) {
        return codeOf(file.caseRecords(Day::of(2026, 11, 1), Day::of(2026, 12, 31), true));
    });
    add("reviewList", [](StationFile& file) { return codeOf(file.reviewList(true)); });
    add("review: of an entry that is none",
        [](StationFile& file) { return codeOf(file.review("0/1/1", "noted", "")); });
    add("carryOutRetention: nothing decided",
        [](StationFile& file) { return codeOf(file.carryOutRetention()); });
    add("requestEnrolment", [](StationFile& file) { return codeOf(file.requestEnrolment()); });
    add("certifyStation: not at the county",
        [](StationFile& file) { return codeOf(file.certifyStation("")); });
    add("revokeStation: not at the county",
        [](StationFile& file) { return codeOf(file.revokeStation("0", "x")); });
    add("mergeOffices: not at the county",
        [](StationFile& file) { return codeOf(file.mergeOffices("511324101", "511324102", "x", true)); });
    add("exportPackages: not enrolled",
        [](StationFile& file) { return codeOf(file.exportPackages("/nowhere", {})); });
    add("importPackages: none", [](StationFile& file) { return codeOf(file.importPackages({}, false)); });
    add("reading: cases, people, claims", [](StationFile& file) {
        const bool read = file.cases({}).ok() && file.people().ok() && file.today().ok() &&
                          file.claims(Day::of(2026, 11, 1), Day::of(2026, 12, 31)).ok();
        return std::string(read ? "ok" : "refused");
    });
    add("saveDraft", [](StationFile& file) { return codeOf(file.saveDraft({}, "{}")); });
    add("setPin", [](StationFile& file) { return codeOf(file.setPin("4826")); });
    add("changePassword: his own",
        [](StationFile& file) { return codeOf(file.changePassword("trial-a", "a-2026-new")); });
}

std::vector<Question> rowsFor(RightsGround& ground)
{
    ground.startAgain();
    std::vector<Question> rows;
    addRows<CaseCommand>(rows, ground, [](StationFile& file, const CaseCommand& c) { return file.run(c); });
    addDeskRows(rows, ground);
    // Last: they change what the others rest on.
    addRows<PeopleCommand>(rows, ground,
                           [](StationFile& file, const PeopleCommand& c) { return file.runPeople(c); });
    return rows;
}

// What an act at the post rests on, as its entry says it.
std::string restsOn(StationFile& file, const std::string& number)
{
    if (const auto noted = file.run(AddNote{number, "凭据"}); !noted.ok())
        return noted.error().code;
    Query q = file.database().query("SELECT facts FROM entry WHERE verb='note' ORDER BY id DESC LIMIT 1");
    REQUIRE(q.next());
    const auto doc = json::Document::parse(q.text(0));
    REQUIRE_OK(doc);
    const Right right = readRight(doc->root());
    return right.as + (right.actingFor.empty() ? "" : " for " + right.actingFor);
}

// Answers by role and position; roles with the same answers stand together.
void print(std::ostream& out, const std::string& name,
           const std::map<std::string, std::vector<std::string>>& answers)
{
    std::vector<std::pair<std::vector<std::string>, std::string>> groups;
    for (const std::string_view role : staffRoles) {
        const auto& line = answers.at(std::string(role));
        auto it = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == line; });
        if (it == groups.end())
            it = groups.insert(groups.end(), {line, ""});
        it->second += (it->second.empty() ? "" : ", ") + std::string(role);
    }
    out << name << "\n";
    for (const auto& [line, roles] : groups) {
        out << "    " << (groups.size() == 1 ? std::string("every role") : roles) << ": ";
        if (std::all_of(line.begin(), line.end(), [&](const std::string& a) { return a == line.front(); })) {
            out << line.front() << "\n";
            continue;
        }
        for (std::size_t i = 0; i < line.size(); ++i)
            out << (i == 0 ? "" : " | ") << positions[i] << " " << line[i];
        out << "\n";
    }
}

} // namespace

TEST_CASE("every command, every role, every position: allowed or refused, as the table says")
{
    RightsGround ground;
    (void)rowsFor(ground);
    (void)ground.next("accepted"); // of restsOn
    ground.prepare();
    std::vector<std::string> names;
    std::map<std::string, std::map<std::string, std::vector<std::string>>> answers;
    std::map<std::string, std::vector<std::string>> rests;
    std::set<std::string> verbs;
    for (const std::string_view roleName : staffRoles) {
        const std::string role(roleName);
        for (const char* position : positions) {
            INFO(role << ", " << position);
            auto at = ground.as(role, position);
            const std::vector<Question> rows = rowsFor(ground);
            names.clear();
            rests[role].push_back(restsOn(*at->file, ground.next("accepted")));
            for (const Question& row : rows) {
                names.push_back(row.name);
                answers[row.name][role].push_back(row.ask(*at->file));
            }
            Query q = at->file->database().query("SELECT DISTINCT verb FROM entry");
            while (q.next())
                verbs.insert(q.str(0));
        }
    }
    std::ostringstream table;
    table << "# What an act at the window rests on, as its entry says it\n";
    print(table, "note", rests);
    table << "\n# Who may\n";
    for (const std::string& name : names)
        print(table, name, answers[name]);
    const std::string path = std::string(BM_SOURCE_DIR) + "/tests/golden/rights/table.txt";
    if (std::getenv("BM_WRITE_GOLDEN"))
        std::ofstream(path) << table.str();
    std::ifstream in(path);
    std::stringstream golden;
    golden << in.rdbuf();
    CHECK(golden.str() == table.str());
    // Each verb was really written by somebody, so that no row is refused for want of ground alone. Only a
    // village room takes in for others.
    for (const VerbRule& rule : verbRules()) {
        INFO(rule.verb);
        CHECK((rule.verb == "take-in" || rule.verb == "hand-on" || verbs.contains(std::string(rule.verb))));
    }
}
