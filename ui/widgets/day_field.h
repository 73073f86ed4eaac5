// DayField: a day typed ("2026-11-30", "1130", or "+5": the fifth working day from today), chosen from a
// calendar, or taken by one of three buttons for the usual numbers of working days.
#pragma once

#include "core/calendar/calendar.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace bm {

class DayField final : public QWidget
{
    Q_OBJECT

public:
    DayField(Calendar calendar, Day today, QWidget* parent = nullptr);

    void setDay(std::optional<Day> day);
    void hideUsual();                             // where numbers of working days mean nothing
    [[nodiscard]] std::optional<Day> day() const; // nothing: empty or not a day
    [[nodiscard]] bool blank() const;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void showMonths();

    Calendar m_calendar;
    Day m_today;
    QLineEdit* m_edit;
};

// What was typed, read with `today`; nothing when it is no day.
[[nodiscard]] std::optional<Day> dayTyped(const QString& text, const Calendar& calendar, Day today);

} // namespace bm
