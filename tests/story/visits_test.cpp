// The five visits of an ordinary day, as far as the command line shows them.
#include "tests/story/story.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string wordsOn(const Story& story)
{
    return runProgram({"/usr/bin/pdftotext", "-layout", story.station().file("paper.pdf"), "-"}).out;
}

// An invented person whose identity number is right: the check digit of GB 11643.
std::string idBorn(const std::string& day, const std::string& order)
{
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const std::string id = "511324" + day + order;
    int sum = 0;
    for (std::size_t i = 0; i < id.size(); ++i)
        sum += (id[i] - '0') * weights[i];
    return id + "10X98765432"[sum % 11];
}

} // namespace

TEST_CASE("a son for his mother: told what is missing, back on market day, accepted, posted, decided above",
          "[visits]")
{
    Story story;
    const std::string mother = " --name 陈桂芳 --id-number " + idBorn("19480203", "002") +
                               " --agent-name 陈小军 --agent-relation 之子 --agent-id-number " +
                               idBorn("19720911", "001") + " --agent-phone 13800000000 --mandate written" +
                               " --member 陈老三::配偶 --relative no";
    // One paper is missing: no promise is made, the exit is another one on the same command.
    CHECK(story.refusedToBegin("accept --matter M02 --materials 1,2" + mother) == "materials-missing");
    const std::string number = story.begin("receive --matter M02 --materials 1,2 --tell" + mother);
    CHECK(story.show(number).root()["due"].isNull());
    CHECK(story.show(number).root()["applicant"]["agent"]["name"].text() == "陈小军");
    CHECK(story.has(number, "supplement-notice"));
    // The husband's own application is seen: the household counts.
    story.on("2026-11-27T10:10");
    story.tell(number, {"supplement --received all", "accept"});
    CHECK(story.show(number).root()["due"].text() == "2027-01-11"); // from the day all was there
    REQUIRE(story.print("promise-slip", number).said.exit == 0);
    CHECK(has(wordsOn(story), "2027年1月11日"));
    story.tell(number,
               {"survey --day 2026-12-01 --names 张晓梅;李国强", "@2026-12-01T16:00",
                "survey-done --names 张晓梅;李国强 --finding 属实", "posting --step 村(居)委会初审并公示",
                "@2026-12-08T09:00", "posting-done", "forward --to 县民政局 --list 流2026-49"});
    CHECK(story.count("upper") == 1); // 待县上回
    CHECK(has(story.text(number), "已转报"));
    story.tell(number, {"@2026-12-18T09:00", "forward-result --body 县民政局 --body-number 某民〔2026〕88号",
                        "contact --about ready --phone 13800000000",
                        "deliver --to 陈小军 --relation 之子 --checked mandate"});
    CHECK(story.show(number).root()["legs"].at(1)["who"].text() == "县民政局");
    CHECK(has(story.station().ctl({"case", "list", "--queue", "rating"}).out, number));
}

TEST_CASE("a card for the old: from which day, and a packet of cards back from the county", "[visits]")
{
    Story story;
    const auto young = story.station().ask({"case", "accept", "--matter", "M05", "--name", "刘大山",
                                            "--id-number", idBorn("19661224", "001"), "--materials", "all"});
    CHECK(young.said.exit == 1);
    CHECK(young.root()["error"]["code"].text() == "too-young");
    CHECK(young.root()["error"]["args"]["from"].text() == "2026-12-24"); // from this day he may
    std::vector<std::string> cards;
    for (const char* order : {"001", "003", "005"}) {
        const std::string number =
            story.begin("accept --matter M05 --name 刘老 --phone 13800000000 --phone-of "
                        "孙子 --materials all --id-number " +
                        idBorn("19500101", order));
        story.tell(number, {"forward --to 县老龄工作机构 --list 流2026-48"});
        cards.push_back(number);
    }
    REQUIRE(story.print("promise-slip", cards.front()).said.exit == 0);
    CHECK(has(wordsOn(story), "2027年1月5日"));
    story.on("2026-12-10T09:00");
    CHECK(story.count("upper") == 3);
    int at = 0;
    for (const std::string& number : cards)
        story.tell(number, {"forward-result --body 县老龄工作机构 --certificate L-" + std::to_string(++at)});
    CHECK(story.count("ready") == 3);
    story.tell(cards[0], {"deliver --checked slip"});
    CHECK(story.count("ready") == 2);
    // By the number of the card, too.
    CHECK(has(story.station().ctl({"case", "list", "--text", "L-2"}).out, cards[1]));
}

TEST_CASE("a house plot: one question, joint at once, a survey with its latest day", "[visits]")
{
    Story story;
    const std::string who = " --matter M14 --name 何家富 --id-number " + idBorn("19800101", "001") +
                            " --phone 13800000000 --village 石桥村2组";
    // In the planning area the fifth paper is needed.
    CHECK(story.refusedToBegin("accept --materials 1,2,3,4 --yes 1" + who) == "materials-missing");
    const std::string number = story.begin("accept --materials 1,2,3,4" + who);
    story.tell(number, {"joint --windows 国土,规划,农业 --days 10",
                        "survey --day 2026-11-26 --names 张晓梅;李国强 --place 石桥村2组"});
    auto shown = story.show(number);
    CHECK(shown.root()["survey"]["latest"].text() == "2026-12-30"); // three days are left for deciding
    CHECK(story.count("survey") == 1);
    CHECK(story.refused(number, "survey --day 2026-11-27 --names 张晓梅") == "survey-two-names");
    // Rain moves it; the thirty days run on.
    story.tell(number, {"survey --day 2026-12-03 --names 张晓梅;李国强 --place 石桥村2组",
                        "@2026-12-03T16:00", "survey-done --names 张晓梅;李国强 --finding 四邻已签字"});
    CHECK(story.show(number).root()["due"].text() == "2027-01-05");
    // One household, one plot: the same person's second application is seen.
    CHECK(story.refusedToBegin("accept --materials 1,2,3,4" + who) == "duplicate-open");
    story.tell(number, {"joint-done --window 国土", "joint-done --window 规划", "joint-done --window 农业",
                        "decide --certificate Z-2026-1", "deliver"});
    // After the end: setting out, inspection when it is built.
    story.tell(number, {"@2027-04-06T10:00", "step --name 审核及现场勘察 --note 竣工验收"});
    CHECK(story.show(number).root()["state"].text() == "delivered");
}

TEST_CASE("a certificate at once; or not today, and that is said", "[visits]")
{
    Story story;
    const std::string who = " --name " + personName + " --id-number " + personId;
    const std::string number = story.begin("accept --matter M10 --materials all" + who);
    CHECK(story.show(number).root()["state"].text() == "decided");
    CHECK(story.has(number, "receipt-instant"));
    story.tell(number, {"deliver"});
    // The seal-keeper is not there: it stays open, and becomes a promise with a reason.
    const std::string open = story.begin("accept --matter M10 --materials all --leave-open" + who);
    CHECK(story.show(open).root()["state"].text() == "accepted");
    CHECK(story.refused(open, "to-promise --promise 2wd") == "reason-missing");
    story.tell(open, {"to-promise --promise 2wd --reason 盖章人员下村"});
    const auto shown = story.show(open);
    CHECK(shown.root()["due"].text() == "2026-11-25");
    CHECK(shown.root()["mode"].text() == "promised");
    CHECK(story.has(open, "promise-slip"));
}

TEST_CASE("one who only asks leaves with a numbered sheet, and it becomes a case when he comes back",
          "[visits]")
{
    Story story;
    const Station& station = story.station();
    const auto told = station.ask(
        {"print", "telling-sheet", "--matter", "M14", "--missing", "1,3", "-o", station.file("paper.pdf")});
    REQUIRE(told.said.exit == 0);
    const std::string sheet = told.root()["number"].str();
    CHECK(has(wordsOn(story), sheet));
    CHECK(story.count("all") == 0); // no case, no person
    const std::string number = story.begin("accept --matter M14 --materials all --advice " + sheet +
                                           " --name " + personName + " --id-number " + personId);
    CHECK(story.show(number).root()["state"].text() == "accepted");
    const auto referred = station.ask({"print", "referral-slip", "--subject", "户口迁移", "--to",
                                       "新政派出所", "-o", station.file("paper.pdf")});
    REQUIRE(referred.said.exit == 0);
    CHECK(has(wordsOn(story), "新政派出所"));
}
