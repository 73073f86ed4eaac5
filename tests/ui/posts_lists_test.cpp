// The lists of the Posts place, in the real widgets: the handover slip there and back, an early return,
// staff, posts, duty, entries to be looked at.
#include "tests/ui/posts.h"
#include "ui/posts/moment_field.h"
#include "ui/posts/people_form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace bm;
using namespace bm::test;

namespace {

// Opens the newest slip by Enter in its list and presses one of its buttons.
void press(Posts& posts, const char* button, const char* report = nullptr)
{
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* state = dialog.findChild<QLabel*>(QStringLiteral("slipState"));
        REQUIRE(waitUntil([&] { return !state->text().isEmpty(); }));
        auto* pressed = dialog.findChild<QPushButton*>(QString::fromLatin1(button));
        REQUIRE(pressed->isVisible());
        if (report != nullptr)
            put(dialog, "slipReport", report);
        const QString before = state->text();
        pressed->click();
        REQUIRE(waitUntil([&] { return state->text() != before; }));
        dialog.reject();
    });
    posts.counter.find<QPushButton>(QStringLiteral("openSlip"))->click();
    settle(60);
}

// The column after it is the empty one that takes what room is left.
QString lastCell(const QTreeWidget& list, int row = 0)
{
    const QTreeWidgetItem* item = list.topLevelItem(row);
    return item == nullptr ? QString() : item->text(list.columnCount() - 2);
}

void page(Posts& posts, const char* name)
{
    auto* chip = posts.counter.find<QPushButton>(u"page-"_qs + QString::fromLatin1(name));
    REQUIRE(chip != nullptr);
    chip->click();
    settle(30);
}

} // namespace

TEST_CASE("a handover slip: written from the cell by H, signed, given back with a report, taken back")
{
    Posts posts;
    posts.open("M14", true);
    posts.typist->key(Qt::Key_5, Qt::ControlModifier);
    posts.people(Posts::leave("a", "2026-11-24T09:00", "2026-11-25T12:00"));
    REQUIRE(waitUntil([&] { return posts.cell(monday + 1, true) == u"李国强 顶 张晓梅"; }));
    posts.stand(monday + 1, true);
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* cases = dialog.findChild<QListWidget*>(QStringLiteral("handoverCases"));
        REQUIRE(waitUntil([&] { return cases->count() == 1; }));
        CHECK(cases->item(0)->text().contains(QString::fromStdString(posts.number)));
        CHECK(dialog.findChild<QComboBox*>(QStringLiteral("handoverTo"))->currentData() == u"b"_qs);
        CHECK(dialog.findChild<MomentField*>(QStringLiteral("handoverBegins"))->moment() ==
              Instant::parse("2026-11-24T09:00"));
        cases->setFocus();
        posts.typist->key(Qt::Key_Space);
        CHECK(cases->item(0)->checkState() == Qt::Checked);
        put(dialog, "handoverSeals", "业务专用章一枚");
        posts.done(dialog);
        CHECK(saidIn(dialog).isEmpty());
    });
    posts.typist->key(Qt::Key_H);
    REQUIRE(waitUntil([&] { return posts.list("handovers")->topLevelItemCount() == 1; }));
    CHECK(posts.view().c.handler == "b");
    page(posts, "handovers");
    posts.act("b");
    press(posts, "slipSign");
    CHECK(lastCell(*posts.list("handovers")) == u"已签收");
    posts.act("director");
    press(posts, "slipWitness");
    posts.act("b");
    press(posts, "slipReturn", "王大明的件已办结");
    posts.act("a");
    press(posts, "slipTakeBack");
    CHECK(lastCell(*posts.list("handovers")) == u"已收回");
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("slipText"));
        REQUIRE(waitUntil([&] { return text->toPlainText().contains(u"业务专用章一枚"); }));
        CHECK(text->toPlainText().contains(u"王大明的件已办结"));
        CHECK(text->toPlainText().contains(u"转到接岗人名下"));
        CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("slipTakeBack"))->isVisible());
        dialog.reject();
    });
    posts.list("handovers")->setFocus();
    posts.typist->key(Qt::Key_Return);
    CHECK(Ask::allUsed());
    const auto absences = posts.list("absences");
    CHECK(lastCell(*absences).contains(u"已收回"));
}

TEST_CASE("an early return by Delete, to the minute")
{
    Posts posts;
    posts.people(Posts::leave("a", "2026-11-23T09:00", "2026-11-25T12:00"));
    posts.stand(monday, true);
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* at = dialog.findChild<MomentField*>(QStringLiteral("backAt"));
        CHECK(at->moment() == Instant::parse("2026-11-23T09:30")); // now
        at->setMoment(Instant::parse("2026-11-23T14:00"));
        posts.done(dialog);
    });
    posts.typist->key(Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return posts.cell(monday, true).contains(u'\n'); }));
    CHECK(posts.cell(monday, true) == u"13:30–14:00 李国强 顶 张晓梅\n14:00–17:00 张晓梅");
    CHECK(posts.cell(monday + 1, false) == u"张晓梅");
    CHECK(lastCell(*posts.list("absences")).contains(u"已提前返岗"));
}

TEST_CASE("staff: refused to a clerk in words, added, changed and switched off by the director")
{
    Posts posts;
    page(posts, "staff");
    bool asClerk = true;
    const auto fill = [&](QDialog& dialog) {
        put(dialog, "staffName", "赵小燕");
        put(dialog, "staffAccount", "zhao");
        posts.done(dialog);
        if (asClerk) {
            CHECK(saidIn(dialog).contains(u"王主任"));
            dialog.reject();
        }
    };
    Ask::prepareDialog(fill);
    posts.counter.find<QPushButton>(QStringLiteral("addStaff"))->click();
    CHECK(posts.list("staff")->topLevelItemCount() == 3);
    posts.act("director");
    asClerk = false;
    Ask::prepareDialog(fill);
    posts.list("staff")->setFocus();
    posts.typist->key(Qt::Key_Insert);
    REQUIRE(waitUntil([&] { return posts.list("staff")->topLevelItemCount() == 4; }));
    auto* list = posts.list("staff");
    list->setCurrentItem(list->findItems(QStringLiteral("赵小燕"), Qt::MatchExactly).at(0));
    Ask::prepareDialog([&](QDialog& dialog) {
        choose(dialog, "staffEmployment", "temporary");
        posts.done(dialog);
    });
    posts.typist->key(Qt::Key_Return);
    const auto remark = [&] {
        const auto found = list->findItems(QStringLiteral("赵小燕"), Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.at(0)->text(list->columnCount() - 2);
    };
    REQUIRE(waitUntil([&] { return remark().contains(u"不宜单独上窗口"); }));
    Ask::prepareConfirm(true);
    posts.typist->key(Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return remark().contains(u"已停用"); }));
    CHECK(Ask::allUsed());
}

TEST_CASE("posts and duty: B is asked for, the new post stands in the week, the leader on duty on its foot")
{
    Posts posts;
    posts.act("director");
    page(posts, "posts");
    Ask::prepareDialog([&](QDialog& dialog) {
        put(dialog, "postName", "民政窗口");
        put(dialog, "postWindows", "民政窗口、残联窗口");
        choose(dialog, "postA", "b");
        posts.done(dialog);
        CHECK(saidIn(dialog).contains(u"没有B岗"));
        CHECK(dialog.findChild<QComboBox*>(QStringLiteral("postB"))->hasFocus());
        choose(dialog, "postB", "a");
        posts.typist->key(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return !dialog.isVisible(); });
    });
    posts.counter.find<QPushButton>(QStringLiteral("addPost"))->click();
    REQUIRE(waitUntil([&] { return posts.list("posts")->topLevelItemCount() == 2; }));
    CHECK(posts.list("posts")->topLevelItem(0)->text(1) == u"民政窗口、残联窗口");
    REQUIRE(waitUntil([&] { return posts.model()->indexOf("民政窗口", monday + 1, true).isValid(); }));
    CHECK(posts.model()->indexOf("民政窗口", monday + 1, true).data().toString() == u"李国强");

    page(posts, "duty");
    Ask::prepareDialog([&](QDialog& dialog) {
        choose(dialog, "dutyWho", "director");
        posts.done(dialog);
    });
    posts.counter.find<QPushButton>(QStringLiteral("addDuty"))->click();
    REQUIRE(waitUntil([&] { return posts.list("duty")->topLevelItemCount() == 1; }));
    page(posts, "week");
    CHECK(posts.counter.find<QPushButton>(QStringLiteral("factLeader"))->text().contains(u"王主任"));
    posts.people(Posts::leave("a", "2026-11-23T09:00", "2026-11-23T17:00"));
    auto* several = posts.counter.find<QPushButton>(QStringLiteral("factSeveral"));
    REQUIRE(several != nullptr);
    CHECK(several->text().contains(u"李国强"));
}

TEST_CASE("who serves on no roster is listed, and Enter opens his case")
{
    Posts posts;
    posts.act("b"); // b covers, and a is there: b is on no roster now
    posts.open("M14", true);
    posts.typist->key(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return posts.list("review")->topLevelItemCount() > 0; }));
    page(posts, "review");
    CHECK(lastCell(*posts.list("review")) == u"未列岗");
    posts.list("review")->setFocus();
    posts.typist->key(Qt::Key_Return);
    CHECK(posts.counter.window().currentPlace() == u"cases");
}

TEST_CASE("times and lists as they are typed")
{
    application();
    CHECK(timeTyped(QStringLiteral("9:30")) == 570);
    CHECK(timeTyped(QStringLiteral("0930")) == 570);
    CHECK(timeTyped(QStringLiteral("930")) == 570);
    CHECK(timeTyped(QStringLiteral("14")) == 840);
    CHECK(timeTyped(QStringLiteral("14:00")) == 840);
    CHECK(timeTyped(QStringLiteral("24:00")) == 1440);
    for (const char16_t* bad : {u"", u"24:01", u"9:60", u"nine", u"9:3:0", u"-1:00"})
        CHECK_FALSE(timeTyped(QString::fromUtf16(bad)));
    CHECK(listTyped(QStringLiteral("民政窗口、社保窗口, 医保窗口,")) ==
          std::vector<std::string>{"民政窗口", "社保窗口", "医保窗口"});
}

TEST_CASE("half days: cut at noon, joined across a pause, parted where the holder changes")
{
    const Holding a{"a", "A", "", ""}, b{"b", "B", "a", ""};
    const auto at = [](const char* text) { return *Instant::parse(text); };
    const std::vector<RosterLine> lines{{"p", "p", at("2026-11-24T08:00"), at("2026-11-24T17:00"), a, ""},
                                        {"p", "p", at("2026-11-23T09:00"), at("2026-11-23T10:00"), b, ""},
                                        {"p", "p", at("2026-11-23T10:00"), at("2026-11-23T11:00"), a, ""},
                                        {"p", "p", at("2026-11-23T11:10"), at("2026-11-23T12:00"), a, ""}};
    const auto halves = halfDays(lines);
    REQUIRE(halves.size() == 3);
    CHECK(halves[0].parts.size() == 2);
    CHECK(halves[0].to() == at("2026-11-23T12:00"));
    CHECK(halves[1].to() == at("2026-11-24T13:00"));
    CHECK(halves[2].from() == at("2026-11-24T13:00"));
    CHECK(halves[2].afternoon);
}
