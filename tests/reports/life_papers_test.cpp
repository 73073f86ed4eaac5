// Every paper of a case's life: filled from a case, painted on laser and continuous paper, and read back.
#include "reports/case_papers.h"
#include "reports/money_words.h"
#include "reports/paper_filler.h"
#include "tests/reports/golden.h"
#include "tests/reports/gui.h"
#include "tests/reports/life_samples.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>
#include <QFile>

#include <algorithm>
#include <set>

using namespace bm;

namespace {

const std::vector<const char*>& lifeForms()
{
    static const std::vector<const char*> forms = {"receipt",
                                                   "supplement-notice",
                                                   "gap-promise",
                                                   "deemed-notice",
                                                   "not-accepted-decision",
                                                   "special-procedure-notice",
                                                   "extension-approval",
                                                   "extension-notice",
                                                   "joint-notice",
                                                   "agency-mandate",
                                                   "agency-record",
                                                   "survey-record",
                                                   "posting-sheet",
                                                   "transit-sheet",
                                                   "refusal-report",
                                                   "refusal-decision",
                                                   "return-notice",
                                                   "ready-notice",
                                                   "delivery-receipt",
                                                   "fee-notice",
                                                   "case-cover",
                                                   "archive-list"};
    return forms;
}

FormValues filled(const char* form, const PaperFacts& facts)
{
    needGui();
    const Result<FormPtr> found = builtInForm(form);
    REQUIRE_OK(found);
    Result<FormValues> values = fillForm(**found, facts);
    INFO(form);
    REQUIRE_OK(values);
    return std::move(values).value();
}

PaintOptions on(Paper paper)
{
    PaintOptions options;
    options.paper = paper;
    return options;
}

QString fileName(const char* form, Paper paper)
{
    return QString::fromLatin1(form) + u'-' + QString::fromLatin1(code(paper).data());
}

} // namespace

TEST_CASE("every paper of a case reads as it should, on laser and on continuous paper")
{
    for (const char* form : lifeForms()) {
        const FormValues values = filled(form, factsFor(form));
        for (const Paper paper : {Paper::A4, Paper::Continuous})
            compareGolden(fileName(form, paper), pdfOf(form, values, on(paper)));
    }
}

TEST_CASE("what was filled into a paper of a case comes out of it")
{
    // On carbon paper all copies are alike: numbers masked where the applicant gets one, days in short.
    const std::set<QString> laserOnly = {u"untilWords"_qs, u"dueWords"_qs, u"deliverWords"_qs};
    for (const char* form : lifeForms()) {
        const FormValues values = filled(form, factsFor(form));
        const FormPtr own = *builtInForm(form);
        for (const Paper paper : {Paper::A4, Paper::A5, Paper::Continuous}) {
            INFO(form << " on " << code(paper));
            const bool carbon = paper == Paper::Continuous;
            const QString text = factsOf(pdfOf(form, values, on(paper))).text;
            for (const auto& [name, value] : values.values) {
                const bool placed = own->text().names().values.contains(name) && name != u"qr"_qs;
                if (!placed || value.isEmpty() || (carbon && laserOnly.contains(name)))
                    continue;
                const auto masked = values.values.find(name + u".masked"_qs);
                INFO(name.toStdString() << ": " << value.toStdString());
                CHECK((text.contains(squeezed(value)) ||
                       (masked != values.values.end() && text.contains(masked->second))));
            }
            for (const auto& [list, rows] : values.lists) {
                for (const FormRow& row : rows) {
                    const auto found = row.find(u"name"_qs);
                    INFO(list.toStdString());
                    CHECK((found == row.end() || text.contains(squeezed(found->second))));
                }
            }
        }
    }
}

TEST_CASE("a paper of a case is one sheet for each counterpart, A4 and A5")
{
    for (const char* form : lifeForms()) {
        const std::size_t copies = std::max<std::size_t>(1, (*builtInForm(form))->spec().copies.size());
        const FormValues values = filled(form, factsFor(form));
        INFO(form);
        CHECK(pdfOf(form, values, on(Paper::A4)).pages == static_cast<int>(copies));
        CHECK(pdfOf(form, values, on(Paper::A5)).pages == static_cast<int>(copies));
        CHECK(pdfOf(form, values, on(Paper::Continuous)).pages == 1);
    }
}

TEST_CASE("notices fit half a form of continuous paper; what must be written on says where it fits")
{
    for (const char* form :
         {"receipt", "supplement-notice", "gap-promise", "deemed-notice", "not-accepted-decision",
          "special-procedure-notice", "extension-notice", "joint-notice", "agency-mandate", "refusal-report",
          "refusal-decision", "return-notice", "ready-notice", "delivery-receipt", "fee-notice"}) {
        INFO(form);
        CHECK(pdfOf(form, filled(form, factsFor(form)), on(Paper::ContinuousHalf)).pages == 1);
    }
    CHECK(errorOf("agency-record", filled("agency-record", factsFor("agency-record")),
                  on(Paper::ContinuousHalf))
              .arg("use") == "@paper-size:continuous");
}

TEST_CASE("long words are never cut")
{
    for (const char* form : lifeForms()) {
        const PaperFacts facts = longFactsFor(form);
        const FormValues values = filled(form, facts);
        INFO(form);
        const QString text = factsOf(pdfOf(form, values, on(Paper::A4))).text;
        CHECK(text.contains(QString::fromStdString(facts.c.matterName)));
        CHECK(text.contains(u"欧阳䶮㛃阿卜杜拉·买买提江"_qs));
        for (const auto& [list, rows] : values.lists) {
            for (const FormRow& row : rows) {
                const auto found = row.find(u"name"_qs);
                CHECK((found == row.end() || text.contains(squeezed(found->second))));
            }
        }
    }
}

TEST_CASE("the three notices speak the words of the office they came from, for their three places")
{
    const auto pages = [](const char* form) {
        return factsOf(pdfOf(form, filled(form, factsFor(form)))).pageTexts;
    };
    const QStringList supplement = pages("supplement-notice");
    const QStringList back = pages("return-notice");
    const QStringList joint = pages("joint-notice");
    REQUIRE(supplement.size() == 3);
    REQUIRE(back.size() == 3);
    REQUIRE(joint.size() == 3);
    for (const QString& page : supplement) {
        CHECK(page.contains(u"张桂芳你处农村居民住宅用地审批现暂时无法办理，请予补件。"_qs));
        CHECK(page.contains(u"附：补办件或一次性告知需具备的条件"_qs));
        CHECK(page.contains(u"一联窗口存档，一联交服务对象，一联存代理室备查"_qs));
    }
    for (const QString& page : back) {
        CHECK(page.contains(u"张桂芳你处农村居民住宅用地审批现予以退件。"_qs));
        CHECK(page.contains(u"附：补充说明内容"_qs));
        CHECK(page.contains(u"行政复议"_qs));
    }
    for (const QString& page : joint) {
        CHECK(page.contains(
            u"2026年11月23日收件，于2026年11月26日起7个工作日内与国土窗口、林业窗口、村镇规划窗口"
            u"等窗口完成联办"_qs));
        CHECK(page.contains(u"于2026年11月25日起30个工作日内完成审批"_qs));
    }
    CHECK(supplement[2].contains(u"第三联代理室备查"_qs));
    CHECK(back[2].contains(u"第三联便民服务中心备案"_qs));
    CHECK(joint[2].contains(u"第三联便民服务中心备案"_qs));
}

TEST_CASE("numbers are whole for the file, masked for the applicant, absent from a posting")
{
    const QString id = u"511324195203070024"_qs;
    for (const char* form : lifeForms()) {
        INFO(form);
        const FormPtr own = *builtInForm(form);
        const PdfFacts facts = factsOf(pdfOf(form, filled(form, factsFor(form))));
        const std::vector<Counterpart> copies = counterparts(own->spec());
        for (qsizetype page = 0; page < facts.pageTexts.size(); ++page) {
            const bool masked =
                !copies.empty() && copies[static_cast<std::size_t>(page)].masked && !own->spec().fullNumbers;
            if (masked || QLatin1String(form) == QLatin1String("posting-sheet"))
                CHECK_FALSE(facts.pageTexts[page].contains(id));
            else if (own->text().names().values.contains(u"idNumber"_qs))
                CHECK(facts.pageTexts[page].contains(id));
        }
    }
    // What no applicant gets may carry the number whole on carbon paper too.
    const auto carbon = [&](const char* form) {
        return factsOf(pdfOf(form, filled(form, factsFor(form)), on(Paper::Continuous))).text.contains(id);
    };
    CHECK(carbon("refusal-report"));
    CHECK(carbon("delivery-receipt"));
    CHECK_FALSE(carbon("supplement-notice"));
    PaperFacts facts = factsFor("posting-sheet");
    const QString posting = factsOf(pdfOf("posting-sheet", filled("posting-sheet", facts))).text;
    for (const QString& secret : {u"13800000001"_qs, u"5113241952"_qs, u"组12号"_qs, u"511324********"_qs})
        CHECK_FALSE(posting.contains(secret));
    CHECK(posting.contains(u"李家坝村3组"_qs));
    // Nothing that names a person by number can even be given to it.
    FormValues given = filled("posting-sheet", facts);
    given.set(u"idNumber", id);
    CHECK((*builtInForm("posting-sheet"))->check(given).error().code == "form-unknown-name");
}

TEST_CASE("a refusal says what its own law calls it, and which remedies there are")
{
    PaperFacts facts = factsFor("refusal-decision");
    const QString licence = factsOf(pdfOf("refusal-decision", filled("refusal-decision", facts))).text;
    CHECK(licence.contains(u"不予许可决定书"_qs));
    CHECK(licence.contains(u"拟建地块在基本农田保护范围内"_qs));
    CHECK(licence.contains(u"《中华人民共和国土地管理法》第三十五条"_qs));
    CHECK(licence.contains(u"六个月内依法提起行政诉讼"_qs));
    auto service = std::make_shared<Matter>(*facts.matter);
    service->law = shippedProfile(Law::PublicService);
    facts.matter = service;
    const QString other = factsOf(pdfOf("refusal-decision", filled("refusal-decision", facts))).text;
    CHECK(other.contains(u"不予办理决定书"_qs));
    CHECK_FALSE(other.contains(u"行政诉讼"_qs));
    CHECK_FALSE(other.contains(u"不予许可"_qs));
}

TEST_CASE("what is not ours says where to go, and what is asked twice says what is new")
{
    const QString other = factsOf(pdfOf("not-accepted-decision",
                                        filled("not-accepted-decision", factsFor("not-accepted-decision"))))
                              .text;
    CHECK(other.contains(u"这件事请向仪陇县自然资源局"_qs));
    CHECK(other.contains(u"第三十二条第一款第二项"_qs));
    PaperFacts facts = factsFor("supplement-notice");
    CaseRequest again = facts.c.requests[0];
    again.again = true;
    again.missing.emplace_back("村民小组会议记录");
    again.fresh = {"村民小组会议记录"};
    facts.c.requests.push_back(again);
    const QString second = factsOf(pdfOf("supplement-notice", filled("supplement-notice", facts))).text;
    CHECK(second.contains(u"这是再次告知，上次是2026年11月24日；这次新提出：村民小组会议记录"_qs));
    // Sent back by the upper level: the applicant is told that it is not his fault.
    facts = factsFor("transit-sheet");
    facts.c.forward->backs = 1;
    const QString upper = factsOf(pdfOf("supplement-notice", filled("supplement-notice", facts))).text;
    CHECK(upper.contains(u"县自然资源局审核后退回要求补充的，不是您没有交全"_qs));
    CHECK(upper.contains(u"村民小组会议记录"_qs));
}

TEST_CASE("a paper whose step has not happened is refused for what it lacks, never printed empty")
{
    needGui();
    PaperFacts facts = lifeFacts();
    facts.c = Case{};
    facts.c.number = "511324101-2026-W1-00012";
    facts.c.matterName = "农村居民住宅用地审批";
    facts.c.received = facts.now;
    for (const char* form : {"supplement-notice", "gap-promise", "special-procedure-notice",
                             "extension-notice", "joint-notice", "agency-mandate", "survey-record",
                             "posting-sheet", "transit-sheet", "refusal-report", "fee-notice"}) {
        INFO(form);
        facts.said.clear();
        const Result<FormValues> values = fillForm(**builtInForm(form), facts);
        REQUIRE_FALSE(values.ok());
        CHECK(values.error().code == "form-value-missing");
    }
    CHECK(fillForm(**builtInForm("guide-sheet"), facts).error().code == "form-unknown");
}

TEST_CASE("the lists of a trip name every case, whole rows on every page")
{
    const PdfFacts transit = factsOf(pdfOf("transit-list", transitList(sampleTrip(), sampleTransit(30))));
    CHECK(transit.pages == 6); // three for each of two copies
    for (int n = 1; n <= 30; ++n)
        CHECK(transit.text.count(u"511324101-2026-W1-%1"_qs.arg(n, 5, 10, QChar(u'0'))) == 2);
    for (const QString& page : transit.pageTexts)
        CHECK(page.contains(u"序号扫码办件编号"_qs));
    TripHead village = sampleTrip();
    village.to = u"李家坝村"_qs;
    village.what = u"老年优待证"_qs;
    const Pdf roll = pdfOf("hand-out-roll", handOutRoll(village, sampleHandOut(40)));
    const PdfFacts facts = factsOf(roll);
    CHECK(facts.pages == 3);
    CHECK(facts.text.count(u"511324195203070024"_qs) == 40);
    for (const QString& page : facts.pageTexts)
        CHECK(page.contains(u"签名、指印"_qs));
    CHECK(
        pdfOf("transit-list", transitList(sampleTrip(), sampleTransit(3)), on(Paper::ContinuousHalf)).pages ==
        1);
}

TEST_CASE("amounts in figures and written out")
{
    CHECK(amountText(120550) == u"1,205.50 元"_qs);
    CHECK(amountText(5) == u"0.05 元"_qs);
    CHECK(amountText(-123456789) == u"-1,234,567.89 元"_qs);
    CHECK(amountWords(120550) == u"壹仟贰佰零伍元伍角整"_qs);
    CHECK(amountWords(9000) == u"玖拾元整"_qs);
    CHECK(amountWords(5) == u"伍分"_qs);
    CHECK(amountWords(100005) == u"壹仟元零伍分"_qs);
    CHECK(amountWords(1000) == u"壹拾元整"_qs);
    CHECK(amountWords(10'000'000'00) == u"壹仟万元整"_qs);
    CHECK(amountWords(100'010'000'00) == u"壹亿零壹万元整"_qs);
    CHECK(amountWords(10'000'05'00) == u"壹佰万零伍元整"_qs);
    CHECK(amountWords(0) == u"零元整"_qs);
}

// BM_PICTURES=DIR writes each of them there, for looking at.
TEST_CASE("pictures of the life papers", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("BM_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    for (const char* form : lifeForms()) {
        for (const Paper paper : allPapers()) {
            for (const bool lengthy : {false, true}) {
                const FormValues values = filled(form, lengthy ? longFactsFor(form) : factsFor(form));
                const Result<Pdf> pdf = toPdf(**builtInForm(form), values, on(paper));
                WARN(fileName(form, paper).toStdString()
                     << (lengthy ? " long " : " ") << (pdf ? std::to_string(pdf->pages) : pdf.error().code));
                if (!pdf)
                    continue;
                QFile file(folder + u'/' + fileName(form, paper) + (lengthy ? u"-long.pdf"_qs : u".pdf"_qs));
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write(pdf->bytes);
            }
        }
    }
    const Pdf transit = pdfOf("transit-list", transitList(sampleTrip(), sampleTransit(30)), {});
    TripHead village = sampleTrip();
    village.to = u"李家坝村"_qs;
    village.what = u"老年优待证"_qs;
    const Pdf roll = pdfOf("hand-out-roll", handOutRoll(village, sampleHandOut(50)), {});
    for (const auto& [name, pdf] :
         {std::pair(u"transit-list"_qs, transit), std::pair(u"hand-out-roll"_qs, roll)}) {
        QFile file(folder + u'/' + name + u".pdf"_qs);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf.bytes);
    }
}
