#include "tests/reports/golden.h"

#include "tests/reports/gui.h"

#include <catch2/catch.hpp>
#include <QDir>
#include <QFile>

namespace bm {

void compareGolden(const QString& name, const Pdf& pdf)
{
    INFO(name.toStdString());
    const QString folder = QStringLiteral(BM_SOURCE_DIR "/tests/golden/papers");
    QFile file(folder + u'/' + name + u".txt"_qs);
    const QByteArray now = factsOf(pdf).layout.toUtf8();
    if (qEnvironmentVariableIsSet("BM_UPDATE_GOLDEN")) {
        REQUIRE(QDir().mkpath(folder));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(now) == now.size());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().toStdString() == now.toStdString());
}

} // namespace bm
