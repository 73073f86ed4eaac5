#include "ui/cases/deliver_dialog.h"

#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>

namespace bm {

DeliverDialog::DeliverDialog(const CaseView& shown, QWidget* parent)
    : FormDialog(tr("Hand over: %1").arg(qs(shown.c.matterName)),
                 tr("%1. After this step the case is closed for the applicant.")
                     .arg(qs(shown.applicant.displayName())),
                 tr("Hand over"), parent)
    , m_number(shown.c.number)
    , m_to(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_relation(new QLineEdit(this))
    , m_checked(new QComboBox(this))
    , m_way(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("deliverDialog"));
    m_to->setObjectName(QStringLiteral("to"));
    m_name->setObjectName(QStringLiteral("name"));
    m_relation->setObjectName(QStringLiteral("relation"));
    m_checked->setObjectName(QStringLiteral("checked"));
    m_way->setObjectName(QStringLiteral("way"));
    m_note->setObjectName(QStringLiteral("note"));

    m_to->addItem(tr("The applicant: %1").arg(qs(shown.applicant.displayName())),
                  QStringLiteral("applicant"));
    if (shown.applicant.agent)
        m_to->addItem(tr("The agent: %1").arg(qs(shown.applicant.agent->name)), QStringLiteral("agent"));
    m_to->addItem(tr("Somebody else"), QStringLiteral("other"));
    if (shown.applicant.agent)
        m_name->setText(qs(shown.applicant.agent->name));
    if (shown.applicant.agent)
        m_relation->setText(qs(shown.applicant.agent->relation));
    m_checked->addItem(tr("Identity card"), QStringLiteral("id-card"));
    m_checked->addItem(tr("Promise slip"), QStringLiteral("slip"));
    m_checked->addItem(tr("Known to the clerk"), QStringLiteral("known"));
    m_checked->addItem(tr("Written mandate"), QStringLiteral("mandate"));
    m_way->addItem(tr("Collected at the window"), QStringLiteral("collected"));
    m_way->addItem(tr("Sent"), QStringLiteral("sent"));

    addRow(tr("To"), m_to)->setQuiet();
    m_nameRow = addRow(tr("Name of the person who takes it"), m_name);
    m_relationRow = addRow(tr("Relation to the applicant"), m_relation);
    addRow(tr("Checked by"), m_checked)->setQuiet();
    addRow(tr("Way"), m_way)->setQuiet();
    addRow(tr("Note"), m_note)->setQuiet();
    connect(m_to, &QComboBox::currentIndexChanged, this, &DeliverDialog::showOther);
    showOther();
    m_to->setFocus();
}

void DeliverDialog::showOther()
{
    const bool other = m_to->currentData().toString() != u"applicant";
    m_nameRow->setVisible(other);
    m_relationRow->setVisible(other);
    fit();
}

DeliverCase DeliverDialog::draft() const
{
    DeliverCase draft;
    draft.number = m_number;
    if (m_to->currentData().toString() != u"applicant") {
        draft.to = m_name->text().trimmed().toStdString();
        draft.relation = m_relation->text().trimmed().toStdString();
    }
    draft.checked = m_checked->currentData().toString().toStdString();
    draft.way = m_way->currentData().toString().toStdString();
    draft.note = m_note->text().trimmed().toStdString();
    return draft;
}

bool DeliverDialog::check()
{
    const bool other = m_to->currentData().toString() != u"applicant";
    const bool missing = other && m_name->text().trimmed().isEmpty();
    m_nameRow->setError(missing ? tr("Write the name of the person who takes it: it stands on the receipt.")
                                : QString());
    return !missing;
}

} // namespace bm
