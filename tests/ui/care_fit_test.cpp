// What is done now and then, at the smallest screen: entries without effect, erasing, a merger, packages, a
// restore, a spot check, the week's export: nothing cut, at 100 % and 200 %, in both languages.
#include "tests/ui/fit.h"
#include "tests/ui/scenes.h"
#include "ui/exchange/export_keeper.h"
#include "ui/exchange/merge_dialog.h"
#include "ui/exchange/packages_dialog.h"
#include "ui/shell/restore_dialog.h"
#include "ui/today/review_dialog.h"

#include <QCheckBox>
#include <QDir>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>

using namespace bm;
using namespace bm::test;

namespace {

struct Look
{
    double factor = 1.0;
    Language language = Language::Chinese;
    QString mark;
};

const std::array looks{Look{1.0, Language::Chinese, u"100"_qs}, Look{1.0, Language::English, u"en-100"_qs},
                       Look{2.0, Language::Chinese, u"200"_qs}, Look{2.0, Language::English, u"en-200"_qs}};

void see(QWidget& shown, const QString& name)
{
    settle(80);
    ExchangeScreen::shoot(shown, u"care-"_qs + name);
    for (const QString& cut : cutIn(shown))
        FAIL_CHECK(name.toStdString() << ' ' << cut.toStdString());
}

void press(QWidget& in, const char* button)
{
    in.findChild<QPushButton*>(QString::fromLatin1(button))->click();
}

// The whole of a place that scrolls downwards only.
void seePlace(ExchangeScreen& screen, const char* id, const QString& name)
{
    settle(150);
    auto* area = screen.counter.place(QString::fromLatin1(id))->findChild<QScrollArea*>();
    CHECK(area->widget()->width() <= area->viewport()->width());
    for (const QString& cut : cutWithin(*area->widget()))
        FAIL_CHECK(name.toStdString() << ' ' << cut.toStdString());
    ExchangeScreen::shoot(*area->widget(), u"care-"_qs + name);
}

// The next question is looked at and answered with no.
void seeQuestion(const QString& name)
{
    QTimer::singleShot(200, qApp, [name] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        see(*box, name);
        box->reject();
    });
}

void reviewFits(const Look& look)
{
    Hall hall(look.factor, look.language);
    (void)hall.endedTwice();
    hall.screen.counter.openWindow();
    ReviewDialog dialog(*hall.screen.counter.context, &hall.screen.counter.window());
    dialog.show();
    auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("reviewTable"));
    REQUIRE(waitUntil([&] { return table->rowCount() > 0; }));
    see(dialog, u"review-"_qs + look.mark);
}

void erasingFits(const Look& look)
{
    ExchangeScreen screen(look.factor, look.language);
    screen.login();
    const std::string number = good(answerOf(screen.counter.desk->run(oneCase("李小明")))).number;
    (void)good(answerOf(screen.counter.desk->run(WithdrawCase{number, "不办了"})));
    screen.counter.context->session = good(answerOf(screen.counter.desk->login("director", "")));
    screen.counter.clock->set(*Instant::parse("2028-12-01T09:00"));
    screen.counter.openWindow(QStringLiteral("settings"));
    QWidget& place = *screen.counter.place(QStringLiteral("settings"));
    auto* years = place.findChild<QSpinBox*>(QStringLiteral("retentionYears"));
    REQUIRE(waitUntil([&] { return years->isEnabled(); }));
    seePlace(screen, "settings", u"retention-undecided-"_qs + look.mark);
    years->setValue(1);
    place.findChild<QPushButton*>(QStringLiteral("saveRetention"))->click();
    auto* erase = place.findChild<QPushButton*>(QStringLiteral("carryOutRetention"));
    REQUIRE(waitUntil([&] { return erase->isEnabled(); }));
    seePlace(screen, "settings", u"retention-due-"_qs + look.mark);
    seeQuestion(u"erase-"_qs + look.mark);
    erase->click();
}

void mergerFits(const Look& look)
{
    ExchangeScreen screen(look.factor, look.language, countyRequest());
    screen.counter.context->session = good(answerOf(screen.counter.desk->login("director", "")));
    Neighbour gone(Counter::township());
    Neighbour stays(townRequest("511324102", "金城镇便民服务中心"));
    InitRequest village = townRequest("511324101201", "石佛岩村便民服务室");
    village.level = "village";
    village.station = "V1";
    Neighbour room(village);
    for (Neighbour* each : {&gone, &stays, &room})
        enrol(*each->desk, *screen.counter.desk);
    imported(*screen.counter.desk, exported(*stays.desk, stays.folder / "out"));
    screen.counter.clock->set(*Instant::parse("2026-12-03T09:00"));
    screen.open();
    seePlace(screen, "exchange", u"county-"_qs + look.mark);
    const ExchangeStatus status = good(answerOf(screen.counter.desk->exchangeStatus()));
    MergeDialog dialog(*screen.counter.context, status.stations, &screen.counter.window());
    dialog.show();
    auto* shown = dialog.findChild<QPlainTextEdit*>(QStringLiteral("mergeShown"));
    REQUIRE(waitUntil([&] { return !shown->toPlainText().isEmpty(); }));
    press(dialog, "ok"); // on what document
    see(dialog, u"merge-"_qs + look.mark);
}

void packagesFit(const Look& look)
{
    Neighbour county(countyRequest());
    Neighbour other(townRequest("511324102", "金城镇便民服务中心"));
    ExchangeScreen screen(look.factor, look.language);
    screen.login();
    enrol(*screen.counter.desk, *county.desk);
    enrol(*other.desk, *county.desk);
    screen.takeCase();
    screen.open();
    const auto folder = std::filesystem::path(screen.counter.folder.path()) / "in";
    const QStringList files = exported(*county.desk, folder);
    write(folder / "cut.bmx", bytesOf(files.front()).substr(0, 200));
    write(folder / "week.bmx.zip", "PK\x03\x04 and more");
    PackagesDialog dialog(*screen.counter.context, packagesIn(QString::fromStdString(folder.string())),
                          &screen.counter.window());
    dialog.show();
    QCoreApplication::processEvents();
    see(dialog, u"packages-busy-"_qs + look.mark);
    auto* close = dialog.findChild<QPushButton*>(QStringLiteral("cancel"));
    REQUIRE(waitUntil([&] { return close->isEnabled(); }));
    see(dialog, u"packages-check-"_qs + look.mark);
    Ask::prepareDialog([&](QDialog& preview) {
        settle(200);
        see(preview, u"packages-report-"_qs + look.mark);
        preview.reject();
    });
    press(dialog, "importReport");
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    press(dialog, "ok");
    REQUIRE(waitUntil([&] { return close->isEnabled(); }));
    see(dialog, u"packages-done-"_qs + look.mark);
}

void restoreFits(const Look& look)
{
    ExchangeScreen screen(look.factor, look.language); // for its language and letters only
    for (const char* why : {"damaged", "no-station"}) {
        TempDir empty;
        Desk::Options options;
        options.folder = empty.path();
        RestoreDialog dialog(screen.counter.context->words, options, Error(why));
        dialog.show();
        press(dialog, "ok"); // which backup
        see(dialog, u"restore-"_qs + QString::fromLatin1(why) + u'-' + look.mark);
        const std::string file = empty / "half.bmb";
        write(file, "no backup");
        Ask::prepareFile(QString::fromStdString(file));
        press(dialog, "restoreFile");
        press(dialog, "ok");
        auto* ok = dialog.findChild<QPushButton*>(QStringLiteral("ok"));
        REQUIRE(waitUntil([&] { return ok->isEnabled(); }));
        see(dialog, u"restore-failed-"_qs + QString::fromLatin1(why) + u'-' + look.mark);
    }
}

void spotCheckFits(const Look& look)
{
    Neighbour town(Counter::township());
    ExchangeScreen screen(look.factor, look.language, countyRequest());
    const std::string number = spotCheckCase(screen, town);
    screen.counter.openWindow(QStringLiteral("cases"));
    screen.counter.window().openCase(QString::fromStdString(number));
    REQUIRE(waitUntil([&] { return screen.counter.find<QPushButton>(QStringLiteral("reveal")) != nullptr; }));
    Ask::prepareDialog([&](QDialog& dialog) {
        see(dialog, u"spot-check-"_qs + look.mark);
        dialog.reject();
    });
    screen.counter.find<QPushButton>(QStringLiteral("reveal"))->click();
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
}

void weeklyExportFits(const Look& look)
{
    Neighbour county(countyRequest());
    ExchangeScreen screen(look.factor, look.language);
    screen.login();
    enrol(*screen.counter.desk, *county.desk);
    screen.takeCase();
    screen.open();
    const QString stick = QString::fromStdString(screen.counter.folder / "stick");
    screen.counter.settings->setExportFolder(stick);
    screen.counter.find<QCheckBox>(QStringLiteral("weeklyExport"))->setChecked(true);
    screen.counter.window().showPlace(QStringLiteral("today"));
    screen.counter.window().showPlace(QStringLiteral("exchange"));
    seePlace(screen, "exchange", u"weekly-no-stick-"_qs + look.mark);
    REQUIRE(QDir().mkpath(stick));
    ExportKeeper* keeper = screen.counter.context->exports;
    REQUIRE(waitUntil([&] {
        keeper->look();
        return !screen.text("exportMade").isEmpty();
    }));
    seePlace(screen, "exchange", u"weekly-made-"_qs + look.mark);
}

} // namespace

TEST_CASE("entries without effect, erasing and a spot check fit at 100 % and 200 %, in both languages")
{
    for (const Look& look : looks) {
        reviewFits(look);
        erasingFits(look);
        spotCheckFits(look);
    }
}

TEST_CASE("a merger and the county's chart fit at 100 % and 200 %, in both languages")
{
    for (const Look& look : looks)
        mergerFits(look);
}

TEST_CASE("packages, a restore and the week's export fit at 100 % and 200 %, in both languages")
{
    for (const Look& look : looks) {
        packagesFit(look);
        restoreFits(look);
        weeklyExportFits(look);
    }
}
