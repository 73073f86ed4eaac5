#include "ui/posts/people_words.h"

#include "reports/people_words.h"
#include "reports/words/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bm {

namespace {

struct PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(bm::PeopleText)
};

QString dayText(Day day, Day today, Language language)
{
    return day.year() == today.year() ? shortDate(day, language) : dateText(day, language);
}

QString listOfNames(const std::map<std::string, std::string>& names, const QString& accounts)
{
    QStringList out;
    for (const QString& one : accounts.split(QStringLiteral(", ")))
        out << nameOf(names, one.toStdString());
    return out.join(u'、');
}

} // namespace

QString nameOf(const std::map<std::string, std::string>& names, const std::string& account)
{
    const auto found = names.find(account);
    return qs(found == names.end() || found->second.empty() ? account : found->second);
}

QString namesOf(const std::map<std::string, std::string>& names, const std::vector<std::string>& accounts)
{
    QStringList out;
    for (const std::string& account : accounts)
        out << nameOf(names, account);
    return out.join(u'、');
}

Toned holdingWords(const Words& words, const std::map<std::string, std::string>& names,
                   const Holding& holding)
{
    if (holding.account.empty())
        return {PeopleText::tr("Nobody: %1").arg(words.say("gap", holding.gap)), Tone::Bad};
    const QString name = nameOf(names, holding.account);
    if (holding.actingFor.empty() || holding.actingFor == holding.account)
        return {name, Tone::Neutral};
    return {PeopleText::tr("%1 for %2").arg(name, nameOf(names, holding.actingFor)), Tone::Accent};
}

QString holdingLines(const Words& words, const std::map<std::string, std::string>& names,
                     const Holding& holding)
{
    const Toned whole = holdingWords(words, names, holding);
    if (whole.tone == Tone::Bad)
        return PeopleText::tr("Nobody:\n%1").arg(words.say("gap", holding.gap));
    if (whole.tone == Tone::Neutral)
        return whole.text;
    return PeopleText::tr("%1\nfor %2").arg(nameOf(names, holding.account), nameOf(names, holding.actingFor));
}

QString coverWords(const std::string& as)
{
    if (as == "group")
        return PeopleText::tr("one of the covering group");
    if (as == "duty")
        return PeopleText::tr("weekend duty");
    return PeopleText::tr("holder %1").arg(qs(as));
}

QString clockText(int minuteOfDay)
{
    return QStringLiteral("%1:%2")
        .arg(minuteOfDay / 60, 2, 10, QLatin1Char('0'))
        .arg(minuteOfDay % 60, 2, 10, QLatin1Char('0'));
}

QString shortDate(Day day, Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("%1月%2日").arg(day.month()).arg(day.dayOfMonth());
    return QStringLiteral("%1 %2")
        .arg(day.dayOfMonth())
        .arg(QLocale(QLocale::English).monthName(day.month(), QLocale::ShortFormat));
}

QString untilText(Instant at, Day today, Language language)
{
    const EndMoment end = endOf(at);
    const QString date = dayText(end.day, today, language);
    return end.minute == 24 * 60 ? PeopleText::tr("the end of %1").arg(date)
                                 : date + u' ' + clockText(end.minute);
}

QString periodText(Instant from, Instant to, Day today, Language language)
{
    const EndMoment end = endOf(to);
    const QString last = from.day() == end.day ? QString() : dayText(end.day, today, language) + u' ';
    return dayText(from.day(), today, language) + u' ' + clockText(from.minuteOfDay()) +
           QStringLiteral(" – ") + last + clockText(end.minute);
}

QString postName(const PeopleView& people, const std::string& code)
{
    for (const PostNow& post : people.posts) {
        if (post.post.code == code)
            return qs(post.version.name);
    }
    return qs(code);
}

const StaffView* staffOf(const PeopleView& people, const std::string& account)
{
    const auto found = std::find_if(people.staff.begin(), people.staff.end(),
                                    [&account](const StaffView& s) { return s.account == account; });
    return found == people.staff.end() ? nullptr : &*found;
}

QStringList leaveMarks(const Words& words, const LeaveView& leave)
{
    QStringList out;
    if (leave.leave.cancelled)
        out << PeopleText::tr("cancelled");
    if (leave.leave.returned)
        out << PeopleText::tr("back early");
    if (leave.leave.fact)
        out << PeopleText::tr("recorded as a fact");
    else if (leave.leave.late())
        out << PeopleText::tr("not told a day ahead");
    if (!leave.handover.empty())
        out << PeopleText::tr("handover: %1").arg(words.say("handover", leave.handover));
    if (leave.handoverLate && !leave.leave.cancelled)
        out << PeopleText::tr("no handover in time");
    return out;
}

Error readable(const Error& error, const std::map<std::string, std::string>& names, Day today,
               Language language)
{
    Error out = error;
    for (auto& [key, value] : out.args) {
        if (key == "who" || key == "account")
            value = listOfNames(names, qs(value)).toStdString();
        else if (key == "from" || key == "to") {
            const auto at = Instant::parse(value);
            if (at)
                value = (key == "to" ? untilText(*at, today, language) : momentText(*at, today, language))
                            .toStdString();
        }
    }
    return out;
}

} // namespace bm
