#include "ui/widgets/day_field.h"

#include "core/base/text.h"
#include "ui/widgets/widgets.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bm {

namespace {

constexpr int usual[] = {3, 5, 10}; // working days

std::optional<Day> dayOf(int year, const QString& monthDay)
{
    return Day::parse(
        QStringLiteral("%1-%2-%3").arg(year).arg(monthDay.left(2), monthDay.right(2)).toStdString());
}

} // namespace

std::optional<Day> dayTyped(const QString& text, const Calendar& calendar, Day today)
{
    const QString plain = QString::fromStdString(halfWidth(text.trimmed().toStdString()));
    if (plain.startsWith(u'+')) {
        bool number = false;
        const int days = plain.mid(1).toInt(&number);
        if (!number || days < 1 || days > 366)
            return std::nullopt;
        return calendar.nthWorkingDayAfter(today, days);
    }
    if (const auto whole = Day::parse(plain.toStdString()))
        return whole;
    QString digits = plain;
    digits.remove(u'-');
    bool number = false;
    (void)digits.toInt(&number);
    if (number && digits.size() == 8)
        return dayOf(digits.left(4).toInt(), digits.mid(4));
    if (!number || digits.size() != 4)
        return std::nullopt;
    // Without a year it is the next such day.
    const auto thisYear = dayOf(today.year(), digits);
    return thisYear && *thisYear < today ? dayOf(today.year() + 1, digits) : thisYear;
}

DayField::DayField(Calendar calendar, Day today, QWidget* parent)
    : QWidget(parent), m_calendar(std::move(calendar)), m_today(today), m_edit(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_edit->setPlaceholderText(QStringLiteral("2026-11-23"));
    row->addWidget(m_edit, 1);
    for (const int days : usual) {
        auto* button = new SecondaryButton(tr("+%1 working days").arg(days), {}, this);
        button->setObjectName(QStringLiteral("plus%1").arg(days));
        button->setFocusPolicy(Qt::ClickFocus); // by keys it is typed: +5
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, days] { setDay(m_calendar.nthWorkingDayAfter(m_today, days)); });
        row->addWidget(button);
    }
    auto* months = new SecondaryButton(tr("Calendar"), {}, this);
    months->setObjectName(QStringLiteral("months"));
    months->setAutoDefault(false);
    connect(months, &QPushButton::clicked, this, &DayField::showMonths);
    row->addWidget(months);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DayField::changed);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = day())
            setDay(read);
    });
}

void DayField::setDay(std::optional<Day> day)
{
    m_edit->setText(day ? QString::fromStdString(day->text()) : QString());
}

std::optional<Day> DayField::day() const
{
    return dayTyped(m_edit->text(), m_calendar, m_today);
}

void DayField::hideUsual()
{
    for (const int days : usual)
        findChild<QWidget*>(QStringLiteral("plus%1").arg(days))->hide();
}

bool DayField::blank() const
{
    return m_edit->text().trimmed().isEmpty();
}

void DayField::showMonths()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto* months = new QCalendarWidget(popup);
    months->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    months->setFirstDayOfWeek(Qt::Monday);
    const Day shown = day().value_or(m_today);
    months->setSelectedDate(QDate(shown.year(), shown.month(), shown.dayOfMonth()));
    column->addWidget(months);
    const auto take = [this, popup](const QDate& date) {
        setDay(Day::of(date.year(), date.month(), date.day()));
        popup->close();
        m_edit->setFocus();
    };
    connect(months, &QCalendarWidget::clicked, this, take);
    connect(months, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    months->setFocus();
}

} // namespace bm
