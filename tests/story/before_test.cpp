// Before acceptance: told once and completely, silence, gaps, the village room.
#include "tests/story/story.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

const std::string who = " --name " + personName + " --id-number " + personId + " --phone " + personPhone;

std::vector<std::string> texts(const json::Value& list)
{
    std::vector<std::string> out;
    for (const json::Value& one : list.elements())
        out.push_back(one.str());
    return out;
}

} // namespace

TEST_CASE("told once; partly, then wholly supplemented; a second request is flagged with what is new",
          "[before]")
{
    Story story;
    CHECK(story.refusedToBegin("accept --matter M02 --relative no --materials 1" + who) ==
          "materials-missing");
    const std::string number = story.begin("receive --matter M02 --relative no --materials 1 --tell" + who);
    auto shown = story.show(number);
    CHECK(shown.root()["state"].text() == "supplement");
    REQUIRE(shown.root()["requests"].size() == 1);
    CHECK(shown.root()["requests"].at(0)["until"].text() == "2026-12-07"); // ten working days
    CHECK_FALSE(shown.root()["requests"].at(0)["again"].boolean());
    CHECK(story.count("supplement") == 1);
    CHECK(story.has(number, "supplement-notice"));
    CHECK(story.refused(number, "accept") == "materials-missing");
    story.on("2026-11-24T10:00");
    story.tell(number, {"supplement --received 2"});
    CHECK(story.show(number).root()["state"].text() == "supplement");
    story.tell(number, {"supplement --received all"});
    CHECK(story.show(number).root()["state"].text() == "received");
    CHECK(story.show(number).root()["requests"].at(0)["received"].text() == "2026-11-24");
    // The bank statement was never named before: the second request shows it.
    story.tell(number, {"supplement --missing 收入证明;银行流水 --until 2026-12-01"});
    shown = story.show(number);
    REQUIRE(shown.root()["requests"].size() == 2);
    CHECK(shown.root()["requests"].at(1)["again"].boolean());
    CHECK(texts(shown.root()["requests"].at(1)["fresh"]).back() == "银行流水");
    CHECK(story.refused(number, "lapse --reason 没有来") == "lapse-early");
    (void)story.printAll(number);
    story.tell(number, {"supplement --received all", "accept"});
    shown = story.show(number);
    CHECK(shown.root()["accepted"].text() == "2026-11-24");
    CHECK(shown.root()["due"].text() == "2027-01-06");
}

TEST_CASE("who never comes back: the case ends, after the day told", "[before]")
{
    Story story;
    const std::string number = story.begin("receive --matter M12 --materials 1 --tell" + who);
    story.on("2026-12-08T09:00");
    story.tell(number, {"contact --about supplement --way phone", "lapse --reason 三次电话通知未补"});
    const auto shown = story.show(number);
    CHECK(shown.root()["state"].text() == "closed");
    CHECK(shown.root()["result"].text() == "not-supplemented");
    CHECK(shown.root()["contacts"].integer() == 1);
}

TEST_CASE("a licence not answered in five working days is accepted, and not refused at the door any more",
          "[before]")
{
    Story story;
    const std::string no = " --reason 不符合 --basis 土地管理法";
    for (const std::string matter : {"M14", "M15", "M16 --branch small"}) {
        INFO(matter);
        story.on("2026-11-23T09:30");
        const std::string number =
            story.begin("receive --duplicate-ok --materials all --matter " + matter + who);
        CHECK(story.show(number).root()["notify_due"].text() == "2026-11-30");
        story.on("2026-11-30T16:00");
        CHECK(story.show(number).root()["state"].text() == "received");
        story.on("2026-12-01T08:40");
        // By itself, before anybody wrote anything.
        const auto shown = story.show(number);
        CHECK(shown.root()["state"].text() == "accepted");
        CHECK(shown.root()["deemed"].boolean());
        CHECK(story.refused(number, "refuse --code not-needed --reason 不需要") == "report-missing");
        CHECK(story.refused(number, "refusal-report --kind not-accepted" + no) == "report-kind");
        CHECK(story.refused(number, "supplement --missing 户口簿") == "wrong-state");
        CHECK(story.show(number).root()["accepted"].text() == "2026-11-23"); // from receipt
        CHECK(story.has(number, "deemed-notice"));
        (void)story.printAll(number);
    }
    // Silence accepts licences only.
    const std::string aid = story.begin("receive --matter M01 --relative no --materials all" + who);
    story.on("2026-12-28T08:40");
    CHECK(story.show(aid).root()["state"].text() == "received");
    CHECK(story.station().ask({"verify"}).said.exit == 0);
}

TEST_CASE("accepted with gaps: only what the guide allows, promised by a day, needed for a yes", "[before]")
{
    Story story;
    const std::string begin = "accept --matter M02 --relative no --materials 1,2 --gap 3";
    const std::string day = " --gap-until 2026-12-01";
    CHECK(story.refusedToBegin(begin + day + who) == "gap-not-allowed");
    // The office allows it in its guide from now on.
    const Station& station = story.station();
    REQUIRE(station.ask({"matter", "export", station.file("c.json")}).said.exit == 0);
    std::ifstream in(station.file("c.json"));
    std::string guide{std::istreambuf_iterator<char>(in), {}};
    const std::size_t at = guide.find("\"name\": \"收入证明\"");
    REQUIRE(at != std::string::npos);
    guide.insert(at, "\"gapAllowed\": true, ");
    const std::size_t version = guide.find("\"version\": 1", guide.find("\"code\": \"M02\""));
    REQUIRE(version != std::string::npos);
    guide.replace(version, 12, "\"version\": 2");
    std::ofstream(station.file("c.json")) << guide;
    const auto imported = station.ask({"matter", "import", station.file("c.json")});
    INFO(imported.said.out);
    REQUIRE(imported.said.exit == 0);
    CHECK(story.refusedToBegin(begin + who) == "gap-until-missing");
    const std::string number = story.begin(begin + day + who);
    CHECK(story.count("gap") == 1);
    CHECK(story.has(number, "gap-promise"));
    CHECK(story.show(number).root()["gaps"].at(0)["until"].text() == "2026-12-01");
    CHECK(story.refused(number, "decide") == "gap-open");
    (void)story.printAll(number);
    story.tell(number, {"fill-gap --materials 3", "decide"});
    CHECK(story.count("gap") == 0);
    // Received first, it may be accepted with a gap as well.
    const std::string received =
        story.begin("receive --duplicate-ok --matter M02 --relative no --materials 1,2" + who);
    story.tell(received, {"accept --gap 3" + day});
    CHECK(story.count("gap") == 1);
}

TEST_CASE("a village room takes in for the township: one case, with a promise of its own",
          "[before][village]")
{
    Story story("village", "511324101201");
    CHECK(story.refusedToBegin("accept --matter M01 --relative no --materials all" + who) ==
          "not-accepted-here");
    const std::string number = story.begin("receive --matter M01 --relative no --materials all" + who);
    auto shown = story.show(number);
    CHECK(story.verbs(number) == std::vector<std::string>{"take-in"});
    CHECK(shown.root()["taken_in_for"].text() == "511324101");
    CHECK(shown.root()["hand_on_due"].text() == "2026-11-25");
    CHECK(shown.root()["due"].isNull()); // the matter's promise begins at the township
    CHECK(story.has(number, "receipt"));
    CHECK_FALSE(story.has(number, "promise-slip"));
    CHECK(story.refused(number, "accept") == "taken-in-only");
    CHECK(story.refusedToBegin("receive --matter M01 --relative no --materials all" + who) ==
          "duplicate-open");
    story.tell(number, {"hand-on"});
    CHECK(story.show(number).root()["handed_on"].boolean());
    CHECK(story.refused(number, "hand-on") == "not-taken-in");
    CHECK(story.count("all") == 1);
    (void)story.printAll(number);
}
