// Papers filled by the real desk, inside the transaction that takes their number: what the steps of a case
// said stands on its papers.
#include "reports/paper_filler.h"
#include "tests/reports/gui.h"
#include "tests/support/office.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

Day day(const char* text)
{
    return *Day::parse(text);
}

// Issues the paper and gives back its words, on A4.
QString issued(const Office& office, const std::string& number, const std::string& form)
{
    needGui();
    INFO(form);
    const FormPtr own = *builtInForm(form);
    const auto done = wait(office.desk->run(IssuePaper{number, form, fillerFor(own), "", ""}));
    REQUIRE_OK(done);
    const Result<FormValues> values = formValuesFromJson(done->values);
    REQUIRE_OK(values);
    const QString text = factsOf(pdfOf(form.c_str(), *values)).text;
    CHECK(text.contains(squeezed(QString::fromStdString(done->paper))));
    return text;
}

template <class Command> void step(const Office& office, const Command& command)
{
    REQUIRE_OK(wait(office.desk->run(command)));
}

void at(const Office& office, const char* instant)
{
    office.clock->set(*Instant::parse(instant));
}

std::string took(const Office& office, TakeCase command)
{
    const auto done = wait(office.desk->run(command));
    REQUIRE_OK(done);
    return done->number;
}

TakeCase household()
{
    TakeCase command = takeOf("M14", "张桂芳");
    command.applicant.type = "household";
    command.applicant.village = "李家坝村3组";
    return command;
}

} // namespace

TEST_CASE("papers before acceptance say what was said")
{
    const Office office;
    TakeCase command = household();
    command.acceptNow = false;
    command.allMaterials = false;
    command.materials = {{0, "given"}, {1, "given"}};
    const std::string number = took(office, command);
    CHECK(issued(office, number, "receipt").contains(u"最迟2026年11月30日前告知是否受理"_qs));
    step(office, RequestSupplement{number, {"户籍证明", "村民小组会议记录"}, day("2026-12-04")});
    const QString told = issued(office, number, "supplement-notice");
    CHECK(told.contains(u"1、户籍证明"_qs));
    CHECK(told.contains(u"2、村民小组会议记录"_qs));
    CHECK(told.contains(u"2026年12月4日星期五"_qs));
    CHECK(told.contains(u"补齐之日起30个工作日"_qs));
    step(office, ReportRefusal{number, "not-accepted", "conditions-not-met", "地块在基本农田保护范围内",
                               "《中华人民共和国土地管理法》第三十五条", true});
    const QString open = issued(office, number, "refusal-report");
    CHECK(open.contains(u"不符合条件：地块在基本农田保护范围内"_qs));
    CHECK(open.contains(u"重大或疑难事项"_qs));
    GiveOpinion opinion;
    opinion.number = number;
    opinion.approver = "director";
    opinion.way = "phone";
    opinion.phone = "13800000009";
    opinion.words = "情况属实";
    step(office, opinion);
    step(office, RefuseCase{number, "conditions-not-met", "", "", ""});
    const QString no = issued(office, number, "not-accepted-decision");
    CHECK(
        no.contains(u"不符合条件：地块在基本农田保护范围内。依照《中华人民共和国土地管理法》第三十五条"_qs));
    CHECK(no.contains(u"行政复议"_qs));
    CHECK(issued(office, number, "delivery-receipt").contains(u"不予受理决定书"_qs));
    CHECK(issued(office, number, "archive-list").contains(u"不予受理决定书"_qs));
}

TEST_CASE("not ours: the decision says where to go, at once")
{
    const Office office;
    TakeCase command = household();
    command.acceptNow = false;
    const std::string number = took(office, command);
    step(office, RefuseCase{number, "not-our-competence", "", "", "县自然资源局"});
    const QString text = issued(office, number, "not-accepted-decision");
    CHECK(text.contains(u"这件事请向县自然资源局申请"_qs));
    CHECK(text.contains(u"第三十二条第一款第二项"_qs));
    CHECK(issued(office, number, "refusal-report").contains(u"当场告知"_qs));
}

TEST_CASE("papers of a case in hand say what was said, the newest of each kind")
{
    const Office office;
    const std::string number = took(office, household());
    step(office, StartJoint{number, "", {"国土窗口", "林业窗口"}, 7});
    CHECK(issued(office, number, "joint-notice")
              .contains(u"起7个工作日内与国土窗口、林业窗口等窗口完成联办"_qs));
    at(office, "2026-11-24T09:00");
    step(office, PauseCase{number, "appraisal", "地块边界需要鉴定", "县自然资源局", 5});
    const QString first = issued(office, number, "special-procedure-notice");
    CHECK(first.contains(u"鉴定。理由：地块边界需要鉴定（县自然资源局提出）"_qs));
    CHECK(first.contains(u"到2026年12月1日为止"_qs));
    CHECK(first.contains(u"预计2027年1月12日前办结"_qs)); // five working days after the promised day
    at(office, "2026-11-27T09:00");
    step(office, ResumeCase{number});
    at(office, "2026-11-30T09:00");
    step(office, PauseCase{number, "hearing", "四邻要求听证", "", 0});
    const QString second = issued(office, number, "special-procedure-notice");
    CHECK(second.contains(u"听证。理由：四邻要求听证"_qs));
    CHECK_FALSE(second.contains(u"县自然资源局提出"_qs)); // that was the first pause
    CHECK(second.contains(u"一经确定即书面告知"_qs));
    at(office, "2026-12-01T09:00");
    step(office, ResumeCase{number});
    const auto before = wait(office.desk->caseView(number));
    step(office, ExtendCase{number, 10, "连续降雨,测绘无法进行", "director"});
    const QString longer = issued(office, number, "extension-notice");
    CHECK(longer.contains(u"延长10个工作日"_qs));
    const Day due = *before->c.due.day;
    CHECK(
        longer.contains(u"原定%1年%2月%3日前办结"_qs.arg(due.year()).arg(due.month()).arg(due.dayOfMonth())));
    CHECK(issued(office, number, "extension-approval").contains(u"连续降雨,测绘无法进行"_qs));
    step(office, SetSurvey{number, day("2026-12-03"), std::nullopt, {"李四", "周七"}, "晒坝西侧"});
    CHECK(issued(office, number, "survey-record").contains(u"李四、周七（不少于两人"_qs));
    step(office, FinishSurvey{number, "四邻无争议", {"李四", "吴八"}});
    const QString survey = issued(office, number, "survey-record");
    CHECK(survey.contains(u"四邻无争议"_qs));
    CHECK(survey.contains(u"李四、吴八"_qs));
    step(office, StartPosting{number, "村务公示", "村务公开栏", day("2026-12-04"), 7, true});
    const QString posting = issued(office, number, "posting-sheet");
    CHECK(posting.contains(u"2026年12月4日至2026年12月10日"_qs));
    CHECK(posting.contains(u"李家坝村3组"_qs));
    step(office, StartAgency{number, "personal", "代交材料,代领批准书", 0});
    CHECK(issued(office, number, "agency-mandate").contains(u"委托范围：代交材料,代领批准书"_qs));
    CHECK(issued(office, number, "agency-record").contains(u"个人事项"_qs));
    step(office, FinishJoint{number, "国土窗口", ""});
    step(office, FinishJoint{number, "林业窗口", ""});
    step(office, ForwardCase{number, "县自然资源局", "流〔2026〕3号", true});
    CHECK(issued(office, number, "transit-sheet").contains(u"承诺时限停止计算"_qs));
    at(office, "2026-12-08T09:00");
    step(office, SendBack{number, "村民小组会议记录"});
    CHECK(issued(office, number, "supplement-notice").contains(u"县自然资源局审核后退回要求补充"_qs));
}

TEST_CASE("papers at the end say what was decided")
{
    const Office office;
    const std::string number = took(office, household());
    at(office, "2026-12-08T09:00");
    DecideCase decide;
    decide.number = number;
    decide.certificate = "仪农宅字 118 号";
    step(office, decide);
    RecordFee fee;
    fee.number = number;
    fee.cents = 1000;
    fee.receipt = "0012345";
    step(office, fee);
    CHECK(issued(office, number, "fee-notice").contains(u"10.00元（大写：壹拾元整）"_qs));
    CHECK(issued(office, number, "ready-notice").contains(u"仪农宅字118号"_qs));
    CHECK(issued(office, number, "delivery-receipt").contains(u"仪农宅字118号"_qs));
    CHECK(issued(office, number, "case-cover").contains(u"2026年12月8日"_qs));
    const QString list = issued(office, number, "archive-list");
    CHECK(list.contains(u"领取通知"_qs));
    CHECK(list.indexOf(u"申请表"_qs) < list.indexOf(u"领取通知"_qs));
    const std::string other = took(office, [] {
        TakeCase command = household();
        command.applicant.parties[0].name = "李大山";
        command.duplicateConfirmed = true;
        return command;
    }());
    step(office, ReportRefusal{other, "not-granted", "conditions-not-met", "一户已有一处宅基地",
                               "《中华人民共和国土地管理法》第六十二条", false});
    step(office, RefuseCase{other, "", "", "", ""});
    const QString no = issued(office, other, "refusal-decision");
    CHECK(no.contains(u"经审查，一户已有一处宅基地。"_qs));
    CHECK(no.contains(u"本机关决定：不予许可"_qs));
}
