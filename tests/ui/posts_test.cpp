// The Posts place by keys, in the real widgets: an absence and its cover in the grid, A and B together, the
// banner that comes and goes, the slip, staff and posts.
#include "tests/ui/clerk.h"
#include "ui/posts/cover_banner.h"
#include "ui/posts/moment_field.h"
#include "ui/posts/people_form.h"
#include "ui/posts/week_model.h"
#include "ui/shell/title_bar.h"
#include "ui/widgets/widgets.h"

#include <catch2/catch.hpp>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace bm;
using namespace bm::test;

namespace {

const Day monday = Day::of(2026, 11, 23); // the day of the counter, 9:30

struct Posts : Clerk
{
    explicit Posts(double factor = 1.0, Language language = Language::Chinese) : Clerk(factor, language)
    {
        typist->key(Qt::Key_5, Qt::ControlModifier);
        REQUIRE(waitUntil([this] { return model() != nullptr && model()->rowCount() > 0; }));
        settle(60);
    }

    QTableView* grid() { return counter.window().findChild<QTableView*>(QStringLiteral("weekGrid")); }
    WeekModel* model() { return grid() == nullptr ? nullptr : qobject_cast<WeekModel*>(grid()->model()); }
    QString cell(Day day, bool afternoon)
    {
        return model()->indexOf("综合窗口", day, afternoon).data().toString();
    }
    void stand(Day day, bool afternoon)
    {
        grid()->setCurrentIndex(model()->indexOf("综合窗口", day, afternoon));
        grid()->setFocus();
    }
    CoverBanner* banner() { return counter.window().findChild<CoverBanner*>(QStringLiteral("coverBanner")); }
    QTreeWidget* list(const char* name)
    {
        return counter.window().findChild<QTreeWidget*>(QString::fromLatin1(name) + QStringLiteral("List"));
    }
    void act(const char* account)
    {
        const Result<Session> session = answerOf(counter.desk->login(account, {}));
        REQUIRE(session.ok());
        counter.context->session = *session;
        banner()->ask();
        settle(60);
    }
    void people(const PeopleCommand& command)
    {
        const Result<Outcome> outcome = answerOf(counter.desk->runPeople(command));
        INFO((outcome ? "" : outcome.error().code));
        REQUIRE(outcome.ok());
        settle(60);
    }
    // Sends Ctrl+Enter to the dialog on show and lets it work until it closed, or said something.
    void done(QDialog& dialog)
    {
        typist->key(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] {
            auto* said = dialog.findChild<ErrorBanner*>();
            return !dialog.isVisible() || (said != nullptr && said->isVisible());
        });
    }
    static AddLeave leave(const char* who, const char* from, const char* to)
    {
        AddLeave out;
        out.account = who;
        out.kind = "meeting";
        out.from = *Instant::parse(from);
        out.to = *Instant::parse(to);
        return out;
    }
};

void choose(QDialog& dialog, const char* box, const char* data)
{
    auto* combo = dialog.findChild<QComboBox*>(QString::fromLatin1(box));
    REQUIRE(combo != nullptr);
    REQUIRE(combo->findData(QString::fromUtf8(data)) >= 0);
    combo->setCurrentIndex(combo->findData(QString::fromUtf8(data)));
}

QString saidIn(QDialog& dialog)
{
    auto* said = dialog.findChild<ErrorBanner*>();
    return said != nullptr && said->isVisible() ? said->text() : QString();
}

} // namespace

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
