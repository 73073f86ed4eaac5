// A clerk at the Posts place, with its grid, its lists and its banner at hand.
#pragma once

#include "tests/ui/clerk.h"
#include "ui/posts/cover_banner.h"
#include "ui/posts/week_model.h"
#include "ui/widgets/widgets.h"

#include <catch2/catch.hpp>
#include <QComboBox>
#include <QTableView>
#include <QTreeWidget>

namespace bm::test {

inline const Day monday = Day::of(2026, 11, 23); // the day of the counter, 9:30

struct Posts : Clerk
{
    explicit Posts(double factor = 1.0, Language language = Language::Chinese) : Clerk(factor, language)
    {
        typist->key(Qt::Key_5, Qt::ControlModifier);
        REQUIRE(waitUntil([this] { return model() != nullptr && model()->rowCount() > 0; }));
        settle(60);
    }

    QTableView* grid() { return counter.window().findChild<QTableView*>(QStringLiteral("weekGrid")); }
    WeekModel* model() { return grid() == nullptr ? nullptr : qobject_cast<WeekModel*>(grid()->model()); }
    QString cell(Day day, bool afternoon)
    {
        return model()->indexOf("综合窗口", day, afternoon).data().toString();
    }
    void stand(Day day, bool afternoon)
    {
        grid()->setCurrentIndex(model()->indexOf("综合窗口", day, afternoon));
        grid()->setFocus();
    }
    CoverBanner* banner() { return counter.window().findChild<CoverBanner*>(QStringLiteral("coverBanner")); }
    QTreeWidget* list(const char* name)
    {
        return counter.window().findChild<QTreeWidget*>(QString::fromLatin1(name) + QStringLiteral("List"));
    }
    void act(const char* account)
    {
        const Result<Session> session = answerOf(counter.desk->login(account, {}));
        REQUIRE(session.ok());
        counter.context->session = *session;
        banner()->ask();
        settle(60);
    }
    void people(const PeopleCommand& command)
    {
        const Result<Outcome> outcome = answerOf(counter.desk->runPeople(command));
        INFO((outcome ? "" : outcome.error().code));
        REQUIRE(outcome.ok());
        settle(60);
    }
    // Sends Ctrl+Enter to the dialog on show and lets it work until it closed, or said something.
    void done(QDialog& dialog)
    {
        typist->key(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] {
            auto* said = dialog.findChild<ErrorBanner*>();
            return !dialog.isVisible() || (said != nullptr && said->isVisible());
        });
    }
    static AddLeave leave(const char* who, const char* from, const char* to)
    {
        AddLeave out;
        out.account = who;
        out.kind = "meeting";
        out.from = *Instant::parse(from);
        out.to = *Instant::parse(to);
        return out;
    }
};

inline void choose(QDialog& dialog, const char* box, const char* data)
{
    auto* combo = dialog.findChild<QComboBox*>(QString::fromLatin1(box));
    REQUIRE(combo != nullptr);
    REQUIRE(combo->findData(QString::fromUtf8(data)) >= 0);
    combo->setCurrentIndex(combo->findData(QString::fromUtf8(data)));
}

inline QString saidIn(QDialog& dialog)
{
    auto* said = dialog.findChild<ErrorBanner*>();
    return said != nullptr && said->isVisible() ? said->text() : QString();
}

} // namespace bm::test
