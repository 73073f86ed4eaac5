#include "ui/posts/people_actions.h"

#include "ui/ask.h"
#include "ui/posts/absence_dialog.h"
#include "ui/posts/handover_dialog.h"
#include "ui/posts/people_sheets.h"
#include "ui/posts/people_words.h"
#include "ui/posts/post_dialog.h"
#include "ui/posts/slip_dialog.h"
#include "ui/posts/staff_dialog.h"
#include "ui/when_done.h"

#include <algorithm>

namespace bm {

PeopleActions::PeopleActions(UiContext& context, PeopleSheets& sheets, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_sheets(sheets)
    , m_window(window)
    , m_ground{context, {}, {}, defaultOfficeHours()}
{
}

void PeopleActions::setHours(const Calendar& calendar, const OfficeHours& hours)
{
    m_ground.calendar = calendar;
    m_ground.hours = hours;
}

const LeaveView* PeopleActions::leave(const std::string& id) const
{
    const auto& all = m_ground.people.leaves;
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const LeaveView& v) { return v.leave.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void PeopleActions::send(const PeopleCommand& command, const QString& done)
{
    whenDone(m_context.desk.runPeople(command), this, [this, done](const Result<Outcome>& outcome) {
        if (outcome)
            return Q_EMIT told(done);
        Q_EMIT refused(m_context.words.error(
            readable(outcome.error(), m_ground.people.names, m_ground.today(), m_context.language())));
    });
}

void PeopleActions::addAbsence(const AddLeave& draft)
{
    AbsenceDialog dialog(m_ground, draft, m_window);
    if (!Ask::run(dialog))
        return;
    const AddLeave made = dialog.leave();
    const QString who = nameOf(m_ground.people.names, made.account);
    const auto& posts = m_ground.people.posts;
    const bool holds = std::any_of(posts.begin(), posts.end(),
                                   [&made](const PostNow& post) { return post.version.a == made.account; });
    Q_EMIT told(holds ? tr("The absence of %1 is recorded. H writes the handover slip.").arg(who)
                      : tr("The absence of %1 is recorded.").arg(who));
}

void PeopleActions::endAbsence(const QString& id)
{
    const LeaveView* found = leave(id.toStdString());
    if (found == nullptr)
        return;
    if (found->leave.from > m_ground.now()) {
        Ask::Question question;
        question.title = tr("Cancel this absence?");
        question.text = QStringLiteral("%1 · %2").arg(
            qs(found->name),
            periodText(found->leave.from, found->leave.to, m_ground.today(), m_context.language()));
        question.yes = tr("Cancel the absence");
        question.no = tr("Leave it");
        if (Ask::confirm(m_window, question))
            send(EndLeave{found->leave.id, std::nullopt}, tr("The absence is cancelled; its record stays."));
        return;
    }
    BackDialog dialog(m_ground, *found, m_window);
    if (Ask::run(dialog))
        Q_EMIT told(tr("Recorded: %1 is back.").arg(qs(found->name)));
}

void PeopleActions::writeHandover(GiveHandover draft)
{
    HandoverDialog dialog(m_ground, draft, m_window);
    if (Ask::run(dialog))
        Q_EMIT told(tr("The slip is given; the receiver signs it."));
}

void PeopleActions::openSlip(const QString& handover)
{
    if (handover.isEmpty())
        return;
    SlipDialog dialog(m_context, handover, m_window);
    static_cast<void>(Ask::run(dialog));
    if (dialog.printWanted())
        m_sheets.handover(handover);
}

void PeopleActions::editPost(const QString& code)
{
    const PostNow* post = nullptr;
    for (const PostNow& one : m_ground.people.posts) {
        if (qs(one.post.code) == code)
            post = &one;
    }
    PostDialog dialog(m_ground, post, m_windows, m_window);
    if (Ask::run(dialog))
        Q_EMIT told(tr("The post is set."));
}

void PeopleActions::closePost(const QString& code)
{
    for (const PostNow& one : m_ground.people.posts) {
        if (qs(one.post.code) != code)
            continue;
        Ask::Question question;
        question.title = tr("Close the post “%1”?").arg(qs(one.version.name));
        question.text = tr("From now on nobody holds it. Who held it before stays on record.");
        question.yes = tr("Close the post");
        question.danger = true;
        if (!Ask::confirm(m_window, question))
            return;
        SetPost command;
        command.code = one.post.code;
        command.name = one.version.name;
        command.windows = one.version.windows;
        command.closed = true;
        return send(command, tr("The post is closed; its history stays."));
    }
}

void PeopleActions::editStaff(const QString& account)
{
    const StaffView* staff = staffOf(m_ground.people, account.toStdString());
    StaffDialog dialog(m_ground, staff, m_window);
    if (Ask::run(dialog))
        Q_EMIT told(tr("The list of staff is saved."));
}

void PeopleActions::switchOff(const QString& account)
{
    const StaffView* staff = staffOf(m_ground.people, account.toStdString());
    if (staff == nullptr)
        return;
    Ask::Question question;
    question.title = tr("Switch off the account of %1?").arg(qs(staff->name));
    question.text = tr("Nobody can log in with it any more. What was done with it stays on record.");
    question.yes = tr("Switch off");
    question.danger = true;
    if (!Ask::confirm(m_window, question))
        return;
    SetStaff command = asCommand(*staff);
    command.active = false;
    send(command, tr("The account is switched off; its records stay."));
}

void PeopleActions::mark(bool in)
{
    const QString when = clockText(m_ground.now().minuteOfDay());
    const QString who = nameOf(m_ground.people.names, m_context.session.account);
    send(MarkAttendance{in},
         (in ? tr("Recorded: %1 came at %2.") : tr("Recorded: %1 left at %2.")).arg(who, when));
}

void PeopleActions::addDuty()
{
    DutyDialog dialog(m_ground, m_window);
    if (Ask::run(dialog))
        Q_EMIT told(tr("The duty is arranged."));
}

} // namespace bm
