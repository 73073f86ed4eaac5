// Chinese is complete: no text of the window is left untranslated.
#include "reports/words/words.h"

#include <catch2/catch.hpp>
#include <QFile>
#include <QString>

using namespace bm;

namespace {

QString textsOf(const QString& language)
{
    QFile file(QStringLiteral(BM_SOURCE_DIR "/translations/bianmin_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

bool finished(const QString& texts)
{
    return !texts.contains(u"unfinished"_qs) && !texts.contains(u"<translation></translation>"_qs) &&
           !texts.contains(u"<numerusform></numerusform>"_qs);
}

} // namespace

TEST_CASE("every text of the window has its Chinese")
{
    const QString texts = textsOf(u"zh_CN"_qs);
    CHECK(texts.count(QStringLiteral("<source>")) > 400);
    CHECK(finished(texts));
}

TEST_CASE("what is counted has a singular and a plural in English")
{
    const QString texts = textsOf(u"en"_qs);
    CHECK(finished(texts));
    const auto sources = texts.count(u"<source>"_qs);
    CHECK(sources == textsOf(u"zh_CN"_qs).count(u"numerus=\"yes\""_qs));
    CHECK(texts.count(u"<numerusform>"_qs) == 2 * sources);
}

TEST_CASE("every queue of Today and of the chips has its words")
{
    for (const char* queue :
         {"in-hand", "due-today", "due-soon", "late", "notify", "supplement", "paused", "forwarded", "ready",
          "disputed", "leader", "gap", "joint", "survey", "posting", "upper", "rating", "paused-over"}) {
        CAPTURE(queue);
        CHECK(Words::knows("queue", queue));
    }
    for (const char* result : {"granted", "certified", "answered", "forwarded-up", "withdrawn"}) {
        CAPTURE(result);
        CHECK(Words::knows("result", result));
    }
}
