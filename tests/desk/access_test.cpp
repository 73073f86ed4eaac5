// Who saw a person's data: what was looked at, printed and asked, by whom, at which case; and nothing of
// others.
#include "core/desk/station_file.h"
#include "tests/journal/stations.h"

#include <algorithm>

using namespace bm;
using namespace bm::test;

namespace {

constexpr const char* hers = "511324196503150015"; // nobody's: made up, with right check digits
constexpr const char* his = "511324197001010017";

PaperFiller filler()
{
    return [](const PaperFacts& f) -> Result<FilledPaper> {
        return FilledPaper{"{\"n\":\"" + f.number + "\"}", "t"};
    };
}

std::string taken(StationFile& file, const std::string& matter, const std::string& name, const char* number)
{
    const auto outcome = file.run(takeOf(matter, name, number));
    REQUIRE_OK(outcome);
    return outcome->number;
}

// "a reveal M14…", newest first; of what was printed its form too.
std::vector<std::string> linesOf(const Result<AccessReport>& report)
{
    REQUIRE_OK(report);
    std::vector<std::string> out;
    for (const AccessLine& line : report->lines)
        out.push_back(line.actor + " " + line.verb + (line.form.empty() ? "" : " " + line.form) + " " +
                      line.number);
    return out;
}

} // namespace

TEST_CASE("who looked at, printed, listed and asked about a person's data is told, newest first")
{
    Stations world(1);
    auto at = world.make("511324101", "W1", "township");
    StationFile& file = *at->file;
    const std::string one = taken(file, "M14", "某甲", hers);
    const std::string other = taken(file, "M14", "某乙", his);
    const auto tick = [&] { at->clock->advanceMs(60'000); };
    tick();
    REQUIRE_OK(file.revealApplicant(one));
    REQUIRE_OK(file.revealApplicant(one)); // once per login
    tick();
    REQUIRE_OK(file.login("b", ""));
    REQUIRE_OK(file.revealApplicant(one));
    REQUIRE_OK(file.revealApplicant(other));
    tick();
    const auto paper = file.run(IssuePaper{one, "promise-slip", filler(), "", ""});
    REQUIRE_OK(paper);
    tick();
    REQUIRE_OK(file.run(ReprintPaper{one, paper->paper, "extra"}));
    tick();
    const auto list = file.run(IssueList{"transit-list", {one, other}, "县民政局", "", false, filler()});
    REQUIRE_OK(list);
    tick();
    const std::string second = taken(file, "M01", "某甲", hers);
    tick();

    const auto report = file.accessOf(hers, "");
    CHECK(linesOf(report) == std::vector<std::string>{
                                 "b issue-paper transit-list " + one, "b reprint-paper promise-slip " + one,
                                 "b issue-paper promise-slip " + one, "b reveal " + one, "a reveal " + one});
    CHECK(report->cases == std::vector<std::string>{one, second});
    CHECK(report->lines[0].paper == list->paper);
    CHECK(report->lines[1].paper == paper->paper);
    CHECK(report->lines[3].actorName == "李国强");

    // The question stands at each of his cases, and in the next answer; from a case the same is asked.
    tick();
    const auto again = file.accessOf("", second);
    REQUIRE_OK(again);
    CHECK(again->lines.size() == report->lines.size() + 2);
    CHECK(std::count_if(again->lines.begin(), again->lines.end(), [](const AccessLine& line) {
              return line.verb == "access" && line.actor == "b";
          }) == 2);
    // Nothing of it stands at the other one's case but what was seen of him.
    const auto theOther = linesOf(file.accessOf(his, ""));
    CHECK(theOther == std::vector<std::string>{"b issue-paper transit-list " + other, "b reveal " + other});
    CHECK(file.verify()->ok);
    REQUIRE_OK(file.rebuild());
    CHECK(file.verify()->ok);
}

TEST_CASE("the report is refused for what is no identity number; without one the case stands alone")
{
    Stations world(2);
    auto at = world.make("511324101", "W1", "township");
    StationFile& file = *at->file;
    const std::string number = taken(file, "M14", "某甲", hers);
    CHECK(file.accessOf("511324196503150016", "").error().code == "id-check-digit");
    CHECK(file.accessOf("", "511324101-M14-2026-99999").error().code == "case-not-found");
    const auto nobody = file.accessOf(his, "");
    REQUIRE_OK(nobody);
    CHECK(nobody->cases.empty());
    // A person without an identity number has this one case.
    const std::string alone = taken(file, "M14", "某丙", "");
    const auto report = file.accessOf("", alone);
    REQUIRE_OK(report);
    CHECK(report->cases == std::vector<std::string>{alone});
    CHECK(report->lines.empty());
}

TEST_CASE("the minutes until covering and locking are set by who leads the office")
{
    Stations world(3);
    auto at = world.make("511324101", "W1", "township");
    StationFile& file = *at->file;
    auto profile = file.officeProfile();
    REQUIRE_OK(profile);
    CHECK(profile->coverMinutes == 5);
    CHECK(profile->lockMinutes == 60);
    profile->phone = "0817-5230000";
    REQUIRE_OK(file.setOfficeProfile(*profile)); // a clerk may set what stands on papers
    profile->coverMinutes = 3;
    profile->lockMinutes = 20;
    CHECK(file.setOfficeProfile(*profile).error().code == "leader-needed-for");
    REQUIRE_OK(file.login("director", ""));
    REQUIRE_OK(file.setOfficeProfile(*profile));
    CHECK(file.officeProfile()->lockMinutes == 20);
    REQUIRE_OK(file.login("a", ""));
    profile->phone = "0817-5230001";
    REQUIRE_OK(file.setOfficeProfile(*profile)); // with the minutes as they are
    REQUIRE_OK(file.login("director", ""));
    for (const auto& [cover, lock] : {std::pair{0, 60}, {5, 481}, {30, 20}}) {
        profile->coverMinutes = cover;
        profile->lockMinutes = lock;
        CHECK(file.setOfficeProfile(*profile).error().code == "idle-minutes");
    }
    CHECK(file.verify()->ok);
}
