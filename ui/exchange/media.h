// Sticks that are plugged in: what is mounted under /media or /run/media.
#pragma once

#include <QString>
#include <QStringList>

namespace bm {

// Of the text of /proc/self/mounts.
[[nodiscard]] QStringList removableIn(const QString& mounts);

struct ExportTarget
{
    QString folder;     // empty: it has to be chosen
    bool stick = false; // a removable medium
    QString missing;    // the remembered one, when it is not there
};
// Where an export goes: where the last one went, or else the first stick that can be written. Asks the file
// system: for the pool.
[[nodiscard]] ExportTarget exportTarget(const QString& remembered);

} // namespace bm
