// MomentField: a day typed ("2026-11-25", "1125", "+2": the second working day from today) and a time of it,
// 24:00 too, typed or chosen from the hours of the office.
#pragma once

#include "core/base/clock.h"
#include "core/calendar/office_hours.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace bm {

class MomentField final : public QWidget
{
    Q_OBJECT

public:
    MomentField(Calendar calendar, const OfficeHours& hours, Day today, QWidget* parent = nullptr);

    void setMoment(std::optional<Instant> at);
    void setEnd(std::optional<Instant> at);              // midnight is 24:00 of the day before
    [[nodiscard]] std::optional<Instant> moment() const; // nothing: empty or not a moment
    [[nodiscard]] bool blank() const;

Q_SIGNALS:
    void changed();

private:
    Calendar m_calendar;
    Day m_today;
    QLineEdit* m_day;
    QComboBox* m_time;
};

// Minute of the day, up to 1440: "9:30", "0930", "930", "14"; full-width digits too. Nothing when it is no
// time.
[[nodiscard]] std::optional<int> timeTyped(const QString& text);

} // namespace bm
