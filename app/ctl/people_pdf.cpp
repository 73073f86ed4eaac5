#include "app/ctl/people_pdf.h"

#include "app/ctl/day_option.h"
#include "app/ctl/people_options.h"
#include "core/base/one_of.h"
#include "reports/handover_sheet.h"
#include "reports/paper_filler.h"
#include "reports/roster_sheet.h"
#include "reports/staff_sheets.h"

#include <algorithm>

namespace bm::ctl {

namespace {

// What every one of them is made of.
struct Source
{
    Desk& desk;
    PeopleView people;
    PaperOffice office;
    Day today;
};

Result<FormValues> handoverOf(const Source& source, const std::string& named)
{
    if (named.empty())
        return Error("usage-missing", {{"what", "TARGET"}, {"command", "bianminctl print"}});
    const Result<HandoverView> view = wait(source.desk.handover(named));
    if (!view)
        return view.error();
    const auto& leaves = source.people.leaves;
    const auto leave = std::find_if(leaves.begin(), leaves.end(), [&view](const LeaveView& l) {
        return !view->handover.leave.empty() && l.leave.id == view->handover.leave;
    });
    return handoverSheet(source.office, *view, leave == leaves.end() ? nullptr : &*leave, source.today);
}

Result<FormValues> rosterOf(const Source& source, const SheetOptions& options)
{
    const auto from = dayOption(options.from, "--from");
    const auto to = dayOption(options.to, "--to");
    if (!from || !to)
        return from ? to.error() : from.error();
    const Day first = *from ? **from : source.today - (source.today.weekday() - 1);
    const SheetPeriod period{first, *to ? **to : first + 6};
    const auto lines = wait(source.desk.roster(Instant::at(period.from, 0), Instant::at(period.to + 1, 0)));
    if (!lines)
        return lines.error();
    return rosterSheet(source.office, period, *lines, source.people, source.today);
}

Result<FormValues> attendanceOf(const Source& source, const std::string& month)
{
    const Day today = source.today;
    Day first = Day::of(today.year(), today.month(), 1);
    if (!month.empty()) {
        const auto day = Day::parse(month + "-01");
        if (!day)
            return Error("usage-value", {{"what", "--month"}, {"command", "bianminctl print"}});
        first = *day;
    }
    const SheetPeriod period{first, first.plusMonths(1) - 1};
    const auto lines = wait(source.desk.attendance(period.from, period.to));
    if (!lines)
        return lines.error();
    return attendanceSheet(source.office, period, *lines, today);
}

// Who has no picture here, or whose picture has not come yet, gets an empty frame.
StaffPhotos photosOf(const Source& source)
{
    StaffPhotos photos;
    for (const StaffView& person : source.people.staff) {
        if (person.photo.empty())
            continue;
        if (auto bytes = wait(source.desk.attachment(person.photo)))
            photos[person.photo] = std::move(*bytes);
    }
    return photos;
}

Result<FormValues> valuesOf(const Source& source, const std::string& form, const SheetOptions& options)
{
    if (form == "handover")
        return handoverOf(source, options.target);
    if (form == "roster-sheet")
        return rosterOf(source, options);
    if (form == "attendance")
        return attendanceOf(source, options.month);
    if (form == "duty-list")
        return dutyList(source.office, source.people, source.today);
    if (form == "staff-board")
        return staffBoard(source.office, source.people, photosOf(source), source.today);
    if (form == "badges")
        return staffBadges(source.office, source.people, photosOf(source), source.today);
    if (form == "desk-plates")
        return deskPlates(source.office, source.people, source.today);
    return abBoard(source.office, source.people, source.today);
}

} // namespace

bool isPeopleSheet(const std::string& form)
{
    const char* const sheets[] = {"ab-board",  "attendance", "badges",       "desk-plates",
                                  "duty-list", "handover",   "roster-sheet", "staff-board"};
    return oneOf(sheets, form);
}

Result<int> printPeopleSheet(const Context& context, Desk& desk, const PrintSpec& spec,
                             const SheetOptions& options)
{
    Result<PeopleView> people = wait(desk.people());
    if (!people)
        return people.error();
    const Result<OfficeProfile> profile = wait(desk.officeProfile());
    if (!profile)
        return profile.error();
    const Source source{desk, std::move(*people), paperOffice(*profile), context.now().day()};
    const Result<FormValues> values = valuesOf(source, spec.form, options);
    if (!values)
        return values.error();
    return printFilled(spec, *values);
}

} // namespace bm::ctl
