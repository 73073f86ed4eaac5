// The open paper cases of before, from the first page and from Settings: a bad file is told by row and
// column, a good one comes in.
#include "tests/ui/clerk.h"

#include <catch2/catch.hpp>
#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableWidget>

#include <fstream>
#include <iterator>

using namespace bm;
using namespace bm::test;

namespace {

const std::string header = "编号,姓名,身份证号,电话,事项编码,其他事项名称,受理日期,承诺日期\r\n";
const std::string good = header + "旧001,李四," + idNumber +
                         ",,M14,,2026-10-12,2026-11-20\r\n"
                         "旧002,王五,,,OTHER,迁坟补助,2026/11/2,2026年12月1日\r\n";

struct Screen
{
    QDialog& dialog;
    [[nodiscard]] QAbstractButton* button(const char* name) const
    {
        auto* found = dialog.findChild<QAbstractButton*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] QString line() const
    {
        return dialog.findChild<QLabel*>(QStringLiteral("importLine"))->text();
    }
    [[nodiscard]] QTableWidget* table() const
    {
        return dialog.findChild<QTableWidget*>(QStringLiteral("importTable"));
    }
    void choose(const std::string& file) const
    {
        Ask::prepareFile(QString::fromStdString(file));
        button("importChoose")->click();
        REQUIRE(waitUntil([&] { return button("importChoose")->isEnabled() && table()->isVisible(); }));
        settle(30);
    }
};

std::string written(Counter& counter, const char* name, const std::string& text)
{
    const std::string path = counter.folder / name;
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::size_t cases(Counter& counter)
{
    const auto page = answerOf(counter.desk->cases({}));
    REQUIRE(page.ok());
    return page->lines.size();
}

void open(Counter& counter)
{
    REQUIRE(
        waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("importOpenCases")) != nullptr; }));
    settle(100); // what was asked for meanwhile makes the button anew
    counter.find<QPushButton>(QStringLiteral("importOpenCases"))->click();
    REQUIRE(waitUntil([] { return Ask::allUsed(); }, 20'000));
    settle(60);
}

} // namespace

TEST_CASE("a new office imports its open paper cases from the first page")
{
    Clerk clerk;
    Counter& counter = clerk.counter;
    settle(100); // the page has been asked for
    REQUIRE(counter.find<QPushButton>(QStringLiteral("importOpenCases")) != nullptr);
    CHECK(counter.shot(QStringLiteral("import-today")));
    const std::string bad = written(counter, "bad.csv",
                                    header + "1,张三,,,M14,,2026-10-12,2026-11-20\r\n"
                                             "2,李四,511324196503150016,,M14,,2026-10-12,2026-11-20\r\n"
                                             "3,赵六,,,M99,,2026-10-12,2026-11-20\r\n"
                                             "4,郑十,,,M14,,十月,2026-11-20\r\n");
    const std::string right = written(counter, "good.csv", good);
    Ask::prepareDialog([&](QDialog& dialog) {
        const Screen screen{dialog};
        Clerk::shoot(dialog, QStringLiteral("import-begin"));
        CHECK(screen.button("importChoose")->hasFocus());
        screen.choose(bad);
        CHECK(screen.line().contains(QStringLiteral("3 处错误")));
        CHECK_FALSE(screen.button("ok")->isVisible());
        REQUIRE(screen.table()->rowCount() == 3);
        CHECK(screen.table()->item(0, 0)->text() == u"3");
        CHECK(screen.table()->item(0, 1)->text() == u"身份证号");
        CHECK(screen.table()->item(1, 1)->text() == u"事项编码");
        CHECK(screen.table()->item(2, 1)->text() == u"受理日期");
        Clerk::shoot(dialog, QStringLiteral("import-bad"));
        screen.button("importCopy")->click();
        CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("3\t身份证号\t")));
        CHECK(cases(counter) == 0);
        screen.choose(right);
        CHECK(screen.line().contains(QStringLiteral("2 件")));
        REQUIRE(screen.table()->rowCount() == 2);
        CHECK(screen.table()->item(1, 2)->text() == u"迁坟补助");
        Clerk::shoot(dialog, QStringLiteral("import-good"));
        CHECK(cases(counter) == 0); // only checked
        CHECK(screen.button("ok")->hasFocus());
        clerk.typist->key(Qt::Key_Return);
        REQUIRE(waitUntil([&] { return screen.line().contains(QStringLiteral("已导入 2 件")); }));
        Clerk::shoot(dialog, QStringLiteral("import-done"));
        clerk.typist->key(Qt::Key_Escape);
    });
    open(counter);
    CHECK(cases(counter) == 2);
    // The page has them now, and leads to the import no more.
    CHECK(waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("importOpenCases")) == nullptr; }));
}

TEST_CASE(
    "a person who is known is asked about; an empty table to fill in is saved as a spreadsheet reads it")
{
    Clerk clerk(2.0);
    Counter& counter = clerk.counter;
    clerk.open("M14", true); // the same person, the same matter
    counter.window().showPlace(QStringLiteral("settings"));
    REQUIRE(
        waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("importOpenCases")) != nullptr; }));
    const std::string right = written(counter, "good.csv", good);
    const std::string empty = counter.folder / "empty.csv";
    Ask::prepareDialog([&](QDialog& dialog) {
        const Screen screen{dialog};
        Ask::prepareFile(QString::fromStdString(empty));
        screen.button("importTemplate")->click();
        REQUIRE(waitUntil([&] { return QFile::exists(QString::fromStdString(empty)); }));
        screen.choose(empty);
        CHECK(screen.line().contains(QStringLiteral("1 处错误"))); // nothing is in it
        screen.choose(right);
        REQUIRE(screen.table()->rowCount() == 1);
        CHECK(screen.table()->item(0, 0)->text() == u"2");
        CHECK(screen.button("importDuplicates")->isVisible());
        Clerk::shoot(dialog, QStringLiteral("import-known-200"));
        CHECK(dialog.width() <= 1366);
        CHECK(dialog.height() <= 768);
        screen.button("importDuplicates")->click();
        REQUIRE(
            waitUntil([&] { return screen.button("ok")->isVisible() && screen.button("ok")->isEnabled(); }));
        screen.button("ok")->click();
        REQUIRE(waitUntil([&] { return screen.line().contains(QStringLiteral("已导入")); }));
        clerk.typist->key(Qt::Key_Escape);
    });
    open(counter);
    CHECK(cases(counter) == 3);
    std::ifstream in(empty, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    CHECK(bytes == "\xEF\xBB\xBF" + header);
}

TEST_CASE("a file that is none says so, and nothing happens")
{
    Clerk clerk;
    Counter& counter = clerk.counter;
    Ask::prepareDialog([&](QDialog& dialog) {
        const Screen screen{dialog};
        screen.choose(counter.folder / "no-such-file.csv");
        CHECK(screen.line().contains(QStringLiteral("1 处错误")));
        screen.choose(written(counter, "bytes.csv", "\xFF\xFE"));
        CHECK(screen.table()->rowCount() == 1);
        clerk.typist->key(Qt::Key_Escape);
    });
    open(counter);
    CHECK(cases(counter) == 0);
}
