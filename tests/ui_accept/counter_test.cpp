// The counter through its real window, by keys alone.
#include "tests/support/check.h"
#include "tests/ui_accept/counter.h"
#include "ui/accept/accept_form.h"
#include "ui/ask.h"

#include <catch2/catch.hpp>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bm;
using namespace bm::test;

namespace {

// Nobody's numbers: date and order digits are made up, the check digits are right.
const char* const hers = "511324198607230027";
const char* const oldMan = "511324196503150015";

QString textOf(const Counter& counter, const QString& label)
{
    const auto* found = counter.find<QLabel>(label);
    return found == nullptr ? QString() : found->text();
}

std::string focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus == nullptr ? "nothing" : focus->objectName().toStdString();
}

bool focusIs(const QString& name)
{
    return focusName() == name.toStdString();
}

// Answers the preview dialog with one Enter, counted.
void enterInDialog(Typist& typist)
{
    Ask::prepareDialog([&typist](QDialog& dialog) {
        waitUntil([&] { return dialog.isVisible() && dialog.isActiveWindow(); }, 2000);
        settle();
        typist.key(Qt::Key_Return);
    });
}

TakeCase someCase(const char* matter, const char* name, const char* id)
{
    TakeCase take;
    take.matter = matter;
    take.applicant.type = "person";
    take.applicant.parties.push_back(Party{name, "id-card", id, "13800000000", "", "新政镇金星村1组", ""});
    take.allMaterials = true;
    return take;
}

// By the initials of its name; the form of the matter is there afterwards.
void chooseMatter(const Counter& counter, Typist& typist, const char* initials)
{
    typist.type(initials);
    typist.key(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return !textOf(counter, QStringLiteral("matterName")).isEmpty(); }));
}

// The old man's card, and his name.
void readCard(Typist& typist, const QString& name)
{
    typist.reader(oldMan);
    REQUIRE(waitUntil([] { return focusIs(QStringLiteral("applicantName")); }));
    typist.commit(name);
}

QStringList pdfsIn(const Counter& counter)
{
    return QDir(QString::fromStdString(counter.folder.path())).entryList({QStringLiteral("*.pdf")});
}

} // namespace

TEST_CASE("an instant matter for a known applicant: from Today to the printed slip in 12 keys")
{
    Counter counter;
    counter.openWindow();
    // Known from an earlier case.
    REQUIRE_OK(answerOf(counter.desk->run(someCase("M12", "李桂芳", hers))));
    settle();

    Typist typist(counter.window());
    typist.key(Qt::Key_F2);
    REQUIRE(waitUntil([] { return focusIs(QStringLiteral("matterSearch")); }));
    typist.type("ldrk");
    typist.key(Qt::Key_Return); // before the answer is there
    REQUIRE(waitUntil([&] { return !textOf(counter, QStringLiteral("matterName")).isEmpty(); }));
    CHECK(textOf(counter, QStringLiteral("matterName")) == QStringLiteral("流动人口计划生育证明"));
    CHECK(counter.shot(QStringLiteral("accept-matter")));
    typist.key(Qt::Key_F6);
    REQUIRE(waitUntil([] { return focusName() == "applicantIdNumber"; }));
    typist.reader(hers);
    enterInDialog(typist);
    typist.key(Qt::Key_F9); // before it is known who that is
    REQUIRE(waitUntil([&] { return pdfsIn(counter).size() == 1; }, 20000));
    REQUIRE(waitUntil([&] { return !textOf(counter, QStringLiteral("donePaper")).isEmpty(); }));
    settle(100);
    CHECK(counter.shot(QStringLiteral("accept-done")));
    INFO("keys: " << typist.keys());
    CHECK(typist.keys() <= 12);
    CHECK(Ask::allUsed());

    const std::string number = textOf(counter, QStringLiteral("doneNumber")).toStdString();
    const Result<CaseView> made = answerOf(counter.desk->caseView(number));
    REQUIRE_OK(made);
    CHECK(made->c.matter == "M10");
    CHECK(made->c.state == "decided");
    CHECK(made->applicant.displayName() == "李桂芳");
    REQUIRE(made->c.papers.size() == 1);
    CHECK(made->c.papers.front().form == "receipt-instant");
    CHECK(answerOf(counter.desk->drafts())->empty());
}

TEST_CASE("a promised matter: the line is live, the slip is issued, the next person is one key away")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    chooseMatter(counter, typist, "lnz");
    REQUIRE(waitUntil(
        [&] { return textOf(counter, QStringLiteral("promiseLine")).contains(QStringLiteral("30")); }));
    CHECK_FALSE(textOf(counter, QStringLiteral("promiseLine")).contains(QStringLiteral("2027")));
    typist.key(Qt::Key_F6);
    REQUIRE(waitUntil([&] {
        return textOf(counter, QStringLiteral("promiseLine")).contains(QStringLiteral("2027年1月5日"));
    }));
    readCard(typist, QStringLiteral("张䶮𬱖"));
    CHECK(counter.shot(QStringLiteral("accept-promised")));
    enterInDialog(typist);
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return pdfsIn(counter).size() == 1; }, 20000));
    const std::string number = textOf(counter, QStringLiteral("doneNumber")).toStdString();
    const Result<CaseView> made = answerOf(counter.desk->caseView(number));
    REQUIRE_OK(made);
    CHECK(made->applicant.displayName() == "张䶮𬱖");
    CHECK(made->c.due.day == Day::of(2027, 1, 5));
    CHECK(made->c.paper("promise-slip") != nullptr);

    typist.key(Qt::Key_F7);
    REQUIRE(
        waitUntil([&] { return textOf(counter, QStringLiteral("matterName")) == QStringLiteral("老年证"); }));
    const auto* name = counter.find<QLineEdit>(QStringLiteral("applicantName"));
    REQUIRE(name != nullptr);
    CHECK(name->text().isEmpty());
}

TEST_CASE("something missing: F9 says what, F10 tells without a person, and the sheet comes back by scanner")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    chooseMatter(counter, typist, "zjd");
    typist.key(Qt::Key_Space);
    typist.key(Qt::Key_F9);
    CHECK(counter.window().isVisible());
    CHECK(answerOf(counter.desk->cases(CaseFilter{}))->lines.empty());
    CHECK(counter.shot(QStringLiteral("accept-missing")));
    enterInDialog(typist);
    typist.key(Qt::Key_F10);
    REQUIRE(waitUntil([&] { return pdfsIn(counter).size() == 1; }, 20000));
    const QString sheet = textOf(counter, QStringLiteral("doneNumber"));
    CHECK(sheet.contains(QStringLiteral("告")));
    CHECK(answerOf(counter.desk->cases(CaseFilter{}))->lines.empty());
    CHECK(answerOf(counter.desk->today())->adviceToday == 1);
    CHECK(counter.shot(QStringLiteral("accept-told")));

    auto* accept = qobject_cast<Place*>(counter.place(QStringLiteral("accept")));
    REQUIRE(accept->scanned(sheet));
    REQUIRE(waitUntil([&] {
        return textOf(counter, QStringLiteral("matterName")) == QStringLiteral("农村居民住宅用地审批");
    }));
    settle(1200);
    const auto drafts = answerOf(counter.desk->drafts());
    REQUIRE(drafts->size() == 1);
    const Result<AcceptForm> form = acceptFormFromJson(drafts->front().json);
    REQUIRE_OK(form);
    CHECK(form->advice == sheet.toStdString());
}

TEST_CASE("who is wrong here gets a slip that says where to go")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    Ask::prepareDialog([](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("referAsked"))->setText(QStringLiteral("补办驾驶证"));
        dialog.findChild<QLineEdit*>(QStringLiteral("referPlace"))->setText(QStringLiteral("县车辆管理所"));
        dialog.accept();
    });
    enterInDialog(typist);
    typist.key(Qt::Key_F11);
    REQUIRE(waitUntil([&] { return pdfsIn(counter).size() == 1; }, 20000));
    CHECK(textOf(counter, QStringLiteral("doneNumber")).contains(QStringLiteral("引")));
}

TEST_CASE("the same person, the same matter, still open: shown, and gone on only when said so")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    const Result<Outcome> first = answerOf(counter.desk->run(someCase("M05", "张大爷", oldMan)));
    REQUIRE_OK(first);
    counter.settings->setPrintMode(QStringLiteral("pdf"));
    Typist typist(counter.window());
    chooseMatter(counter, typist, "lnz");
    typist.key(Qt::Key_F6);
    REQUIRE(waitUntil([] { return focusName() == "applicantIdNumber"; }));
    typist.reader(oldMan);
    REQUIRE(
        waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("confirmDuplicate")) != nullptr; }));
    CHECK(counter.shot(QStringLiteral("accept-duplicate")));
    typist.key(Qt::Key_F9);
    settle(100);
    CHECK(answerOf(counter.desk->cases(CaseFilter{}))->lines.size() == 1);
    auto* goOn = counter.find<QPushButton>(QStringLiteral("confirmDuplicate"));
    REQUIRE(goOn != nullptr);
    goOn->click();
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return answerOf(counter.desk->cases(CaseFilter{}))->lines.size() == 2; }));
}

TEST_CASE("a number that is wrong is told beside its field, and nothing is lost")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    chooseMatter(counter, typist, "lnz");
    typist.key(Qt::Key_F6);
    typist.reader("511324196503150014");
    CHECK(focusName() == "applicantIdNumber");
    CHECK(counter.shot(QStringLiteral("accept-wrong-number")));
    typist.key(Qt::Key_F9);
    settle(200);
    CHECK(focusName() == "applicantIdNumber");
    CHECK(answerOf(counter.desk->cases(CaseFilter{}))->lines.empty());
}

TEST_CASE("a name that no font can draw: the case is taken, the paper says why it is not, no number is used")
{
    Counter counter;
    counter.settings->setPrintMode(QStringLiteral("pdf"));
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    chooseMatter(counter, typist, "lnz");
    typist.key(Qt::Key_F6);
    REQUIRE(waitUntil([] { return focusName() == "applicantIdNumber"; }));
    readCard(typist, QStringLiteral("张\U00030EDE\U000323AF"));
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return !textOf(counter, QStringLiteral("doneNumber")).isEmpty(); }));
    settle(500);
    const std::string number = textOf(counter, QStringLiteral("doneNumber")).toStdString();
    const Result<CaseView> made = answerOf(counter.desk->caseView(number));
    REQUIRE_OK(made);
    CHECK(made->applicant.displayName() == "张\U00030EDE\U000323AF");
    CHECK(made->c.papers.size() == static_cast<std::size_t>(pdfsIn(counter).size()));
    if (made->c.papers.empty()) // the fonts of this PC lack them
        CHECK(counter.shot(QStringLiteral("accept-no-glyph")));
}

TEST_CASE("a household with an agent, all by keys")
{
    Counter counter;
    counter.settings->setPrintMode(QStringLiteral("pdf"));
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    chooseMatter(counter, typist, "ncdb");
    typist.key(Qt::Key_F6);
    REQUIRE(waitUntil([] { return focusName() == "applicantIdNumber"; }));
    readCard(typist, QStringLiteral("张大爷"));
    typist.key(Qt::Key_M, Qt::ControlModifier);
    REQUIRE(waitUntil([] { return focusName() == "member1IdNumber"; }));
    typist.reader(hers);
    REQUIRE(waitUntil([] { return focusName() == "member1Name"; }));
    typist.commit(QStringLiteral("李桂芳"));
    typist.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(waitUntil([] { return focusName() == "agentIdNumber"; }));
    typist.key(Qt::Key_Tab);
    typist.commit(QStringLiteral("张小明"));
    CHECK(counter.shot(QStringLiteral("accept-household")));
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return !textOf(counter, QStringLiteral("doneNumber")).isEmpty(); }));
    const Result<CaseView> made =
        answerOf(counter.desk->caseView(textOf(counter, QStringLiteral("doneNumber")).toStdString()));
    REQUIRE_OK(made);
    CHECK(made->applicant.type == "household");
    CHECK(made->applicant.parties.size() == 2);
    REQUIRE(made->applicant.agent);
    CHECK(made->applicant.agent->name == "张小明");
}

TEST_CASE("something missing, and a person: F5 takes in and tells, with the notice at once")
{
    Counter counter;
    counter.settings->setPrintMode(QStringLiteral("pdf"));
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    chooseMatter(counter, typist, "zjd");
    typist.key(Qt::Key_Space);
    readCard(typist, QStringLiteral("张大爷"));
    settle(60);
    CHECK(textOf(counter, QStringLiteral("promiseLine")).startsWith(QStringLiteral("补齐之日起")));
    CHECK(counter.shot(QStringLiteral("accept-receive")));
    typist.key(Qt::Key_F5);
    REQUIRE(waitUntil([&] { return !textOf(counter, QStringLiteral("doneNumber")).isEmpty(); }));
    const std::string number = textOf(counter, QStringLiteral("doneNumber")).toStdString();
    const Result<CaseView> made = answerOf(counter.desk->caseView(number));
    REQUIRE_OK(made);
    CHECK(made->c.state == "supplement");
    REQUIRE(made->c.requests.size() == 1);
    CHECK_FALSE(made->c.requests.front().missing.empty());
    settle(300);
    CHECK(counter.shot(QStringLiteral("accept-received")));
}

TEST_CASE("only what may follow is missing: F9 asks the day and accepts with gaps")
{
    Counter counter;
    counter.settings->setPrintMode(QStringLiteral("pdf"));
    counter.openWindow(QStringLiteral("accept"));
    const auto matters = answerOf(counter.desk->matters());
    REQUIRE_OK(matters);
    const auto own =
        std::find_if(matters->begin(), matters->end(), [](const auto& m) { return m->code == "M05"; });
    REQUIRE(own != matters->end());
    Matter changed = **own;
    changed.version += 1;
    for (Material& material : changed.useModern ? changed.modernMaterials : changed.materials)
        material.gapAllowed = true;
    REQUIRE_OK(answerOf(counter.desk->publishMatters({changed})));
    settle(100);
    Typist typist(counter.window());
    chooseMatter(counter, typist, "lnz");
    typist.key(Qt::Key_Space);
    readCard(typist, QStringLiteral("张大爷"));
    settle(60);
    CHECK(counter.shot(QStringLiteral("accept-gap")));
    Ask::prepareDialog([&](QDialog& dialog) {
        settle(60);
        CHECK(dialog.grab().save(QStringLiteral(BM_BINARY_DIR "/screens/accept-gap-day.png")));
        typist.key(Qt::Key_Return);
    });
    typist.key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return !textOf(counter, QStringLiteral("doneNumber")).isEmpty(); }));
    const std::string number = textOf(counter, QStringLiteral("doneNumber")).toStdString();
    const Result<CaseView> made = answerOf(counter.desk->caseView(number));
    REQUIRE_OK(made);
    CHECK(made->c.state == "accepted");
    REQUIRE_FALSE(made->c.gaps.empty());
    CHECK(made->c.gaps.front().until == Day::of(2026, 11, 30));
    REQUIRE(waitUntil([&] { return !pdfsIn(counter).isEmpty(); }, 20000)); // the slip, whatever else
}
