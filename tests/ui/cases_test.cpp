// The Cases place on a real trial office: list, search, actions by key, papers, timeline.
#include "reports/paper_filler.h"
#include "tests/ui_accept/counter.h"
#include "ui/ask.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/due_dialog.h"
#include "ui/shell/language.h"

#include <catch2/catch.hpp>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace bm;
using namespace bm::test;

namespace {

constexpr const char* idNumber = "511324196503150015"; // nobody's: made up, with a right check digit

std::string take(Counter& counter, const std::string& matter, const std::string& name,
                 const std::string& id = {})
{
    TakeCase command;
    command.matter = matter;
    command.allMaterials = true;
    command.duplicateConfirmed = true;
    Party party;
    party.name = name;
    party.idNumber = id;
    party.idType = id.empty() ? "" : "id-card";
    party.phone = "13800000000";
    command.applicant.parties.push_back(party);
    const Result<Outcome> outcome = answerOf(counter.desk->run(command));
    REQUIRE(outcome.ok());
    return outcome->number;
}

CaseView viewOf(Counter& counter, const std::string& number)
{
    const Result<CaseView> view = answerOf(counter.desk->caseView(number));
    REQUIRE(view.ok());
    return *view;
}

void show(Counter& counter, const std::string& number)
{
    counter.window().openCase(QString::fromStdString(number));
    REQUIRE(waitUntil([&] {
        auto* label = counter.find<QLabel>(QStringLiteral("caseNumber"));
        return label != nullptr && label->text().contains(QString::fromStdString(number));
    }));
    settle();
}

// A case on the screen, and somebody at the keys.
struct Shown
{
    explicit Shown(const std::string& name, const std::string& id = {})
    {
        useLanguage(application(), Language::Chinese);
        counter.openWindow();
        number = take(counter, "M01", name, id);
        show(counter, number);
        typist = std::make_unique<Typist>(counter.window());
    }
    Counter counter;
    std::string number;
    std::unique_ptr<Typist> typist;
};

} // namespace

TEST_CASE("the list pages through the cases and keeps the rules of models")
{
    Counter counter;
    counter.openWindow();
    for (int i = 0; i < 60; ++i)
        take(counter, "M01", "测试" + std::to_string(i));
    CaseListModel model(*counter.context);
    model.setFilter({});
    REQUIRE(waitUntil([&] { return model.rowCount() == 50; }));
    CHECK(model.canFetchMore({}));
    model.fetchMore({});
    REQUIRE(waitUntil([&] { return model.rowCount() == 60; }));
    CHECK_FALSE(model.canFetchMore({}));
    // The tester fetches by itself.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    REQUIRE(waitUntil([&] { return !model.asking() && model.rowCount() == 60; }));
    CaseFilter none;
    none.text = "没有这个人";
    model.setFilter(none);
    REQUIRE(waitUntil([&] { return model.rowCount() == 0; }));
}

TEST_CASE("a case is found by pinyin and shown with its promise in words")
{
    Counter counter;
    useLanguage(application(), Language::Chinese);
    counter.openWindow();
    take(counter, "M01", "王大明");
    const std::string number = take(counter, "M01", "陈秀英", idNumber);
    Typist typist(counter.window());
    typist.key(Qt::Key_F3);
    typist.type("cxy");
    REQUIRE(waitUntil([&] {
        auto* label = counter.find<QLabel>(QStringLiteral("caseNumber"));
        return label != nullptr && label->text().contains(QString::fromStdString(number));
    }));
    CHECK(counter.find<QLabel>(QStringLiteral("caseDue"))->text() ==
          QStringLiteral("还剩 30 个工作日 · 暂定"));
    CHECK(counter.shot(QStringLiteral("cases-one")));
    // Masked until F8.
    const auto shows = [&](const QString& text) {
        for (const QLabel* label : counter.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    CHECK(shows(QStringLiteral("511324********0015")));
    CHECK_FALSE(shows(QString::fromLatin1(idNumber)));
    typist.key(Qt::Key_F8);
    REQUIRE(waitUntil([&] { return shows(QString::fromLatin1(idNumber)); }));
}

TEST_CASE("one key explains the due day")
{
    Shown shown("陈秀英");
    QString line;
    Ask::prepareDialog([&](QDialog& dialog) {
        line = dialog.findChild<QLabel*>(QStringLiteral("explanationLine"))->text();
        dialog.grab().save(QStringLiteral(BM_BINARY_DIR) + QStringLiteral("/screens/cases-due.png"));
        dialog.accept();
    });
    shown.typist->key(Qt::Key_F4);
    CHECK(waitUntil([] { return Ask::allUsed(); }));
    CHECK(line ==
          QStringLiteral(
              "自2026年11月23日起 30 个工作日：2027年1月5日 星期二到期。共 43 天，计入 30 天，不计 13 天。"));
}

TEST_CASE("a case is decided and handed over by keys alone")
{
    Counter counter;
    useLanguage(application(), Language::Chinese);
    counter.settings->setPrintMode(QStringLiteral("pdf"));
    counter.openWindow();
    const std::string number = take(counter, "M05", "陈秀英", idNumber);
    show(counter, number);
    Typist typist(counter.window());
    Ask::prepareDialog([](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("certificate"))->setText(QStringLiteral("川老字0001"));
        dialog.grab().save(QStringLiteral(BM_BINARY_DIR) + QStringLiteral("/screens/cases-decide.png"));
        dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click();
    });
    typist.key(Qt::Key_F5);
    REQUIRE(waitUntil([&] { return viewOf(counter, number).c.state == "decided"; }));
    REQUIRE(waitUntil([&] {
        return counter.find<QPushButton>(QStringLiteral("nextAction"))
            ->text()
            .startsWith(QStringLiteral("交付"));
    }));
    Ask::prepareDialog([](QDialog& dialog) {
        auto* to = dialog.findChild<QComboBox*>(QStringLiteral("to"));
        to->setCurrentIndex(to->findData(QStringLiteral("other")));
        dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click();
        CHECK(dialog.isVisible()); // a name is missing
        dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("陈小军"));
        settle(50);
        dialog.grab().save(QStringLiteral(BM_BINARY_DIR) + QStringLiteral("/screens/cases-deliver.png"));
        dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click();
    });
    Ask::prepareConfirm(false); // the receipt of service is not printed now
    // The offscreen platform has no window manager to give the focus back after a dialog.
    counter.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&counter.window()));
    typist.key(Qt::Key_F6);
    REQUIRE(waitUntil([&] { return viewOf(counter, number).c.state == "delivered"; }));
    CHECK(waitUntil([] { return Ask::allUsed(); }));
}

TEST_CASE("the last step is undone with a reason, and the timeline says so")
{
    Counter counter;
    useLanguage(application(), Language::Chinese);
    counter.openWindow();
    const std::string number = take(counter, "M05", "陈秀英");
    REQUIRE(answerOf(counter.desk->run(DecideCase{.number = number,
                                                  .certificate = {},
                                                  .body = {},
                                                  .bodyNumber = {},
                                                  .bodyDay = {},
                                                  .note = {}}))
                .ok());
    show(counter, number);
    Typist typist(counter.window());
    Ask::prepareDialog(
        [](QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click(); });
    typist.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return viewOf(counter, number).c.state == "accepted"; }));
    settle(80);
    CHECK(counter.shot(QStringLiteral("cases-undone")));
}

TEST_CASE("a correction keeps the old entry and shows the new name")
{
    Shown shown("陈秀瑛", idNumber);
    Ask::prepareDialog([](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("陈秀英"));
        dialog.findChild<QLineEdit*>(QStringLiteral("idNumber"))
            ->setText(QStringLiteral("511324196503150016"));
        dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click();
        CHECK(dialog.isVisible()); // the check digit is wrong
        dialog.findChild<QLineEdit*>(QStringLiteral("idNumber"))->setText(QString::fromLatin1(idNumber));
        dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click();
    });
    shown.typist->key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(
        waitUntil([&] { return viewOf(shown.counter, shown.number).applicant.displayName() == "陈秀英"; }));
}

TEST_CASE("a step that does not fit is refused in words, not silently")
{
    Shown shown("陈秀英");
    shown.typist->key(Qt::Key_F6); // not decided yet
    CHECK(waitUntil([&] { return shown.counter.find<QFrame>(QStringLiteral("errorBanner")) != nullptr; }));
    CHECK(shown.counter.shot(QStringLiteral("cases-refused")));
}

TEST_CASE("an issued paper is shown, handed over, and then only corrected")
{
    Counter counter;
    useLanguage(application(), Language::Chinese);
    counter.openWindow();
    const std::string number = take(counter, "M01", "陈秀英", idNumber);
    const Result<FormPtr> form = formFor("promise-slip", {});
    REQUIRE(form.ok());
    IssuePaper issue;
    issue.number = number;
    issue.form = "promise-slip";
    issue.filler = fillerFor(*form);
    REQUIRE(answerOf(counter.desk->run(issue)).ok());
    show(counter, number);
    auto* hand = counter.find<QPushButton>(QStringLiteral("paper-hand"));
    REQUIRE(hand != nullptr);
    CHECK(counter.find<QPushButton>(QStringLiteral("paper-reissue")) != nullptr);
    CHECK(counter.shot(QStringLiteral("cases-paper")));
    hand->click();
    REQUIRE(waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("paper-correct")) != nullptr; }));
    CHECK(counter.find<QPushButton>(QStringLiteral("paper-hand")) == nullptr);
    CHECK(counter.find<QPushButton>(QStringLiteral("paper-reissue")) == nullptr);
    CHECK_FALSE(counter.find<QPushButton>(QStringLiteral("action-undo"))->isEnabled());
}

TEST_CASE("the list and a case fit at 200 %")
{
    Counter counter(2.0);
    useLanguage(application(), Language::Chinese);
    counter.openWindow();
    for (int i = 0; i < 12; ++i)
        take(counter, i % 2 == 0 ? "M01" : "M05", "陈秀英");
    show(counter, take(counter, "M01", "欧阳建国", idNumber));
    settle(80);
    CHECK(counter.window().width() == 1366);
    CHECK(counter.shot(QStringLiteral("cases-2")));
}

TEST_CASE("a count on Today opens its queue")
{
    Counter counter;
    useLanguage(application(), Language::Chinese);
    counter.openWindow();
    take(counter, "M01", "王大明");
    const std::string number = take(counter, "M05", "陈秀英");
    REQUIRE(answerOf(counter.desk->run(DecideCase{.number = number,
                                                  .certificate = {},
                                                  .body = {},
                                                  .bodyNumber = {},
                                                  .bodyDay = {},
                                                  .note = {}}))
                .ok());
    auto* tile = counter.find<QPushButton>(QStringLiteral("tile-ready"));
    REQUIRE(tile != nullptr);
    REQUIRE(waitUntil([&] { return tile->accessibleName().endsWith(QStringLiteral(", 1")); }));
    settle(60);
    CHECK(counter.shot(QStringLiteral("shell-today")));
    tile->click();
    CHECK(counter.window().currentPlace() == u"cases");
    auto* list = counter.find<QTableView>(QStringLiteral("caseList"));
    REQUIRE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("陈秀英"));
    CHECK(counter.find<QPushButton>(QStringLiteral("chip-ready"))->isChecked());
}

TEST_CASE("moments after a change the window still answers")
{
    Counter counter;
    counter.openWindow(QStringLiteral("cases"));
    for (int i = 0; i < 30; ++i)
        take(counter, "M01", "测试");
    QElapsedTimer clock;
    clock.start();
    QCoreApplication::processEvents();
    CHECK(clock.elapsed() < 100);
}
