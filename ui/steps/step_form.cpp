#include "ui/steps/step_form.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace bm {

QVariant StepAnswers::value(const char* key) const
{
    const auto found = m_values.find(QString::fromLatin1(key));
    return found == m_values.end() ? QVariant() : found->second;
}

std::string StepAnswers::text(const char* key) const
{
    return value(key).toString().trimmed().toStdString();
}

int StepAnswers::number(const char* key) const
{
    return QString::fromStdString(halfWidth(text(key))).toInt();
}

std::optional<std::int64_t> StepAnswers::cents(const char* key) const
{
    return centsOf(QString::fromStdString(halfWidth(text(key))));
}

std::optional<Day> StepAnswers::day(const char* key) const
{
    return Day::parse(text(key));
}

bool StepAnswers::on(const char* key) const
{
    return text(key) == "1";
}

std::vector<int> StepAnswers::ticked(const char* key) const
{
    std::vector<int> out;
    for (const QVariant& one : value(key).toList())
        out.push_back(one.toInt());
    return out;
}

std::vector<std::string> StepAnswers::names(const char* key) const
{
    return namesOf(value(key).toString());
}

std::optional<std::int64_t> centsOf(const QString& yuan)
{
    static const QRegularExpression amount(QStringLiteral("^(\\d{1,9})(?:\\.(\\d{1,2}))?$"));
    const QRegularExpressionMatch match = amount.match(yuan.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const std::int64_t part = match.captured(2).leftJustified(2, u'0').toLongLong();
    return match.captured(1).toLongLong() * 100 + part;
}

QString yuanText(std::int64_t cents)
{
    return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

std::vector<std::string> namesOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[、,，;；\\n]"));
    std::vector<std::string> out;
    for (const QString& part : text.split(between)) {
        if (!part.trimmed().isEmpty())
            out.push_back(part.trimmed().toStdString());
    }
    return out;
}

} // namespace bm
