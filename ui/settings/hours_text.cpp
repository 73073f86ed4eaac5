#include "ui/settings/office_card.h"

#include <QRegularExpression>

#include <algorithm>

namespace bm {

namespace {

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteOf(const QString& hours, const QString& minutes)
{
    const int h = hours.toInt();
    const int m = minutes.toInt();
    if (h > 24 || m > 59 || h * 60 + m > 24 * 60)
        return std::nullopt;
    return h * 60 + m;
}

} // namespace

std::optional<std::vector<MinuteRange>> readHours(const QString& typed)
{
    // U+FF1A and U+FF0C: the colon and the comma of a Chinese keyboard.
    static const QRegularExpression range(
        QStringLiteral("^(\\d{1,2})[:\\x{ff1a}](\\d{2})\\s*[-–—~至]\\s*(\\d{1,2})[:\\x{ff1a}](\\d{2})"
                       "[\\s,\\x{ff0c}、]*"));
    std::vector<MinuteRange> ranges;
    QString rest = typed.trimmed();
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch match = range.match(rest);
        if (!match.hasMatch())
            return std::nullopt;
        const auto from = minuteOf(match.captured(1), match.captured(2));
        const auto to = minuteOf(match.captured(3), match.captured(4));
        if (!from || !to || *from >= *to || (!ranges.empty() && *from < ranges.back().to))
            return std::nullopt;
        ranges.push_back({*from, *to});
        rest = rest.mid(match.capturedEnd());
    }
    if (ranges.empty())
        return std::nullopt;
    return ranges;
}

QString hoursLine(const std::vector<MinuteRange>& ranges)
{
    QStringList parts;
    for (const MinuteRange& range : ranges)
        parts << clockText(range.from) + u'-' + clockText(range.to);
    return parts.join(u' ');
}

std::optional<QString> simpleHours(const OfficeHours& hours)
{
    if (hours.sets.size() != 1)
        return std::nullopt;
    const auto& days = hours.sets.front().weekdays;
    for (std::size_t day = 1; day < 5; ++day) {
        if (days[day] != days[0])
            return std::nullopt;
    }
    return hoursLine(days[0]);
}

} // namespace bm
