#include "tests/matters/samples.h"

#include "core/matters/shipped.h"
#include "tests/support/check.h"

namespace bm::test {

std::vector<Matter> allShipped()
{
    std::vector<Matter> all;
    for (const std::string& document : shippedMatters()) {
        const auto matter = matterFromJson(document);
        REQUIRE_OK(matter);
        all.push_back(*matter);
    }
    return all;
}

Matter shipped(const std::string& code)
{
    for (Matter& matter : allShipped()) {
        if (matter.code == code)
            return matter;
    }
    FAIL("no shipped matter " << code);
    return {};
}

Matter plainMatter(const std::string& code)
{
    Matter matter;
    matter.code = code;
    matter.name = "测试事项" + code;
    matter.window = "民政窗口";
    matter.effectiveFrom = Day::of(2026, 1, 1);
    matter.promise = {Unit::WorkingDays, 10, ""};
    matter.promiseVerbatim = "10个工作日";
    matter.law = shippedProfile(Law::PublicService);
    return matter;
}

namespace {

const std::string awkward = "\uFF1B\uFF5C\uFF1D甲;乙;丙|丁|戊\\己+庚=辛,\"壬\"\n癸 ᠮ𬱖";

void fillGuide(Matter& m)
{
    m.applicant = "household";
    m.alsoApplicants = {"person", "organisation"};
    m.minAge = 18;
    m.sex = "female";
    m.conditions = "=SUM(1)" + awkward;
    m.conditionChoices = {awkward, "第二种"};
    m.prerequisite = "-前提";
    m.parameters = {{"年收入", "1196", "元", "2009"}, {awkward, "=", "|", ";"}};
    m.quantityLimit = "@每户一处";
    m.askRelatives = true;
    m.basis = {"《法》第1条;第2条", awkward};
    m.materials = {{"户口簿|原件", "original+copy", 1, 2, "男女双方", true, "甲", "是否;在城镇", true, false,
                    "公安", awkward, "样本", awkward},
                   {"无", "unspecified", 0, 0, "", false, "", "", false, true, "", "", "", ""}};
    m.modernMaterials = {{"身份证", "copy", 0, 1, "本人", true, "", "", true, true, "", "清晰", "", ""}};
    m.modernSource = "待核:某文件";
    m.modernAsOf = Day::of(2026, 11, 23);
    m.useModern = true;
    m.modernName = "新名";
    m.modernRemark = awkward;
    m.steps = {{"受理|审核", "township", "镇", Promise{Unit::WorkingDays, 5, ""}, true, true, false, true,
                "hearing", "small"},
               {"转报", "bureau", "", Promise{Unit::Other, 0, "视情况;而定"}, false, false, true, false, "",
                "large"}};
    m.branchQuestion = "株数";
    m.branchUnit = "株";
    m.branches = {{"small", "30株以内", std::nullopt, 30, "decided"},
                  {"large", "30株以上", 30, 900, "forwarded"}};
}

} // namespace

Matter fullMatter()
{
    Matter m;
    m.code = "FULL-1.a_b";
    m.name = "+全事项,“引号”";
    m.nameInSource = false;
    m.nameSource = "推定";
    m.shortNames = {"全;事", "'=短"};
    m.window = "'综合窗口";
    m.category = "'@类别";
    m.baseCode = "511324000000";
    m.taskCode = "115113240000000000";
    m.version = 7;
    m.effectiveFrom = Day::of(2026, 1, 1);
    m.effectiveTo = Day::of(2030, 12, 31);
    m.source = "某文件〔2026〕1号";
    fillGuide(m);
    m.mode = "promised";
    m.promise = {Unit::WorkingDays, 20, ""};
    m.promiseVerbatim = "20个工作日";
    m.statutory = Promise{Unit::WorkingDays, 20, ""};
    m.statutorySource = "行政许可法第四十二条";
    m.starts = "materials_complete";
    m.ends = "finished_or_forwarded";
    m.instantScope = "只管窗口";
    m.yearlyFrom = "03-01";
    m.yearlyTo = "10-31";
    m.yearlySetBy = "县";
    m.law = shippedProfile(Law::Licence);
    m.law.extendMax = 9;
    m.law.pauses.push_back({"special|kind", true, false});
    m.takesIn = {"village", "村(居)委会"};
    m.accepts = {"township", "镇人民政府"};
    m.decides = {"county", "县局"};
    m.fee = {"charged", 1050, "每件10.50元", "价费〔2009〕1号"};
    m.result = "证书";
    m.returnLeg = "回村";
    m.privacy = {"nothing", "facts", "person", true, {"姓名", "村;组"}};
    m.papers = {{"promise-slip", 3, {"窗口+存档", "申请人", "备案|处"}}, {"receipt-instant", 0, {}}};
    m.consult = {"大厅", "0817-0000000", "9:00-17:00", "12345"};
    m.handbook = {3, 129, 133, "working_days", {"conditions=申报条件"}, {"basis"}, {awkward}};
    m.outsideCatalogue = true;
    m.remark = "\t制表符开头";
    m.remark = "备注" + awkward;
    return m;
}

} // namespace bm::test
