// The palette and the steps' dialogs at the smallest screen: nothing cut, at 100 % and 200 %, in both
// languages.
#include "tests/ui/clerk.h"
#include "tests/ui/fit.h"

#include <catch2/catch.hpp>
#include <QAbstractButton>
#include <QDialog>

using namespace bm;
using namespace bm::test;

namespace {

void formsFit(double factor, Language language, const QString& mark)
{
    Clerk clerk(factor, language);
    clerk.open("M14", true);
    for (const auto& [letter, name] :
         {std::pair{Qt::Key_F, "report"}, std::pair{Qt::Key_K, "survey"}, std::pair{Qt::Key_O, "posting"},
          std::pair{Qt::Key_Y, "extend"}, std::pair{Qt::Key_Q, "decide"}, std::pair{Qt::Key_7, "fee"},
          std::pair{Qt::Key_6, "attach"}}) {
        CAPTURE(name);
        Ask::prepareDialog([&, letter = letter](QDialog& palette) {
            if (letter == Qt::Key_F)
                Clerk::shoot(palette, QStringLiteral("palette-") + mark);
            for (const QString& cut : cutIn(palette))
                FAIL_CHECK(cut.toStdString());
            clerk.typist->key(letter);
        });
        Ask::prepareDialog([&, name = name](QDialog& dialog) {
            Clerk::shoot(dialog, QString::fromLatin1(name) + u'-' + mark);
            for (const QString& cut : cutIn(dialog))
                FAIL_CHECK(cut.toStdString());
            clerk.typist->key(Qt::Key_Escape);
        });
        clerk.typist->key(Qt::Key_F9);
        REQUIRE(waitUntil([] { return Ask::allUsed(); }));
        settle(30);
    }
    CHECK(clerk.counter.shot(QStringLiteral("steps-case-") + mark));
    CHECK(clerk.counter.window().width() <= 1366);
}

} // namespace

TEST_CASE("the palette and the dialogs fit at 100 %, in both languages")
{
    formsFit(1.0, Language::Chinese, QStringLiteral("100"));
    formsFit(1.0, Language::English, QStringLiteral("en-100"));
}

TEST_CASE("the palette and the dialogs fit at 200 %")
{
    formsFit(2.0, Language::Chinese, QStringLiteral("200"));
    formsFit(2.0, Language::English, QStringLiteral("en-200"));
}
