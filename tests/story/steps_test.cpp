// Steps of the guide with limits of their own, and cases of relatives: told through the real bianminctl.
#include "tests/story/story.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

const std::string who = " --name " + personName + " --id-number " + personId + " --phone " + personPhone;

json::Value step(const Station::Answer& shown, const std::string& name)
{
    for (const json::Value& s : shown.root()["steps"].elements()) {
        if (s["name"].text() == name)
            return s;
    }
    FAIL("no such step: " << name);
    return {};
}

} // namespace

TEST_CASE("a step with a limit of its own: the step late and the whole late are two things", "[steps]")
{
    Story story; // M04: the township has 20 working days, the county bureau 20
    const std::string number = story.begin("accept --matter M04 --materials all" + who);
    auto shown = story.show(number);
    const std::string due = shown.root()["due"].str();
    CHECK(step(shown, "街道办事处审核")["from"].isNull()); // the village has not voted yet
    CHECK(story.count("step") == 0);
    story.tell(number, {"@2026-11-24T10:00", "step --name 村委会评议同意并公告"});
    shown = story.show(number);
    CHECK(step(shown, "街道办事处审核")["from"].text() == "2026-11-24");
    CHECK(step(shown, "街道办事处审核")["due"].text() == "2026-12-22");
    CHECK(story.count("step") == 1);
    // A pause of the promise stops the step too.
    story.tell(number, {"@2026-11-30T10:00", "pause --kind appraisal --reason 残疾等级鉴定 --days 5",
                        "@2026-12-02T16:00", "resume"});
    CHECK(step(story.show(number), "街道办事处审核")["due"].text() == "2026-12-24");
    // A day late; the whole is not.
    story.tell(number, {"@2026-12-25T10:00", "forward --to 县民政局"});
    shown = story.show(number);
    CHECK(step(shown, "街道办事处审核")["done"].text() == "2026-12-25");
    CHECK(step(shown, "街道办事处审核")["late"].boolean());
    CHECK(step(shown, "县民政局审批")["from"].text() == "2026-12-25");
    CHECK(step(shown, "县民政局审批")["due"].text() == "2027-01-25");
    CHECK_FALSE(step(shown, "县民政局审批")["late"].boolean());
    CHECK(story.count("step") == 1);
    CHECK(story.count("late") == 0);
    story.tell(number,
               {"@2027-01-15T10:00", "forward-result --result granted --body 县民政局 --body-number 2027-3"});
    shown = story.show(number);
    CHECK(step(shown, "县民政局审批")["done"].text() == "2027-01-15");
    CHECK_FALSE(step(shown, "县民政局审批")["late"].boolean());
    CHECK(story.count("step") == 0);
    // What was ticked by mistake is taken back with its clock.
    story.tell(number, {"undo --reason 录错"});
    CHECK(step(story.show(number), "县民政局审批")["done"].isNull());
    CHECK(story.count("step") == 1);
}

TEST_CASE("a guide without limits of steps has no clocks of steps", "[steps]")
{
    Story story;
    const std::string number = story.begin("accept --matter M14 --materials all" + who);
    CHECK(story.show(number).root()["steps"].size() == 0);
}

TEST_CASE("relatives of a clerk: listed, and the relative keeps out", "[relatives]")
{
    Story story;
    const std::string relative = " --relative 父亲 --relative-of a";
    CHECK(story.refusedToBegin("accept --matter M01 --materials all" + who + relative) == "relative-accepts");
    CHECK(story.refusedToBegin("accept --matter M01 --materials all --relative-of b" + who) ==
          "relation-missing");
    CHECK(story.refusedToBegin("accept --matter M01 --materials all --relative 父亲 --relative-of z" + who) ==
          "no-such-account");
    const std::string number = story.begin("receive --matter M01 --materials all" + who + relative);
    CHECK(story.count("relatives") == 1);
    CHECK(story.refused(number, "accept") == "relative-of-case");
    story.tell(number, {"b:accept"});
    CHECK(story.refused(number, "refusal-report --reason 收入超标 --basis 社会救助暂行办法") ==
          "relative-of-case");
    CHECK(story.refused(number, "decide") == "relative-of-case");
    CHECK(story.refused(number, "assign --to a") == "relative-of-case");
    story.tell(number, {"note 家属来问进度", "b:assign --to director", "b:decide"});
    // Ended or not, it stays on the list.
    CHECK(story.count("relatives") == 1);
    // The relation is personal; whose it is stands in the facts.
    CHECK(story.show(number).root()["relative_of"].text() == "a");
    CHECK(story.show(number).root()["relative"].boolean());
}

TEST_CASE("a relative found out later, and one of a village cadre", "[relatives]")
{
    Story story;
    const std::string number = story.begin("accept --matter M01 --materials all" + who);
    CHECK(story.count("relatives") == 0);
    story.tell(number, {"b:correct --relative 堂兄 --relative-of a --reason 群众反映"});
    CHECK(story.count("relatives") == 1);
    CHECK(story.refused(number, "decide") == "relative-of-case");
    story.tell(number, {"b:correct --relative no --reason 查明"});
    CHECK(story.count("relatives") == 0);
    story.tell(number, {"decide"});
    const std::string other =
        story.begin("accept --matter M01 --materials all --duplicate-ok --relative 村主任之弟" + who);
    CHECK(story.count("relatives") == 1);
    story.tell(other, {"decide"}); // nobody of the office is concerned
}
