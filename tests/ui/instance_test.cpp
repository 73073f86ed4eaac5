// A second start of the program hands its arguments to the first.
#include "app/window/arguments.h"
#include "app/window/instance.h"
#include "tests/ui_accept/counter.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QFile>

using namespace bm;
using namespace bm::test;

TEST_CASE("a second start is heard by the first, also in a folder with a long name")
{
    application();
    TempDir folder;
    const QString deep = QString::fromStdString(folder.path()) + QStringLiteral("/") +
                         QString(120, u'长').left(60) + QStringLiteral("/") + QString(100, u'a');
    REQUIRE(QDir().mkpath(deep));
    CHECK_FALSE(Instance::handOver(deep, {}));
    QStringList heard;
    {
        Instance first(deep);
        QObject::connect(&first, &Instance::called, &first,
                         [&heard](const QStringList& called) { heard = called; });
        REQUIRE(first.listen());
        CHECK((QFile::permissions(deep + QStringLiteral("/window.sock")) &
               (QFile::ReadGroup | QFile::ReadOther)) == 0);
        REQUIRE(Instance::handOver(deep, {QStringLiteral("BM1:W1-00012"), QStringLiteral("办件")}));
        REQUIRE(waitUntil([&heard] { return !heard.isEmpty(); }));
        CHECK(heard == QStringList{QStringLiteral("BM1:W1-00012"), QStringLiteral("办件")});
    }
    CHECK_FALSE(Instance::handOver(deep, {}));
    // What a killed window left behind is in nobody's way.
    Instance second(deep);
    CHECK(second.listen());
}

TEST_CASE("the window's arguments are read, and what is not understood is said")
{
    const WindowArguments good =
        readArguments({QStringLiteral("--data"), QStringLiteral("/tmp/x"), QStringLiteral("--lang=en"),
                       QStringLiteral("--place"), QStringLiteral("cases"), QStringLiteral("W1-00012")});
    CHECK(good.wrong.isEmpty());
    CHECK(good.settings.folder == "/tmp/x");
    CHECK(good.settings.language == Language::English);
    CHECK(good.place == u"cases");
    CHECK(good.rest == QStringList{QStringLiteral("W1-00012")});
    CHECK(readArguments({QStringLiteral("--now"), QStringLiteral("yesterday")}).wrong == u"--now");
    CHECK(readArguments({QStringLiteral("--data")}).wrong == u"--data");
    CHECK(readArguments({QStringLiteral("--what"), QStringLiteral("x")}).wrong == u"--what");
}
