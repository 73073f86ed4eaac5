// The words of each paper as pdftotext gives them back, against tests/golden/papers/. BM_UPDATE_GOLDEN=1
// writes the files anew; look at the difference before keeping it.
#include "reports/guide_sheet.h"
#include "reports/papers.h"
#include "tests/reports/golden.h"
#include "tests/reports/gui.h"
#include "tests/reports/samples.h"

#include <catch2/catch.hpp>

using namespace bm;

namespace {

PaintOptions on(Paper paper)
{
    PaintOptions options;
    options.paper = paper;
    return options;
}

Matter sampleMatter()
{
    Matter matter;
    matter.code = "M08";
    matter.name = "计划生育服务证";
    matter.window = "计生窗口";
    matter.mode = "instant";
    matter.effectiveFrom = Day::of(2026, 1, 1);
    matter.source = "办事指南";
    matter.basis = {"《四川省人口与计划生育条例》"};
    matter.conditions = "已婚无孩夫妇";
    matter.applicant = "couple";
    Material photo;
    photo.name = "双方一寸照片";
    photo.form = "photo";
    photo.originals = 1;
    photo.perPerson = true;
    photo.of = "男女双方";
    Material plan;
    plan.name = "规划审查意见";
    plan.form = "original";
    plan.condition = "是否在城镇规划区内";
    matter.materials = {photo, plan};
    matter.steps.resize(2);
    matter.steps[0].name = "本人申请";
    matter.steps[1].name = "街道审核";
    matter.steps[1].counted = false;
    matter.fee.kind = "free";
    matter.instantScope = "只管窗口这一步";
    return matter;
}

} // namespace

TEST_CASE("the papers of a case read as they should")
{
    for (const Paper paper : allPapers()) {
        const QString suffix = u'-' + QString::fromLatin1(code(paper).data());
        compareGolden(u"promise-slip"_qs + suffix,
                      pdfOf("promise-slip", promiseSlip(sampleCase()), on(paper)));
    }
    compareGolden(u"acceptance-notice"_qs, pdfOf("acceptance-notice", promiseSlip(sampleCase())));
    compareGolden(u"promise-slip-only-long"_qs, pdfOf("promise-slip-only", promiseSlip(longCase())));
    compareGolden(u"receipt-instant"_qs, pdfOf("receipt-instant", receiptInstant(instantCase())));
    compareGolden(u"calendar"_qs, pdfOf("calendar", calendarSheet(longCase())));
}

TEST_CASE("the papers without a case read as they should")
{
    compareGolden(u"telling-sheet"_qs, pdfOf("telling-sheet", tellingSheet(sampleTelling())));
    compareGolden(u"telling-sheet-choice"_qs, pdfOf("telling-sheet", tellingSheet(choiceTelling())));
    compareGolden(u"referral-slip"_qs, pdfOf("referral-slip", referralSlip(sampleReferral())));
    const FormValues guide = guideSheet(sampleMatter(), sampleOffice());
    compareGolden(u"guide-sheet"_qs, pdfOf("guide-sheet", guide));
}

TEST_CASE("a guide is one page, with the six elements that must be public")
{
    Matter matter = sampleMatter();
    for (int i = 0; i < 20; ++i)
        matter.basis.push_back("《很长的依据》第" + std::to_string(i) + "条及其实施细则的有关规定");
    for (int i = 0; i < 15; ++i)
        matter.materials.push_back(matter.materials.front());
    const PdfFacts facts = factsOf(pdfOf("guide-sheet", guideSheet(matter, sampleOffice())));
    CHECK(facts.pages == 1);
    for (const QString& element : {u"审批依据"_qs, u"办事内容"_qs, u"申报材料"_qs, u"办事程序"_qs,
                                   u"承诺时限"_qs, u"收费标准"_qs, u"每人原件1"_qs, u"是否在城镇规划区内"_qs})
        CHECK(facts.text.contains(element));
}
