// AttendancePane: who came and went when, who was late or away: of today, and the month of each person. Who
// is logged in marks himself.
#pragma once

#include "reports/roster_sheet.h"
#include "ui/posts/people_form.h"

namespace bm {

class PeopleActions;
class PeopleList;
class PeopleSheets;
class PeriodHead;

class AttendancePane final : public QWidget
{
    Q_OBJECT

public:
    AttendancePane(UiContext& context, PeopleActions& actions, PeopleSheets& sheets,
                   QWidget* parent = nullptr);
    void ask();
    void takeFocus();

Q_SIGNALS:
    void failed(const bm::Error& error);

private:
    void turn(int by); // 0: this month
    void showName();
    void present(const std::vector<AttendanceLine>& lines);
    [[nodiscard]] QString todayWords(const AttendanceLine& line) const;
    [[nodiscard]] SheetPeriod month() const;

    UiContext& m_context;
    PeopleActions& m_actions;
    Day m_first; // of the month on show
    PeriodHead* m_head;
    PeopleList* m_list;
};

} // namespace bm
