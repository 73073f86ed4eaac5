// The county's Exchange place: certify with the digits compared, who is late, a copied PC ruled on, a station
// revoked; and that nothing is cut, at 100 % and 200 %, in both languages.
#include "tests/ui/exchange.h"
#include "tests/ui/fit.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTreeWidget>

using namespace bm;
using namespace bm::test;

namespace {

// The row of an office in the table of stations, and its last cell.
QTreeWidgetItem* rowOf(ExchangeScreen& screen, const QString& office)
{
    auto* list = screen.counter.window().findChild<QTreeWidget*>(QStringLiteral("stationsList"));
    for (int i = 0; list != nullptr && i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(0).contains(office))
            return list->topLevelItem(i);
    }
    return nullptr;
}

QString stateOf(ExchangeScreen& screen, const QString& office)
{
    const QTreeWidgetItem* row = rowOf(screen, office);
    return row == nullptr ? QString() : row->text(6);
}

void choose(ExchangeScreen& screen, const QString& office)
{
    REQUIRE(waitUntil([&] { return rowOf(screen, office) != nullptr; }));
    rowOf(screen, office)->treeWidget()->setCurrentItem(rowOf(screen, office));
}

void login(ExchangeScreen& screen, const char* account)
{
    screen.counter.context->session = good(answerOf(screen.counter.desk->login(account, "")));
}

void see(ExchangeScreen& screen, const QString& name)
{
    settle(150);
    auto* place = screen.counter.place(QStringLiteral("exchange"));
    auto* area = place->findChild<QScrollArea*>();
    CHECK(area->widget()->width() <= area->viewport()->width());
    for (const QString& cut : cutWithin(*area->widget()))
        FAIL_CHECK(name.toStdString() << ' ' << cut.toStdString());
    CHECK(screen.counter.shot(QStringLiteral("exchange-") + name));
    CHECK(area->widget()->grab().save(QStringLiteral(BM_BINARY_DIR "/screens/exchange-whole-") + name +
                                      QStringLiteral(".png")));
}

void fits(double factor, Language language, const QString& mark)
{
    {
        Neighbour county(countyRequest());
        ExchangeScreen town(factor, language);
        town.open();
        see(town, QStringLiteral("new-") + mark);
        enrol(*town.counter.desk, *county.desk);
        town.takeCase();
        const auto folder = std::filesystem::path(town.counter.folder.path()) / "stick";
        std::filesystem::create_directories(folder);
        Ask::prepareFile(QString::fromStdString(folder.string()));
        town.click("export");
        REQUIRE(waitUntil([&] { return !town.text("exportMade").isEmpty(); }));
        see(town, QStringLiteral("town-") + mark);
    }
    ExchangeScreen county(factor, language, countyRequest());
    county.open();
    login(county, "director");
    Neighbour town(Counter::township());
    enrol(*town.desk, *county.counter.desk);
    imported(*county.counter.desk, exported(*town.desk, town.folder / "out"));
    see(county, QStringLiteral("county-") + mark);
}

} // namespace

TEST_CASE("a county certifies only after the digits were compared, sees who is late, and revokes")
{
    ExchangeScreen screen(1.0, Language::Chinese, countyRequest());
    screen.open();
    login(screen, "director");
    Neighbour town(Counter::township());
    const EnrolmentFile request = good(answerOf(town.desk->requestEnrolment()));
    const std::string file = screen.counter.folder / "request.bme";
    const std::string answer = screen.counter.folder / "certificate.bme";
    write(file, request.bytes);
    Ask::prepareFile(QString::fromStdString(file));
    Ask::prepareFile(QString::fromStdString(answer));
    Ask::prepareDialog([&](QDialog& dialog) {
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("certifyDigits"))->text().toStdString() ==
              request.fingerprint);
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("certifyWho"))
                  ->text()
                  .contains(QStringLiteral("新政镇")));
        dialog.accept();
        CHECK(dialog.isVisible()); // not compared yet
        ExchangeScreen::shoot(dialog, QStringLiteral("certify"));
        dialog.findChild<QCheckBox*>(QStringLiteral("certifyCompared"))->setChecked(true);
        dialog.accept();
    });
    screen.click("certify");
    REQUIRE(waitUntil([&] { return std::filesystem::exists(answer); }));
    CHECK(Ask::allUsed());
    (void)good(answerOf(town.desk->installCertificate(bytesOf(QString::fromStdString(answer)), {})));
    imported(*screen.counter.desk, exported(*town.desk, town.folder / "out"));
    CHECK(waitUntil([&] { return stateOf(screen, QStringLiteral("新政镇")) == QStringLiteral("按时"); }));

    // Ten days later.
    screen.counter.clock->set(*Instant::parse("2026-12-03T09:00"));
    screen.typist->key(Qt::Key_1, Qt::ControlModifier);
    screen.typist->key(Qt::Key_6, Qt::ControlModifier);
    CHECK(waitUntil(
        [&] { return stateOf(screen, QStringLiteral("新政镇")).contains(QStringLiteral("迟交：10 天")); }));
    CHECK(screen.counter.shot(QStringLiteral("exchange-county")));
    auto* chart = screen.counter.find<QWidget>(QStringLiteral("officesChart"));
    REQUIRE(chart != nullptr);
    CHECK(chart->accessibleName().contains(QStringLiteral("迟交：10 天")));

    choose(screen, QStringLiteral("新政镇"));
    Ask::prepareDialog([&](QDialog& dialog) {
        dialog.accept();
        CHECK(dialog.isVisible()); // a reason is needed
        dialog.findChild<QComboBox*>(QStringLiteral("reason"))->setEditText(QStringLiteral("电脑被盗"));
        dialog.accept();
    });
    screen.click("revoke");
    CHECK(waitUntil([&] { return stateOf(screen, QStringLiteral("新政镇")) == QStringLiteral("已吊销"); }));
}

TEST_CASE("the Exchange place fits at 100 %, in both languages")
{
    fits(1.0, Language::Chinese, QStringLiteral("100"));
    fits(1.0, Language::English, QStringLiteral("en-100"));
}

TEST_CASE("the Exchange place fits at 200 %, in both languages")
{
    fits(2.0, Language::Chinese, QStringLiteral("200"));
    fits(2.0, Language::English, QStringLiteral("en-200"));
}

TEST_CASE("a county merges two townships: what would go over is shown before it is done")
{
    ExchangeScreen screen(1.0, Language::Chinese, countyRequest());
    screen.open();
    login(screen, "director");
    Neighbour gone(Counter::township());
    Neighbour stays(townRequest("511324102", "金城镇便民服务中心"));
    Neighbour room([] {
        InitRequest request = townRequest("511324101201", "石佛岩村便民服务室");
        request.level = "village";
        request.station = "V1";
        return request;
    }());
    for (Neighbour* each : {&gone, &stays, &room})
        enrol(*each->desk, *screen.counter.desk);
    REQUIRE(waitUntil([&] { return rowOf(screen, QStringLiteral("金城镇")) != nullptr; }));
    const auto shown = [](QDialog& dialog) {
        return dialog.findChild<QPlainTextEdit*>(QStringLiteral("mergeShown"))->toPlainText();
    };
    Ask::prepareDialog([&](QDialog& dialog) {
        REQUIRE(waitUntil([&] { return shown(dialog).contains(QStringLiteral("511324102201")); }));
        CHECK(shown(dialog).contains(
            QStringLiteral("新政镇便民服务中心 511324101 → 金城镇便民服务中心 511324102")));
        CHECK(shown(dialog).contains(QStringLiteral("新政镇便民服务中心，窗口 W1 → 窗口 W2")));
        dialog.accept();
        CHECK(dialog.isVisible()); // on what document
        dialog.findChild<QLineEdit*>(QStringLiteral("mergeReason"))
            ->setText(QStringLiteral("南府复〔2026〕9号"));
        ExchangeScreen::shoot(dialog, QStringLiteral("merge"));
        dialog.accept();
    });
    screen.click("merge");
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    REQUIRE(waitUntil([&] { return rowOf(screen, QStringLiteral("新政镇")) == nullptr; }));
    imported(*gone.desk, exported(*screen.counter.desk, gone.folder / "down"));
    CHECK(gone.desk->station().office == "511324102"); // at once, as the file says
    CHECK(good(answerOf(gone.desk->run(oneCase("李小明")))).number.starts_with("511324102-"));
    CHECK(screen.counter.shot(QStringLiteral("exchange-merged")));
}

TEST_CASE("the window of a merged office carries its new name and label at once")
{
    Neighbour county(countyRequest());
    Neighbour stays(townRequest("511324102", "金城镇便民服务中心"));
    ExchangeScreen screen;
    screen.login();
    enrol(*screen.counter.desk, *county.desk);
    enrol(*stays.desk, *county.desk);
    screen.open();
    const auto office = [&] {
        return screen.counter.find<ElidedLabel>(QStringLiteral("officeName"))->fullText();
    };
    CHECK(office() == QStringLiteral("新政镇便民服务中心"));
    (void)good(answerOf(county.desk->mergeOffices("511324101", "511324102", "南府复〔2026〕9号", false)));
    imported(*screen.counter.desk, exported(*county.desk, county.folder / "down"));
    REQUIRE(waitUntil([&] { return office() == QStringLiteral("金城镇便民服务中心"); }));
    CHECK(screen.text("stationLabel").contains(QStringLiteral("W2")));
    CHECK(screen.counter.window().windowTitle().startsWith(QStringLiteral("金城镇便民服务中心")));
}
