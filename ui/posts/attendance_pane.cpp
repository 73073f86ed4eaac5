#include "ui/posts/attendance_pane.h"

#include "ui/posts/people_actions.h"
#include "ui/posts/people_list.h"
#include "ui/posts/people_sheets.h"
#include "ui/posts/people_words.h"
#include "ui/posts/period_head.h"
#include "ui/when_done.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

Day firstOf(Day day)
{
    return Day::of(day.year(), day.month(), 1);
}

} // namespace

AttendancePane::AttendancePane(UiContext& context, PeopleActions& actions, PeopleSheets& sheets,
                               QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_first(firstOf(context.clock->now().day()))
    , m_head(new PeriodHead(
          context, {tr("‹ Month before"), tr("This month"), tr("Next month ›"), QStringLiteral("month")},
          this))
    , m_list(new PeopleList(context.theme, QStringLiteral("attendance"),
                            {tr("Name"), tr("Today"), tr("Days there"), tr("Late"), tr("Early"),
                             tr("Away, days"), tr("Without a mark, days")},
                            tr("No attendance in this month"),
                            tr("Who is in service stands here, with when he came and went."), this))
{
    setObjectName(QStringLiteral("attendancePane"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    connect(m_head, &PeriodHead::turned, this, &AttendancePane::turn);
    column->addWidget(m_list, 1);
    m_list->addButton(tr("I have come"), "markIn", Qt::Key_Insert, false,
                      [this](const QString&) { m_actions.mark(true); });
    m_list->addButton(tr("I am leaving"), "markOut", {}, false,
                      [this](const QString&) { m_actions.mark(false); });
    m_list->addButton(tr("Print the month…"), "printAttendance", QKeySequence(Qt::CTRL | Qt::Key_P), false,
                      [this, &sheets](const QString&) { sheets.attendance(month()); });
    showName();
}

SheetPeriod AttendancePane::month() const
{
    return {m_first, m_first.plusMonths(1) - 1};
}

void AttendancePane::turn(int by)
{
    m_first = by == 0 ? firstOf(m_context.clock->now().day()) : m_first.plusMonths(by);
    showName();
    ask();
}

void AttendancePane::showName()
{
    m_head->setName(m_context.language() == Language::Chinese
                        ? QStringLiteral("%1年%2月").arg(m_first.year()).arg(m_first.month())
                        : QStringLiteral("%1 %2")
                              .arg(QLocale(QLocale::English).monthName(m_first.month()))
                              .arg(m_first.year()));
}

void AttendancePane::takeFocus()
{
    m_list->takeFocus();
}

void AttendancePane::ask()
{
    const SheetPeriod shown = month();
    whenDone(m_context.desk.attendance(shown.from, shown.to), this,
             [this, shown](const Result<std::vector<AttendanceLine>>& lines) {
                 if (!lines)
                     return Q_EMIT failed(lines.error());
                 if (shown.from == m_first) // else the month was turned meanwhile
                     present(*lines);
             });
}

QString AttendancePane::todayWords(const AttendanceLine& line) const
{
    QStringList out;
    if (line.in)
        out << (line.lateMinutes > 0
                    ? tr("came %1, %2 min late").arg(clockText(line.in->minuteOfDay())).arg(line.lateMinutes)
                    : tr("came %1").arg(clockText(line.in->minuteOfDay())));
    if (line.out)
        out << (line.earlyMinutes > 0 ? tr("left %1, %2 min early")
                                            .arg(clockText(line.out->minuteOfDay()))
                                            .arg(line.earlyMinutes)
                                      : tr("left %1").arg(clockText(line.out->minuteOfDay())));
    if (!line.leave.empty())
        out << tr("away: %1").arg(m_context.say("leave", line.leave));
    if (out.isEmpty())
        out << (line.open ? tr("not come yet") : tr("closed"));
    return out.join(QStringLiteral(" · "));
}

void AttendancePane::present(const std::vector<AttendanceLine>& lines)
{
    const Day today = m_context.clock->now().day();
    const auto times = [](int count, int minutes) {
        return count == 0 ? QStringLiteral("–") : tr("%1 (%2 min)").arg(count).arg(minutes);
    };
    std::vector<PeopleList::Row> rows;
    for (const PersonMonth& person : monthsOf(lines, today)) {
        const auto now = std::find_if(lines.begin(), lines.end(), [&](const AttendanceLine& line) {
            return line.day == today && line.account == person.account;
        });
        QStringList away;
        for (const auto& [kind, days] : person.leaves)
            away << QStringLiteral("%1 %2").arg(m_context.say("leave", kind)).arg(days);
        rows.push_back({qs(person.account),
                        {qs(person.name), now == lines.end() ? QStringLiteral("–") : todayWords(*now),
                         tr("%1 of %2").arg(person.present).arg(person.open),
                         times(person.late, person.lateMinutes), times(person.early, person.earlyMinutes),
                         away.isEmpty() ? QStringLiteral("–") : away.join(u'、'),
                         person.missed == 0 ? QStringLiteral("–") : QString::number(person.missed)},
                        person.missed > 0 ? Tone::Warn : Tone::Neutral});
    }
    m_list->setRows(rows);
}

} // namespace bm
