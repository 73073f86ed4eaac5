// Each of the 16 matters from its guide to the delivery, following its own steps, with the papers it leaves.
#include "tests/story/story.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bm;
using namespace bm::test;

namespace {

struct MatterStory
{
    std::string code;
    std::string begin; // behind "case accept --matter CODE --name … "
    std::vector<std::string> lines;
    std::string papers; // that the case may have at its end, besides those of every case
};

// Monday 2026-11-23 is the first day; a posting of seven days ends on the following Sunday.
const std::string aWeekOn = "@2026-11-30T10:00";
const std::string twoWeeksOn = "@2026-12-07T10:00";
const std::string laterOn = "@2026-12-16T10:00";

const std::vector<MatterStory>& stories()
{
    static const std::vector<MatterStory> all{
        {"M01",
         "--relative no",
         {"posting --step 村委会初审并公示 --place 村务公开栏 --days 7", aWeekOn,
          "posting-done --proof 照片两张", "survey --day 2026-12-01 --names 张晓梅;李国强 --place 家中",
          "@2026-12-01T15:00", "survey-done --names 张晓梅;李国强 --finding 情况属实",
          "step --name 街道办事处审核", "forward --to 县民政局 --list 2026-12", twoWeeksOn,
          "forward-result --body 县民政局 --body-number 某民〔2026〕12号 --body-day 2026-12-04 --certificate "
          "D-2026-0012",
          "posting --step 村委会公示 --days 7", laterOn, "posting-done", "contact --about ready"},
         "posting-sheet survey-record transit-sheet"},
        {"M02",
         "--relative no",
         {"posting --step 村(居)委会初审并公示", aWeekOn, "posting-done",
          "posting --step 街道办事处审核上报并公示", twoWeeksOn, "posting-done", "forward --to 县民政局",
          laterOn, "forward-result --body 县民政局 --body-number 某民〔2026〕13号 --certificate D-2026-0013",
          "posting --step 村(居)委会公示", "@2026-12-24T10:00", "posting-done", "contact --about ready"},
         "posting-sheet transit-sheet"},
        {"M03",
         "--relative no",
         {"step --name 村委会审查", "step --name 街道社事办审核", "forward --to 县民政局", twoWeeksOn,
          "forward-result --body 县民政局 --body-number 某民〔2026〕14号"},
         "transit-sheet"},
        {"M04",
         "--relative no",
         {"posting --step 村委会评议同意并公告", aWeekOn,
          "posting-objection --who 某乙 --objection 有异议 "
          "--answer 已核实",
          "posting-done", "step --name 街道办事处审核", "forward --to 县民政局", twoWeeksOn,
          "forward-result --body 县民政局 --certificate W-2026-0001", "deliver", "step --name 签订供养协议",
          "step --name 发放五保供养证"},
         "posting-sheet transit-sheet"},
        {"M05",
         "",
         {"forward --to 县老龄工作机构", twoWeeksOn,
          "forward-result --body 县老龄工作机构 --certificate L-2026-0001"},
         "transit-sheet"},
        {"M06",
         "",
         {"step --name 村(居)委会审核", "step --name 街道残联审核",
          "pause --kind appraisal --reason 县人民医院鉴定 --asked-by 县残联 --days 10", twoWeeksOn, "resume",
          "step --name 县人民医院鉴定", "forward --to 县残联", "@2026-12-09T10:00",
          "forward-result --body 县残联 --certificate C-2026-0001"},
         "special-procedure-notice transit-sheet"},
        {"M07",
         "--relative no",
         {"step --name 村(居)委会审核", "step --name 街道社事办审核", "posting --step 公示", aWeekOn,
          "posting-done", "forward --to 县民政局 --clock-stops", twoWeeksOn,
          "forward-result --body 县民政局 --body-number 某民〔2026〕15号"},
         "posting-sheet transit-sheet special-procedure-notice"},
        {"M08",
         "--member 李四::配偶 --leave-open",
         {"step --name 村(居)委会初核", "step --name 街道办事处审核", "decide --certificate S-2026-0001",
          "step --name 发放通知书", "deliver"},
         "receipt-instant"},
        {"M09",
         "--member 李四::配偶 --leave-open",
         {"to-promise --promise 3wd --reason 盖章人员不在", "step --name 村(居)委会初核",
          "step --name 街道审核", "@2026-11-25T10:00", "decide --certificate G-2026-0001",
          "step --name 符合条件的发证"},
         ""},
        {"M10", "", {"step --name 持申报材料直接办理发证"}, "receipt-instant"},
        {"M11",
         "--relative no",
         {"posting --step 村委会审核、评议及公示", aWeekOn, "posting-done",
          "posting --step 街道办事处初审并张榜公布", twoWeeksOn, "posting-done", "forward --to 县计生委",
          laterOn, "forward-result --body 县计生委 --body-number 某计〔2026〕3号", "deliver",
          "@2026-12-28T10:00", "step --name 兑现奖励扶金"},
         "posting-sheet transit-sheet"},
        {"M12", "", {"@2026-11-27T10:00", "decide --certificate J-2026-0001"}, ""},
        {"M13",
         "--relative no",
         {"step --name 村(社区)便民服务站初审", "step --name 街道便民服务中心复核",
          "forward --to 县政务服务中心", aWeekOn, "step --name 县政务服务中心审核",
          "forward-result --body 县财政局 --body-number 某财〔2026〕8号", "step --name 村(社区)便民服务站"},
         "transit-sheet"},
        {"M14",
         "--yes 1",
         {"joint --windows 国土,规划,林业 --days 7 --lead 国土",
          "survey --day 2026-11-26 --names 张晓梅;李国强 --place 石桥村2组", "@2026-11-26T15:00",
          "survey-done --names 张晓梅;李国强 --finding 四邻无异议", "joint-done --window 国土",
          "joint-done --window 规划", "joint-done --window 林业", "step --name 受理",
          "step --name 审核及现场勘察", "step --name 审核决定或书面告之不予许可理由", twoWeeksOn,
          "decide --certificate Z-2026-0001"},
         "joint-notice survey-record"},
        {"M15",
         "",
         {"step --name 受理", "agency --kind investment --mandate 全程代办 --travel 0",
          "forward --to 县城乡规划主管部门", "@2026-12-02T10:00", "forward-back --missing 总平面图加盖公章",
          "forward --to 县城乡规划主管部门", "@2026-12-04T10:00",
          "forward-result --body 县城乡规划主管部门 --certificate X-2026-0001",
          "step --name 核发乡村建设规划许可证", "agency-back --travel 36.50"},
         "agency-mandate agency-record transit-sheet"},
        {"M16",
         "--branch large",
         {"step --name 乡林业站审核", "forward --to 县林业局", aWeekOn,
          "forward-result --body 县林业局 --body-number 某林〔2026〕21号 --certificate F-2026-0001"},
         "transit-sheet"},
    };
    return all;
}

std::vector<std::string> texts(const json::Value& list)
{
    std::vector<std::string> out;
    for (const json::Value& one : list.elements())
        out.push_back(one.str());
    return out;
}

bool contains(const std::vector<std::string>& list, const std::string& text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

// What the guide says has to be done by offices was done; what another body does shows as forwarding.
void checkSteps(const Story& story, const json::Value& shown, const std::string& code)
{
    const auto guide = story.station().ask({"matter", "show", code});
    const auto stepsDone = texts(shown["steps_done"]);
    for (const json::Value& step : guide.root()["steps"].elements()) {
        const std::string actor = step["actor"].str();
        const bool otherBranch = !step["branch"].text().empty() && step["branch"].text() != "large";
        INFO(step["name"].text());
        if (actor == "applicant" || otherBranch)
            continue;
        if (actor == "bureau")
            CHECK_FALSE(shown["forward"].isNull());
        else
            CHECK(contains(stepsDone, step["name"].str()));
    }
}

} // namespace

TEST_CASE("each of the 16 matters, from guide to delivery, by its own steps", "[matters]")
{
    REQUIRE(stories().size() == 16);
    for (const MatterStory& told : stories()) {
        INFO(told.code);
        Story story;
        const std::string number =
            story.begin("accept --matter " + told.code + " --name " + personName + " --id-number " +
                        personId + " --phone " + personPhone + " --materials all " + told.begin);
        story.tell(number, told.lines);
        if (story.show(number).root()["state"].text() == "decided")
            story.tell(number, {"deliver --checked id-card"});
        story.tell(number, {"rate --grade 1 --channel phone"});
        const auto shown = story.show(number);
        INFO(story.text(number));
        CHECK(shown.root()["state"].text() == "delivered");
        CHECK(shown.root()["result"].text() == "granted");
        CHECK(shown.root()["rating"]["grade"].integer() == 1);
        CHECK(shown.root()["queue"].isNull());
        checkSteps(story, shown.root(), told.code);
        for (const json::Value& entry : shown.root()["entries"].elements())
            CHECK(entry["effective"].boolean());
        const auto forms = story.printAll(number);
        for (const char* form : {"receipt", "delivery-receipt", "ready-notice", "case-cover", "archive-list"})
            CHECK(forms.contains(form));
        for (const std::string& form : wordsOf(told.papers)) {
            INFO(form);
            CHECK(forms.contains(form));
        }
        const auto verified = story.station().ask({"verify"});
        INFO(verified.said.out);
        CHECK(verified.said.exit == 0);
    }
}
