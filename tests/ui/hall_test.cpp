// Several windows in one hall: the shared folder is looked into by itself, also while the window is covered;
// packages for others on a stick are passed over kindly.
#include "tests/ui/scenes.h"
#include "ui/exchange/hall_keeper.h"
#include "ui/shell/session_guard.h"

#include <QDir>
#include <QFile>
#include <QTableWidget>

using namespace bm;
using namespace bm::test;

TEST_CASE("the windows of a hall have each other's cases through a shared folder, by themselves")
{
    Hall hall;
    hall.screen.open();
    CHECK(hall.screen.says("hallState", QStringLiteral("目前靠人工拷贝")));
    Ask::prepareFile(hall.folder);
    hall.screen.click("hallFolder");
    CHECK(hall.screen.says("hallState", QStringLiteral("正常")));
    (void)good(answerOf(hall.other.desk->run(oneCase("李小明"))));
    CHECK(good(answerOf(hall.other.desk->syncFolder(hall.folder.toStdString()))).dropped > 0);
    hall.screen.click("hallNow");
    REQUIRE(waitUntil([&] { return hall.casesHere() == 1; }));
    CHECK(hall.screen.says("hallState", QStringLiteral("新收")));
    CHECK(hall.screen.counter.shot(QStringLiteral("exchange-hall")));

    // Covered: it goes on.
    hall.screen.counter.window().findChild<SessionGuard*>()->cover();
    (void)good(answerOf(hall.other.desk->run(oneCase("李小明"))));
    (void)good(answerOf(hall.other.desk->syncFolder(hall.folder.toStdString())));
    hall.screen.counter.context->hall->look();
    REQUIRE(waitUntil([&] { return hall.casesHere() == 2; }));

    // A share that is gone is said, once it is back all is well.
    REQUIRE(QDir().rename(hall.folder, hall.folder + u"-away"_qs));
    const auto problem = [&] { // a look that is under way is not disturbed: asked again
        hall.screen.counter.context->hall->look();
        return hall.screen.counter.context->hall->problem();
    };
    REQUIRE(waitUntil([&] { return problem().has_value(); }));
    CHECK(hall.screen.counter.context->hall->problem()->code == "shared-folder-missing");
    REQUIRE(QDir().rename(hall.folder + u"-away"_qs, hall.folder));
    REQUIRE(waitUntil([&] { return !problem(); }));
    hall.screen.counter.context->hall->setFolder({});
    CHECK(hall.screen.counter.settings->hallFolder().isEmpty());
}

TEST_CASE("packages for others are passed over: nothing is refused, nothing is wrong")
{
    Hall hall;
    hall.screen.open();
    // A stick on its way from another township to the county.
    Neighbour far(townRequest("511324102", "马鞍镇便民服务中心"));
    enrol(*far.desk, *hall.county.desk);
    const std::filesystem::path stick = hall.root() / "far";
    REQUIRE_FALSE(exported(*far.desk, stick).isEmpty());
    Ask::prepareFile(QString::fromStdString(stick.string()));
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* close = dialog.findChild<QPushButton*>(QStringLiteral("cancel"));
        REQUIRE(waitUntil([&] { return close->isEnabled(); }));
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("packagesLine"))->text() ==
              QStringLiteral("这里没有给本站的数据包"));
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("packageTable"));
        CHECK(table->item(0, 1)->text() == QStringLiteral("给别处的"));
        CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("ok"))->isVisible());
        ExchangeScreen::shoot(dialog, QStringLiteral("for-others"));
        close->click();
    });
    hall.screen.click("importFolder");
    CHECK(waitUntil([] { return Ask::allUsed(); }));
}

TEST_CASE("the spreadsheet of the cases is saved from the window: the month before is proposed")
{
    ExchangeScreen screen;
    screen.login();
    screen.takeCase();
    Neighbour county(countyRequest());
    enrol(*screen.counter.desk, *county.desk);
    screen.open();
    const QString file = QString::fromStdString(screen.counter.folder / "cases.xlsx");
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* from = dialog.findChild<QWidget*>(QStringLiteral("sheetFrom"))->findChild<QLineEdit*>();
        auto* to = dialog.findChild<QWidget*>(QStringLiteral("sheetTo"))->findChild<QLineEdit*>();
        CHECK(from->text().contains(QStringLiteral("10")));
        from->setText(QStringLiteral("2026-11-30"));
        to->setText(QStringLiteral("2026-11-01"));
        dialog.accept();
        CHECK(dialog.isVisible()); // the last before the first
        from->setText(QStringLiteral("2026-11-01"));
        to->setText(QStringLiteral("2026-11-30"));
        ExchangeScreen::shoot(dialog, QStringLiteral("sheet"));
        Ask::prepareFile(file);
        dialog.accept();
    });
    screen.click("caseSheet");
    REQUIRE(waitUntil([&] { return QFile::exists(file); }));
    CHECK(bytesOf(file).substr(0, 2) == "PK");
    CHECK(screen.counter.shot(QStringLiteral("exchange-sheet-saved")));
}
