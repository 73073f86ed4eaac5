// What a person decides or sets going now and then: entries without effect, persons kept long enough, the
// week's export by itself, a package dropped onto the window, a spot check.
#include "tests/ui/scenes.h"
#include "ui/exchange/export_keeper.h"
#include "ui/shell/session_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QSpinBox>
#include <QTableWidget>
#include <QUrl>

using namespace bm;
using namespace bm::test;

namespace {

QPushButton* button(QWidget& in, const char* name)
{
    auto* found = in.findChild<QPushButton*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
}

QLabel* label(QWidget& in, const char* name)
{
    auto* found = in.findChild<QLabel*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
}

bool packagesRead(QDialog& dialog)
{
    return waitUntil([&] { return button(dialog, "cancel")->isEnabled(); });
}

} // namespace

TEST_CASE("two windows ended one case: Today leads to the entry without effect, a person decides")
{
    Hall hall;
    ExchangeScreen& screen = hall.screen;
    const std::string number = hall.endedTwice();
    REQUIRE(good(answerOf(screen.counter.desk->today())).ineffective > 0);

    screen.counter.openWindow(QStringLiteral("today"));
    auto* needs = screen.counter.place(QStringLiteral("today"))->findChild<Card*>(QStringLiteral("needs"));
    const auto look = [&]() -> QPushButton* {
        for (QPushButton* each : needs->findChildren<QPushButton*>()) {
            if (each->text().contains(QStringLiteral("逐条核看")))
                return each;
        }
        return nullptr;
    };
    REQUIRE(waitUntil([&] { return look() != nullptr; }));
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("reviewTable"));
        REQUIRE(waitUntil([&] { return table->rowCount() > 0; }));
        CHECK(table->item(0, 0)->text().toStdString() == number);
        CHECK(button(dialog, "reviewOpen")->isEnabled());
        ExchangeScreen::shoot(dialog, QStringLiteral("review"));
        dialog.findChild<QComboBox*>(QStringLiteral("reviewDecision"))->setCurrentIndex(0);
        while (table->rowCount() > 0) {
            const int rows = table->rowCount();
            button(dialog, "ok")->click();
            REQUIRE(waitUntil([&] { return table->rowCount() < rows; }));
        }
        CHECK_FALSE(button(dialog, "ok")->isEnabled());
        dialog.reject();
    });
    look()->click();
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    CHECK(waitUntil([&] { return look() == nullptr; }));
    CHECK(good(answerOf(screen.counter.desk->reviewList(true))).front().decision == "noted");
}

TEST_CASE("persons kept long enough: who leads sets the years and carries it out")
{
    ExchangeScreen screen;
    screen.login();
    const std::string number = good(answerOf(screen.counter.desk->run(oneCase("李小明")))).number;
    (void)good(answerOf(screen.counter.desk->run(WithdrawCase{number, "不办了"})));
    screen.counter.context->session = good(answerOf(screen.counter.desk->login("director", "")));
    screen.counter.clock->set(*Instant::parse("2028-12-01T09:00"));
    screen.counter.openWindow(QStringLiteral("settings"));
    QWidget& place = *screen.counter.place(QStringLiteral("settings"));
    auto* years = place.findChild<QSpinBox*>(QStringLiteral("retentionYears"));
    REQUIRE(years != nullptr);
    REQUIRE(waitUntil([&] { return years->isEnabled(); }));
    CHECK(years->text().contains(QStringLiteral("没有定")));
    years->setValue(1);
    button(place, "saveRetention")->click();
    REQUIRE(waitUntil([&] { return label(place, "retentionDue")->text().contains(u'1'); }));
    CHECK(screen.counter.shot(QStringLiteral("settings-retention")));
    Ask::prepareConfirm(false);
    button(place, "carryOutRetention")->click();
    CHECK(good(answerOf(screen.counter.desk->caseView(number))).personKnown);
    Ask::prepareConfirm(true);
    button(place, "carryOutRetention")->click();
    REQUIRE(waitUntil([&] { return !good(answerOf(screen.counter.desk->caseView(number))).personKnown; }));
    CHECK(waitUntil([&] { return !button(place, "carryOutRetention")->isEnabled(); }));
}

TEST_CASE("the week's export goes by itself when the stick is there, also while the window is covered")
{
    Neighbour county(countyRequest());
    ExchangeScreen screen;
    screen.login();
    enrol(*screen.counter.desk, *county.desk);
    screen.takeCase();
    screen.open();
    const QString stick = QString::fromStdString(screen.counter.folder / "stick");
    screen.counter.settings->setExportFolder(stick);
    auto* weekly = screen.counter.find<QCheckBox>(QStringLiteral("weeklyExport"));
    REQUIRE(weekly != nullptr);
    weekly->setChecked(true);
    const auto packages = [&] { return QDir(stick).entryList({QStringLiteral("*.bmx")}).size(); };
    settle(100);
    CHECK(packages() == 0); // the stick is not there
    REQUIRE(QDir().mkpath(stick));
    screen.counter.window().findChild<SessionGuard*>()->cover();
    ExportKeeper* keeper = screen.counter.context->exports;
    REQUIRE(waitUntil([&] {
        keeper->look();
        return packages() > 0;
    }));
    REQUIRE(waitUntil([&] { return !keeper->busy(); }));
    const auto made = packages();
    // Not again before the week is over.
    screen.counter.clock->set(*Instant::parse("2026-11-29T09:00"));
    keeper->look();
    REQUIRE(waitUntil([&] { return !keeper->busy(); }));
    CHECK(packages() == made);
    (void)good(answerOf(screen.counter.desk->run(oneCase("李小明"))));
    screen.counter.clock->set(*Instant::parse("2026-11-30T10:00"));
    REQUIRE(waitUntil([&] {
        keeper->look();
        return packages() > made;
    }));
    CHECK_FALSE(keeper->problem());
}

TEST_CASE("packages dropped onto the window are checked; the check can be printed, an import stopped")
{
    Neighbour county(countyRequest());
    ExchangeScreen screen;
    screen.login();
    enrol(*screen.counter.desk, *county.desk);
    screen.open();
    const auto folder = std::filesystem::path(screen.counter.folder.path()) / "in";
    const QStringList files = exported(*county.desk, folder);
    REQUIRE(files.size() >= 2);
    QMimeData dropped;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    dropped.setUrls(urls);
    const QPoint middle = screen.counter.window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&screen.counter.window(), &enter);
    CHECK(enter.isAccepted());

    const QDir data(QString::fromStdString(screen.counter.folder.path()));
    Ask::prepareDialog([&](QDialog& dialog) {
        REQUIRE(packagesRead(dialog));
        CHECK(dialog.findChild<QTableWidget*>(QStringLiteral("packageTable"))->rowCount() == files.size());
        Ask::prepareDialog([&](QDialog& preview) {
            settle(200);
            ExchangeScreen::shoot(preview, QStringLiteral("import-report"));
            button(preview, "savePdfFirst")->click();
        });
        button(dialog, "importReport")->click();
        CHECK(waitUntil([&] { return !data.entryList({QStringLiteral("数据包导入报告*.pdf")}).isEmpty(); }));
        // Stopped at once: what was not read yet can be imported any time.
        button(dialog, "ok")->click();
        button(dialog, "stopImport")->click();
        REQUIRE(packagesRead(dialog));
        ExchangeScreen::shoot(dialog, QStringLiteral("stopped"));
        dialog.reject();
    });
    QDropEvent drop(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&screen.counter.window(), &drop);
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    CHECK(drop.isAccepted());
    (void)good(answerOf(screen.counter.desk->verify()));
}

TEST_CASE("a case of another office opens its person only for a reason, which is recorded")
{
    Neighbour town(Counter::township());
    ExchangeScreen screen(1.0, Language::Chinese, countyRequest());
    const std::string number = spotCheckCase(screen, town);
    screen.counter.openWindow(QStringLiteral("cases"));
    screen.counter.window().openCase(QString::fromStdString(number));
    REQUIRE(waitUntil([&] { return screen.counter.find<QPushButton>(QStringLiteral("reveal")) != nullptr; }));
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* reason = dialog.findChild<QComboBox*>(QStringLiteral("reason"));
        REQUIRE(reason != nullptr);
        reason->setEditText({});
        button(dialog, "ok")->click();
        CHECK(dialog.isVisible());
        reason->setEditText(QStringLiteral("季度抽查"));
        ExchangeScreen::shoot(dialog, QStringLiteral("spot-check"));
        button(dialog, "ok")->click();
    });
    screen.counter.find<QPushButton>(QStringLiteral("reveal"))->click();
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    const auto recorded = [&] {
        const CaseView view = good(answerOf(screen.counter.desk->caseView(number)));
        return std::any_of(view.c.timeline.begin(), view.c.timeline.end(), [](const TimelineEntry& e) {
            return e.verb == "reveal" && e.facts.find("季度抽查") != std::string::npos;
        });
    };
    CHECK(waitUntil(recorded));
}
