// Attendance at the Posts place, and the sheets about people from its buttons to the PDF.
#include "tests/ui/posts.h"

#include <QDir>
#include <QPushButton>

using namespace bm;
using namespace bm::test;

namespace {

void page(Posts& posts, const char* name)
{
    posts.counter.find<QPushButton>(u"page-"_qs + QString::fromLatin1(name))->click();
    settle(30);
}

// Presses the button and saves what the preview shows; the file's name.
QString saved(Posts& posts, const char* button)
{
    const QDir folder(QString::fromStdString(posts.counter.folder.path()));
    const QStringList before = folder.entryList({QStringLiteral("*.pdf")});
    Ask::prepareDialog([](QDialog& dialog) {
        settle(200);
        CHECK(dialog.objectName() == u"previewDialog");
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("savePdfFirst"));
        CHECK(save->isEnabled()); // the sheet fits the paper
        save->click();
    });
    auto* pressed = posts.counter.find<QPushButton>(QString::fromLatin1(button));
    REQUIRE(pressed != nullptr);
    pressed->click();
    QStringList fresh;
    waitUntil([&] {
        fresh = folder.entryList({QStringLiteral("*.pdf")});
        for (const QString& old : before)
            fresh.removeAll(old);
        return !fresh.isEmpty();
    });
    CHECK(Ask::allUsed());
    return fresh.isEmpty() ? QString() : fresh.first();
}

} // namespace

TEST_CASE("attendance: come by Insert, gone by its button; late and away stand there, and the month of each")
{
    Posts posts;
    posts.act("director");
    posts.people(Posts::leave("b", "2026-11-23T09:00", "2026-11-24T12:00"));
    posts.act("a");
    page(posts, "attendance");
    auto* list = posts.list("attendance");
    REQUIRE(waitUntil([&] { return list->topLevelItemCount() == 3; }));
    CHECK(list->topLevelItem(0)->text(1) == u"还没到");
    CHECK(list->topLevelItem(1)->text(1) == u"离岗：开会");
    CHECK(list->hasFocus());
    posts.typist->key(Qt::Key_Insert); // 9:30, open since 9:00
    REQUIRE(waitUntil([&] { return list->topLevelItem(0)->text(1) == u"到岗 09:30，迟到 30 分钟"; }));
    posts.counter.clock->set(*Instant::parse("2026-11-23T17:10"));
    posts.counter.find<QPushButton>(QStringLiteral("markOut"))->click();
    REQUIRE(waitUntil([&] { return list->topLevelItem(0)->text(1).endsWith(u"离开 17:10"); }));
    CHECK(list->topLevelItem(0)->text(2).startsWith(u"1 / "));
    CHECK(list->topLevelItem(0)->text(3) == u"1 次（30 分钟）");
    CHECK(list->topLevelItem(1)->text(5).contains(u"开会"));
    CHECK(posts.counter.shot(QStringLiteral("posts-attendance")));
    posts.counter.find<QPushButton>(QStringLiteral("monthBefore"))->click();
    REQUIRE(waitUntil([&] { return list->topLevelItem(0)->text(1) == u"–"; }));
    CHECK(posts.counter.find<QLabel>(QStringLiteral("monthName"))->text() == u"2026年10月");
    CHECK(saved(posts, "printAttendance") == u"考勤汇总表-2026-10.pdf");
}

TEST_CASE("every sheet about people is printed from its list")
{
    Posts posts;
    posts.act("director");
    posts.people(SetDuty{"leader", "director", "", monday, monday + 6});
    posts.people(Posts::leave("a", "2026-11-24T09:00", "2026-11-26T00:00"));
    GiveHandover give;
    give.post = "综合窗口";
    give.from = "a";
    give.to = "b";
    give.seals = "业务专用章一枚";
    posts.people(give);
    CHECK(saved(posts, "printWeek") == u"岗位排班表-2026-11-23~2026-11-29.pdf");
    CHECK(saved(posts, "printMonth") == u"岗位排班表-2026-11-01~2026-11-30.pdf");
    page(posts, "posts");
    CHECK(saved(posts, "printBoard") == u"AB岗公示牌-2026-11-23.pdf");
    page(posts, "duty");
    CHECK(saved(posts, "printDuty").startsWith(u"值班表-"));
    page(posts, "staff");
    for (int sheet : {0, 1, 2}) {
        Ask::prepareChoice(sheet);
        CHECK(saved(posts, "printStaff").endsWith(u"-2026-11-23.pdf"));
    }
    page(posts, "handovers");
    CHECK(saved(posts, "printSlip").endsWith(u".pdf"));
}
