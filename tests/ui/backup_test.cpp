// The daily backup: made by itself, kept in a ladder, tested by a drill; a folder that is gone is said, and
// nobody is asked anything.
#include "tests/ui/exchange.h"
#include "ui/exchange/backup_keeper.h"
#include "ui/exchange/backup_ladder.h"
#include "ui/shell/session_guard.h"

#include <QDir>
#include <QFile>

using namespace bm;
using namespace bm::test;

namespace {

QStringList backupsIn(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("*.bmb")}, QDir::Files, QDir::Name);
}

QString made(ExchangeScreen& screen, const char* name)
{
    // Beside the data, never within them: the card refuses that.
    static std::vector<std::unique_ptr<TempDir>> kept;
    kept.push_back(std::make_unique<TempDir>());
    const QString folder = QString::fromStdString(*kept.back() / name) + QStringLiteral("-backups");
    REQUIRE(!folder.startsWith(QString::fromStdString(screen.counter.folder.path())));
    REQUIRE(QDir().mkpath(folder));
    return folder;
}

// The banner of the card, not that of the place.
QString cardSays(ExchangeScreen& screen)
{
    auto* card =
        screen.counter.place(QStringLiteral("exchange"))->findChild<QWidget*>(QStringLiteral("backupCard"));
    auto* banner = card->findChild<ErrorBanner*>();
    return banner->isVisible() ? banner->text() : QString();
}

} // namespace

TEST_CASE("the ladder keeps seven days, four weeks and twelve months, whatever the gaps")
{
    std::set<Day> days;
    const Day today = Day::of(2026, 11, 23);
    for (int back = 0; back < 500; ++back)
        days.insert(today - back);
    const std::set<Day> kept = ladderOf(days, today);
    for (int back = 0; back < 7; ++back)
        CHECK(kept.contains(today - back));
    CHECK(kept.contains(Day::of(2026, 11, 15))); // the Sundays of the weeks before
    CHECK(kept.contains(Day::of(2026, 11, 8)));
    CHECK_FALSE(kept.contains(Day::of(2026, 11, 1)));
    CHECK(kept.contains(Day::of(2026, 10, 31)));
    CHECK(kept.contains(Day::of(2025, 12, 31)));
    CHECK_FALSE(kept.contains(Day::of(2025, 11, 30)));
    CHECK(kept.size() <= 7 + 4 + 12);
    // Three backups in two years: all stay. One of tomorrow stays too: the clock may be wrong.
    const std::set<Day> few{Day::of(2025, 1, 5), Day::of(2025, 8, 9), today, today + 1};
    CHECK(ladderOf(few, today) == few);
    CHECK(ladderOf({}, today).empty());
    CHECK(dayOfBackup(backupName("511324101", "W1", today)) == today);
    CHECK_FALSE(dayOfBackup("bianmin-2026-13-40.bmb"));
    CHECK_FALSE(dayOfBackup("photos-2026-11-23.bmb"));
}

TEST_CASE("a backup is made each day by itself, also while the window is covered, and can be tested")
{
    ExchangeScreen screen;
    screen.login();
    screen.takeCase();
    screen.open();
    CHECK(screen.says("backupState", QStringLiteral("还没有选择每日备份的文件夹")));
    const QString folder = made(screen, "daily");
    Ask::prepareFile(folder);
    screen.click("backupNow");
    REQUIRE(waitUntil([&] { return backupsIn(folder).size() == 1; }));
    CHECK(backupsIn(folder).first() == QStringLiteral("bianmin-511324101-W1-2026-11-23.bmb"));
    CHECK(screen.says("backupState", QStringLiteral("正常")));
    CHECK(screen.says("lastBackup", QStringLiteral("11月23日")));

    screen.counter.window().findChild<SessionGuard*>()->cover();
    screen.counter.clock->set(*Instant::parse("2026-11-24T09:00"));
    screen.counter.context->backups->look();
    REQUIRE(waitUntil([&] { return backupsIn(folder).size() == 2; }));
    screen.counter.context->backups->look(); // the day has its own already
    settle(200);
    CHECK(backupsIn(folder).size() == 2);

    Ask::prepareFile(folder + u'/' + backupsIn(folder).last());
    auto* place = screen.counter.place(QStringLiteral("exchange"));
    place->findChild<QPushButton*>(QStringLiteral("backupDrill"))->click();
    REQUIRE(waitUntil([&] { return cardSays(screen).contains(QStringLiteral("完好")); }, 20'000));
    CHECK(screen.counter.settings->lastDrill().at);
    // One damaged byte, and the drill says so.
    const QString damaged = folder + u'/' + backupsIn(folder).first();
    std::string bytes = bytesOf(damaged);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    write(damaged.toStdString(), bytes);
    Ask::prepareFile(damaged);
    place->findChild<QPushButton*>(QStringLiteral("backupDrill"))->click();
    REQUIRE(waitUntil([&] { return cardSays(screen).contains(QStringLiteral("损坏")); }, 20'000));
}

TEST_CASE("of the folder only old backups of this very station are deleted")
{
    ExchangeScreen screen;
    Neighbour other(townRequest("511324102", "金城镇便民服务中心"));
    const QString folder = made(screen, "ladder");
    REQUIRE(answerOf(screen.counter.desk->login("a", "")).ok());
    const auto put = [&](Desk& desk, const std::string& office, const char* day) {
        const std::string name = backupName(office, "W1", *Day::parse(day));
        REQUIRE(answerOf(desk.backup(folder.toStdString() + "/" + name)).ok());
        return QString::fromStdString(name);
    };
    for (int day = 1; day <= 9; ++day)
        (void)put(*screen.counter.desk, "511324101", ("2026-10-0" + std::to_string(day)).c_str());
    (void)put(*screen.counter.desk, "511324101", "2026-09-03");
    (void)put(*screen.counter.desk, "511324101", "2026-09-02");
    const QString foreign = put(*other.desk, "511324102", "2026-09-01");
    write((folder + QStringLiteral("/bianmin-notes-2026-09-01.bmb")).toStdString(), "no backup at all");
    CHECK(thinOutBackups(folder, screen.counter.desk->station().id, Day::of(2026, 10, 9)) ==
          3); // 10-02, 10-01, 09-02
    const QStringList left = backupsIn(folder);
    CHECK(left.contains(foreign));
    CHECK(left.contains(QStringLiteral("bianmin-notes-2026-09-01.bmb")));
    CHECK(left.contains(QStringLiteral("bianmin-511324101-W1-2026-09-03.bmb"))); // the month's newest
    CHECK_FALSE(left.contains(QStringLiteral("bianmin-511324101-W1-2026-09-02.bmb")));
    CHECK_FALSE(left.contains(QStringLiteral("bianmin-511324101-W1-2026-10-01.bmb")));
    CHECK_FALSE(left.contains(QStringLiteral("bianmin-511324101-W1-2026-10-02.bmb")));
    CHECK(left.contains(QStringLiteral("bianmin-511324101-W1-2026-10-03.bmb")));
}

TEST_CASE("a backup folder that is gone is said in the place and on Today, without a question")
{
    ExchangeScreen screen;
    screen.open();
    const QString folder = made(screen, "gone");
    screen.counter.context->backups->setFolder(folder);
    REQUIRE(waitUntil([&] { return backupsIn(folder).size() == 1; }));
    REQUIRE(screen.says("backupState", QStringLiteral("正常"))); // read back and checked too
    REQUIRE(QDir(folder).removeRecursively());
    screen.counter.clock->set(*Instant::parse("2026-11-24T09:00"));
    screen.counter.context->backups->look();
    CHECK(screen.says("backupState", QStringLiteral("不在，今天还没有备份")));
    CHECK(QApplication::activeModalWidget() == nullptr);
    screen.typist->key(Qt::Key_1, Qt::ControlModifier);
    auto* needs = screen.counter.place(QStringLiteral("today"))->findChild<Card*>(QStringLiteral("needs"));
    CHECK(waitUntil([&] {
        const auto labels = needs->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* l) {
            return l->text().contains(QStringLiteral("今天还没有备份"));
        });
    }));
    // It comes back: the next look makes today's.
    REQUIRE(QDir().mkpath(folder));
    screen.counter.context->backups->look();
    CHECK(waitUntil([&] { return backupsIn(folder).size() == 1; }));
    CHECK(waitUntil([&] { return !screen.counter.context->backups->problem(); }));
}
