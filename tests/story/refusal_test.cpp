// A "no": its report first, the leader where needed, nobody agreeing to his own report; and the two that are
// said at once.
#include "tests/story/story.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace bm;
using namespace bm::test;

namespace {

const std::string who = " --name " + personName + " --id-number " + personId + " --phone " + personPhone;
bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

const std::string no = " --reason 人均用地超标 --basis 土地管理法第六十二条";

// Neither issued nor shown as a preview.
void checkNoPaper(const Story& story, const std::string& form, const std::string& number)
{
    for (const std::vector<std::string>& more : {std::vector<std::string>{}, {"--preview"}}) {
        const auto answer = story.print(form, number, more);
        INFO(answer.said.out);
        // Where there is no template of it, it cannot be printed either.
        const std::string code = answer.root()["error"]["code"].str();
        CHECK((code == "paper-not-yet" || code == "form-unknown"));
    }
    CHECK_FALSE(std::filesystem::exists(story.station().file("paper.pdf")));
}

} // namespace

TEST_CASE("a no on the merits: not recorded and not printed before its report", "[refusal]")
{
    Story story;
    const std::string number = story.begin("accept --matter M14 --materials all" + who);
    CHECK(story.refused(number, "refuse" + no) == "report-missing");
    CHECK_FALSE(story.has(number, "refusal-decision"));
    checkNoPaper(story, "refusal-decision", number);
    CHECK(story.refused(number, "return --reason 退件") == "report-missing");
    CHECK(story.refused(number, "refusal-report --reason 超标") == "reason-missing"); // and on what it rests
    CHECK(story.refused(number, "refusal-report --kind not-accepted" + no) == "report-kind");
    story.tell(number, {"refusal-report" + no});
    CHECK(story.has(number, "refusal-report"));
    CHECK_FALSE(story.has(number, "refusal-decision"));
    checkNoPaper(story, "refusal-decision", number);
    // A report on a refusal is none on a return.
    CHECK(story.refused(number, "return --reason 退件") == "report-missing");
    story.tell(number, {"refuse" + no});
    const auto shown = story.show(number);
    CHECK(shown.root()["state"].text() == "decided");
    CHECK(shown.root()["result"].text() == "not-granted");
    CHECK(shown.root()["report"]["kind"].text() == "not-granted");
    CHECK(story.has(number, "refusal-decision"));
    CHECK_FALSE(story.has(number, "return-notice"));
    (void)story.printAll(number);
    story.tell(number, {"deliver"});
}

TEST_CASE("a major one waits for a leader, and nobody agrees to his own report", "[refusal]")
{
    Story story;
    const std::string number = story.begin("accept --matter M14 --materials all" + who);
    CHECK(story.refused(number, "director:opinion --agree") == "report-missing");
    story.tell(number, {"refusal-report --major" + no});
    CHECK(story.count("leader") == 1);
    CHECK(has(story.text(number), "待领导意见"));
    CHECK(story.refused(number, "refuse" + no) == "opinion-missing");
    CHECK(story.refused(number, "opinion --agree") == "own-report");
    CHECK(story.refused(number, "b:opinion --agree") == "leader-needed");
    CHECK(story.refused(number, "opinion --agree --approver director") == "opinion-not-self");
    checkNoPaper(story, "refusal-decision", number);
    story.tell(number, {"director:opinion --against --words 再核实一次"});
    CHECK(story.refused(number, "refuse" + no) == "opinion-against");
    story.tell(number, {"director:opinion --agree --words 同意"});
    CHECK(story.count("leader") == 0);
    story.tell(number, {"refuse" + no});
    CHECK(story.has(number, "refusal-decision"));
}

TEST_CASE("a leader who reports himself needs another leader", "[refusal]")
{
    Story story;
    const std::string number = story.begin("accept --matter M14 --materials all" + who);
    story.tell(number, {"director:refusal-report --major" + no});
    CHECK(story.refused(number, "director:opinion --agree") == "own-report");
    CHECK(story.refused(number, "opinion --agree --approver director --way phone --phone 13900000000") ==
          "own-report");
    CHECK(story.refused(number, "director:refuse" + no) == "opinion-missing");
}

TEST_CASE("an opinion by telephone: who, on which number, confirmed by himself later", "[refusal]")
{
    Story story;
    const std::string number = story.begin("accept --matter M15 --materials all" + who);
    story.tell(number, {"refusal-report --major" + no});
    CHECK(story.refused(number, "opinion --agree --approver director --way phone") == "reason-missing");
    story.tell(number, {"opinion --agree --approver director --way phone --phone 13900000000 --words 同意",
                        "refuse" + no});
    CHECK(story.has(number, "refusal-decision"));
    CHECK_FALSE(story.show(number).root()["report"]["opinion"]["confirmed"].boolean());
    CHECK(story.count("leader") == 1); // he still owes his word
    CHECK(story.refused(number, "opinion --confirm") == "not-the-approver");
    story.tell(number, {"director:opinion --confirm"});
    CHECK(story.count("leader") == 0);
    CHECK(story.refused(number, "director:opinion --confirm") == "nothing-to-confirm");
}

TEST_CASE("not ours and not needed are said at once, and report themselves", "[refusal]")
{
    Story story;
    const std::string ours = story.begin("receive --matter M14" + who);
    CHECK(story.refused(ours, "refuse --code not-our-competence --reason 不归本镇") == "refer-where");
    story.tell(ours, {"refuse --code not-our-competence --reason 不归本镇 --refer-to 县自然资源局"});
    const auto shown = story.show(ours);
    CHECK(shown.root()["state"].text() == "closed");
    CHECK(shown.root()["result"].text() == "not-accepted");
    CHECK(shown.root()["report"]["at_once"].boolean());
    CHECK(shown.root()["report"]["kind"].text() == "not-accepted");
    CHECK(story.verbs(ours) == std::vector<std::string>{"receive", "refusal-report", "refuse"});
    CHECK(story.has(ours, "not-accepted-decision"));
    CHECK(story.has(ours, "refusal-report"));
    (void)story.printAll(ours);
    const std::string needless = story.begin("receive --matter M15" + who);
    story.tell(needless, {"refuse --code not-needed --reason 原址翻修不需要许可"});
    CHECK(story.show(needless).root()["result"].text() == "not-accepted");
    // On the merits it is never at once.
    const std::string merits = story.begin("receive --matter M16 --branch small" + who);
    CHECK(story.refused(merits, "refuse --code conditions-not-met" + no) == "report-missing");
    // Nor is anything after acceptance.
    const std::string accepted = story.begin("accept --matter M12 --materials all" + who);
    CHECK(story.refused(accepted, "refuse --code not-needed --reason 不需要") == "report-missing");
}

TEST_CASE("a return goes by its own report, and the paper says so", "[refusal]")
{
    Story story;
    const std::string number = story.begin("accept --matter M12 --materials all" + who);
    story.tell(number,
               {"refusal-report --kind returned --code other" + no, "return --reason 请向户籍地申请"});
    const auto shown = story.show(number);
    CHECK(shown.root()["result"].text() == "returned");
    CHECK(story.has(number, "return-notice"));
    CHECK_FALSE(story.has(number, "refusal-decision"));
    (void)story.printAll(number);
}

TEST_CASE("the no of another body is recorded with its number; ours is not printed for it", "[refusal]")
{
    Story story;
    const std::string number = story.begin("accept --matter M01 --relative no --materials all" + who);
    story.tell(number, {"forward --to 县民政局", "forward-result --result not-granted --body 县民政局 "
                                                 "--body-number 某民〔2026〕30号"});
    CHECK(story.show(number).root()["result"].text() == "not-granted");
    CHECK_FALSE(story.has(number, "refusal-decision"));
    checkNoPaper(story, "refusal-decision", number);
    CHECK(story.has(number, "delivery-receipt"));
}
