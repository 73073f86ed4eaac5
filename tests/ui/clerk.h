// A clerk with a keyboard and a case on the screen: steps by F9 and a letter, in the real widgets.
#pragma once

#include "tests/ui_accept/counter.h"
#include "ui/ask.h"

#include <catch2/catch.hpp>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTest>

namespace bm::test {

inline constexpr const char* idNumber = "511324196503150015"; // nobody's: made up, with a right check digit

class Clerk
{
public:
    explicit Clerk(double factor = 1.0, Language language = Language::Chinese)
        : counter(factor, Scheme::Light, language)
    {
        counter.settings->setPrintMode(QStringLiteral("pdf"));
        counter.openWindow();
        typist = std::make_unique<Typist>(counter.window());
    }

    void open(const std::string& matter, bool accepted, std::vector<MaterialTick> ticks = {})
    {
        TakeCase command;
        command.matter = matter;
        command.allMaterials = true;
        command.materials = std::move(ticks);
        command.acceptNow = accepted;
        Party party;
        party.name = "王大明";
        party.idNumber = idNumber;
        party.idType = "id-card";
        party.phone = "13800000000";
        command.applicant.parties.push_back(party);
        const Result<Outcome> outcome = answerOf(counter.desk->run(command));
        INFO((outcome ? "" : outcome.error().code));
        REQUIRE(outcome.ok());
        number = outcome->number;
        counter.window().openCase(QString::fromStdString(number));
        shown();
    }

    void shown()
    {
        const std::int64_t last = view().c.timeline.back().entry;
        REQUIRE(waitUntil([&] {
            auto* label = counter.find<QLabel>(QStringLiteral("caseNumber"));
            return label != nullptr && label->text().contains(QString::fromStdString(number));
        }));
        settle(60);
        REQUIRE(view().c.timeline.back().entry == last);
    }

    CaseView view()
    {
        const Result<CaseView> answer = answerOf(counter.desk->caseView(number));
        REQUIRE(answer.ok());
        return *answer;
    }

    // F9, a letter, and what is typed into the dialog (none when the step asks nothing); no paper is printed
    // until it is asked for.
    void step(Qt::Key letter, const std::function<void(QDialog&)>& fill, const QString& picture = {})
    {
        const std::size_t before = view().c.timeline.size();
        Ask::prepareDialog([this, letter](QDialog&) { typist->key(letter); });
        if (fill) {
            Ask::prepareDialog([this, fill, picture](QDialog& dialog) {
                fill(dialog);
                if (!picture.isEmpty())
                    shoot(dialog, picture);
                typist->key(Qt::Key_Return, Qt::ControlModifier);
            });
        }
        typist->key(Qt::Key_F9);
        REQUIRE(waitUntil([&] { return view().c.timeline.size() > before; }));
        shown();
    }

    static void shoot(QWidget& widget, const QString& name)
    {
        settle(60);
        CHECK(widget.grab().save(QStringLiteral(BM_BINARY_DIR "/screens/steps-") + name +
                                 QStringLiteral(".png")));
    }

    void login(const std::string& account)
    {
        const Result<Session> session = answerOf(counter.desk->login(account, {}));
        REQUIRE(session.ok());
        counter.context->session = *session;
        counter.window().openCase(QString::fromStdString(number));
        settle(60);
    }

    Counter counter;
    std::unique_ptr<Typist> typist;
    std::string number;
};

inline void put(QDialog& dialog, const char* field, const char* words)
{
    auto* widget = dialog.findChild<QWidget*>(QString::fromLatin1(field));
    REQUIRE(widget != nullptr);
    dialog.activateWindow();
    REQUIRE(waitUntil([&] { return dialog.isActiveWindow(); }));
    widget->setFocus();
    REQUIRE(QApplication::focusWidget() != nullptr);
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(words));
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

} // namespace bm::test
