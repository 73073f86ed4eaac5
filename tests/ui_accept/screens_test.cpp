// Nothing is cut: at 1366×768, at 200 %, in high contrast. The pictures are left for the eye.
#include "tests/ui_accept/counter.h"
#include "ui/guides/catalogue_file.h"
#include "ui/guides/guide_text.h"

#include <catch2/catch.hpp>
#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeWidget>

using namespace bm;
using namespace bm::test;

namespace {

bool scrolls(const QWidget& widget)
{
    for (const QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (up->inherits("QAbstractScrollArea"))
            return true;
    }
    return false;
}

// Buttons and one-line labels that are narrower than their words.
QStringList cut(const QWidget& window)
{
    QStringList found;
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() + 2 < button->minimumSizeHint().width())
            found += button->objectName() + u": "_qs + button->text();
    }
    // What does not scroll must be whole: inside the window, and inside everything it stands in.
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (scrolls(*button))
            continue;
        bool whole = true;
        for (const QWidget* up = button->parentWidget(); up != nullptr; up = up->parentWidget())
            whole = whole && up->rect().contains(QRect(button->mapTo(up, QPoint(0, 0)), button->size()));
        if (button->isVisible() && (!whole || button->height() + 2 < button->minimumSizeHint().height()))
            found += u"outside "_qs + button->objectName() + u": "_qs + button->text();
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && !label->wordWrap() && label->inherits("bm::ElidedLabel") == false &&
            label->width() + 2 < label->minimumSizeHint().width())
            found += label->objectName() + u": "_qs + label->text();
    }
    return found;
}

void checkUncut(const Counter& counter)
{
    for (const QString& one : cut(counter.window()))
        FAIL_CHECK("cut: " << one.toStdString());
    CHECK(counter.window().width() <= 1366);
    CHECK(counter.window().height() <= 768);
}

void shots(double factor, Scheme scheme, const QString& mark, Language language = Language::Chinese)
{
    Counter counter(factor, scheme, language);
    counter.openWindow(QStringLiteral("accept"));
    settle(100);
    CHECK(counter.shot(QStringLiteral("accept-search-") + mark));
    checkUncut(counter);
    Typist typist(counter.window());
    typist.type("ncdb");
    settle(100);
    CHECK(counter.shot(QStringLiteral("accept-hits-") + mark));
    typist.key(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return counter.find<QLabel>(QStringLiteral("matterName")) != nullptr; }));
    typist.key(Qt::Key_F6);
    typist.reader("511324196503150015");
    typist.commit(QStringLiteral("张三"));
    settle(200);
    CHECK(counter.shot(QStringLiteral("accept-form-") + mark));
    checkUncut(counter);
    counter.window().showPlace(QStringLiteral("guides"));
    auto* tree = counter.find<QTreeWidget>(QStringLiteral("guideTree"));
    REQUIRE(tree != nullptr);
    REQUIRE(waitUntil([&] { return tree->topLevelItemCount() > 0; }));
    typist.key(Qt::Key_Down);
    settle(200);
    CHECK(counter.shot(QStringLiteral("guides-") + mark));
    checkUncut(counter);
}

} // namespace

TEST_CASE("nothing is cut at 1366×768")
{
    shots(1.0, Scheme::Light, QStringLiteral("100"));
}

TEST_CASE("nothing is cut at 150 % in the dark")
{
    shots(1.5, Scheme::Dark, QStringLiteral("150"));
}

TEST_CASE("nothing is cut at 200 % in high contrast")
{
    shots(2.0, Scheme::HighContrast, QStringLiteral("200"));
}

TEST_CASE("nothing is cut in English, at 100 % and at 200 %")
{
    shots(1.0, Scheme::Light, QStringLiteral("en-100"), Language::English);
    shots(2.0, Scheme::Light, QStringLiteral("en-200"), Language::English);
}
