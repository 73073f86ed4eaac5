// The phrases at the window: found by initials with keys alone, put where the cursor is, kept from what was
// typed, looked after in Settings.
#include "tests/ui/clerk.h"
#include "ui/phrases/phrase_picker.h"
#include "ui/steps/step_specs.h"

#include <catch2/catch.hpp>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace bm;
using namespace bm::test;

namespace {

void typeInto(const char* ascii)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(ascii));
    QCoreApplication::processEvents();
}

// Ctrl+J in the field that has the focus; `drive` stands in the open list and closes it.
void pick(Clerk& clerk, QDialog& under, const std::function<void(QDialog&, QListWidget&)>& drive)
{
    Ask::prepareDialog([&clerk, drive](QDialog& picker) {
        auto* list = picker.findChild<QListWidget*>(QStringLiteral("phraseList"));
        REQUIRE(list != nullptr);
        REQUIRE(waitUntil([&] { return list->count() > 0; }));
        REQUIRE(waitUntil([&] { return QApplication::focusWidget() != nullptr; }));
        drive(picker, *list);
    });
    clerk.typist->key(Qt::Key_J, Qt::ControlModifier);
    under.activateWindow(); // as a window manager does
    REQUIRE(waitUntil([&] { return under.isActiveWindow(); }));
}

std::vector<PhraseView> phrases(Clerk& clerk)
{
    const auto all = answerOf(clerk.counter.desk->phrases());
    REQUIRE(all.ok());
    return *all;
}

void focus(QDialog& dialog, const char* name)
{
    auto* field = dialog.findChild<QWidget*>(QString::fromLatin1(name));
    REQUIRE(field != nullptr);
    dialog.activateWindow();
    REQUIRE(waitUntil([&] { return dialog.isActiveWindow(); }));
    field->setFocus();
}

} // namespace

TEST_CASE("a phrase is found by its initials and stands in the field, by keys alone")
{
    Clerk clerk;
    clerk.open("M14", true);
    Ask::prepareConfirm(false);
    clerk.step(
        Qt::Key_F,
        [&](QDialog& dialog) {
            focus(dialog, "reason");
            pick(clerk, dialog, [&](QDialog& picker, QListWidget& list) {
                // The matter's own first; none of another matter, none of another use.
                CHECK(list.item(0)->text().contains(QStringLiteral("本事项")));
                for (int i = 0; i < list.count(); ++i)
                    CHECK_FALSE(list.item(i)->text().contains(QStringLiteral("采伐")));
                const int all = list.count();
                Clerk::shoot(picker, QStringLiteral("phrases"));
                typeInto("yyyczjd"); // 已有一处宅基地
                CHECK(list.count() < all);
                REQUIRE(list.count() >= 1);
                CHECK(list.item(0)->text().contains(QStringLiteral("已有一处宅基地")));
                Clerk::shoot(picker, QStringLiteral("phrases-found"));
                clerk.typist->key(Qt::Key_Return);
            });
            const auto* reason = dialog.findChild<QPlainTextEdit*>(QStringLiteral("reason"));
            CHECK(reason->toPlainText().contains(QStringLiteral("第六十二条")));
            CHECK(reason->hasFocus());
        },
        QStringLiteral("phrases-in"));
    REQUIRE(clerk.view().c.report);
    CHECK(clerk.view().said.at("refusal-report.reason").find("已有一处宅基地") != std::string::npos);
    CHECK(waitUntil([] { return Ask::allUsed(); }));
}

TEST_CASE("Down and Enter take another one; its blank is selected, and Escape takes none")
{
    Clerk clerk;
    clerk.open("M14", true);
    Ask::prepareConfirm(false);
    clerk.step(
        Qt::Key_P,
        [&](QDialog& dialog) {
            focus(dialog, "reason");
            auto* box = dialog.findChild<QComboBox*>(QStringLiteral("reason"));
            pick(clerk, dialog, [&](QDialog&, QListWidget&) { clerk.typist->key(Qt::Key_Escape); });
            CHECK(box->currentText().isEmpty());
            pick(clerk, dialog, [&](QDialog&, QListWidget& list) {
                clerk.typist->key(Qt::Key_Down);
                CHECK(list.currentRow() == 1);
                clerk.typist->key(Qt::Key_Up);
                clerk.typist->key(Qt::Key_Return);
            });
            CHECK(box->lineEdit()->selectedText() == QStringLiteral("____"));
            typeInto("15");
            CHECK(box->currentText().contains(QStringLiteral("预计15个工作日")));
        },
        QStringLiteral("phrases-pause"));
    CHECK(clerk.view().c.state == "paused");
    CHECK(waitUntil([] { return Ask::allUsed(); }));
}

TEST_CASE("what was typed is kept as a phrase, but no name and no number of a person")
{
    Clerk clerk;
    clerk.open("M14", true);
    const std::size_t before = phrases(clerk).size();
    Ask::prepareDialog([&](QDialog&) { clerk.typist->key(Qt::Key_5); });
    Ask::prepareDialog([&](QDialog& dialog) {
        const auto refusedWith = [&](const char* words, const QString& said) {
            dialog.findChild<QPlainTextEdit*>(QStringLiteral("note"))->clear();
            put(dialog, "note", words);
            pick(clerk, dialog, [&](QDialog& picker, QListWidget&) {
                clerk.typist->key(Qt::Key_S, Qt::ControlModifier);
                auto* banner = picker.findChild<QWidget*>(QStringLiteral("errorBanner"));
                REQUIRE(waitUntil([&] { return banner->isVisible(); }));
                CHECK(banner->accessibleName().contains(said));
                clerk.typist->key(Qt::Key_Escape);
            });
        };
        refusedWith("王大明已来电", QStringLiteral("姓名"));
        refusedWith("已打 13800000000", QStringLiteral("号"));
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("note"))->clear();
        put(dialog, "note", "已到村社核实地界");
        pick(clerk, dialog, [&](QDialog& picker, QListWidget& list) {
            Clerk::shoot(picker, QStringLiteral("phrases-keep"));
            clerk.typist->key(Qt::Key_S, Qt::ControlModifier);
            REQUIRE(waitUntil(
                [&] { return list.item(0) != nullptr && list.item(0)->text() == u"已到村社核实地界"; }));
            clerk.typist->key(Qt::Key_Escape);
        });
        clerk.typist->key(Qt::Key_Escape);
    });
    clerk.typist->key(Qt::Key_F9);
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    const auto now = phrases(clerk);
    REQUIRE(now.size() == before + 1);
    CHECK(now.front().phrase == Phrase{"note", "已到村社核实地界", ""});
}

TEST_CASE("the list of phrases: the matter's own first, the best match first")
{
    const std::vector<PhraseView> all{{1, "own", {"note", "材料已核对", ""}},
                                      {2, "own", {"note", "已现场核对", "M14"}},
                                      {3, "own", {"note", "别的事项", "M01"}},
                                      {0, "shipped", {"refuse", "材料不齐", ""}}};
    const PhraseWish wish{"note", "M14", {}};
    const auto texts = [&](const std::string& typed) {
        std::vector<std::string> out;
        for (const PhraseView& one : phrasesFor(all, wish, typed))
            out.push_back(one.phrase.text);
        return out;
    };
    CHECK(texts("") == std::vector<std::string>{"已现场核对", "材料已核对"});
    CHECK(texts("cl") == std::vector<std::string>{"材料已核对"});
    CHECK(texts("核对").size() == 2);
    CHECK(texts("zzz").empty());
    for (const std::string& use : phraseUses())
        CHECK(Words::knows("phrase-use", use));
    for (const char* source : {"own", "upper", "shipped"})
        CHECK(Words::knows("phrase-source", source));
}

TEST_CASE("the office's phrases are added, changed, ordered and removed in Settings")
{
    Clerk clerk;
    Counter& counter = clerk.counter;
    counter.window().showPlace(QStringLiteral("settings"));
    REQUIRE(waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("addPhrase")) != nullptr; }));
    CHECK(counter.find<QPushButton>(QStringLiteral("removePhrase")) == nullptr); // nothing to remove
    const auto write = [&](const char* words) {
        return [&clerk, words](QDialog& dialog) {
            dialog.findChild<QPlainTextEdit*>(QStringLiteral("phraseText"))->clear();
            put(dialog, "phraseText", words);
            Clerk::shoot(dialog, QStringLiteral("phrase-dialog"));
            clerk.typist->key(Qt::Key_Return, Qt::ControlModifier);
        };
    };
    const auto own = [&] {
        std::vector<std::string> out;
        for (const Phrase& one : ownPhrases(phrases(clerk)))
            out.push_back(one.text);
        return out;
    };
    const auto click = [&](const char* name) {
        counter.find<QPushButton>(QString::fromLatin1(name))->click();
    };
    for (const char* words : {"第一句", "第二句"}) {
        const std::size_t before = own().size();
        Ask::prepareDialog(write(words));
        click("addPhrase");
        REQUIRE(waitUntil([&] { return own().size() == before + 1; }));
        settle(60);
    }
    auto* list = counter.find<QListWidget>(QStringLiteral("ownPhrases"));
    REQUIRE(list != nullptr);
    CHECK(list->currentRow() == 1);
    click("phraseUp");
    REQUIRE(waitUntil([&] { return own() == std::vector<std::string>{"第二句", "第一句"}; }));
    settle(60);
    CHECK(list->currentRow() == 0);
    Ask::prepareDialog(write("改过的"));
    click("changePhrase");
    REQUIRE(waitUntil([&] { return own() == std::vector<std::string>{"改过的", "第一句"}; }));
    settle(60);
    Clerk::shoot(*counter.find<QWidget>(QStringLiteral("phrasesCard")), QStringLiteral("phrases-card"));
    Ask::prepareConfirm(true);
    list->setFocus();
    clerk.typist->key(Qt::Key_Delete);
    REQUIRE(waitUntil([&] { return own() == std::vector<std::string>{"第一句"}; }));
    CHECK(Ask::allUsed());
}

TEST_CASE("the list of phrases fits at 200 %")
{
    Clerk clerk(2.0);
    clerk.open("M14", true);
    Ask::prepareDialog([&](QDialog&) { clerk.typist->key(Qt::Key_5); });
    Ask::prepareDialog([&](QDialog& dialog) {
        put(dialog, "note", "已到村社核实地界");
        pick(clerk, dialog, [&](QDialog& picker, QListWidget&) {
            Clerk::shoot(picker, QStringLiteral("phrases-200"));
            CHECK(picker.width() <= 1366);
            CHECK(picker.height() <= 768);
            for (const auto* button : picker.findChildren<QPushButton*>()) {
                if (button->isVisible() && !button->text().isEmpty())
                    CHECK(button->width() + 2 >= button->minimumSizeHint().width());
            }
            clerk.typist->key(Qt::Key_Escape);
        });
        clerk.typist->key(Qt::Key_Escape);
    });
    clerk.typist->key(Qt::Key_F9);
    REQUIRE(waitUntil([] { return Ask::allUsed(); }));
}
