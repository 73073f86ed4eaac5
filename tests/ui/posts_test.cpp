// The Posts place by keys, in the real widgets: an absence and its cover in the grid, A and B together, the
// banner that comes and goes.
#include "tests/ui/posts.h"
#include "ui/posts/moment_field.h"

#include <QMouseEvent>

using namespace bm;
using namespace bm::test;

TEST_CASE("an absence by keys: arrows, Enter, done; the cover stands in the grid and the week is turned")
{
    Posts posts;
    CHECK(posts.cell(monday, false) == u"张晓梅");
    CHECK(posts.grid()->currentIndex() == posts.model()->indexOf("综合窗口", monday, false));
    CHECK(posts.grid()->hasFocus());
    posts.typist->key(Qt::Key_Right);
    posts.typist->key(Qt::Key_Right);
    Ask::prepareDialog([&](QDialog& dialog) { posts.done(dialog); });
    posts.typist->key(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return posts.cell(monday + 2, false) == u"李国强 顶 张晓梅"; }));
    CHECK(Ask::allUsed());
    CHECK(posts.cell(monday + 2, true) == u"张晓梅");
    // The cell keeps its place when the week is asked again.
    CHECK(posts.grid()->currentIndex() == posts.model()->indexOf("综合窗口", monday + 2, false));
    CHECK(posts.counter.shot(QStringLiteral("posts-cover")));
    posts.typist->key(Qt::Key_PageDown);
    REQUIRE(waitUntil([&] { return posts.model()->indexOf("综合窗口", monday + 7, false).isValid(); }));
    CHECK(posts.cell(monday + 9, false) == u"张晓梅");
    posts.typist->key(Qt::Key_Home);
    REQUIRE(waitUntil([&] { return posts.cell(monday + 2, false) == u"李国强 顶 张晓梅"; }));

    // Delete: not gone at all, asked first.
    posts.stand(monday + 2, false);
    Ask::prepareConfirm(true);
    posts.typist->key(Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return posts.cell(monday + 2, false) == u"张晓梅"; }));
    CHECK(Ask::lastText().contains(u"张晓梅"));
}

TEST_CASE("A and B away together: refused in words, a leader is asked for, then the gap says why")
{
    Posts posts;
    posts.people(Posts::leave("a", "2026-11-25T09:00", "2026-11-25T17:00"));
    REQUIRE(waitUntil([&] { return posts.cell(monday + 2, true) == u"李国强 顶 张晓梅"; }));
    posts.act("b");
    posts.stand(monday + 2, true);
    Ask::prepareDialog([&](QDialog& dialog) {
        choose(dialog, "absenceKind", "meeting");
        auto* decided = dialog.findChild<QComboBox*>(QStringLiteral("absenceDecided"));
        CHECK_FALSE(decided->isVisible());
        posts.done(dialog);
        CHECK(dialog.isVisible());
        CHECK(saidIn(dialog).contains(u"会无人在岗"));
        CHECK(saidIn(dialog).contains(u"11月25日 13:30"));
        CHECK(decided->isVisible());
        CHECK(decided->hasFocus());
        CHECK(decided->count() == 2); // nobody yet, and the director: clerks decide nothing
        Clerk::shoot(dialog, QStringLiteral("posts-both-away"));
        choose(dialog, "absenceDecided", "director");
        posts.typist->key(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return !dialog.isVisible(); });
    });
    posts.typist->key(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return posts.cell(monday + 2, true).startsWith(u"空岗"); }));
    CHECK(posts.cell(monday + 2, true).contains(u"A岗、B岗都离岗"));
    CHECK(posts.cell(monday + 2, false) == u"李国强 顶 张晓梅");
    CHECK(posts.counter.shot(QStringLiteral("posts-gap")));
    auto* gap = posts.counter.find<QPushButton>(QStringLiteral("factNextGap"));
    REQUIRE(gap != nullptr);
    CHECK(gap->text().contains(u"11月25日 13:30"));
}

TEST_CASE("the banner: comes with the cover, stands above every place, and goes when it is over")
{
    Posts posts;
    posts.act("b");
    CHECK_FALSE(posts.banner()->isVisible());
    posts.act("a");
    posts.people(Posts::leave("a", "2026-11-23T09:00", "2026-11-25T12:00"));
    CHECK_FALSE(posts.banner()->isVisible()); // it is b who covers
    posts.act("b");
    REQUIRE(waitUntil([&] { return posts.banner()->isVisible(); }));
    CHECK(posts.banner()->text() == u"您正在以B岗身份顶 张晓梅（综合窗口）的岗，至 11月25日 12:00。");
    posts.typist->key(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return posts.counter.find<QLabel>(QStringLiteral("postNow")) != nullptr; }));
    CHECK(posts.counter.find<QLabel>(QStringLiteral("postNow"))->text() == u"李国强 顶 张晓梅");
    CHECK(posts.counter.shot(QStringLiteral("posts-banner")));

    SECTION("with the day it was planned to")
    {
        posts.counter.clock->set(*Instant::parse("2026-11-25T12:00:10"));
        posts.banner()->tick();
        REQUIRE(waitUntil([&] { return !posts.banner()->isVisible(); }));
    }
    SECTION("with an early return, by the leader")
    {
        posts.act("director");
        posts.people(EndLeave{"a", std::nullopt});
        posts.act("b");
        REQUIRE(waitUntil([&] { return !posts.banner()->isVisible(); }));
    }
}

TEST_CASE("a cover to midnight ends with the day, not at 00:00 of the next")
{
    for (const auto& [language, want] : {std::pair{Language::Chinese, u"至 11月25日 24:00。"},
                                         std::pair{Language::English, u"until the end of 25 Nov."}}) {
        Posts posts(1.0, language);
        posts.people(Posts::leave("a", "2026-11-23T00:00", "2026-11-26T00:00"));
        posts.act("b");
        REQUIRE(waitUntil([&] { return posts.banner()->isVisible(); }));
        CHECK(posts.banner()->text().endsWith(QString::fromUtf16(want)));
        CHECK(posts.list("absences")->topLevelItem(0)->text(2).endsWith(u"24:00"));
    }
}

TEST_CASE("the mouse drawn over half days asks for an absence as long, for the person of the first")
{
    Posts posts;
    const auto middle = [&](Day day, bool afternoon) {
        return posts.grid()->visualRect(posts.model()->indexOf("综合窗口", day, afternoon)).center();
    };
    const auto draw = [&](QPoint from, QPoint over, QPoint to) {
        QWidget* ground = posts.grid()->viewport();
        QTest::mousePress(ground, Qt::LeftButton, {}, from);
        for (const QPoint& at : {over, to}) {
            QMouseEvent move(QEvent::MouseMove, at, ground->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(ground, &move);
        }
        CHECK(posts.grid()->selectionModel()->selectedIndexes().size() == 4);
        CHECK(posts.counter.shot(QStringLiteral("posts-drag")));
        QTest::mouseRelease(ground, Qt::LeftButton, {}, to);
    };
    const auto asked = [&](QDialog& dialog) {
        CHECK(dialog.findChild<QComboBox*>(QStringLiteral("absenceWho"))->currentData() == u"a"_qs);
        CHECK(dialog.findChild<MomentField*>(QStringLiteral("absenceFrom"))->moment() ==
              Instant::parse("2026-11-24T13:30"));
        CHECK(dialog.findChild<MomentField*>(QStringLiteral("absenceTo"))->moment() ==
              Instant::parse("2026-11-26T12:00"));
    };
    Ask::prepareDialog([&](QDialog& dialog) { // backwards the same
        asked(dialog);
        dialog.reject();
    });
    draw(middle(monday + 3, false), middle(monday + 2, true), middle(monday + 1, true));
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    CHECK(posts.grid()->selectionModel()->selectedIndexes().size() == 1);
    Ask::prepareDialog([&](QDialog& dialog) {
        asked(dialog);
        posts.done(dialog);
    });
    draw(middle(monday + 1, true), middle(monday + 2, false), middle(monday + 3, false));
    REQUIRE(waitUntil([&] { return posts.cell(monday + 3, false) == u"李国强 顶 张晓梅"; }));
    CHECK(posts.cell(monday + 1, false) == u"张晓梅");
    CHECK(posts.cell(monday + 1, true) == u"李国强 顶 张晓梅");
    CHECK(posts.cell(monday + 3, true) == u"张晓梅");
    // A click alone asks for nothing.
    QTest::mouseClick(posts.grid()->viewport(), Qt::LeftButton, {}, middle(monday, true));
    settle(60);
    CHECK(posts.grid()->currentIndex() == posts.model()->indexOf("综合窗口", monday, true));
}

TEST_CASE("made in the background, the place leaves the focus where somebody types")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    settle(50);
    QWidget* before = QApplication::focusWidget();
    REQUIRE(before != nullptr);
    REQUIRE(waitUntil(
        [&] { return counter.window().findChild<QTableView*>(QStringLiteral("weekGrid")) != nullptr; }));
    settle(200);
    CHECK(QApplication::focusWidget() == before);
}
