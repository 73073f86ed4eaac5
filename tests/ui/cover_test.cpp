// The covered window, the PIN, the wait after wrong passwords, and another person taking over.
#include "tests/ui/clerk.h"
#include "ui/shell/login_page.h"
#include "ui/shell/password_dialogs.h"
#include "ui/shell/session_guard.h"
#include "ui/shell/switch_dialog.h"
#include "ui/shell/unlock_dialog.h"
#include "ui/shell/veil.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace bm;
using namespace bm::test;

namespace {

QPushButton* buttonOf(QWidget& window, const char* name)
{
    auto* button = window.findChild<QPushButton*>(QString::fromLatin1(name));
    REQUIRE(button != nullptr);
    return button;
}

UnlockDialog* unlock(Counter& counter)
{
    auto* dialog = counter.window().findChild<UnlockDialog*>();
    return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
}

void enter(UnlockDialog& dialog, const QString& secret)
{
    REQUIRE(waitUntil([&] { return buttonOf(dialog, "uncover")->isEnabled(); }));
    dialog.findChild<QLineEdit*>(QStringLiteral("secret"))->setText(secret);
    buttonOf(dialog, "uncover")->click();
}

QString said(QWidget& window)
{
    return window.findChild<ErrorBanner*>()->text();
}

bool coveredNow(Counter& counter)
{
    return counter.window().findChild<Veil*>() != nullptr;
}

} // namespace

TEST_CASE("an idle window is covered: its outline stays, no word can be read, and nothing is lost")
{
    Clerk clerk;
    clerk.open("M01", true);
    const QImage before = clerk.counter.window().grab().toImage();
    clerk.counter.window().findChild<SessionGuard*>()->setTimes(150, 60'000);
    CHECK_FALSE(coveredNow(clerk.counter));
    REQUIRE(waitUntil([&] { return unlock(clerk.counter) != nullptr; }));
    CHECK(coveredNow(clerk.counter));
    settle(60);
    const QImage covered = clerk.counter.window().grab().toImage();
    REQUIRE(covered.size() == before.size());
    // Letters are sharp edges: beside one another hardly any dots differ under the veil.
    const auto edges = [](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 1; x < image.width(); ++x)
                count += std::abs(qGray(image.pixel(x, y)) - qGray(image.pixel(x - 1, y))) > 24 ? 1 : 0;
        }
        return count;
    };
    CHECK(edges(before) > 5000);
    CHECK(edges(covered) < 20);
    CHECK(clerk.counter.shot(QStringLiteral("cover")));
    Clerk::shoot(*unlock(clerk.counter), QStringLiteral("unlock"));
    enter(*unlock(clerk.counter), {}); // a trial office needs no password
    REQUIRE(waitUntil([&] { return !coveredNow(clerk.counter); }));
    CHECK(clerk.counter.find<QLabel>(QStringLiteral("caseNumber")) != nullptr);
}

TEST_CASE("the minutes until covering and locking are the office's, set in Settings by who leads it")
{
    Clerk clerk;
    auto* guard = clerk.counter.window().findChild<SessionGuard*>();
    REQUIRE(waitUntil([&] { return guard->times() == std::pair(5, 60); }));
    clerk.counter.window().showPlace(QStringLiteral("settings"));
    const auto box = [&](const char* name) {
        auto* found = clerk.counter.window().findChild<QSpinBox*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    };
    REQUIRE(waitUntil([&] { return box("lockMinutes")->value() == 60; }));
    CHECK_FALSE(box("coverMinutes")->isEnabled()); // a clerk reads them
    const Result<Session> leader = answerOf(clerk.counter.desk->login("director", {}));
    REQUIRE(leader.ok());
    clerk.counter.context->session = *leader;
    clerk.counter.window().showPlace(QStringLiteral("today"));
    clerk.counter.window().showPlace(QStringLiteral("settings"));
    REQUIRE(waitUntil([&] { return box("coverMinutes")->isEnabled(); }));
    box("coverMinutes")->setValue(30);
    box("lockMinutes")->setValue(20);
    buttonOf(clerk.counter.window(), "saveOffice")->click();
    settle(100);
    CHECK(guard->times() == std::pair(5, 60)); // the lock does not come before the cover
    box("coverMinutes")->setValue(2);
    box("lockMinutes")->setFocus();
    settle(60);
    CHECK(clerk.counter.shot(QStringLiteral("settings-idle")));
    buttonOf(clerk.counter.window(), "saveOffice")->click();
    REQUIRE(waitUntil([&] { return guard->times() == std::pair(2, 20); }));
}

TEST_CASE("an account that nobody let in on this PC says so before a password is typed")
{
    Clerk clerk;
    REQUIRE(answerOf(clerk.counter.desk->login("director", {})).ok());
    SetStaff away;
    away.account = "chen";
    away.name = "陈秀英";
    REQUIRE(answerOf(clerk.counter.desk->runPeople(away)).ok());
    SwitchDialog dialog(*clerk.counter.context, &clerk.counter.window());
    auto* people = dialog.findChild<QListWidget*>(QStringLiteral("people"));
    REQUIRE(waitUntil([&] { return people->count() == 3; }));
    for (int i = 0; i < people->count(); ++i) {
        const QString text = people->item(i)->text();
        CHECK(text.contains(u"本机还没有密码") == text.contains(u"陈秀英"));
    }
    LoginPage page(*clerk.counter.context);
    auto* account = page.findChild<QComboBox*>(QStringLiteral("account"));
    REQUIRE(waitUntil([&] { return account->count() == 4; }));
    const auto saysAway = [&page] {
        for (const FieldRow* row : page.findChildren<FieldRow*>()) {
            if (!row->error().isEmpty())
                return true;
        }
        return false;
    };
    account->setCurrentText(QStringLiteral("b"));
    CHECK_FALSE(saysAway());
    account->setCurrentText(QStringLiteral("chen"));
    CHECK(saysAway());
}

TEST_CASE("a key or a click puts the cover off; wrong PINs do not put the whole lock off")
{
    Clerk clerk;
    auto* guard = clerk.counter.window().findChild<SessionGuard*>();
    bool locked = false;
    QObject::connect(&clerk.counter.window(), &MainWindow::wholeLockWanted, guard,
                     [&locked] { locked = true; });
    guard->setTimes(400, 900);
    for (int i = 0; i < 8; ++i) {
        settle(100);
        clerk.typist->key(Qt::Key_Shift);
        CHECK_FALSE(coveredNow(clerk.counter));
    }
    REQUIRE(waitUntil([&] { return unlock(clerk.counter) != nullptr; }));
    for (int i = 0; i < 4 && !locked; ++i) {
        settle(100);
        QTest::keyClick(unlock(clerk.counter), Qt::Key_Shift);
    }
    CHECK(waitUntil([&] { return locked; }, 700));
}

TEST_CASE("the PIN uncovers; after five wrong ones only the password does")
{
    Clerk clerk;
    REQUIRE(answerOf(clerk.counter.desk->setPin("2468")).ok());
    clerk.typist->key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return unlock(clerk.counter) != nullptr; }));
    enter(*unlock(clerk.counter), QStringLiteral("1111"));
    REQUIRE(waitUntil([&] { return said(*unlock(clerk.counter)).contains(u"4 次"); }));
    enter(*unlock(clerk.counter), QStringLiteral("2468"));
    REQUIRE(waitUntil([&] { return !coveredNow(clerk.counter); }));

    clerk.typist->key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return unlock(clerk.counter) != nullptr; }));
    UnlockDialog& dialog = *unlock(clerk.counter);
    for (int i = 4; i >= 1; --i) {
        enter(dialog, QStringLiteral("1111"));
        REQUIRE(waitUntil([&] { return said(dialog).contains(QString::number(i) + u" 次"_qs); }));
    }
    enter(dialog, QStringLiteral("1111"));
    REQUIRE(waitUntil([&] { return said(dialog).contains(u"已停用"); }));
    enter(dialog, QStringLiteral("2468")); // the right one comes too late
    REQUIRE(waitUntil([&] { return said(dialog).contains(u"没有设置 PIN"); }));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(coveredNow(clerk.counter));
    enter(dialog, {});
    CHECK(waitUntil([&] { return !coveredNow(clerk.counter); }));
}

TEST_CASE("a dialog that is open, or opens meanwhile, is covered too")
{
    Clerk clerk;
    QDialog open(&clerk.counter.window());
    open.resize(300, 200);
    open.setModal(true);
    open.show();
    REQUIRE(waitUntil([&] { return open.isVisible(); }));
    QTest::keyClick(&open, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return unlock(clerk.counter) != nullptr; }));
    CHECK(open.findChild<Veil*>() != nullptr);
    QDialog later(&clerk.counter.window());
    later.show();
    CHECK(later.findChild<Veil*>() != nullptr);
    CHECK(unlock(clerk.counter)->findChild<Veil*>() == nullptr);
    enter(*unlock(clerk.counter), {});
    REQUIRE(waitUntil([&] { return !coveredNow(clerk.counter); }));
    CHECK(open.findChild<Veil*>() == nullptr);
    CHECK(open.isVisible());
}

TEST_CASE("too many wrong passwords: the wait stands there in words and counts down")
{
    Clerk clerk;
    REQUIRE(answerOf(clerk.counter.desk->resetPassword("b", "given-anew")).error().code != "");
    clerk.typist->key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return unlock(clerk.counter) != nullptr; }));
    UnlockDialog& dialog = *unlock(clerk.counter);
    for (int i = 0; i < 6 && !said(dialog).contains(u"请等"); ++i) {
        enter(dialog, QStringLiteral("wrong password"));
        REQUIRE(waitUntil([&] { return !said(dialog).isEmpty(); }));
        settle(120);
    }
    REQUIRE(said(dialog).contains(u"请等"));
    CHECK_FALSE(buttonOf(dialog, "uncover")->isEnabled());
    const QString first = said(dialog);
    REQUIRE(waitUntil([&] { return said(dialog) != first; }, 3000));
    REQUIRE(waitUntil([&] { return buttonOf(dialog, "uncover")->isEnabled(); }, 10'000));
    CHECK(said(dialog).contains(u"可以再试"));
}

TEST_CASE("another person takes over in three steps, also from the cover")
{
    for (const bool covered : {false, true}) {
        CAPTURE(covered);
        Clerk clerk;
        bool remake = false;
        QObject::connect(&clerk.counter.window(), &MainWindow::remakeWanted, &clerk.counter.window(),
                         [&remake] { remake = true; });
        if (covered) {
            clerk.typist->key(Qt::Key_L, Qt::ControlModifier);
            REQUIRE(waitUntil([&] { return unlock(clerk.counter) != nullptr; }));
            buttonOf(*unlock(clerk.counter), "anotherPerson")->click();
        } else {
            clerk.typist->key(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        }
        auto* dialog = clerk.counter.window().findChild<SwitchDialog*>();
        REQUIRE(dialog != nullptr);
        auto* people = dialog->findChild<QListWidget*>(QStringLiteral("people"));
        REQUIRE(waitUntil([&] { return people->count() == 2; })); // not who is there
        CHECK(people->item(0)->text().contains(QStringLiteral("李国强")));
        if (!covered)
            Clerk::shoot(*dialog, QStringLiteral("switch"));
        QTest::keyClick(people, Qt::Key_Return);
        QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("switchPassword")), Qt::Key_Return);
        REQUIRE(waitUntil([&] { return remake; }));
        CHECK(clerk.counter.context->session.account == "b");
        CHECK_FALSE(coveredNow(clerk.counter));
    }
}

TEST_CASE("password and PIN are set in dialogs that say what is wrong")
{
    Clerk clerk;
    auto* guard = clerk.counter.window().findChild<SessionGuard*>();
    const auto type = [](QDialog& dialog, const char* field, const char* text) {
        auto* edit = dialog.findChild<QLineEdit*>(QString::fromLatin1(field));
        REQUIRE(edit != nullptr);
        edit->setText(QString::fromLatin1(text));
    };
    Ask::prepareDialog([&](QDialog& dialog) {
        type(dialog, "pin", "12");
        type(dialog, "pinAgain", "13");
        dialog.accept();
        CHECK(dialog.isVisible());
        type(dialog, "pinAgain", "12");
        dialog.accept();
        REQUIRE(waitUntil([&] { return said(dialog).contains(u"4 到 6 位"); }));
        Clerk::shoot(dialog, QStringLiteral("pin"));
        type(dialog, "pin", "1357");
        type(dialog, "pinAgain", "1357");
        dialog.accept();
        REQUIRE(waitUntil([&] { return !dialog.isVisible(); }));
    });
    guard->setPin();
    CHECK(answerOf(clerk.counter.desk->checkPin("1357")).ok());
    Ask::prepareDialog([&](QDialog& dialog) {
        type(dialog, "oldPassword", "not it");
        type(dialog, "newPassword", "a new password");
        type(dialog, "newPasswordAgain", "a new password");
        dialog.accept();
        REQUIRE(waitUntil([&] { return !said(dialog).isEmpty(); }));
        Clerk::shoot(dialog, QStringLiteral("password"));
        dialog.reject();
    });
    guard->changePassword();
    CHECK(Ask::allUsed());
}

TEST_CASE("the login page leads a forgotten password to the recovery sheet")
{
    Clerk clerk;
    LoginPage page(*clerk.counter.context);
    page.resize(900, 600);
    page.show();
    auto* account = page.findChild<QComboBox*>(QStringLiteral("account"));
    REQUIRE(waitUntil([&] { return account->count() == 3; }));
    Clerk::shoot(page, QStringLiteral("login"));
    Ask::prepareDialog([&](QDialog& dialog) {
        CHECK(dialog.findChild<QLineEdit*>(QStringLiteral("recoverAccount"))->text() == QStringLiteral("a"));
        for (const char* field : {"newPassword", "newPasswordAgain"})
            dialog.findChild<QLineEdit*>(QString::fromLatin1(field))
                ->setText(QStringLiteral("after recovery"));
        dialog.accept(); // without the key
        settle(60);
        CHECK(said(dialog).isEmpty());
        dialog.findChild<QLineEdit*>(QStringLiteral("recoveryKey"))->setText(QStringLiteral("abcd efgh"));
        dialog.accept();
        REQUIRE(waitUntil([&] { return said(dialog).contains(u"没有恢复单"); })); // a trial office has none
        Clerk::shoot(dialog, QStringLiteral("recover"));
        dialog.reject();
    });
    buttonOf(page, "forgotten")->click();
    CHECK(Ask::allUsed());
}
