// What the window is started with: [--data DIR] [--now TIME] [--lang zh|en] [--place today|accept|cases|…]
// [NUMBER].
#pragma once

#include "app/bootstrap/settings.h"

#include <QString>
#include <QStringList>

namespace bm {

struct WindowArguments
{
    Settings settings;
    bool languageGiven = false;
    QString place;
    QStringList rest; // a case's number, a scanned code
    QString wrong;    // what was not understood; empty: all was
    bool help = false;
};

[[nodiscard]] WindowArguments readArguments(const QStringList& arguments); // without the program's own name

} // namespace bm
