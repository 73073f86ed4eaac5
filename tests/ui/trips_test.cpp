// Several cases chosen in the list take a step together: decided, forwarded with their list, ticked off.
#include "tests/ui/clerk.h"
#include "ui/cases/case_list_model.h"
#include "ui/lists/trip_list_model.h"

#include <catch2/catch.hpp>
#include <QAbstractItemModelTester>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

#include <set>

using namespace bm;
using namespace bm::test;

namespace {

std::vector<std::string> take(Counter& counter, const std::string& matter, int count)
{
    static const char* names[] = {"张桂芳", "李大山", "王秀英", "赵长贵", "陈玉兰"};
    std::vector<std::string> numbers;
    for (int i = 0; i < count; ++i) {
        TakeCase command;
        command.matter = matter;
        command.allMaterials = true;
        Party party;
        party.name = names[i % 5];
        command.applicant.parties.push_back(party);
        const Result<Outcome> outcome = answerOf(counter.desk->run(command));
        REQUIRE(outcome.ok());
        numbers.push_back(outcome->number);
    }
    return numbers;
}

std::string stateOf(Counter& counter, const std::string& number)
{
    const Result<CaseView> view = answerOf(counter.desk->caseView(number));
    REQUIRE(view.ok());
    return view->c.state;
}

TripListView listOf(Counter& counter, const std::string& number)
{
    const Result<TripListView> view = answerOf(counter.desk->tripList(number));
    REQUIRE(view.ok());
    return *view;
}

QTableView* listed(Counter& counter, int rows)
{
    auto* list = counter.window().findChild<QTableView*>(QStringLiteral("caseList"));
    REQUIRE(waitUntil([&] { return list->isVisible() && list->model()->rowCount() == rows; }));
    return list;
}

void accept(QDialog& dialog)
{
    dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click();
}

void savePdf(QDialog& dialog)
{
    dialog.findChild<QPushButton*>(QStringLiteral("savePdf"))->click();
}

// The card is made anew after every change.
void press(Counter& counter, const char* name)
{
    QPushButton* button = nullptr;
    REQUIRE(waitUntil([&] {
        button = counter.find<QPushButton>(QString::fromLatin1(name));
        return button != nullptr;
    }));
    button->click();
}

bool choosesAll(Typist& typist, QTableView* list, int count)
{
    list->setFocus();
    typist.key(Qt::Key_A, Qt::ControlModifier);
    return list->selectionModel()->selectedRows().size() == count;
}

} // namespace

TEST_CASE("several chosen cases are decided together, by keys, each with its number")
{
    Counter counter;
    counter.openWindow(QStringLiteral("cases"));
    const auto cases = take(counter, "M05", 5);
    auto* list = listed(counter, 5);
    Typist typist(counter.window());
    CHECK(counter.find<QWidget>(QStringLiteral("manyBar")) == nullptr);
    REQUIRE(choosesAll(typist, list, 5));
    CHECK(counter.find<QWidget>(QStringLiteral("manyBar")) != nullptr);
    CHECK(counter.find<QLabel>(QStringLiteral("manyCount"))->text().contains(u'5'));
    settle(60);
    CHECK(counter.shot(QStringLiteral("many-chosen")));
    // What is written elsewhere meanwhile makes the list anew, and takes nothing out of the clerk's hand.
    QSignalSpy anew(list->model(), &QAbstractItemModel::modelReset);
    REQUIRE(answerOf(counter.desk->run(AddNote{cases[2], "材料在第二格"})).ok());
    REQUIRE(waitUntil([&] { return anew.count() > 0; }));
    CHECK(list->selectionModel()->selectedRows().size() == 5);
    Ask::prepareChoice(0);
    Ask::prepareDialog([&](QDialog& dialog) {
        const auto fields = dialog.findChildren<QLineEdit*>(QStringLiteral("certificate"));
        REQUIRE(fields.size() == 5);
        put(dialog, "certificate", "川老1001");
        typist.key(Qt::Key_Return); // on to the next, as a scanner types
        CHECK(fields[1]->hasFocus());
        CHECK(dialog.isVisible());
        fields[4]->setText(QStringLiteral("川老1005"));
        Clerk::shoot(dialog, QStringLiteral("many-decide"));
        accept(dialog);
    });
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return stateOf(counter, cases[4]) == "decided"; }));
    CHECK(Ask::allUsed());
    for (const std::string& n : cases)
        CHECK(stateOf(counter, n) == "decided");
    const auto newest = answerOf(counter.desk->paperFacts(cases[4], "ready-notice", PaperUse::ToLook));
    REQUIRE(newest.ok());
    const auto oldest = answerOf(counter.desk->paperFacts(cases[0], "ready-notice", PaperUse::ToLook));
    const std::set<std::string> given{newest->certificate, oldest->certificate};
    CHECK(given.contains("川老1001"));
    CHECK(given.contains("川老1005"));
}

TEST_CASE("a trip from the chosen cases to the list ticked off; a refusal names its case")
{
    Counter counter;
    counter.settings->setPrintMode(QStringLiteral("preview"));
    counter.openWindow(QStringLiteral("cases"));
    const auto cases = take(counter, "M01", 3);
    auto* list = listed(counter, 3);
    Typist typist(counter.window());
    REQUIRE(choosesAll(typist, list, 3));
    counter.settings->setPdfFolder(QString::fromStdString(counter.folder.path()));
    Ask::prepareChoice(1); // forward, with a transit list
    Ask::prepareDialog([&](QDialog& dialog) {
        auto* to = dialog.findChild<QLineEdit*>(QStringLiteral("to"));
        REQUIRE(to != nullptr);
        to->clear();
        accept(dialog); // it must say where to
        CHECK(dialog.isVisible());
        to->setText(QStringLiteral("县民政局"));
        Clerk::shoot(dialog, QStringLiteral("many-trip"));
        accept(dialog);
    });
    Ask::prepareDialog(savePdf);
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return stateOf(counter, cases[0]) == "forwarded"; }, 20000));
    CHECK(Ask::allUsed());
    CHECK(listOf(counter, "1").line.open == 3);

    counter.find<QPushButton>(QStringLiteral("chip-lists"))->click();
    auto* lists = counter.find<QTableView>(QStringLiteral("tripLists"));
    REQUIRE(lists != nullptr);
    REQUIRE(waitUntil([&] { return lists->model()->rowCount() == 1; }));
    lists->selectRow(0);
    REQUIRE(waitUntil([&] { return counter.find<QTableWidget>(QStringLiteral("tripRows")) != nullptr; }));
    auto* rows = counter.find<QTableWidget>(QStringLiteral("tripRows"));
    rows->item(1, 0)->setCheckState(Qt::Unchecked); // that one is not in the folder
    settle(60);
    CHECK(counter.shot(QStringLiteral("trip-away")));
    Ask::prepareDialog(accept);
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return listOf(counter, "1").line.open == 1; }));
    CHECK(listOf(counter, "1").rows[1].state == "away");
    CHECK(listOf(counter, "1").rows[2].state == "returned");
    Ask::prepareDialog([&](QDialog& dialog) {
        put(dialog, "to", "赵六");
        accept(dialog);
    });
    press(counter, "tripSigned");
    REQUIRE(waitUntil([&] { return listOf(counter, "1").line.signedOn.has_value(); }));
    REQUIRE(waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("tripSigned")) == nullptr; }));
    Ask::prepareChoice(0); // lost: marked
    Ask::prepareDialog(savePdf);
    typist.key(Qt::Key_F7);
    REQUIRE(waitUntil([&] { return listOf(counter, "1").line.reprints == 1; }, 20000));
    settle(100);
    CHECK(counter.shot(QStringLiteral("trip-back")));

    // One of the chosen is decided meanwhile at the next window: none is done, and it is named.
    const auto others = take(counter, "M01", 2);
    counter.find<QPushButton>(QStringLiteral("chip-in-hand"))->click();
    list = listed(counter, 3); // two new, one still away
    REQUIRE(choosesAll(typist, list, 3));
    Ask::prepareDialog([&](QDialog& dialog) {
        const auto decided = answerOf(counter.desk->run(WithdrawCase{others[1], "不办了"}));
        REQUIRE(decided.ok());
        accept(dialog);
    });
    Ask::prepareConfirm(true); // what is told
    typist.key(Qt::Key_F5);
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    CHECK(Ask::lastText().contains(QStringLiteral("W1-00005")));
    CHECK(stateOf(counter, others[0]) == "accepted");
}

TEST_CASE("a roll is made from waiting results and handed over by its ticks")
{
    Counter counter;
    counter.settings->setPrintMode(QStringLiteral("preview"));
    counter.settings->setPdfFolder(QString::fromStdString(counter.folder.path()));
    counter.openWindow(QStringLiteral("cases"));
    const auto cases = take(counter, "M05", 4);
    std::vector<CaseCommand> steps;
    for (const std::string& n : cases)
        steps.push_back(DecideCase{n, "granted", "川老" + n.substr(n.size() - 4), "", "", {}, ""});
    REQUIRE(answerOf(counter.desk->runMany(steps)).ok());
    counter.find<QPushButton>(QStringLiteral("chip-ready"))->click();
    auto* list = listed(counter, 4);
    // All of them were four as well: those on show are to be the ones that wait.
    const auto* model = qobject_cast<const CaseListModel*>(list->model());
    REQUIRE(waitUntil([&] { return model->filter().queue == "ready" && !model->asking(); }));
    REQUIRE(model->line(0)->state == "decided");
    Typist typist(counter.window());
    REQUIRE(choosesAll(typist, list, 4));
    Ask::prepareChoice(0);
    Ask::prepareDialog([&](QDialog& dialog) {
        put(dialog, "to", "李家坝村");
        Clerk::shoot(dialog, QStringLiteral("many-roll"));
        accept(dialog);
    });
    Ask::prepareDialog(savePdf);
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return answerOf(counter.desk->tripList("1")).ok(); }, 20000));
    counter.window().openCase(QString::fromStdString(listOf(counter, "1").line.number));
    REQUIRE(waitUntil([&] { return counter.find<QTableWidget>(QStringLiteral("tripRows")) != nullptr; }));
    counter.find<QTableWidget>(QStringLiteral("tripRows"))->item(0, 0)->setCheckState(Qt::Unchecked);
    Ask::prepareDialog(accept);
    press(counter, "tripRecord");
    REQUIRE(waitUntil([&] { return listOf(counter, "1").line.open == 1; }));
    CHECK(listOf(counter, "1").line.signedOn.has_value());
    settle(100);
    CHECK(counter.shot(QStringLiteral("roll-back")));
}

TEST_CASE("cases with nothing in common are told so; the lists fit at 200 % and keep the rules of models")
{
    Counter counter(2.0);
    counter.openWindow(QStringLiteral("cases"));
    const auto cases = take(counter, "M01", 2);
    REQUIRE(answerOf(counter.desk->run(DecideCase{cases[0], "granted", "", "", "", {}, ""})).ok());
    auto* list = listed(counter, 2);
    Typist typist(counter.window());
    REQUIRE(choosesAll(typist, list, 2));
    Ask::prepareConfirm(true);
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    counter.find<QPushButton>(QStringLiteral("chip-lists"))->click();
    settle(100);
    CHECK(counter.shot(QStringLiteral("trip-none-2")));
    IssueList trip;
    trip.form = "transit-list";
    trip.cases = {cases[1]};
    trip.to = "县民政局";
    REQUIRE(answerOf(counter.desk->run(trip)).ok());
    TripListModel model(*counter.context);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.find({});
    REQUIRE(waitUntil([&] { return model.rowCount() == 1; }));
    counter.window().openCase(QString::fromStdString(listOf(counter, "1").line.number));
    REQUIRE(waitUntil([&] { return counter.find<QTableWidget>(QStringLiteral("tripRows")) != nullptr; }));
    settle(60);
    CHECK(counter.window().width() == 1366);
    CHECK(counter.shot(QStringLiteral("trip-one-2")));
}
