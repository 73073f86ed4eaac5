// The Exchange place: enrol in three steps, the week's data onto a stick, what is missing, taking packages
// in.
#include "tests/ui/exchange.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/media.h"

#include <QDir>
#include <QTableWidget>
#include <QUrl>

using namespace bm;
using namespace bm::test;

namespace {

void typeInto(QDialog& dialog, const char* field, const QString& text)
{
    auto* edit = dialog.findChild<QLineEdit*>(QString::fromLatin1(field));
    REQUIRE(edit != nullptr);
    edit->setText(text);
}

QPushButton* buttonOf(QDialog& dialog, const char* name)
{
    auto* button = dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    REQUIRE(button != nullptr);
    return button;
}

QString lineOf(QDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("packagesLine"))->text();
}

QString cell(QDialog& dialog, int row, int column)
{
    auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("packageTable"));
    return table->item(row, column) == nullptr ? QString() : table->item(row, column)->text();
}

bool checked(QDialog& dialog)
{
    return waitUntil([&] { return buttonOf(dialog, "cancel")->isEnabled(); });
}

} // namespace

TEST_CASE("a station enrols in three steps; other digits than on the county's paper are refused")
{
    Neighbour county(countyRequest());
    ExchangeScreen screen;
    screen.open();
    CHECK(screen.counter.find<QPushButton>(QStringLiteral("export")) == nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("enrolRequest"));
    const QString request = QString::fromStdString((screen.counter.folder / "request.bme"));
    Ask::prepareFile(request);
    screen.click("enrolRequest");
    REQUIRE(waitUntil([&] { return screen.text("enrolDigits").size() == 29; }));
    CHECK(screen.counter.shot(QStringLiteral("exchange-enrol")));
    const EnrolmentFile made = good(answerOf(county.desk->certifyStation(bytesOf(request))));
    CHECK(screen.text("enrolDigits").toStdString() == made.fingerprint);
    const std::string answer = screen.counter.folder / "certificate.bme";
    write(answer, made.bytes);
    const QString digits =
        QString::fromStdString(good(answerOf(county.desk->exchangeStatus())).countyFingerprint);

    Ask::prepareDialog([&](QDialog& dialog) {
        Ask::prepareFile(QString::fromStdString(answer));
        buttonOf(dialog, "installFile")->click();
        typeInto(dialog, "installDigits", digits.left(20));
        buttonOf(dialog, "ok")->click();
        CHECK(dialog.isVisible()); // not all of them
        typeInto(dialog, "installDigits", QStringLiteral("0000 0000 0000 0000 0000 0000"));
        buttonOf(dialog, "ok")->click();
        auto* banner = dialog.findChild<ErrorBanner*>();
        REQUIRE(waitUntil([&] { return banner->text().contains(QStringLiteral("指纹不一致")); }));
        ExchangeScreen::shoot(dialog, QStringLiteral("install"));
        typeInto(dialog, "installDigits", digits);
        buttonOf(dialog, "ok")->click();
        REQUIRE(waitUntil([&] { return !dialog.isVisible(); }));
    });
    screen.click("enrolInstall");
    CHECK(screen.says("enrolTrust", digits));
    CHECK(waitUntil([&] { return screen.counter.find<QPushButton>(QStringLiteral("export")) != nullptr; }));
    CHECK(good(answerOf(screen.counter.desk->exchangeStatus())).enrolled);
    CHECK(Ask::allUsed());
}

TEST_CASE("the week's data go onto the stick with one key; the county's receipt comes back")
{
    Neighbour county(countyRequest());
    ExchangeScreen screen;
    screen.login();
    enrol(*screen.counter.desk, *county.desk);
    screen.takeCase();
    screen.open();
    CHECK(screen.text("exportAge") == QStringLiteral("还没有导出过"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("export"));
    const QString stick = QString::fromStdString(screen.counter.folder / "stick");
    REQUIRE(QDir().mkpath(stick));
    Ask::prepareFile(stick);
    screen.typist->key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(screen.says("exportMade", QStringLiteral("仪陇县政务服务中心")));
    CHECK(QDir(stick).entryList({QStringLiteral("*.bmx")}).size() >= 1);
    CHECK(screen.says("exportAge", QStringLiteral("今天已导出")));
    CHECK(screen.counter.settings->exportFolder() == stick);
    CHECK(screen.says("exportWhere", stick));
    const ExchangeStatus status = good(answerOf(screen.counter.desk->exchangeStatus()));
    CHECK(screen.says("exchangeCounts", QStringLiteral("已导出 %1").arg(status.exported)));
    CHECK(status.exported == status.written);
    CHECK(screen.text("exchangeCounts").contains(QStringLiteral("县已回执 0")));

    // The cover sheet, of each package.
    Ask::prepareDialog([&](QDialog& dialog) {
        settle(200);
        ExchangeScreen::shoot(dialog, QStringLiteral("cover"));
        buttonOf(dialog, "savePdfFirst")->click();
    });
    screen.click("printCovers");
    CHECK(waitUntil([&] { return Ask::allUsed(); }));
    const QDir data(QString::fromStdString(screen.counter.folder.path()));
    CHECK(waitUntil([&] { return !data.entryList({QStringLiteral("数据包交接单*.pdf")}).isEmpty(); }));
    CHECK(screen.counter.shot(QStringLiteral("exchange-exported")));

    QStringList files;
    for (const QString& name : QDir(stick).entryList({QStringLiteral("*-to-511324.bmx")}))
        files << stick + u'/' + name;
    imported(*county.desk, files);
    imported(*screen.counter.desk, exported(*county.desk, county.folder / "out"));
    CHECK(screen.says("exchangeCounts", QStringLiteral("县已回执 ")));
    CHECK(waitUntil([&] { return !screen.text("exchangeCounts").contains(QStringLiteral("县已回执 0")); }));

    // Eight days later it is overdue, here and on Today, which leads here.
    screen.counter.clock->set(*Instant::parse("2026-12-01T09:00"));
    screen.typist->key(Qt::Key_1, Qt::ControlModifier);
    auto* needs = screen.counter.place(QStringLiteral("today"))->findChild<Card*>(QStringLiteral("needs"));
    REQUIRE(waitUntil([&] {
        const auto labels = needs->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* l) {
            return l->text().contains(QStringLiteral("逾期：已 8 天"));
        });
    }));
    CHECK(screen.counter.shot(QStringLiteral("exchange-today")));
    needs->findChild<QPushButton*>()->click();
    CHECK(screen.counter.window().currentPlace() == QStringLiteral("exchange"));
    CHECK(screen.says("exportAge", QStringLiteral("逾期")));
}

TEST_CASE("packages are checked first, then taken in; what is no package is told in plain words")
{
    Neighbour county(countyRequest());
    Neighbour other(townRequest("511324102", "金城镇便民服务中心"));
    ExchangeScreen screen;
    screen.login();
    enrol(*screen.counter.desk, *county.desk);
    enrol(*other.desk, *county.desk);
    screen.open();
    const auto folder = std::filesystem::path(screen.counter.folder.path()) / "in";
    const QStringList mine = exported(*county.desk, folder);
    QString file;
    for (const QString& each : mine)
        file = each.contains(QStringLiteral("-to-511324101.bmx")) ? each : file;
    REQUIRE_FALSE(file.isEmpty());
    write(folder / "cut.bmx", bytesOf(file).substr(0, 200));
    write(folder / "week.bmx.zip", "PK\x03\x04 and more");

    Ask::prepareFile(QString::fromStdString(folder.string()));
    Ask::prepareDialog([&](QDialog& dialog) {
        REQUIRE(checked(dialog));
        CHECK(lineOf(dialog).contains(QStringLiteral("拒收")));
        QStringList words;
        const int rows = dialog.findChild<QTableWidget*>(QStringLiteral("packageTable"))->rowCount();
        for (int row = 0; row < rows; ++row)
            words << cell(dialog, row, 1) + u' ' + cell(dialog, row, 3);
        CHECK(words.join(u'\n').contains(QStringLiteral("请先解压")));
        CHECK(words.join(u'\n').contains(QStringLiteral("不完整")));
        CHECK(words.join(u'\n').contains(QStringLiteral("不是发给本站的")));
        ExchangeScreen::shoot(dialog, QStringLiteral("check"));
        // A check takes nothing in.
        CHECK_FALSE(good(answerOf(screen.counter.desk->exchangeStatus())).lastImport);
        buttonOf(dialog, "ok")->click();
        REQUIRE(checked(dialog));
        CHECK(lineOf(dialog).contains(QStringLiteral("已导入")));
        CHECK(good(answerOf(screen.counter.desk->exchangeStatus())).lastImport);
        dialog.reject();
    });
    screen.click("importFolder");
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    CHECK(screen.says("lastImport", QStringLiteral("上次导入")));

    // Again, chosen by hand: known.
    Ask::prepareFile(QString::fromStdString(folder.string()));
    Ask::prepareDialog([&](QDialog& dialog) {
        REQUIRE(checked(dialog));
        CHECK(cell(dialog, 0, 1).isEmpty() == false);
        dialog.reject();
    });
    screen.click("importFolder");
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    CHECK(screen.counter.window().currentPlace() == QStringLiteral("exchange"));
}

TEST_CASE("how old an export is: said in words, coloured after a week")
{
    ExchangeStatus status;
    status.enrolled = true;
    const Day today = Day::of(2026, 11, 23);
    const auto age = [&](int days) {
        status.lastExport = Instant::at(today - days, 9 * 60);
        return exportAge(status, today);
    };
    CHECK(age(0).tone == Tone::Good);
    CHECK(age(6).tone == Tone::Neutral);
    CHECK(age(7).tone == Tone::Warn);
    CHECK(age(8).tone == Tone::Bad);
    CHECK(age(8).text.contains(u'8'));
    status.lastExport.reset();
    CHECK(exportAge(status, today).tone == Tone::Warn);
}

TEST_CASE("sticks are what is mounted under /media and /run/media, blanks in their names included")
{
    const QString mounts = QStringLiteral("/dev/sda1 / ext4 rw 0 0\n"
                                          "/dev/sdb1 /media/clerk/U\\040盘 vfat rw 0 0\n"
                                          "/dev/sdc1 /run/media/clerk/KEY exfat rw 0 0\n"
                                          "tmpfs /mediaroom tmpfs rw 0 0\n");
    CHECK(removableIn(mounts) ==
          QStringList{QStringLiteral("/media/clerk/U 盘"), QStringLiteral("/run/media/clerk/KEY")});
}
