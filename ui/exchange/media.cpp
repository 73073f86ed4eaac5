#include "ui/exchange/media.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bm {

namespace {

// The kernel writes blanks in paths as three octal digits.
QString unescaped(const QString& field)
{
    QByteArray out;
    const QByteArray in = field.toUtf8();
    for (qsizetype i = 0; i < in.size(); ++i) {
        bool octal = false;
        const int code = in[i] == '\\' ? in.mid(i + 1, 3).toInt(&octal, 8) : 0;
        if (octal)
            i += 3;
        out += octal ? static_cast<char>(code) : in[i];
    }
    return QString::fromUtf8(out);
}

bool usable(const QString& folder)
{
    const QFileInfo info(folder);
    return !folder.isEmpty() && info.isDir() && info.isWritable();
}

} // namespace

QStringList removableIn(const QString& mounts)
{
    QStringList out;
    for (const QString& line : mounts.split(u'\n', Qt::SkipEmptyParts)) {
        const QString path = unescaped(line.section(u' ', 1, 1));
        if (path.startsWith(u"/media/") || path.startsWith(u"/run/media/"))
            out << path;
    }
    return out;
}

ExportTarget exportTarget(const QString& remembered)
{
    QFile file(QStringLiteral("/proc/self/mounts"));
    const QStringList sticks =
        file.open(QIODevice::ReadOnly) ? removableIn(QString::fromUtf8(file.readAll())) : QStringList();
    const auto onStick = [&sticks](const QString& folder) {
        return std::any_of(sticks.begin(), sticks.end(), [&folder](const QString& s) {
            return folder == s || folder.startsWith(s + u'/');
        });
    };
    if (usable(remembered))
        return {remembered, onStick(remembered), {}};
    for (const QString& stick : sticks) {
        if (usable(stick))
            return {stick, true, remembered};
    }
    return {{}, false, remembered};
}

} // namespace bm
