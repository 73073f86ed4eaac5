// The sheets about people: handover slip, AB board, roster, attendance, duty list, staff board, badges,
// plates.
#include "reports/handover_sheet.h"
#include "reports/roster_sheet.h"
#include "reports/staff_sheets.h"
#include "tests/reports/golden.h"
#include "tests/reports/gui.h"
#include "tests/reports/people_samples.h"
#include "tests/reports/samples.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>
#include <QBuffer>
#include <QFile>
#include <QImage>

using namespace bm;

namespace {

const Day monday = Day::of(2026, 11, 23);
const Day friday = monday + 4;
const SheetPeriod fortnight{monday, monday + 13};
const SheetPeriod november{Day::of(2026, 11, 1), Day::of(2026, 11, 30)};

PaintOptions on(Paper paper)
{
    PaintOptions options;
    options.paper = paper;
    return options;
}

FormValues sampleHandoverSheet(int cases = 3)
{
    const PeopleView people = samplePeople();
    return handoverSheet(sampleOffice(), sampleHandover(cases), &people.leaves.front(), monday + 1);
}

StaffPhotos samplePhotos()
{
    QImage image(200, 100, QImage::Format_RGB888);
    image.fill(Qt::black);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return {{"ab", buffer.data().toStdString()}, {"cd", "this is no picture"}};
}

std::vector<std::pair<const char*, FormValues>> allSheets()
{
    const PaperOffice office = sampleOffice();
    const PeopleView people = samplePeople();
    return {{"handover", sampleHandoverSheet()},
            {"ab-board", abBoard(office, people, monday)},
            {"roster-sheet", rosterSheet(office, fortnight, sampleRoster(), people, monday)},
            {"attendance", attendanceSheet(office, november, sampleAttendance(), friday)},
            {"duty-list", dutyList(office, people, monday)},
            {"staff-board", staffBoard(office, people, {}, monday)},
            {"badges", staffBadges(office, people, {}, monday)},
            {"desk-plates", deskPlates(office, people, monday)}};
}

QString textOf(const char* form, const FormValues& values, Paper paper = Paper::A4)
{
    return factsOf(pdfOf(form, values, on(paper))).text;
}

} // namespace

TEST_CASE("the sheets about people read as they should")
{
    needGui();
    for (const auto& [form, values] : allSheets()) {
        INFO(form);
        REQUIRE_OK((*builtInForm(form))->check(values));
        compareGolden(QString::fromLatin1(form), pdfOf(form, values, on(Paper::A4)));
    }
}

TEST_CASE("every sheet about people can be printed on each paper it fits")
{
    needGui();
    for (const auto& [form, values] : allSheets()) {
        for (const Paper paper : {Paper::A4, Paper::A5, Paper::Continuous}) {
            INFO(form << " on " << code(paper));
            const int copies =
                paper == Paper::Continuous || (*builtInForm(form))->spec().copies.empty() ? 1 : 3;
            const int pages = pdfOf(form, values, on(paper)).pages;
            CHECK(pages >= copies);
            CHECK(pages <= 3 * copies);
        }
    }
}

TEST_CASE("a handover slip is one sheet for each of three, with what goes over and what comes back")
{
    const PdfFacts facts = factsOf(pdfOf("handover", sampleHandoverSheet()));
    REQUIRE(facts.pages == 3);
    const char16_t* const places[] = {u"窗口存档", u"交移交人", u"交接交人"};
    for (int i = 0; i < 3; ++i) {
        const QString& page = facts.pageTexts[i];
        CHECK(page.contains(QString::fromUtf16(places[i])));
        for (const char16_t* words :
             {u"编号c01dcafe", u"移交人（A岗）张晓梅", u"接交人（B岗）李国强", u"2026年11月25日09:00",
              u"下村（到李家坝村核对低保名单）", u"共3件", u"511324101-2026-W1-10002", u"转给接交人",
              u"业务专用章1枚", u"低保台账2本", u"票据无", u"接交人2026年11月24日16:55在电脑上签收",
              u"监交人（领导）签字", u"返岗交回"})
            CHECK(page.contains(QString::fromUtf16(words)));
    }
    HandoverView view = sampleHandover(0);
    view.handover.givenBy = "1";
    view.handover.returnedAt = Instant::at(friday, 540);
    view.words["report"] = "办结 4 件";
    const FormValues none = handoverSheet(sampleOffice(), view, nullptr, friday);
    const QString text = textOf("handover", none);
    CHECK(text.contains(u"移交时没有在办件"_qs));
    CHECK(text.contains(u"不在岗，由周大山代为移交"_qs));
    CHECK(text.contains(u"接交人2026年11月27日09:00交回"_qs));
    CHECK(text.contains(u"办结4件"_qs));
}

TEST_CASE("many cases of a handover stand whole on further pages, each with its head")
{
    const PdfFacts facts = factsOf(pdfOf("handover", sampleHandoverSheet(50)));
    for (int n = 10001; n <= 10050; ++n)
        CHECK(facts.text.count(u"511324101-2026-W1-%1"_qs.arg(n)) == 3);
    CHECK(facts.text.count(u"序号办件编号"_qs) == 3 * 3);
}

TEST_CASE("the roster names covers and gaps in words, and counts the empty hours")
{
    const PaperOffice office = sampleOffice();
    const FormValues values = rosterSheet(office, fortnight, sampleRoster(), samplePeople(), monday);
    const std::vector<FormRow>& rows = values.lists.at(u"rows"_qs);
    REQUIRE(rows.size() == 7); // two weeks: heads, two posts each; the leaders known of the first
    CHECK(rows[1].at(u"post"_qs) == u"民政窗口"_qs);
    CHECK(rows[2].at(u"d1"_qs) == u"张晓梅"_qs);
    CHECK(rows[2].at(u"d3"_qs) == u"李国强\n顶张晓梅"_qs);
    CHECK(rows[2].at(u"c3"_qs) == u"cover"_qs);
    CHECK(rows[2].at(u"d4"_qs) == u"上午 张晓梅\n下午 空岗：A岗、B岗都离岗"_qs);
    CHECK(rows[2].at(u"c4"_qs) == u"empty"_qs);
    CHECK(rows[2].at(u"d6"_qs) == u"休"_qs);
    CHECK(rows[3].at(u"d2"_qs) == u"周大山"_qs);
    CHECK(rows[3].at(u"d3"_qs) == u"李国强"_qs); // who was set later for that day
    CHECK(values.value(u"emptyWords") == u"开放岗位时间共 130 小时，其中空岗 3.5 小时。"_qs);
    const QString text = textOf("roster-sheet", values);
    CHECK(text.contains(u"空岗：A岗、B岗都离岗"_qs));
    CHECK(text.contains(u"顶张晓梅"_qs));
    // A period that begins and ends within weeks shows no days beside it.
    const FormValues part =
        rosterSheet(office, {monday + 1, monday + 2}, sampleRoster(), samplePeople(), monday);
    const FormRow& head = part.lists.at(u"rows"_qs).front();
    CHECK(head.at(u"d1"_qs).isEmpty());
    CHECK(head.at(u"d2"_qs) == u"11月24日"_qs);
    CHECK(head.at(u"d4"_qs).isEmpty());
}

TEST_CASE("a change within the morning says its times")
{
    std::vector<RosterLine> lines;
    const Holding own{"2", "A", {}, {}};
    const Holding cover{"3", "B", "2", {}};
    lines.push_back({"general", "综合窗口", Instant::at(monday, 540), Instant::at(monday, 600), own, {}});
    lines.push_back({"general", "综合窗口", Instant::at(monday, 600), Instant::at(monday, 720), cover, {}});
    const FormValues values = rosterSheet(sampleOffice(), {monday, monday}, lines, samplePeople(), monday);
    CHECK(values.lists.at(u"rows"_qs)[1].at(u"d1"_qs) ==
          u"09:00–10:00\n张晓梅\n10:00–12:00\n李国强\n顶张晓梅"_qs);
}

TEST_CASE("attendance counts days, not what is still to come")
{
    const FormValues values = attendanceSheet(sampleOffice(), november, sampleAttendance(), friday);
    const std::vector<FormRow>& rows = values.lists.at(u"rows"_qs);
    REQUIRE(rows.size() == 5);
    CHECK(rows[1].at(u"name"_qs) == u"张晓梅"_qs);
    CHECK(rows[1].at(u"open"_qs) == u"5"_qs);
    CHECK(rows[1].at(u"present"_qs) == u"3"_qs);
    CHECK(rows[1].at(u"missed"_qs) == u"0"_qs);
    CHECK(rows[1].at(u"leaves"_qs) == u"下村 2 天"_qs);
    CHECK(rows[2].at(u"missed"_qs) == u"1"_qs);
    CHECK(rows[3].at(u"late"_qs) == u"5 次 60 分"_qs);
}

TEST_CASE("the duty list says who is on duty, the later of two on one day")
{
    const std::vector<FormRow> rows = dutyList(sampleOffice(), samplePeople(), monday).lists.at(u"rows"_qs);
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].at(u"days"_qs) == u"2026年11月23日至2026年11月24日"_qs);
    CHECK(rows[0].at(u"who"_qs) == u"周大山"_qs);
    CHECK(rows[1].at(u"who"_qs) == u"李国强"_qs);
    CHECK(rows[1].at(u"days"_qs) == u"2026年11月25日"_qs);
    CHECK(rows[2].at(u"place"_qs) == u"县自然资源局"_qs);
    CHECK(rows[3].at(u"days"_qs) == u"2026年11月26日至2026年11月29日"_qs);
    CHECK(rows[4].at(u"kind"_qs) == u"周末值班"_qs);
    CHECK(textOf("duty-list", dutyList(sampleOffice(), PeopleView{}, monday)).contains(u"还没有安排"_qs));
}

TEST_CASE("nothing on the wall tells a person's own telephone, nor names who does not serve")
{
    for (const auto& [form, values] : allSheets()) {
        if (QLatin1String(form) == QLatin1String("duty-list"))
            continue;
        INFO(form);
        const QString text = textOf(form, values);
        CHECK_FALSE(text.contains(u"1380000000"_qs));
        if (QLatin1String(form) != QLatin1String("attendance"))
            CHECK_FALSE(text.contains(u"钱小川"_qs));
    }
    const QString board = textOf("ab-board", abBoard(sampleOffice(), samplePeople(), monday));
    CHECK(board.contains(u"李国强、欧阳阿依努尔"_qs));
    CHECK(board.contains(u"一人站点"_qs));
    CHECK(board.contains(u"0817-7222110"_qs));
}

TEST_CASE("a photo stands in its frame; without one, or with one that is none, the frame is empty")
{
    needGui();
    PeopleView people = samplePeople();
    people.staff[0].photo = "ab";
    people.staff[1].photo = "cd";
    const FormValues values = staffBoard(sampleOffice(), people, samplePhotos(), monday);
    const QString text = textOf("staff-board", values);
    CHECK(text.count(u"贴照片"_qs) == 3);                // of four
    const FormRow& row = values.lists.at(u"rows"_qs)[0]; // the director first
    CHECK(row.at(u"photo1"_qs).isEmpty());
    CHECK(row.at(u"photo3"_qs).isEmpty());
    const QImage image = QImage::fromData(QByteArray::fromBase64(row.at(u"photo2"_qs).toLatin1()));
    CHECK(image.width() * 7 == image.height() * 5);
    CHECK(qGray(image.pixel(10, 10)) < 20);
}

// BM_PICTURES=DIR writes each of them there, for looking at.
TEST_CASE("pictures of the sheets about people", "[.pictures]")
{
    needGui();
    const QString folder = qEnvironmentVariable("BM_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    auto sheets = allSheets();
    PeopleView many = samplePeople();
    for (int i = 0; i < 9; ++i) {
        many.posts.push_back(many.posts[static_cast<std::size_t>(i % 3)]);
        many.staff.push_back(many.staff[static_cast<std::size_t>(i % 3)]);
    }
    sheets.emplace_back("ab-board", abBoard(sampleOffice(), many, monday));
    sheets.emplace_back("staff-board", staffBoard(sampleOffice(), many, samplePhotos(), monday));
    sheets.emplace_back("badges", staffBadges(sampleOffice(), many, samplePhotos(), monday));
    sheets.emplace_back("handover", sampleHandoverSheet(40));
    int n = 0;
    for (const auto& [form, values] : sheets) {
        ++n;
        for (const Paper paper : {Paper::A4, Paper::A5, Paper::Continuous}) {
            QFile file(folder + u"/%1-%2-%3.pdf"_qs.arg(n).arg(QLatin1String(form),
                                                               QLatin1String(code(paper).data())));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(pdfOf(form, values, on(paper)).bytes);
        }
    }
}
