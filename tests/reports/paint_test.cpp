#include "reports/paint.h"
#include "reports/papers.h"
#include "tests/reports/gui.h"
#include "tests/reports/samples.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bm;

namespace {

PaintOptions on(Paper paper, Stamp stamp = Stamp::None)
{
    PaintOptions options;
    options.paper = paper;
    options.stamp = stamp;
    return options;
}

void checkHas(const QString& text, const QString& part)
{
    INFO(part.toStdString());
    CHECK(text.contains(squeezed(part)));
}

} // namespace

TEST_CASE("sheets have the size of their paper, one form each")
{
    const FormValues slip = promiseSlip(sampleCase());
    struct Wanted
    {
        Paper paper;
        double width;
        double height;
        int pages;
    };
    for (const Wanted& wanted :
         {Wanted{Paper::A4, 210, 297, 3}, Wanted{Paper::Continuous, 241, 279.4, 1},
          Wanted{Paper::ContinuousHalf, 241, 139.7, 1}, Wanted{Paper::ContinuousThird, 241, 93.13, 1}}) {
        INFO(code(wanted.paper));
        const Pdf pdf = pdfOf("promise-slip", slip, on(wanted.paper));
        const PdfFacts facts = factsOf(pdf);
        CHECK(facts.pages == wanted.pages);
        CHECK(pdf.pages == wanted.pages);
        CHECK(facts.widthMm == Approx(wanted.width).margin(0.4));
        CHECK(facts.heightMm == Approx(wanted.height).margin(0.4));
    }
    const PdfFacts a5 = factsOf(pdfOf("promise-slip", slip, on(Paper::A5)));
    CHECK(a5.widthMm == Approx(148).margin(0.4));
    CHECK(a5.heightMm == Approx(210).margin(0.4));
}

TEST_CASE("what was filled in comes out of the PDF as it went in")
{
    const PaperCase paper = longCase();
    const PdfFacts facts = factsOf(pdfOf("promise-slip", promiseSlip(paper), on(Paper::A4)));
    // The third character of the name is beyond the BMP: Qt writes no text for it; the picture is tested
    // below.
    for (const QString& value : {paper.office.name,     paper.office.organ,
                                 paper.number,          paper.caseNumber,
                                 paper.matter,          paper.matterCode,
                                 u"欧阳䶮㛃"_qs,        paper.applicant.idNumber,
                                 paper.applicant.phone, paper.applicant.address,
                                 paper.others[0].name,  paper.agent->name,
                                 paper.agent->idNumber, paper.window,
                                 paper.handler,         paper.phone,
                                 paper.between,         paper.collectors,
                                 paper.collectPlace,    paper.office.complaintPhone,
                                 paper.outcome,         u"2027年4月13日"_qs,
                                 u"90个工作日"_qs,      u"农历三月初七"_qs,
                                 u"W1-0001"_qs,         u"不收一分钱"_qs})
        checkHas(facts.text, value);
    for (const PaperMaterial& material : paper.materials)
        checkHas(facts.text, material.name);
    // 人 and its like must not come out as radicals (U+2F00 to U+2FDF).
    CHECK(std::none_of(facts.text.begin(), facts.text.end(),
                       [](QChar c) { return c.unicode() >= 0x2f00 && c.unicode() <= 0x2fdf; }));
}

TEST_CASE("ordinary papers are set in the named fonts alone")
{
    const PdfFacts facts = factsOf(pdfOf("promise-slip", promiseSlip(sampleCase())));
    REQUIRE_FALSE(facts.fonts.isEmpty());
    for (const QString& font : facts.fonts) {
        INFO(font.toStdString());
        CHECK((font == u"UMingCN"_qs || font == u"WenQuanYiZenHei"_qs));
    }
}

TEST_CASE("three counterparts, each named, the number whole on the file's and masked on the applicant's")
{
    const PaperCase paper = sampleCase();
    const PdfFacts facts = factsOf(pdfOf("promise-slip", promiseSlip(paper)));
    REQUIRE(facts.pageTexts.size() == 3);
    checkHas(facts.pageTexts[0], u"第一联 窗口存档"_qs);
    checkHas(facts.pageTexts[1], u"第二联 交申请人"_qs);
    checkHas(facts.pageTexts[2], u"第三联 便民服务中心备案"_qs);
    for (const QString& page : facts.pageTexts) {
        checkHas(page, u"骑缝"_qs);
        checkHas(page, paper.number);
        checkHas(page, u"个人信息由新政镇人民政府"_qs);
    }
    checkHas(facts.pageTexts[0], u"511324195203070024"_qs);
    checkHas(facts.pageTexts[2], u"511324195203070024"_qs);
    CHECK_FALSE(facts.pageTexts[1].contains(u"511324195203070024"_qs));
    CHECK_FALSE(facts.pageTexts[1].contains(u"511324197808150036"_qs));
    checkHas(facts.pageTexts[1], u"511324********0024"_qs);
    // Day by day on the file's copy, one line on the applicant's.
    checkHas(facts.pageTexts[0], u"12/7 第10天"_qs);
    CHECK_FALSE(facts.pageTexts[1].contains(u"第10天"_qs));
    checkHas(facts.pageTexts[1], u"不含周六周日和元旦，共43天"_qs);
}

TEST_CASE("continuous paper makes all copies at once and so masks the number")
{
    for (const Paper paper : {Paper::Continuous, Paper::ContinuousHalf, Paper::ContinuousThird}) {
        const PdfFacts facts = factsOf(pdfOf("promise-slip", promiseSlip(sampleCase()), on(paper)));
        INFO(code(paper));
        CHECK_FALSE(facts.text.contains(u"511324195203070024"_qs));
        checkHas(facts.text, u"511324********0024"_qs);
        checkHas(facts.text, u"第一联窗口存档 第二联交申请人 第三联便民服务中心备案"_qs);
        checkHas(facts.text, u"最迟 2027年1月5日 星期二"_qs);
    }
}

TEST_CASE("what does not fit is refused, and a paper that fits is named")
{
    const FormValues slip = promiseSlip(longCase());
    const Error third = errorOf("promise-slip", slip, on(Paper::ContinuousThird));
    CHECK(third == Error("does-not-fit", {{"paper", "@paper-size:continuous-third"},
                                          {"use", "@paper-size:continuous-half"}}));
    CHECK(errorOf("promise-slip", slip, on(Paper::ContinuousHalf)).arg("use") == "@paper-size:continuous");
    const PdfFacts whole = factsOf(pdfOf("promise-slip", slip, on(Paper::Continuous)));
    CHECK(whole.pages == 2);
    checkHas(whole.text, u"第 2 页，共 2 页"_qs);
    checkHas(whole.text, u"4/13 第90天"_qs);
}

TEST_CASE("preview and reprint are marked on every sheet")
{
    const FormValues slip = promiseSlip(sampleCase());
    for (const Paper paper : allPapers()) {
        const PdfFacts preview = factsOf(pdfOf("promise-slip", slip, on(paper, Stamp::Preview)));
        PaintOptions again = on(paper, Stamp::Reprint);
        again.stampNote = u"第 1 次"_qs;
        const PdfFacts reprint = factsOf(pdfOf("promise-slip", slip, again));
        const PdfFacts plain = factsOf(pdfOf("promise-slip", slip, on(paper)));
        INFO(code(paper));
        CHECK(preview.text.count(u"【预览】"_qs) >= (paper == Paper::A4 ? 3 : 1));
        CHECK(reprint.text.count(u"【补打第1次】"_qs) >= (paper == Paper::A4 ? 3 : 1));
        CHECK_FALSE(plain.text.contains(u"【"_qs));
    }
    CHECK(factsOf(pdfOf("promise-slip", slip, on(Paper::A4, Stamp::Void))).text.contains(u"【作废】"_qs));
    CHECK(
        factsOf(pdfOf("promise-slip", slip, on(Paper::A4, Stamp::Correction))).text.contains(u"【更正】"_qs));
}

TEST_CASE("one jammed copy is printed again alone")
{
    const FormPtr form = *builtInForm("promise-slip");
    PaintOptions options;
    options.copies = {counterparts(form->spec())[1]};
    const PdfFacts facts = factsOf(pdfOf("promise-slip", promiseSlip(sampleCase()), options));
    CHECK(facts.pages == 1);
    checkHas(facts.text, u"第二联 交申请人"_qs);
    CHECK_FALSE(facts.text.contains(u"【"_qs));
}

TEST_CASE("destinations may be those of the matter")
{
    PaintOptions options;
    options.copies = counterparts(std::vector<std::string>{"file", "applicant"});
    const PdfFacts facts = factsOf(pdfOf("promise-slip", promiseSlip(sampleCase()), options));
    CHECK(facts.pages == 2);
    const std::vector<Counterpart> one = counterparts(std::vector<std::string>{"applicant"});
    REQUIRE(one.size() == 1);
    CHECK(one[0].label.isEmpty());
    CHECK(one[0].masked);
}

TEST_CASE("markup in a value is text")
{
    PaperCase paper = sampleCase();
    paper.applicant.name = u"<b>张&三</b>{{idNumber}}\"'"_qs;
    paper.between = u"<img src=\"seal:45:x\"></td></tr></table>"_qs;
    const PdfFacts facts = factsOf(pdfOf("promise-slip", promiseSlip(paper)));
    CHECK(facts.pages == 3);
    checkHas(facts.text, paper.applicant.name);
    checkHas(facts.text, paper.between);
}

TEST_CASE("papers without a person carry none")
{
    const PdfFacts telling = factsOf(pdfOf("telling-sheet", tellingSheet(sampleTelling())));
    checkHas(telling.text, u"还缺这 2 样"_qs);
    checkHas(telling.text, u"补齐之日起 30 个工作日"_qs);
    checkHas(telling.text, u"居民家庭经济状况核对授权书"_qs);
    const PdfFacts referral = factsOf(pdfOf("referral-slip", referralSlip(sampleReferral())));
    checkHas(referral.text, u"仪陇县政务服务中心 不动产登记窗口"_qs);
    checkHas(referral.text, u"0817-7221234"_qs);
    for (const PdfFacts& facts : {telling, referral})
        checkHas(facts.text, u"这张单子不记姓名和证件号码"_qs);
}

TEST_CASE("small papers fit every length of continuous paper")
{
    for (const Paper paper : allPapers()) {
        CHECK(pdfOf("telling-sheet", tellingSheet(sampleTelling()), on(paper)).pages == 1);
        CHECK(pdfOf("referral-slip", referralSlip(sampleReferral()), on(paper)).pages == 1);
        CHECK(pdfOf("receipt-instant", receiptInstant(instantCase()), on(paper)).pages == 1);
    }
}

TEST_CASE("a matter without a date has none on its slip")
{
    PaperCase paper = sampleCase();
    paper.promise = Promise{Unit::Other, 0, "材料具备后一个工作日内结办或转报县林业局"};
    paper.explanation = Explanation{};
    const PdfFacts facts = factsOf(pdfOf("promise-slip", promiseSlip(paper)));
    checkHas(facts.text, u"材料具备后一个工作日内结办或转报县林业局"_qs);
    CHECK_FALSE(facts.text.contains(u"最迟"_qs));
    CHECK_FALSE(facts.text.contains(u"期限怎样计算"_qs));
}
