// Telling sheets and referral slips in the Cases place: from Today's count to the sheet printed again.
#include "reports/paper_filler.h"
#include "tests/ui_accept/counter.h"
#include "ui/advice/advice_list_model.h"
#include "ui/ask.h"

#include <catch2/catch.hpp>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using namespace bm;
using namespace bm::test;

namespace {

std::string give(Counter& counter, GiveAdvice advice)
{
    const Result<FormPtr> form = formFor(advice.kind, {});
    REQUIRE(form.ok());
    advice.filler = fillerFor(*form);
    const Result<Outcome> outcome = answerOf(counter.desk->run(advice));
    REQUIRE(outcome.ok());
    return outcome->paper;
}

std::string tell(Counter& counter, const std::string& matter, const std::vector<int>& missing)
{
    GiveAdvice advice;
    advice.kind = "telling-sheet";
    advice.matter = matter;
    for (const int i : missing)
        advice.materials.push_back({i, "missing", -1, -1});
    return give(counter, advice);
}

std::string refer(Counter& counter, const std::string& asked)
{
    GiveAdvice advice;
    advice.kind = "referral-slip";
    advice.subjectWords = asked;
    advice.referTo = "县医疗保障局";
    return give(counter, advice);
}

AdviceView viewOf(Counter& counter, const std::string& number)
{
    const Result<AdviceView> view = answerOf(counter.desk->adviceView(number));
    REQUIRE(view.ok());
    return *view;
}

bool shows(const Counter& counter, const std::string& number)
{
    auto* label = counter.find<QLabel>(QStringLiteral("adviceNumber"));
    return label != nullptr && label->text() == QString::fromStdString(number);
}

QStringList pdfsIn(const Counter& counter)
{
    return QDir(QString::fromStdString(counter.folder.path())).entryList({QStringLiteral("*.pdf")});
}

} // namespace

TEST_CASE("Today's count of advice opens its list; last week's sheet is found and printed again by keys")
{
    Counter counter;
    counter.settings->setPrintMode(QStringLiteral("pdf"));
    counter.openWindow();
    const std::string sheet = tell(counter, "M07", {0, 2, 3});
    refer(counter, "医保报销");
    counter.clock->set(*Instant::parse("2026-11-30T09:30"));
    const std::string newest = tell(counter, "M01", {0});
    auto* count = counter.find<QPushButton>(QStringLiteral("adviceToday"));
    REQUIRE(count != nullptr);
    REQUIRE(waitUntil([&] { return count->text().contains(QStringLiteral("1 张")); }));
    settle(60);
    CHECK(counter.shot(QStringLiteral("advice-today")));
    count->click();
    CHECK(counter.window().currentPlace() == u"cases");
    auto* list = counter.find<QTableView>(QStringLiteral("adviceList"));
    REQUIRE(list != nullptr);
    REQUIRE(waitUntil([&] { return list->model()->rowCount() == 3; }));
    CHECK(counter.find<QTableView>(QStringLiteral("caseList")) == nullptr);
    CHECK(list->model()->index(0, 0).data(AdviceListModel::NumberRole).toString().toStdString() == newest);
    CHECK(counter.find<QPushButton>(QStringLiteral("chip-advice"))->isChecked());

    // "I was here last week about the money for the hospital."
    Typist typist(counter.window());
    typist.key(Qt::Key_F, Qt::ControlModifier);
    typist.type("ylj"); // 医疗救(助)
    REQUIRE(waitUntil([&] { return shows(counter, sheet); }));
    QStringList missing;
    for (const QLabel* label : counter.window().findChildren<QLabel*>(QStringLiteral("adviceMissing")))
        missing << label->text();
    CHECK(missing.size() == 2);
    CHECK(missing.last().contains(QStringLiteral("低保证复印件或五保证复印件")));
    settle(60);
    CHECK(counter.shot(QStringLiteral("advice-found")));

    // Of another day: nothing jammed just now, so the first answer is "lost".
    Ask::prepareChoice(0);
    Ask::prepareDialog(
        [](QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("savePdf"))->click(); });
    typist.key(Qt::Key_F7);
    REQUIRE(waitUntil([&] { return viewOf(counter, sheet).line.reprints == 1; }));
    CHECK(Ask::allUsed());
    REQUIRE(waitUntil([&] { return pdfsIn(counter).size() == 1; }, 20000));
    CHECK(viewOf(counter, sheet).timeline.back().verb == "reprint-paper");
}

TEST_CASE("a telling sheet goes on as a case, is voided, and the cases come back by their chip")
{
    Counter counter;
    counter.openWindow(QStringLiteral("cases"));
    const std::string sheet = tell(counter, "M07", {0});
    const std::string second = tell(counter, "M01", {0});
    counter.find<QPushButton>(QStringLiteral("chip-advice"))->click();
    auto* list = counter.find<QTableView>(QStringLiteral("adviceList"));
    REQUIRE(waitUntil([&] { return list->model()->rowCount() == 2; }));
    list->selectRow(0);
    REQUIRE(waitUntil([&] { return shows(counter, second); }));
    Ask::prepareDialog(
        [](QDialog& dialog) { dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click(); });
    counter.find<QPushButton>(QStringLiteral("adviceVoid"))->click();
    REQUIRE(waitUntil([&] { return viewOf(counter, second).line.state == "void"; }));
    REQUIRE(waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("adviceReprint")) == nullptr; }));
    settle(60);
    CHECK(counter.shot(QStringLiteral("advice-void")));

    list->selectRow(1);
    REQUIRE(waitUntil([&] { return shows(counter, sheet); }));
    counter.find<QPushButton>(QStringLiteral("adviceTake"))->click();
    CHECK(counter.window().currentPlace() == u"accept");
    REQUIRE(waitUntil([&] {
        auto* name = counter.find<QLabel>(QStringLiteral("matterName"));
        return name != nullptr && name->text() == QStringLiteral("医疗救助");
    }));

    // By its number the sheet opens again; a case's number brings the cases back.
    counter.window().openCase(QString::fromStdString(sheet));
    REQUIRE(waitUntil([&] { return shows(counter, sheet); }));
    counter.find<QPushButton>(QStringLiteral("chip-all"))->click();
    CHECK(counter.find<QWidget>(QStringLiteral("advicePane")) == nullptr);
}

TEST_CASE("the list of advice pages and keeps the rules of models")
{
    Counter counter;
    counter.openWindow();
    for (int i = 0; i < 60; ++i)
        refer(counter, "问事");
    AdviceListModel model(*counter.context);
    model.setFilter({});
    REQUIRE(waitUntil([&] { return model.rowCount() == 50; }));
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    REQUIRE(waitUntil([&] { return model.rowCount() == 60; }));
    CHECK_FALSE(model.canFetchMore({}));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    settle(100);
    CHECK(model.rowCount() >= 50);
}

TEST_CASE("advice fits at 200 %, and says what to do while there is none")
{
    Counter counter(2.0);
    counter.openWindow(QStringLiteral("cases"));
    counter.find<QPushButton>(QStringLiteral("chip-advice"))->click();
    settle(100);
    CHECK(counter.shot(QStringLiteral("advice-none-2")));
    const std::string sheet = tell(counter, "M07", {0, 2, 3});
    auto* list = counter.window().findChild<QTableView*>(QStringLiteral("adviceList"));
    REQUIRE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    settle(60);
    CHECK(counter.shot(QStringLiteral("advice-list-2")));
    counter.window().openCase(QString::fromStdString(sheet));
    REQUIRE(waitUntil([&] { return shows(counter, sheet); }));
    settle(60);
    CHECK(counter.window().width() == 1366);
    CHECK(counter.shot(QStringLiteral("advice-one-2")));
    Typist typist(counter.window());
    typist.key(Qt::Key_Escape);
    CHECK(list->isVisible());
}

TEST_CASE("Qt's own buttons speak Chinese")
{
    Counter counter;
    QMessageBox box(QMessageBox::NoIcon, {}, {}, QMessageBox::Ok | QMessageBox::Cancel | QMessageBox::Save);
    CHECK(box.button(QMessageBox::Cancel)->text().contains(QStringLiteral("取消")));
    CHECK(box.button(QMessageBox::Save)->text().contains(QStringLiteral("保存")));
    CHECK(box.button(QMessageBox::Ok)->text().contains(QStringLiteral("确定")));
}
