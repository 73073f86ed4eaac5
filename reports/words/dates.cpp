#include "reports/words/dates.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace bm {

namespace {

constexpr std::array<const char*, 7> weekdayCodes = {"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};
constexpr std::array<const char*, 12> englishMonths = {"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

// The compound surnames that are still common; a name beginning with one keeps both characters.
const QStringList& compoundSurnames()
{
    static const QStringList names = {u"欧阳"_qs, u"司马"_qs, u"上官"_qs, u"诸葛"_qs, u"东方"_qs, u"皇甫"_qs,
                                      u"尉迟"_qs, u"公孙"_qs, u"慕容"_qs, u"司徒"_qs, u"令狐"_qs, u"夏侯"_qs};
    return names;
}

} // namespace

QString dateText(Day day, Language language)
{
    if (language == Language::Chinese)
        return u"%1年%2月%3日"_qs.arg(day.year()).arg(day.month()).arg(day.dayOfMonth());
    return u"%1 %2 %3"_qs.arg(day.dayOfMonth())
        .arg(QString::fromLatin1(englishMonths[static_cast<std::size_t>(day.month() - 1)]))
        .arg(day.year());
}

QString weekdayText(Day day, Language language)
{
    return Words(language).say("date", weekdayCodes[static_cast<std::size_t>(day.weekday() - 1)]);
}

QString dateWithWeekday(Day day, Language language)
{
    if (language == Language::Chinese)
        return dateText(day, language) + u' ' + weekdayText(day, language);
    return weekdayText(day, language) + u", "_qs + dateText(day, language);
}

QString daysLeftText(int left, Language language)
{
    const Words words(language);
    if (left == 0)
        return words.say("date", "due-today");
    const int n = left > 0 ? left : -left;
    const char* code = left > 0 ? (n == 1 ? "day-left" : "days-left") : (n == 1 ? "day-late" : "days-late");
    return words.say("date", code, {{"n", std::to_string(n)}});
}

QString countText(std::string_view unit, int n, Language language)
{
    return Words(language).say("unit", unit, {{"n", std::to_string(n)}});
}

QString maskName(const QString& name)
{
    const QList<uint> points = name.toUcs4();
    if (points.size() < 2)
        return name;
    qsizetype keep = 1;
    for (const QString& surname : compoundSurnames()) {
        if (points.size() > 2 && name.startsWith(surname))
            keep = 2;
    }
    QString masked = QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), keep);
    return masked + QString(std::min<qsizetype>(points.size() - keep, 2), u'某');
}

} // namespace bm
