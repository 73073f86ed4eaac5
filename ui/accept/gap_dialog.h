// GapDialog: 容缺受理: names what is missing and may follow, and asks the day by which it is promised.
#pragma once

#include "core/calendar/calendar.h"
#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

namespace bm {

class DayField;

class GapDialog final : public FormDialog
{
    Q_OBJECT

public:
    // missing: names of the papers that will follow.
    GapDialog(const UiContext& context, const Calendar& calendar, const QStringList& missing,
              QWidget* parent = nullptr);
    [[nodiscard]] std::optional<Day> until() const;

protected:
    [[nodiscard]] bool check() override;

private:
    Day m_today;
    DayField* m_day;
    FieldRow* m_row;
};

} // namespace bm
