// In hand: pauses and the days they take, one extension, joint parts, and what may be written at any time.
#include "tests/story/story.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

const std::string who = " --name " + personName + " --id-number " + personId + " --phone " + personPhone;

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string listed(const Story& story)
{
    return story.station().ctl({"case", "list"}).out;
}

} // namespace

TEST_CASE("a pause: its days do not count, and the explanation names each", "[hand][pause]")
{
    Story story;
    const std::string number = story.begin("accept --matter M14 --materials all" + who);
    CHECK(has(listed(story), "还剩 30 个工作日"));
    CHECK(story.refused(number, "pause --kind weather --reason 下雨") == "no-such-pause");
    CHECK(story.refused(number, "pause --kind appraisal") == "reason-missing");
    story.tell(number,
               {"@2026-11-30T10:00", "pause --kind appraisal --reason 地质鉴定 --asked-by 国土所 --days 8"});
    CHECK(has(listed(story), "暂停中"));
    CHECK_FALSE(has(listed(story), "还剩"));
    CHECK(story.count("paused") == 1);
    CHECK(has(story.text(number), "鉴定(2026-12-10 以前)"));
    CHECK(story.has(number, "special-procedure-notice"));
    (void)story.printAll(number);
    CHECK(story.show(number).root()["pauses"].at(0)["until"].text() == "2026-12-10");
    story.on("2026-12-10T16:00");
    CHECK(story.count("paused-over") == 0);
    story.on("2026-12-14T10:00"); // the days told in writing are a promise too
    CHECK(story.count("paused-over") == 1);
    CHECK(story.refused(number, "decide") == "wrong-state");
    story.tell(number, {"resume"});
    const auto shown = story.show(number);
    CHECK(shown.root()["state"].text() == "accepted");
    CHECK(shown.root()["due"].text() == "2027-01-19");           // ten working days on: 12-01 to 12-14
    CHECK(shown.root()["statutory_due"].text() == "2027-02-11"); // the Spring Festival between
    const auto& days = shown.root()["explanation"].elements();
    CHECK(std::count_if(days.begin(), days.end(),
                        [](const json::Value& d) { return d["why"].text() == "paused"; }) == 10);
    CHECK(std::count_if(days.begin(), days.end(),
                        [](const json::Value& d) { return d["counted"].boolean(); }) == 30);
    // A survey stops no clock (行政许可法 45 does not name it).
    story.tell(number, {"pause --kind survey --reason 现场勘察", "@2026-12-16T10:00", "resume"});
    CHECK(story.show(number).root()["due"].text() == "2027-01-19");
}

TEST_CASE("late is said in words, and by whom it waits", "[hand]")
{
    Story story;
    const std::string number = story.begin("accept --matter M06 --materials all" + who);
    story.on("2026-11-30T10:00");
    CHECK(story.count("due-today") == 1);
    story.on("2026-12-02T10:00");
    CHECK(has(listed(story), "逾期 2 个工作日"));
    CHECK(has(story.text(number), "逾期 2 个工作日"));
    CHECK(story.count("late") == 1);
    // Forwarded with the clock running it is late all the same; the legs say where it lay.
    story.tell(number, {"forward --to 县残联"});
    CHECK(story.count("late") == 1);
    CHECK(story.count("upper") == 1);
    story.on("2026-12-04T10:00");
    story.tell(number, {"forward-back --missing 照片模糊"});
    const auto shown = story.show(number);
    CHECK(shown.root()["forward"]["backs"].integer() == 1);
    REQUIRE(shown.root()["legs"].size() == 3);
    CHECK(shown.root()["legs"].at(1)["who"].text() == "县残联");
    CHECK(shown.root()["legs"].at(1)["from"].text() == "2026-12-02");
    CHECK(shown.root()["legs"].at(1)["to"].text() == "2026-12-04");
    CHECK(story.count("upper") == 0);
}

TEST_CASE("forwarded with the clock stopped the promise rests, and the law's days run on", "[hand]")
{
    Story story;
    const std::string number = story.begin("accept --matter M15 --materials all" + who);
    story.tell(number, {"forward --to 县城乡规划主管部门 --clock-stops"});
    CHECK(has(listed(story), "不计时"));
    CHECK(story.count("forwarded") == 1);
    story.tell(number, {"@2026-11-30T10:00", "forward-back --missing 总平面图"});
    const auto shown = story.show(number);
    CHECK(shown.root()["due"].text() == "2026-12-14"); // ten working days and the five
    CHECK(shown.root()["statutory_due"].text() == "2026-12-21");
}

TEST_CASE("one extension, by who may, within its cap, before the day", "[hand][extend]")
{
    Story story;
    const std::string by = " --reason 资料核对 --approver director";
    const std::string number = story.begin("accept --matter M15 --materials all" + who);
    CHECK(story.refused(number, "extend --days 11" + by) == "extension-too-long");
    CHECK(story.refused(number, "extend --days 5 --reason 核对 --approver b") == "leader-needed");
    CHECK(story.refused(number, "extend --days 5 --approver director") == "reason-missing");
    story.tell(number, {"extend --days 5" + by});
    const auto shown = story.show(number);
    CHECK(shown.root()["due"].text() == "2026-12-14");
    CHECK(shown.root()["statutory_due"].text() == "2026-12-21"); // it says nothing of the law's days
    CHECK(story.refused(number, "extend --days 1" + by) == "extended-already");
    CHECK(story.has(number, "extension-notice"));
    CHECK(story.has(number, "extension-approval"));
    (void)story.printAll(number);
    const std::string late = story.begin("accept --matter M14 --materials all" + who);
    story.on("2027-01-06T10:00");
    CHECK(story.refused(late, "extend --days 5" + by) == "extend-late");
    story.on("2026-11-23T09:30");
    const std::string service = story.begin("accept --matter M12 --materials all" + who);
    CHECK(story.refused(service, "extend --days 5" + by) == "no-extension");
}

TEST_CASE("joint handling: two windows or more, both clocks, nothing decided before every part",
          "[hand][joint]")
{
    Story story;
    const std::string number = story.begin("accept --matter M14 --materials all" + who);
    CHECK(story.refused(number, "joint --windows 国土 --days 7") == "joint-windows");
    CHECK(story.refused(number, "joint --windows 国土,林业 --days 46") == "joint-too-long");
    story.tell(number, {"joint --windows 国土、林业 --days 7"});
    const auto shown = story.show(number);
    CHECK(shown.root()["mode"].text() == "joint");
    CHECK(shown.root()["joint"]["due"].text() == "2026-12-02");
    CHECK(shown.root()["due"].text() == "2027-01-05");
    CHECK(story.count("joint") == 1);
    CHECK(has(story.text(number), "国土;林业(2026-12-02 以前)"));
    CHECK(story.refused(number, "decide") == "joint-open");
    CHECK(story.refused(number, "joint-done --window 税务") == "no-such-part");
    (void)story.printAll(number);
    story.tell(number, {"joint-done --window 国土", "b:joint-done --window 林业", "decide"});
    CHECK(story.count("joint") == 0);
}

TEST_CASE("what may be written at any time", "[hand]")
{
    Story story;
    const std::string number = story.begin("accept --matter M12 --materials all" + who);
    const std::string scan = story.station().file("scan.bin");
    std::ofstream(scan) << "a page";
    story.tell(number, {"note 已电话核实", "mark --major yes --green yes", "assign --to b",
                        "contact --about progress --way visit --to 李四 --note 已告知",
                        "attach " + scan + " --kind proof",
                        "fee --kind charged --amount 12.50 --receipt No.0001 --basis 川价费〔2009〕1号",
                        "fee --kind waived --amount 5 --note 低保户减免"});
    auto shown = story.show(number);
    CHECK(shown.root()["handler"].text() == "b");
    CHECK(shown.root()["major"].boolean());
    CHECK(shown.root()["green"].boolean());
    REQUIRE(shown.root()["fees"].size() == 2);
    CHECK(shown.root()["fees"].at(0)["cents"].integer() == 1250);
    CHECK(story.refused(number, "fee --amount 3") == "receipt-missing"); // no money is kept at the window
    CHECK(story.refused(number, "fee --amount 0 --receipt 1") == "amount-wrong");
    REQUIRE(shown.root()["attachments"].size() == 1);
    const std::string out = story.station().file("out.bin");
    REQUIRE(story.station()
                .ask({"case", "attachment", shown.root()["attachments"].at(0)["hash"].str(), "-o", out})
                .said.exit == 0);
    std::ifstream in(out);
    CHECK(std::string{std::istreambuf_iterator<char>(in), {}} == "a page");
    CHECK(story.has(number, "fee-notice"));
    story.tell(number, {"decide", "undo --reason 点错了", "decide", "deliver"});
    CHECK(story.count("rating") == 1);
    CHECK(story.refused(number, "rate --grade 6") == "grade-wrong");
    CHECK(story.refused(number, "rate-answer --answer 已整改") == "no-bad-rating");
    story.tell(number, {"rate --grade 5 --words 等太久", "rate-answer --answer 已当面道歉"});
    CHECK(story.refused(number, "rate --grade 1") == "rated-already");
    shown = story.show(number);
    CHECK(shown.root()["rating"]["typed"].boolean());
    CHECK(shown.root()["rating"]["answered"].boolean());
    (void)story.printAll(number);
}

TEST_CASE("withdrawn, and void for an input error", "[hand]")
{
    Story story;
    const std::string number = story.begin("accept --matter M12 --materials all" + who);
    CHECK(story.refused(number, "withdraw") == "reason-missing");
    story.tell(number, {"withdraw --reason 不办了"});
    CHECK(story.show(number).root()["result"].text() == "withdrawn");
    CHECK(story.refused(number, "decide") == "wrong-state");
    const std::string wrong = story.begin("accept --matter M12 --materials all" + who);
    story.tell(wrong, {"void --reason 录错了人"});
    CHECK(story.show(wrong).root()["result"].text() == "voided");
    CHECK(story.count("open") == 0);
}

TEST_CASE("options written wrongly are wrong usage, not a refusal", "[hand][usage]")
{
    Story story;
    const std::string number = story.begin("accept --matter M14 --materials all" + who);
    for (const std::string line :
         {"pause --kind appraisal --reason 鉴定 --days ten", "survey --names 甲;乙", "survey --day 11-30",
          "mark --major maybe", "fee --amount 1.234 --receipt 1", "fee --amount -5 --receipt 1",
          "fee --amount 5. --receipt 1", "opinion", "opinion --agree --against", "fill-gap --materials x",
          "supplement --received 0", "forward-result --body 县 --body-day 昨天", "pause"}) {
        INFO(line);
        auto words = wordsOf(line);
        words.insert(words.begin(), "case");
        words.insert(words.begin() + 2, number);
        const auto answer = story.station().ask(words);
        INFO(answer.said.out);
        CHECK(answer.said.exit == (line == "pause" ? 1 : 2));
    }
    CHECK(story.verbs(number) == std::vector<std::string>{"accept"});
}
