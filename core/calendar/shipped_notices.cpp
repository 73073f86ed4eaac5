#include "core/calendar/notice.h"

#include <QDir>
#include <QFile>

// A resource in a static library is taken out by the linker unless somebody asks for it; the macro wants to
// stand outside every namespace.
static void useCalendars()
{
    Q_INIT_RESOURCE(calendars);
}

namespace bm {

std::vector<std::string> shippedNotices()
{
    useCalendars();
    std::vector<std::string> documents;
    const QDir folder(QStringLiteral(":/bm/calendars"));
    // "2019.json" before "2019-2.json", and both before "2020.json".
    auto names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (auto& name : names)
        name.chop(5);
    names.sort();
    for (const auto& name : std::as_const(names)) {
        QFile file(folder.filePath(name + QStringLiteral(".json")));
        if (file.open(QIODevice::ReadOnly))
            documents.push_back(file.readAll().toStdString());
    }
    return documents;
}

} // namespace bm
