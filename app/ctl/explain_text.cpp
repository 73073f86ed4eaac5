#include "app/ctl/explain_text.h"

#include "app/ctl/table.h"
#include "core/calendar/lunar.h"
#include "reports/words/dates.h"

namespace bm::ctl {

namespace {

QString lunar(Day day)
{
    const auto date = lunarDate(day);
    return date ? u"农历"_qs + QString::fromStdString(date->text()) : QString();
}

QString reason(const Context& context, Why why, const std::string& name)
{
    const QString words = context.words().say("why", code(why));
    return name.empty() ? words : words + u"("_qs + QString::fromStdString(name) + u")"_qs;
}

} // namespace

QString promiseWords(const Context& context, const Promise& promise)
{
    if (!promise.words.empty())
        return QString::fromStdString(promise.words);
    return countText(code(promise.unit), promise.n, context.settings().language);
}

QString dueWords(const Context& context, const Due& due, const Promise& promise)
{
    if (!due.day)
        return promiseWords(context, promise);
    QString words = dateWithWeekday(*due.day, context.settings().language);
    if (context.settings().language == Language::Chinese)
        words += u' ' + lunar(*due.day);
    if (due.expected)
        words += context.say(u"(预计,暂停未结束)", u" (expected: a pause is open)");
    if (due.provisional)
        words += context.say(u"(暂定,次年放假通知未发布)", u" (provisional: next year's notice is not out)");
    if (due.held)
        words += context.say(u"(不早于已打印的日子)", u" (not before the printed day)");
    return words;
}

QString stepLines(const Context& context, const Explanation& explanation)
{
    std::vector<QStringList> rows;
    int counted = 0;
    for (const auto& step : explanation.steps) {
        const QString number = step.counted ? context.say(u"第 %1 天", u"day %1").arg(++counted) : u"-"_qs;
        rows.push_back({QString::fromStdString(step.day.text()),
                        weekdayText(step.day, context.settings().language), number,
                        reason(context, step.why, step.name)});
    }
    return aligned(rows);
}

QString dueText(const Context& context, const Term& term, const Explanation& explanation)
{
    std::vector<QStringList> rows;
    rows.push_back(
        {context.say(u"起算日", u"start"), dateWithWeekday(term.start, context.settings().language)});
    rows.push_back({context.say(u"时限", u"promise"), promiseWords(context, term.promise)});
    rows.push_back({context.say(u"到期日", u"due"), dueWords(context, explanation.due, term.promise)});
    return aligned(rows) + u'\n' + stepLines(context, explanation);
}

QString calendarText(const Context& context, const Calendar& calendar, Day from, Day to)
{
    std::vector<QStringList> rows;
    for (Day day = from; day <= to; ++day) {
        const DayWhy why = calendar.why(day);
        QString words = reason(context, why.why, why.name);
        if (calendar.provisional(day))
            words += context.say(u" 暂定", u" provisional");
        rows.push_back({QString::fromStdString(day.text()), weekdayText(day, context.settings().language),
                        why.working ? context.say(u"上班", u"working") : context.say(u"休息", u"rest"),
                        words});
    }
    return aligned(rows);
}

void writeExplanation(json::Writer& out, const Explanation& explanation)
{
    out.beginArray();
    for (const auto& step : explanation.steps) {
        out.beginObject().field("date", step.day.text()).field("counted", step.counted);
        out.field("why", code(step.why))
            .fieldIf("name", step.name)
            .fieldIf("notice", step.notice)
            .endObject();
    }
    out.endArray();
}

} // namespace bm::ctl
