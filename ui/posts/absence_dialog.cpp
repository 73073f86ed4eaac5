#include "ui/posts/absence_dialog.h"

#include "core/people/roles.h"
#include "ui/posts/moment_field.h"
#include "ui/posts/people_words.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace bm {

namespace {

QString notAMoment()
{
    return AbsenceDialog::tr("A day and a time, like 2026-11-25 and 9:00.");
}

} // namespace

AbsenceDialog::AbsenceDialog(const PeopleGround& ground, const AddLeave& draft, QWidget* parent)
    : PeopleForm(ground, tr("Absence"),
                 tr("From then to then the next of the post's holders covers, and every entry says so."),
                 tr("Record"), parent)
    , m_who(staffBox("absenceWho", draft.account))
    , m_kind(codeBox("absenceKind", "leave", Words::codes("leave"), draft.kind))
    , m_from(new MomentField(ground.calendar, ground.hours, ground.today(), this))
    , m_to(new MomentField(ground.calendar, ground.hours, ground.today(), this))
    , m_reason(line("absenceReason", draft.reason))
    , m_fact(new QCheckBox(tr("It has happened (or cannot wait): recorded, not asked"), this))
    , m_decided(staffBox("absenceDecided", draft.decidedBy, tr("nobody yet")))
{
    setObjectName(QStringLiteral("absenceDialog"));
    m_from->setObjectName(QStringLiteral("absenceFrom"));
    m_to->setObjectName(QStringLiteral("absenceTo"));
    m_fact->setObjectName(QStringLiteral("absenceFact"));
    m_fact->setChecked(draft.fact);
    m_from->setMoment(draft.from.ms > 0 ? std::optional(draft.from) : std::nullopt);
    m_to->setEnd(draft.to.ms > 0 ? std::optional(draft.to) : std::nullopt);
    for (int i = m_decided->count() - 1; i > 0; --i) {
        const StaffView* s = staffOf(ground.people, m_decided->itemData(i).toString().toStdString());
        if (s == nullptr || (!leadsOffice(s->role) && s->role != "section-head"))
            m_decided->removeItem(i);
    }
    addRow(tr("Who"), m_who)->setQuiet();
    addRow(tr("Kind"), m_kind)->setQuiet();
    m_fromRow = addRow(tr("From"), m_from);
    m_toRow = addRow(tr("To"), m_to);
    m_reasonRow = addRow(tr("Reason"), m_reason);
    addWide(m_fact);
    m_decidedRow = addRow(tr("A leader decided that both are away:"), m_decided);
    m_decidedRow->hide();
    m_kind->setFocus();
}

AddLeave AbsenceDialog::leave() const
{
    AddLeave out;
    out.account = chosen(m_who);
    out.kind = chosen(m_kind);
    out.reason = typed(m_reason);
    out.from = m_from->moment().value_or(Instant{});
    out.to = m_to->moment().value_or(Instant{});
    out.fact = m_fact->isChecked();
    if (!m_decidedRow->isHidden())
        out.decidedBy = chosen(m_decided);
    return out;
}

bool AbsenceDialog::check()
{
    m_fromRow->setError(m_from->moment() ? QString() : notAMoment());
    m_toRow->setError(m_to->moment() ? QString() : notAMoment());
    QWidget* wrong = !m_from->moment() ? m_from : !m_to->moment() ? m_to : nullptr;
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

void AbsenceDialog::refused(const Error& error)
{
    if (error.code == "both-away") {
        m_decidedRow->show();
        m_decided->setFocus();
        fit();
    } else if (error.code == "reason-missing") {
        m_reason->setFocus();
    } else if (error.code == "leave-past") {
        m_fact->setFocus();
    }
}

BackDialog::BackDialog(const PeopleGround& ground, const LeaveView& leave, QWidget* parent)
    : PeopleForm(
          ground, tr("%1 is back").arg(qs(leave.name)),
          tr("Away as planned: %1. The cover ends with the return, to the minute.")
              .arg(periodText(leave.leave.from, leave.leave.to, ground.today(), ground.context.language())),
          tr("Record"), parent)
    , m_leave(leave.leave.id)
    , m_at(new MomentField(ground.calendar, ground.hours, ground.today(), this))
{
    setObjectName(QStringLiteral("backDialog"));
    m_at->setObjectName(QStringLiteral("backAt"));
    m_at->setMoment(ground.now());
    m_row = addRow(tr("Back since"), m_at);
    m_at->setFocus();
}

PeopleCommand BackDialog::command() const
{
    return EndLeave{m_leave, m_at->moment()};
}

bool BackDialog::check()
{
    m_row->setError(m_at->moment() ? QString() : notAMoment());
    return m_at->moment().has_value();
}

} // namespace bm
