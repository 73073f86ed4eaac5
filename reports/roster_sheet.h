// 岗位排班表, 值班表, 考勤汇总表: who holds each post day by day, who is on duty, who was there. Lists
// without numbers.
#pragma once

#include "core/desk/people_views.h"
#include "reports/form_values.h"
#include "reports/paper_office.h"

namespace bm {

struct SheetPeriod
{
    Day from, to; // both included
};

// Of the form roster-sheet: a table for each week of the period, posts by days; a gap stands in words with
// its reason, a cover names whom it is for. `duties` as they were set.
[[nodiscard]] FormValues rosterSheet(const PaperOffice& office, SheetPeriod period,
                                     const std::vector<RosterLine>& lines, const PeopleView& people,
                                     Day today);
// Of the form duty-list: the duty of today and later, one row for each stretch of days.
[[nodiscard]] FormValues dutyList(const PaperOffice& office, const PeopleView& people, Day today);
// What a month was of one person; days to come are not counted as missed.
struct PersonMonth
{
    std::string account, name;
    int open = 0, present = 0, late = 0, lateMinutes = 0, early = 0, earlyMinutes = 0, missed = 0;
    std::map<std::string, int> leaves; // days by kind
};
// By account.
[[nodiscard]] std::vector<PersonMonth> monthsOf(const std::vector<AttendanceLine>& lines, Day today);
// Of the form attendance: one row for each person; days to come are not counted as missed.
[[nodiscard]] FormValues attendanceSheet(const PaperOffice& office, SheetPeriod month,
                                         const std::vector<AttendanceLine>& lines, Day today);

} // namespace bm
