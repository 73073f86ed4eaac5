// The life of a case by keys alone, in the real widgets: F9 and a letter for every step.
#include "core/cases/case_verbs.h"
#include "tests/ui/clerk.h"
#include "ui/cases/timeline_text.h"
#include "ui/steps/step_specs.h"

#include <catch2/catch.hpp>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace bm;
using namespace bm::test;

namespace {

const std::function<void(QDialog&)> asItIs = [](QDialog&) {};

} // namespace

TEST_CASE("every verb that the rules offer for a case is in the palette, with a letter of its own")
{
    static const std::vector<std::string_view> elsewhere{"receive",       "take-in",    "import",
                                                         "reveal",        "access",     "issue-paper",
                                                         "reprint-paper", "hand-paper", "void-paper"};
    // Pairs of one letter that the conditions of the rules hold apart, not the states.
    static const std::vector<std::pair<std::string_view, std::string_view>> apart{
        {"joint", "joint-done"}, {"agency", "agency-back"}, {"rate", "rate-answer"}, {"take-over", "undo"}};
    for (const VerbRule& rule : verbRules()) {
        CAPTURE(rule.verb);
        const bool other = std::find(elsewhere.begin(), elsewhere.end(), rule.verb) != elsewhere.end();
        CHECK((stepSpec(rule.verb) != nullptr) != other);
    }
    for (const StepSpec& a : stepSpecs()) {
        const VerbRule* ruleA = verbRule(a.verb);
        REQUIRE(ruleA != nullptr);
        if (a.paper != nullptr)
            CHECK(Words::knows("paper", a.paper));
        for (const StepSpec& b : stepSpecs()) {
            if (&a >= &b || a.key != b.key)
                continue;
            CAPTURE(a.verb, b.verb);
            const bool held = std::any_of(apart.begin(), apart.end(), [&](const auto& pair) {
                return pair.first == a.verb && pair.second == b.verb;
            });
            CHECK((held || (ruleA->states & verbRule(b.verb)->states) == 0));
        }
    }
}

TEST_CASE("a supplement is asked for and taken in, by keys alone")
{
    Clerk clerk;
    clerk.open("M14", false, {MaterialTick{0, "missing"}, MaterialTick{1, "missing"}});
    CHECK(clerk.counter.shot(QStringLiteral("steps-received")));
    Ask::prepareDialog([&](QDialog& palette) {
        Clerk::shoot(palette, QStringLiteral("palette"));
        clerk.typist->key(Qt::Key_Escape);
    });
    clerk.typist->key(Qt::Key_F9);
    CHECK(Ask::allUsed());

    Ask::prepareConfirm(false);
    // The likeliest step is the chosen row: Enter, and Enter again in its dialog.
    Ask::prepareDialog([&](QDialog&) { clerk.typist->key(Qt::Key_Return); });
    Ask::prepareDialog([&](QDialog& dialog) {
        Clerk::shoot(dialog, QStringLiteral("request"));
        clerk.typist->key(Qt::Key_Return);
    });
    clerk.typist->key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return clerk.view().c.state == "supplement"; }));
    REQUIRE(waitUntil([] { return Ask::allUsed(); })); // printing was offered
    clerk.shown();
    const CaseView asked = clerk.view();
    REQUIRE(asked.c.requests.size() == 1);
    CHECK(asked.c.requests.front().missing.size() == 2);
    CHECK(asked.c.requests.front().until == Day::of(2026, 12, 7));

    // One of the two came.
    clerk.step(
        Qt::Key_D, [&](QDialog&) { clerk.typist->key(Qt::Key_Space); }, QStringLiteral("received"));
    CHECK(clerk.view().c.state == "supplement");
    CHECK(clerk.view().c.materials[0].state == "missing");
    CHECK(clerk.view().c.materials[1].state == "given");
    clerk.step(Qt::Key_D, asItIs);
    CHECK(clerk.view().c.materials[0].state == "given");
    CHECK(clerk.counter.shot(QStringLiteral("steps-supplement")));
    // Now it can be accepted, without a question: nothing is missing.
    Ask::prepareConfirm(false);
    clerk.step(Qt::Key_S, {});
    CHECK(clerk.view().c.state == "accepted");
    CHECK(waitUntil([] { return Ask::allUsed(); }));
}

TEST_CASE("a case is paused with a notice and goes on, by keys alone")
{
    Clerk clerk;
    clerk.open("M14", true);
    Ask::prepareConfirm(false);
    clerk.step(
        Qt::Key_P, [](QDialog& dialog) { put(dialog, "reason", "申请人要求听证"); }, QStringLiteral("pause"));
    CHECK(clerk.view().c.state == "paused");
    CHECK(clerk.counter.find<QLabel>(QStringLiteral("caseDue"))->text() == QStringLiteral("暂停中"));
    CHECK(waitUntil([] { return Ask::allUsed(); }));
    const CaseView paused = clerk.view();
    const QString told =
        timelineText(*clerk.counter.context, paused, paused.c.timeline.back()).join(QStringLiteral(" · "));
    CHECK(told.contains(QStringLiteral("听证")));
    CHECK(told.contains(QStringLiteral("10 个工作日")));
    CHECK(told.contains(QStringLiteral("申请人要求听证")));
    CHECK(clerk.counter.shot(QStringLiteral("steps-paused")));
    clerk.step(Qt::Key_P, {});
    CHECK(clerk.view().c.state == "accepted");
}

TEST_CASE("two windows handle a case jointly, by keys alone")
{
    Clerk clerk;
    clerk.open("M14", true);
    Ask::prepareConfirm(false);
    clerk.step(
        Qt::Key_J, [](QDialog& dialog) { put(dialog, "windows", "国土窗口、林业窗口"); },
        QStringLiteral("joint"));
    REQUIRE(clerk.view().c.joint);
    // It waits in a queue of its own, here and on Today.
    auto* chip = clerk.counter.find<QPushButton>(QStringLiteral("chip-joint"));
    REQUIRE(chip != nullptr);
    CHECK(chip->accessibleName().endsWith(QStringLiteral(", 1")));
    CHECK(clerk.counter.find<QPushButton>(QStringLiteral("chip-survey")) == nullptr);
    clerk.counter.window().showPlace(QStringLiteral("today"));
    REQUIRE(waitUntil(
        [&] { return clerk.counter.find<QPushButton>(QStringLiteral("waiting-joint")) != nullptr; }));
    settle(60);
    CHECK(clerk.counter.shot(QStringLiteral("steps-today")));
    clerk.counter.find<QPushButton>(QStringLiteral("waiting-joint"))->click();
    CHECK(clerk.counter.window().currentPlace() == u"cases");
    CHECK(clerk.counter.find<QPushButton>(QStringLiteral("chip-joint"))->isChecked());
    clerk.shown();
    CHECK(waitUntil([] { return Ask::allUsed(); }));
    clerk.step(Qt::Key_J, asItIs);
    CHECK(clerk.view().c.joint->waiting());
    clerk.step(Qt::Key_J, asItIs);
    CHECK_FALSE(clerk.view().c.joint->waiting());
    CHECK(timelineText(*clerk.counter.context, clerk.view(), clerk.view().c.timeline.back())
              .contains(QStringLiteral("林业窗口")));
    CHECK(clerk.counter.shot(QStringLiteral("steps-joint")));
}

TEST_CASE("a refusal: report, the director's opinion, decision; each refused before its time in words")
{
    Clerk clerk;
    clerk.open("M14", true);
    // Without a report: the dialog says why not, and keeps what was typed.
    Ask::prepareDialog([&](QDialog&) { clerk.typist->key(Qt::Key_U); });
    Ask::prepareDialog([&](QDialog& dialog) {
        put(dialog, "reason", "不符合规划");
        clerk.typist->key(Qt::Key_Return, Qt::ControlModifier);
        auto* error = dialog.findChild<QWidget*>(QStringLiteral("stepError"));
        CHECK(waitUntil([&] { return error->isVisible(); }));
        CHECK(error->accessibleName().contains(QStringLiteral("否定报备")));
        Clerk::shoot(dialog, QStringLiteral("refused"));
        clerk.typist->key(Qt::Key_Escape);
    });
    clerk.typist->key(Qt::Key_F9);
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    settle(50);
    CHECK(clerk.view().c.state == "accepted");

    Ask::prepareConfirm(false);
    clerk.step(
        Qt::Key_F,
        [&](QDialog& dialog) {
            put(dialog, "reason", "宅基地不在村庄规划范围内");
            dialog.findChild<QWidget*>(QStringLiteral("major"))->setFocus();
            clerk.typist->key(Qt::Key_Space);
        },
        QStringLiteral("report"));
    REQUIRE(clerk.view().c.report);
    CHECK(clerk.view().c.report->needsOpinion);
    CHECK(waitUntil([] { return Ask::allUsed(); }));

    clerk.login("director");
    Ask::prepareDialog([&](QDialog&) { clerk.typist->key(Qt::Key_V); });
    Ask::prepareDialog([&](QDialog& dialog) {
        put(dialog, "words", "情况属实，同意");
        Clerk::shoot(dialog, QStringLiteral("opinion"));
        clerk.typist->key(Qt::Key_Return);
    });
    clerk.typist->key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return clerk.view().c.report->opinion.has_value(); }));
    CHECK(clerk.view().c.report->opinion->approver == "director");
    clerk.login("a");
    Ask::prepareConfirm(false);
    clerk.step(Qt::Key_U, asItIs, QStringLiteral("refuse"));
    CHECK(clerk.view().c.result == "not-granted");
    CHECK(waitUntil([] { return Ask::allUsed(); }));
    CHECK(clerk.counter.shot(QStringLiteral("steps-no")));
}

TEST_CASE("a step that is not allowed now is greyed, and its letter says why")
{
    Clerk clerk;
    clerk.open("M05", true);
    Ask::prepareDialog([&](QDialog& palette) {
        clerk.typist->key(Qt::Key_Y); // no extension in this law
        auto* why = palette.findChild<QLabel*>(QStringLiteral("stepWhy"));
        REQUIRE(why != nullptr);
        CHECK(why->isVisible());
        CHECK(why->text().contains(QStringLiteral("不能延期")));
        clerk.typist->key(Qt::Key_H);
        CHECK(why->text().contains(QStringLiteral("办理中")));
        CHECK_FALSE(why->text().contains(QStringLiteral("accepted")));
        Clerk::shoot(palette, QStringLiteral("why"));
        clerk.typist->key(Qt::Key_Escape);
    });
    clerk.typist->key(Qt::Key_F9);
    settle(50);
    CHECK(clerk.view().c.state == "accepted");
}

TEST_CASE("a step is found by the initials of its name")
{
    Clerk clerk;
    clerk.open("M05", true);
    const std::size_t before = clerk.view().c.timeline.size();
    Ask::prepareDialog([&](QDialog& palette) {
        clerk.typist->key(Qt::Key_Slash);
        QTest::keyClicks(palette.windowHandle() != nullptr ? QApplication::focusWidget() : &palette,
                         QStringLiteral("lxjl")); // 联系记录
        clerk.typist->key(Qt::Key_Return);
    });
    Ask::prepareDialog([&](QDialog&) { clerk.typist->key(Qt::Key_Return); });
    clerk.typist->key(Qt::Key_F9);
    REQUIRE(waitUntil([&] { return clerk.view().c.timeline.size() > before; }));
    CHECK(clerk.view().c.timeline.back().verb == "contact");
}

TEST_CASE("decided, collected and rated, by keys alone")
{
    Clerk clerk;
    clerk.open("M05", true);
    clerk.step(Qt::Key_Q, asItIs);
    CHECK(clerk.view().c.state == "decided");
    Ask::prepareConfirm(false);
    clerk.step(Qt::Key_H, asItIs);
    CHECK(clerk.view().c.state == "delivered");
    CHECK(waitUntil([] { return Ask::allUsed(); }));
    clerk.step(Qt::Key_8, asItIs);
    REQUIRE(clerk.view().c.rating);
    CHECK(clerk.view().c.rating->typed);
}
