// Half-typed forms: kept within a second, back after a power cut, several at once.
#include "tests/support/check.h"
#include "tests/ui_accept/counter.h"
#include "ui/accept/accept_form.h"

#include <catch2/catch.hpp>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace bm;
using namespace bm::test;

namespace {

void chooseMatter(Counter& counter, Typist& typist, const char* typed)
{
    REQUIRE(waitUntil([&] { return counter.find<QLineEdit>(QStringLiteral("matterSearch")) != nullptr; }));
    counter.find<QLineEdit>(QStringLiteral("matterSearch"))->setFocus();
    typist.type(typed);
    typist.key(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return counter.find<QLabel>(QStringLiteral("matterName")) != nullptr; }));
}

QString field(const Counter& counter, const char* name)
{
    const auto* edit = counter.find<QLineEdit>(QString::fromLatin1(name));
    return edit == nullptr ? QString() : edit->text();
}

} // namespace

TEST_CASE("a form survives a power cut a second after the last key")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    {
        Typist typist(counter.window());
        chooseMatter(counter, typist, "lnz");
        typist.key(Qt::Key_F6);
        counter.find<QLineEdit>(QStringLiteral("applicantName"))->setFocus();
        typist.commit(QStringLiteral("王䶮"));
    }
    settle(1000);
    counter.pullThePlug();
    counter.openWindow(QStringLiteral("accept"));
    REQUIRE(waitUntil([&] { return field(counter, "applicantName") == QStringLiteral("王䶮"); }));
    const auto drafts = answerOf(counter.desk->drafts());
    REQUIRE_OK(drafts);
    REQUIRE(drafts->size() == 1);
    const Result<AcceptForm> form = acceptFormFromJson(drafts->front().json);
    REQUIRE_OK(form);
    CHECK(form->matter == "M05");
    CHECK(form->ticked(0));
    CHECK(form->ticked(1));
}

TEST_CASE("forms are put aside and come back, each with its own words")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    for (const char16_t* name : {u"甲一", u"乙二", u"丙三"}) {
        chooseMatter(counter, typist, "lnz");
        counter.find<QLineEdit>(QStringLiteral("applicantName"))->setFocus();
        typist.commit(QString::fromUtf16(name));
        typist.key(Qt::Key_F8);
        REQUIRE(
            waitUntil([&] { return counter.find<QLineEdit>(QStringLiteral("matterSearch")) != nullptr; }));
    }
    REQUIRE(waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("parked3")) != nullptr; }));
    CHECK(counter.shot(QStringLiteral("accept-parked")));
    typist.key(Qt::Key_2, Qt::AltModifier);
    REQUIRE(waitUntil([&] { return field(counter, "applicantName") == QStringLiteral("乙二"); }));
    REQUIRE(waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("parked3")) == nullptr; }));
    // Put aside on purpose: not opened by itself after a restart.
    typist.key(Qt::Key_F8);
    settle(300);
    counter.pullThePlug();
    counter.openWindow(QStringLiteral("accept"));
    REQUIRE(waitUntil([&] { return counter.find<QPushButton>(QStringLiteral("parked3")) != nullptr; }));
    CHECK(counter.find<QLabel>(QStringLiteral("matterName")) == nullptr);
}

TEST_CASE("quick typing makes one draft, and an emptied form leaves none")
{
    Counter counter;
    counter.openWindow(QStringLiteral("accept"));
    Typist typist(counter.window());
    chooseMatter(counter, typist, "lnz");
    counter.find<QLineEdit>(QStringLiteral("applicantPhone"))->setFocus();
    for (int i = 0; i < 11; ++i) {
        typist.type("1");
        settle(250);
    }
    settle(1000);
    CHECK(answerOf(counter.desk->drafts())->size() == 1);
}
