#include "reports/day_table.h"

#include "reports/words/dates.h"

#include <QStringList>

#include <algorithm>

namespace bm {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

bool isDayStep(const Step& step)
{
    return step.why != Why::PauseOpen && step.why != Why::HeldAtPrinted;
}

// Why a day is no working day, in as few characters as a cell has room for.
QString restWord(const Step& step)
{
    switch (step.why) {
    case Why::Holiday:
    case Why::Statutory:
        return step.name.empty() ? u"节假日"_qs : qt(step.name).left(4);
    case Why::LocalRest:
        return step.name.empty() ? u"本地休"_qs : qt(step.name).left(4);
    case Why::Paused:
        return u"暂停"_qs;
    case Why::StartDay:
    case Why::SameDay:
        return u"受理"_qs;
    case Why::MovedOn:
        return u"顺延"_qs;
    default:
        return u"休"_qs;
    }
}

QString cellWord(const Step& step, int count)
{
    if (!step.counted)
        return restWord(step);
    const QString nth = u"第%1天"_qs.arg(count);
    switch (step.why) {
    case Why::MakeUp:
    case Why::LocalWork:
        return u"班"_qs + nth;
    case Why::Extension:
        return u"延"_qs + nth;
    case Why::SameDay:
        return u"当天"_qs;
    default:
        return nth;
    }
}

QString cellStyle(const Step& step, const Due& due)
{
    if (due.day && step.day == *due.day)
        return u"due"_qs;
    if (step.why == Why::StartDay || step.why == Why::SameDay)
        return u"start"_qs;
    return step.counted ? u"on"_qs : u"off"_qs;
}

void addOnce(QStringList& list, const QString& text)
{
    if (!list.contains(text))
        list.append(text);
}

QString joined(const QStringList& list)
{
    if (list.size() < 2)
        return list.join(QString());
    return QStringList(list.mid(0, list.size() - 1)).join(u"、"_qs) + u"和"_qs + list.last();
}

struct Left
{
    QStringList names; // what was not counted
    QStringList made;  // make-up working days that were
    bool weekend = false;
    bool moved = false;
};

Left leftOut(const Explanation& explanation)
{
    Left left;
    for (const Step& step : explanation.steps) {
        if (step.counted) {
            if (step.why == Why::MakeUp)
                left.made.append(u"%1月%2日"_qs.arg(step.day.month()).arg(step.day.dayOfMonth()));
            continue;
        }
        switch (step.why) {
        case Why::Weekend:
            left.weekend = true;
            break;
        case Why::Holiday:
        case Why::Statutory:
        case Why::LocalRest:
            addOnce(left.names, step.name.empty() ? u"节假日"_qs : qt(step.name));
            break;
        case Why::Paused:
            addOnce(left.names, u"暂停期间"_qs);
            break;
        case Why::MovedOn:
            left.moved = true;
            break;
        default:
            break;
        }
    }
    if (left.weekend)
        left.names.prepend(u"周六周日"_qs);
    return left;
}

FormRow noteRow(const QString& text)
{
    return {{u"text"_qs, text}};
}

} // namespace

QString explanationLine(const Explanation& explanation, Unit unit)
{
    if (!explanation.due.day || explanation.steps.empty() || unit == Unit::Instant)
        return {};
    const int total = *explanation.due.day - explanation.steps.front().day;
    const Left left = leftOut(explanation);
    QString line;
    if (unit == Unit::WorkingDays)
        line = left.names.isEmpty() ? u"共 %1 天"_qs.arg(total)
                                    : u"不含%1，共 %2 天"_qs.arg(joined(left.names)).arg(total);
    else
        line = u"按日历天数算，节假日也算，共 %1 天"_qs.arg(total);
    if (!left.made.isEmpty())
        line += u"；调休上班的%1算在内"_qs.arg(joined(left.made));
    if (left.moved)
        line += u"；最后一天逢休息日，已顺延"_qs;
    return line;
}

std::vector<FormRow> weekRows(const Explanation& explanation)
{
    std::vector<FormRow> rows;
    int count = 0;
    const Step* previous = nullptr;
    for (const Step& step : explanation.steps) {
        if (!isDayStep(step) || (previous != nullptr && step.day <= previous->day))
            continue;
        if (step.counted)
            ++count;
        if (previous == nullptr || step.day.weekday() == 1) {
            FormRow& row = rows.emplace_back();
            for (int i = 1; i <= 7; ++i) {
                row[u"d%1"_qs.arg(i)] = QString();
                row[u"c%1"_qs.arg(i)] = u"none"_qs;
            }
        }
        const QString column = QString::number(step.day.weekday());
        rows.back()[u'd' + column] =
            u"%1/%2 %3"_qs.arg(step.day.month()).arg(step.day.dayOfMonth()).arg(cellWord(step, count));
        rows.back()[u'c' + column] = cellStyle(step, explanation.due);
        previous = &step;
    }
    return rows;
}

std::vector<FormRow> explanationNotes(const Explanation& explanation)
{
    std::vector<FormRow> notes;
    QStringList notices;
    const Day* pausedFrom = nullptr;
    int paused = 0;
    for (const Step& step : explanation.steps) {
        if (!step.notice.empty())
            addOnce(notices, qt(step.notice));
        if (step.why == Why::Paused) {
            pausedFrom = pausedFrom == nullptr ? &step.day : pausedFrom;
            ++paused;
        }
        if (step.why == Why::PauseOpen)
            notes.push_back(noteRow(u"特别程序尚未结束，以上为预计日期。"_qs));
        if (step.why == Why::HeldAtPrinted)
            notes.push_back(noteRow(u"放假安排调整后本可更早到期，仍以已经印出的承诺日期为准。"_qs));
    }
    if (paused > 0) {
        notes.push_back(
            noteRow(u"特别程序自%1起，其间 %2 天不计入期限。"_qs.arg(dateText(*pausedFrom)).arg(paused)));
    }
    if (!notices.isEmpty())
        notes.push_back(noteRow(u"依据：国务院办公厅放假通知 "_qs + notices.join(u"、"_qs)));
    if (explanation.due.provisional) {
        notes.push_back(noteRow(
            u"其中有的年份放假通知尚未发布，按周末和法定节日暂定；通知发布后如有变动，另行告知。"_qs));
    }
    return notes;
}

} // namespace bm
