#include "ui/posts/people_sheets.h"

#include "reports/handover_sheet.h"
#include "ui/ask.h"
#include "ui/print/paper_desk.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <QWidget>

#include <algorithm>
#include <memory>

namespace bm {

namespace {

// The pictures one after the other; who has none here gets an empty frame.
void gatherPhotos(UiContext& context, QObject* owner, std::vector<std::string> hashes,
                  const std::shared_ptr<StaffPhotos>& photos, const std::function<void()>& then)
{
    if (hashes.empty())
        return then();
    const std::string hash = hashes.back();
    hashes.pop_back();
    whenDone(context.desk.attachment(hash), owner,
             [&context, owner, hashes, photos, then, hash](const Result<std::string>& bytes) {
                 if (bytes)
                     (*photos)[hash] = *bytes;
                 gatherPhotos(context, owner, hashes, photos, then);
             });
}

QString daysName(SheetPeriod period)
{
    return qs(period.from.text()) + u'~' + qs(period.to.text());
}

} // namespace

PeopleSheets::PeopleSheets(UiContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window), m_papers(new PaperDesk(context, window))
{
    connect(m_papers, &PaperDesk::done, this, &PeopleSheets::done);
    connect(m_papers, &PaperDesk::failed, this, &PeopleSheets::failed);
}

void PeopleSheets::print(const char* form, const QString& name, const Fill& fill)
{
    m_papers->sheet(QString::fromLatin1(form), name,
                    [this, fill](const PaperOffice& office, const PaperDesk::Filled& then) {
                        whenDone(m_context.desk.people(), this,
                                 [this, fill, office, then](const Result<PeopleView>& people) {
                                     if (!people)
                                         return then(people.error());
                                     then(fill(office, *people, m_context.clock->now().day()));
                                 });
                    });
}

void PeopleSheets::roster(SheetPeriod period)
{
    whenDone(
        m_context.desk.roster(Instant::at(period.from, 0), Instant::at(period.to + 1, 0)), this,
        [this, period](const Result<std::vector<RosterLine>>& lines) {
            if (!lines)
                return Q_EMIT failed(lines.error());
            print("roster-sheet", daysName(period),
                  [lines = *lines, period](const PaperOffice& office, const PeopleView& people, Day today) {
                      return rosterSheet(office, period, lines, people, today);
                  });
        });
}

void PeopleSheets::attendance(SheetPeriod month)
{
    whenDone(m_context.desk.attendance(month.from, month.to), this,
             [this, month](const Result<std::vector<AttendanceLine>>& lines) {
                 if (!lines)
                     return Q_EMIT failed(lines.error());
                 print("attendance", qs(month.from.text()).left(7),
                       [lines = *lines, month](const PaperOffice& office, const PeopleView&, Day today) {
                           return attendanceSheet(office, month, lines, today);
                       });
             });
}

void PeopleSheets::handover(const QString& slip)
{
    whenDone(m_context.desk.handover(slip.toStdString()), this, [this](const Result<HandoverView>& view) {
        if (!view)
            return Q_EMIT failed(view.error());
        print("handover", qs(view->handover.id.substr(0, 8)),
              [view = *view](const PaperOffice& office, const PeopleView& people, Day today) {
                  const auto leave =
                      std::find_if(people.leaves.begin(), people.leaves.end(), [&view](const LeaveView& l) {
                          return !view.handover.leave.empty() && l.leave.id == view.handover.leave;
                      });
                  return handoverSheet(office, view, leave == people.leaves.end() ? nullptr : &*leave, today);
              });
    });
}

void PeopleSheets::abBoard()
{
    print("ab-board", qs(m_context.clock->now().day().text()), &bm::abBoard);
}

void PeopleSheets::dutyList()
{
    print("duty-list", qs(m_context.clock->now().day().text()), &bm::dutyList);
}

void PeopleSheets::staff()
{
    static constexpr const char* sheets[] = {"staff-board", "badges", "desk-plates"};
    QStringList names;
    for (const char* sheet : sheets)
        names << m_context.say("paper", sheet);
    const int which =
        Ask::choose(m_window, tr("Print which?"), tr("Of everybody in service, as it stands now."), names);
    if (which == 2)
        print(sheets[2], qs(m_context.clock->now().day().text()), &deskPlates);
    else if (which >= 0)
        printWithPhotos(sheets[which]);
}

void PeopleSheets::printWithPhotos(const char* form)
{
    whenDone(m_context.desk.people(), this, [this, form](const Result<PeopleView>& people) {
        if (!people)
            return Q_EMIT failed(people.error());
        std::vector<std::string> hashes;
        for (const StaffView& person : people->staff) {
            if (!person.photo.empty())
                hashes.push_back(person.photo);
        }
        auto photos = std::make_shared<StaffPhotos>();
        const bool board = std::string_view(form) == "staff-board";
        gatherPhotos(m_context, this, std::move(hashes), photos, [this, form, board, photos] {
            print(form, qs(m_context.clock->now().day().text()),
                  [board, photos](const PaperOffice& office, const PeopleView& all, Day today) {
                      return board ? staffBoard(office, all, *photos, today)
                                   : staffBadges(office, all, *photos, today);
                  });
        });
    });
}

} // namespace bm
