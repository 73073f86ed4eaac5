// The window around the places: login, rail, keys, scanner, settings, contrast of the colours.
#include "tests/ui_accept/counter.h"
#include "ui/ask.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/language.h"
#include "ui/theme/palettes.h"

#include <catch2/catch.hpp>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace bm;
using namespace bm::test;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

// WCAG 2.1, 1.4.3 and 1.4.6.
double needed(Scheme scheme)
{
    return scheme == Scheme::HighContrast ? 7.0 : 4.5;
}

QStringList shownTexts(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("text keeps its contrast in every scheme")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark, Scheme::HighContrast);
    CAPTURE(code(scheme).toStdString());
    for (const Role ground : {Role::Page, Role::Surface, Role::SurfaceAlt, Role::AccentSoft}) {
        CHECK(contrast(paletteColour(scheme, Role::Text), paletteColour(scheme, ground)) >= needed(scheme));
        CHECK(contrast(paletteColour(scheme, Role::TextMuted), paletteColour(scheme, ground)) >=
              needed(scheme));
    }
    CHECK(contrast(paletteColour(scheme, Role::RailText), paletteColour(scheme, Role::Rail)) >=
          needed(scheme));
    CHECK(contrast(paletteColour(scheme, Role::AccentText), paletteColour(scheme, Role::Accent)) >=
          needed(scheme));
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad, Tone::Wait}) {
        CAPTURE(toneName(tone).toStdString());
        CHECK(contrast(toneInk(scheme, tone), tonePaper(scheme, tone)) >= needed(scheme));
        CHECK(contrast(toneInk(scheme, tone), paletteColour(scheme, Role::Surface)) >= needed(scheme));
    }
}

TEST_CASE("a trial office opens on Today with its mark and its first clerk")
{
    Counter counter;
    useLanguage(application(), Language::Chinese);
    counter.openWindow();
    CHECK(counter.window().currentPlace() == u"today");
    CHECK(counter.find<QLabel>(QStringLiteral("trialMark")) != nullptr);
    REQUIRE(waitUntil([&] { return counter.find<QLabel>(QStringLiteral("titleDay")) != nullptr; }));
    CHECK(counter.find<QLabel>(QStringLiteral("titleDay"))
              ->accessibleName()
              .contains(QStringLiteral("2026年11月23日 星期一")));
    CHECK(counter.find<QPushButton>(QStringLiteral("person"))->text().startsWith(QStringLiteral("张晓梅")));
    auto* exchange = counter.find<QPushButton>(QStringLiteral("exchange"));
    REQUIRE(exchange != nullptr);
    CHECK(waitUntil([&] { return exchange->text().contains(QStringLiteral("尚未入网")); }));
    CHECK(counter.shot(QStringLiteral("shell-today-empty")));
}

TEST_CASE("the rail shows the places that exist, and each opens by its key")
{
    Counter counter;
    counter.openWindow();
    Typist typist(counter.window());
    const std::pair<Qt::Key, QString> keys[] = {{Qt::Key_F2, QStringLiteral("accept")},
                                                {Qt::Key_F3, QStringLiteral("cases")}};
    for (const auto& [key, place] : keys) {
        typist.key(key);
        CHECK(counter.window().currentPlace() == place);
        CHECK(counter.find<QToolButton>(u"rail-"_qs + place)->isChecked());
    }
    typist.key(Qt::Key_5, Qt::ControlModifier);
    CHECK(counter.window().currentPlace() == u"posts");
    typist.key(Qt::Key_9, Qt::ControlModifier);
    CHECK(counter.window().currentPlace() == u"settings");
    settle();
    CHECK(counter.shot(QStringLiteral("shell-settings")));
    typist.key(Qt::Key_6, Qt::ControlModifier);
    CHECK(counter.window().currentPlace() == u"exchange");
    CHECK(counter.find<QToolButton>(QStringLiteral("rail-register")) == nullptr); // not made yet
}

TEST_CASE("F1 shows the keys of the place and those that work everywhere")
{
    Counter counter;
    counter.openWindow(QStringLiteral("cases"));
    Typist typist(counter.window());
    typist.key(Qt::Key_F1);
    auto* sheet = counter.window().findChild<KeysDialog*>();
    REQUIRE(sheet != nullptr);
    REQUIRE(waitUntil([&] { return sheet->isVisible(); }));
    const QStringList texts = shownTexts(*sheet);
    for (const char16_t* key : {u"F1", u"F2", u"F3", u"F4", u"F5", u"F6", u"F7", u"F8"})
        CHECK(texts.contains(QString::fromUtf16(key)));
    CHECK(sheet->grab().save(QStringLiteral(BM_BINARY_DIR) + QStringLiteral("/screens/shell-keys.png")));
    typist.key(Qt::Key_Escape);
    CHECK(waitUntil([&] { return counter.window().findChild<KeysDialog*>() == nullptr; }));
}

TEST_CASE("a scanner opens a case from anywhere and leaves the field as it was")
{
    Counter counter;
    counter.openWindow();
    TakeCase take;
    take.matter = "M01";
    take.allMaterials = true;
    take.applicant.parties.push_back({.name = "陈秀英",
                                      .idType = {},
                                      .idNumber = {},
                                      .phone = {},
                                      .phoneOf = {},
                                      .address = {},
                                      .relation = {}});
    const Result<Outcome> taken = answerOf(counter.desk->run(take));
    REQUIRE(taken.ok());
    Typist typist(counter.window());
    typist.key(Qt::Key_F3);
    auto* search = counter.find<QLineEdit>(QStringLiteral("search"));
    REQUIRE(search != nullptr);
    search->setText(QStringLiteral("abc"));
    counter.window().showPlace(QStringLiteral("settings"));
    auto* field = counter.find<QLineEdit>(QStringLiteral("officePhone"));
    REQUIRE(field != nullptr);
    waitUntil([&] { return !field->text().isEmpty(); }, 200);
    field->setFocus();
    const QString before = field->text();
    typist.reader(("BM1:" + taken->number).c_str());
    CHECK(counter.window().currentPlace() == u"cases");
    CHECK(field->text() == before);
    REQUIRE(waitUntil([&] { return counter.find<QLabel>(QStringLiteral("caseNumber")) != nullptr; }));
    CHECK(counter.find<QLabel>(QStringLiteral("caseNumber"))
              ->text()
              .contains(QString::fromStdString(taken->number)));
}

TEST_CASE("another person takes over the window, which is made anew")
{
    Counter counter;
    counter.openWindow();
    bool remake = false;
    QObject::connect(&counter.window(), &MainWindow::remakeWanted, &counter.window(),
                     [&remake] { remake = true; });
    const Result<Session> session = answerOf(counter.desk->login("b", ""));
    REQUIRE(session.ok());
    auto* person = counter.find<QPushButton>(QStringLiteral("person"));
    REQUIRE(person != nullptr);
    const auto people = [person] {
        QList<QAction*> actions = person->menu()->actions();
        actions.removeIf([](const QAction* action) { return !action->isCheckable(); });
        return actions;
    };
    REQUIRE(waitUntil([&] { return people().size() == 3; }));
    people().at(1)->trigger();
    REQUIRE(waitUntil([&] { return remake; }));
    CHECK(counter.context->session.account == "b");
    counter.openWindow();
    CHECK(counter.find<QPushButton>(QStringLiteral("person"))->text().startsWith(QStringLiteral("李国强")));
}

TEST_CASE("a change of text size wants the window anew and is kept")
{
    Counter counter;
    counter.openWindow(QStringLiteral("settings"));
    bool remake = false;
    QObject::connect(&counter.window(), &MainWindow::remakeWanted, &counter.window(),
                     [&remake] { remake = true; });
    auto* size = counter.find<QComboBox>(QStringLiteral("textSize"));
    REQUIRE(size != nullptr);
    size->setCurrentIndex(size->findData(150));
    Q_EMIT size->activated(size->currentIndex());
    CHECK(remake);
    CHECK(UiSettings(counter.context->dataFolder).theme().textFactor == 1.5);
}

TEST_CASE("nothing is cut at 200 % nor in the other schemes")
{
    const auto [factor, scheme] = GENERATE(
        table<double, Scheme>({{2.0, Scheme::Light}, {1.0, Scheme::Dark}, {1.0, Scheme::HighContrast}}));
    Counter counter(factor, scheme);
    useLanguage(application(), Language::Chinese);
    for (const char* place : {"today", "cases", "settings"}) {
        counter.openWindow(QString::fromLatin1(place));
        settle(80);
        CHECK(counter.window().width() == 1366);
        CHECK(counter.window().height() == 768);
        CHECK(counter.shot(
            QStringLiteral("shell-%1-%2-%3").arg(QLatin1String(place)).arg(factor).arg(code(scheme))));
    }
}
