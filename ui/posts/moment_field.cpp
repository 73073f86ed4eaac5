#include "ui/posts/moment_field.h"

#include "core/base/text.h"
#include "reports/people_words.h"
#include "ui/posts/people_words.h"
#include "ui/widgets/day_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace bm {

std::optional<int> timeTyped(const QString& text)
{
    QString plain = QString::fromStdString(halfWidth(text.trimmed().toStdString()));
    if (!plain.contains(u':') && plain.size() <= 2)
        plain += QStringLiteral(":00");
    else if (!plain.contains(u':') && plain.size() <= 4)
        plain.insert(plain.size() - 2, u':');
    const QStringList parts = plain.split(u':');
    if (parts.size() != 2)
        return std::nullopt;
    bool hourOk = false, minuteOk = false;
    const int hour = parts[0].toInt(&hourOk);
    const int minute = parts[1].toInt(&minuteOk);
    if (!hourOk || !minuteOk || hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60)
        return std::nullopt;
    return hour * 60 + minute;
}

MomentField::MomentField(Calendar calendar, const OfficeHours& hours, Day today, QWidget* parent)
    : QWidget(parent)
    , m_calendar(std::move(calendar))
    , m_today(today)
    , m_day(new QLineEdit(this))
    , m_time(new QComboBox(this))
{
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setPlaceholderText(QStringLiteral("2026-11-23"));
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setEditable(true);
    m_time->setInsertPolicy(QComboBox::NoInsert);
    // The hours of today, or of the next day on which the office is open.
    const Day open = nextOpenDayOnOrAfter(hours, m_calendar, today).value_or(today);
    for (const MinuteRange& range : hoursOn(hours, m_calendar, open)) {
        for (const int minute : {range.from, range.to})
            m_time->addItem(clockText(minute));
    }
    m_time->setEditText({});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_day, 3);
    row->addWidget(m_time, 2);
    setFocusProxy(m_day);
    connect(m_day, &QLineEdit::textChanged, this, &MomentField::changed);
    connect(m_time, &QComboBox::editTextChanged, this, &MomentField::changed);
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        if (const auto day = dayTyped(m_day->text(), m_calendar, m_today))
            m_day->setText(qs(day->text()));
    });
}

void MomentField::setMoment(std::optional<Instant> at)
{
    m_day->setText(at ? qs(at->day().text()) : QString());
    m_time->setEditText(at ? clockText(at->minuteOfDay()) : QString());
}

void MomentField::setEnd(std::optional<Instant> at)
{
    setMoment(at);
    if (!at)
        return;
    const EndMoment end = endOf(*at);
    m_day->setText(qs(end.day.text()));
    m_time->setEditText(clockText(end.minute));
}

std::optional<Instant> MomentField::moment() const
{
    const auto day = dayTyped(m_day->text(), m_calendar, m_today);
    const auto minute = timeTyped(m_time->currentText());
    if (!day || !minute)
        return std::nullopt;
    return Instant::at(*day, *minute);
}

bool MomentField::blank() const
{
    return m_day->text().trimmed().isEmpty() && m_time->currentText().trimmed().isEmpty();
}

} // namespace bm
