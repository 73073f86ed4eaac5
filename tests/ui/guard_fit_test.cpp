// The dialogs of who is logged in, and the Settings place, at the smallest screen: nothing cut, at 100 % and
// 200 %, in both languages.
#include "tests/ui/clerk.h"
#include "tests/ui/fit.h"
#include "ui/cases/access_dialog.h"
#include "ui/shell/password_dialogs.h"
#include "ui/shell/session_guard.h"
#include "ui/shell/switch_dialog.h"
#include "ui/shell/unlock_dialog.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>
#include <QListWidget>

using namespace bm;
using namespace bm::test;

namespace {

void see(QDialog& dialog, const QString& name)
{
    dialog.show();
    settle(120);
    Clerk::shoot(dialog, QStringLiteral("guard-") + name);
    for (const QString& cut : cutIn(dialog))
        FAIL_CHECK((name + u": "_qs + cut).toStdString());
    dialog.close();
}

AccessReport sampleReport()
{
    AccessReport report;
    report.cases = {"511324101-2026-W1-00001"};
    const Instant at = *Instant::parse("2026-11-23T09:12");
    report.lines.push_back({at, "issue-paper", "b", "李国强", "a", report.cases.front(), "hand-out-roll",
                            "511324101-2026-W1-Q00003"});
    report.lines.push_back({at, "reveal", "a", "张晓梅", "", report.cases.front(), "", ""});
    return report;
}

void fits(double factor, Language language, const QString& mark)
{
    Clerk clerk(factor, language);
    REQUIRE(answerOf(clerk.counter.desk->login("director", {})).ok());
    SetStaff away;
    away.account = "ouyang";
    away.name = "欧阳志远";
    REQUIRE(answerOf(clerk.counter.desk->runPeople(away)).ok());
    UiContext& context = *clerk.counter.context;
    MainWindow& window = clerk.counter.window();
    {
        SwitchDialog dialog(context, &window);
        auto* people = dialog.findChild<QListWidget*>(QStringLiteral("people"));
        REQUIRE(waitUntil([&] { return people->count() == 3; }));
        see(dialog, QStringLiteral("switch-") + mark);
    }
    {
        UnlockDialog dialog(context, &window);
        see(dialog, QStringLiteral("unlock-") + mark);
    }
    {
        PasswordDialog dialog(context, &window);
        see(dialog, QStringLiteral("password-") + mark);
    }
    {
        PinDialog dialog(context, &window);
        see(dialog, QStringLiteral("pin-") + mark);
    }
    {
        RecoverDialog dialog(context, QStringLiteral("a"), &window);
        see(dialog, QStringLiteral("recover-") + mark);
    }
    {
        AccessDialog dialog(context, sampleReport(), &window);
        see(dialog, QStringLiteral("access-") + mark);
    }
    window.showPlace(QStringLiteral("settings"));
    settle(100);
    CHECK(clerk.counter.shot(QStringLiteral("guard-settings-") + mark));
    for (const QString& cut : cutIn(*clerk.counter.place(QStringLiteral("settings"))))
        FAIL_CHECK(cut.toStdString());
}

} // namespace

TEST_CASE("cover, switching, passwords and access fit at 100 %, in both languages")
{
    fits(1.0, Language::Chinese, QStringLiteral("100"));
    fits(1.0, Language::English, QStringLiteral("en-100"));
}

TEST_CASE("cover, switching, passwords and access fit at 200 %")
{
    fits(2.0, Language::Chinese, QStringLiteral("200"));
    fits(2.0, Language::English, QStringLiteral("en-200"));
}
