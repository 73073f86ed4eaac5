#include "ui/accept/gap_dialog.h"

#include "ui/widgets/day_field.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

namespace bm {

namespace {

constexpr int usualDays = 5; // working days to bring the rest; the clerk and the applicant agree on the day

} // namespace

GapDialog::GapDialog(const UiContext& context, const Calendar& calendar, const QStringList& missing,
                     QWidget* parent)
    : FormDialog(tr("Accept with gaps"),
                 tr("To follow: %1. The applicant signs the promise; the days of the case run from today.")
                     .arg(missing.join(QStringLiteral("、"))),
                 tr("Accept with gaps"), parent)
    , m_today(context.clock->now().day())
    , m_day(new DayField(calendar, m_today, this))
    , m_row(addRow(tr("Promised by"), m_day))
{
    setObjectName(QStringLiteral("gapDialog"));
    m_day->edit()->setObjectName(QStringLiteral("gapUntil"));
    m_day->edit()->setAccessibleName(tr("Promised by"));
    m_day->setDay(calendar.nthWorkingDayAfter(m_today, usualDays));
    m_day->setFocus();
}

std::optional<Day> GapDialog::until() const
{
    return m_day->day();
}

bool GapDialog::check()
{
    const auto day = until();
    m_row->setError(day && *day >= m_today ? QString()
                                           : tr("A day from today on, like 2026-11-30, 1130 or +5."));
    return m_row->error().isEmpty();
}

} // namespace bm
