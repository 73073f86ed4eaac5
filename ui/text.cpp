#include "ui/text.h"

#include "reports/words/dates.h"

#include <QCoreApplication>

namespace bm {

namespace {

struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(bm::CaseText)
};

Tone toneOfDays(int left)
{
    if (left < 0)
        return Tone::Bad;
    return left <= 3 ? Tone::Warn : Tone::Neutral;
}

bool waits(const std::string& state)
{
    return state == "accepted" || state == "received" || state == "forwarded";
}

} // namespace

Tone stateTone(const std::string& state)
{
    if (state == "decided" || state == "delivered")
        return Tone::Good;
    if (state == "paused" || state == "supplement" || state == "forwarded")
        return Tone::Wait;
    if (state == "disputed")
        return Tone::Bad;
    return state == "accepted" ? Tone::Accent : Tone::Neutral;
}

Toned dueWords(const Words& words, const CaseLine& line)
{
    if (!waits(line.state) || !line.due || !line.daysLeft) {
        const QString text = line.state == "decided"  ? CaseText::tr("ready to hand over")
                             : line.state == "paused" ? CaseText::tr("paused now")
                                                      : words.say("state", line.state);
        return {text, stateTone(line.state)};
    }
    QString text = daysLeftText(*line.daysLeft, words.language());
    if (line.expected)
        text += u" · "_qs + CaseText::tr("expected");
    else if (line.provisional)
        text += u" · "_qs + CaseText::tr("provisional");
    return {text, toneOfDays(*line.daysLeft)};
}

QString momentText(Instant instant, Day today, Language language)
{
    const Day day = instant.day();
    const int minute = instant.minuteOfDay();
    const QString time = QStringLiteral("%1:%2")
                             .arg(minute / 60, 2, 10, QLatin1Char('0'))
                             .arg(minute % 60, 2, 10, QLatin1Char('0'));
    QString date = dateText(day, language);
    if (day.year() == today.year() && language == Language::Chinese)
        date = QStringLiteral("%1月%2日").arg(day.month()).arg(day.dayOfMonth());
    return date + u' ' + time;
}

} // namespace bm
