#include "ui/posts/people_words.h"
#include "ui/posts/post_dialog.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>

namespace bm {

DutyDialog::DutyDialog(const PeopleGround& ground, QWidget* parent)
    : PeopleForm(ground, tr("Arrange duty"),
                 tr("Whole days, both included. Of two on one day the later arrangement counts."),
                 tr("Record"), parent)
    , m_kind(codeBox("dutyKind", "duty", Words::codes("duty"), "leader"))
    , m_who(staffBox("dutyWho", {}, tr("nobody yet")))
    , m_place(line("dutyPlace"))
    , m_from(new DayField(ground.calendar, ground.today(), this))
    , m_to(new DayField(ground.calendar, ground.today(), this))
{
    setObjectName(QStringLiteral("dutyDialog"));
    m_from->setObjectName(QStringLiteral("dutyFrom"));
    m_to->setObjectName(QStringLiteral("dutyTo"));
    addRow(tr("Kind"), m_kind)->setQuiet();
    m_whoRow = addRow(tr("Who"), m_who);
    m_placeRow = addRow(tr("Which office comes"), m_place);
    m_fromRow = addRow(tr("First day"), m_from);
    m_toRow = addRow(tr("Last day"), m_to);
    m_toRow->setHint(tr("Empty: that one day."));
    for (DayField* field : {m_from, m_to})
        field->hideUsual();
    m_from->setDay(ground.today());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DutyDialog::showFields);
    showFields();
    m_kind->setFocus();
}

void DutyDialog::showFields()
{
    m_placeRow->setVisible(chosen(m_kind) == "visiting");
    fit();
}

PeopleCommand DutyDialog::command() const
{
    SetDuty out;
    out.kind = chosen(m_kind);
    out.account = chosen(m_who);
    if (!m_placeRow->isHidden())
        out.place = typed(m_place);
    out.from = m_from->day().value_or(Day{});
    out.to = m_to->day().value_or(out.from);
    return out;
}

bool DutyDialog::check()
{
    const bool badTo = !m_to->blank() && !m_to->day();
    const bool nobody = chosen(m_kind) != "visiting" && chosen(m_who).empty();
    m_whoRow->setError(nobody ? tr("Choose who is on duty.") : QString());
    m_fromRow->setError(m_from->day() ? QString() : tr("A day, like 2026-11-25."));
    m_toRow->setError(badTo ? tr("A day, like 2026-11-25.") : QString());
    QWidget* wrong = nobody ? static_cast<QWidget*>(m_who) : !m_from->day() ? m_from : badTo ? m_to : nullptr;
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

} // namespace bm
