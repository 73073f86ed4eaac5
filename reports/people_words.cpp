#include "reports/people_words.h"

#include "reports/words/dates.h"

#include <QStringList>

namespace bm {

FormValues officeSheet(const PaperOffice& office, Day today)
{
    FormValues form;
    form.set(u"officeName", office.name);
    form.set(u"organ", office.organ.isEmpty() ? office.name : office.organ);
    form.set(u"officeAddress", office.address);
    form.set(u"officeHours", office.hours);
    form.set(u"officePhone", office.phone);
    form.set(u"complaintPhone", office.complaintPhone);
    form.set(u"issuedDate", dateText(today));
    return form;
}

QString nameIn(const std::map<std::string, std::string>& names, const std::string& account)
{
    const auto found = names.find(account);
    return QString::fromStdString(found == names.end() || found->second.empty() ? account : found->second);
}

QString namesIn(const std::map<std::string, std::string>& names, const std::vector<std::string>& accounts)
{
    QStringList list;
    for (const std::string& account : accounts)
        list << nameIn(names, account);
    return list.join(u'、');
}

QString timeWords(int minuteOfDay)
{
    return u"%1:%2"_qs.arg(minuteOfDay / 60, 2, 10, QChar(u'0')).arg(minuteOfDay % 60, 2, 10, QChar(u'0'));
}

EndMoment endOf(Instant at)
{
    const int minute = at.minuteOfDay();
    return minute == 0 ? EndMoment{at.day() - 1, 24 * 60} : EndMoment{at.day(), minute};
}

QString momentWords(Instant at)
{
    return dateText(at.day()) + u' ' + timeWords(at.minuteOfDay());
}

QString endWords(Instant at)
{
    const EndMoment end = endOf(at);
    return dateText(end.day) + u' ' + timeWords(end.minute);
}

QString shortDate(Day day)
{
    return u"%1月%2日"_qs.arg(day.month()).arg(day.dayOfMonth());
}

} // namespace bm
