#include "app/window/arguments.h"

namespace bm {

namespace {

bool take(WindowArguments& into, const QString& name, const QString& value)
{
    if (name == u"--data") {
        into.settings.folder = value.toStdString();
    } else if (name == u"--now") {
        into.settings.now = Instant::parse(value.toStdString());
        return into.settings.now.has_value();
    } else if (name == u"--lang") {
        const auto language = languageFromCode(value.toStdString());
        into.settings.language = language.value_or(Language::Chinese);
        into.languageGiven = true;
        return language.has_value();
    } else if (name == u"--place") {
        into.place = value;
    } else {
        return false;
    }
    return true;
}

} // namespace

WindowArguments readArguments(const QStringList& arguments)
{
    WindowArguments read;
    read.settings.folder = defaultFolder();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        if (!name.startsWith(u"--")) {
            read.rest << name;
            continue;
        }
        if (name == u"--help") {
            read.help = true;
            continue;
        }
        QString value;
        if (const qsizetype equals = name.indexOf(u'='); equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
        } else {
            value = arguments.value(++i);
        }
        if (value.isEmpty() || !take(read, name, value))
            read.wrong = name;
    }
    return read;
}

} // namespace bm
