// Chinese is complete: no text of the window is left untranslated.
#include "reports/words/words.h"

#include <catch2/catch.hpp>
#include <QFile>
#include <QString>

using namespace bm;

TEST_CASE("every text of the window has its Chinese")
{
    QFile file(QStringLiteral(BM_SOURCE_DIR) + QStringLiteral("/translations/bianmin_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(QStringLiteral("<source>")) > 400);
    CHECK(text.count(QStringLiteral("unfinished")) == 0);
    CHECK(text.count(QStringLiteral("<translation></translation>")) == 0);
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
