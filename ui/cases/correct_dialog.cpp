#include "ui/cases/correct_dialog.h"

#include "ui/phrases/phrase_button.h"
#include "ui/text.h"

#include <QLineEdit>

namespace bm {

CorrectDialog::CorrectDialog(const UiContext& context, const CaseView& shown, const Applicant& applicant,
                             QWidget* parent)
    : FormDialog(tr("Correct: %1").arg(qs(shown.c.matterName)),
                 tr("The old words stay in the journal. Papers printed with them have to be corrected too."),
                 tr("Correct"), parent)
    , m_number(shown.c.number)
    , m_platform(shown.c.platformNumber)
    , m_applicant(applicant)
    , m_today(context.clock->now().day())
    , m_words(context.words)
    , m_name(new QLineEdit(this))
    , m_idNumber(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_platformField(new QLineEdit(qs(m_platform), this))
    , m_reason(new QLineEdit(context.say("reason", "typing-mistake"), this))
{
    setObjectName(QStringLiteral("correctDialog"));
    m_name->setObjectName(QStringLiteral("name"));
    m_idNumber->setObjectName(QStringLiteral("idNumber"));
    m_phone->setObjectName(QStringLiteral("phone"));
    m_address->setObjectName(QStringLiteral("address"));
    m_platformField->setObjectName(QStringLiteral("platformNumber"));
    m_reason->setObjectName(QStringLiteral("reason"));
    const Party first = applicant.parties.empty() ? Party{} : applicant.parties.front();
    if (applicant.organisation) {
        m_name->setText(qs(applicant.organisation->name));
        m_idNumber->setText(qs(applicant.organisation->code));
    } else {
        m_name->setText(qs(first.name));
        m_idNumber->setText(qs(first.idNumber));
    }
    m_phone->setText(qs(first.phone));
    m_address->setText(qs(first.address));
    m_nameRow = addRow(applicant.organisation ? tr("Name of the organisation") : tr("Name"), m_name);
    m_idRow = addRow(applicant.organisation ? tr("Social credit code") : tr("Identity number"), m_idNumber);
    m_phoneRow = addRow(tr("Telephone"), m_phone);
    m_addressRow = addRow(tr("Address"), m_address);
    addRow(tr("Number in the province's platform"), m_platformField);
    m_reasonRow = addRow(tr("Reason"), m_reason);
    m_reasonRow->addBeside(new PhraseButton(context, {"undo", shown.c.matter, {applicant.displayName()}},
                                            m_reason, m_reasonRow));
    m_name->setFocus();
}

Applicant CorrectDialog::edited() const
{
    Applicant applicant = m_applicant;
    if (applicant.parties.empty() && !applicant.organisation)
        applicant.parties.emplace_back();
    const std::string name = m_name->text().trimmed().toStdString();
    const std::string number = m_idNumber->text().trimmed().toStdString();
    if (applicant.organisation) {
        applicant.organisation->name = name;
        applicant.organisation->code = number;
    } else {
        applicant.parties.front().name = name;
        applicant.parties.front().idNumber = number;
    }
    if (!applicant.parties.empty()) {
        applicant.parties.front().phone = m_phone->text().trimmed().toStdString();
        applicant.parties.front().address = m_address->text().trimmed().toStdString();
    }
    return applicant;
}

CorrectCase CorrectDialog::draft() const
{
    CorrectCase draft;
    draft.number = m_number;
    draft.reason = m_reason->text().trimmed().toStdString();
    if (const Applicant now = edited(); now != m_applicant)
        draft.applicant = now;
    if (const std::string platform = m_platformField->text().trimmed().toStdString(); platform != m_platform)
        draft.platformNumber = platform;
    return draft;
}

void CorrectDialog::showError(const Words& words, const Error& error)
{
    const std::string field = error.arg("field");
    FieldRow* row = m_reasonRow;
    if (error.code == "name-missing" || field == "name" || field == "organisation")
        row = m_nameRow;
    else if (error.code.starts_with("id-") || error.code.starts_with("usc-") || field == "id-number")
        row = m_idRow;
    else if (error.code.starts_with("phone-") || field == "phone")
        row = m_phoneRow;
    else if (field == "address")
        row = m_addressRow;
    row->setError(words.error(error));
    row->field()->setFocus();
}

bool CorrectDialog::check()
{
    for (FieldRow* row : {m_nameRow, m_idRow, m_phoneRow, m_addressRow, m_reasonRow})
        row->setError({});
    const CorrectCase now = draft();
    if (now.reason.empty()) {
        m_reasonRow->setError(tr("Give a reason: it tells others later why this was done."));
        m_reason->setFocus();
        return false;
    }
    if (!now.applicant && !now.platformNumber) {
        m_reasonRow->setError(tr("Nothing was changed. Change a field, or cancel."));
        return false;
    }
    if (now.applicant) {
        if (const auto good = checkedApplicant(*now.applicant, m_today); !good) {
            showError(m_words, good.error());
            return false;
        }
    }
    return true;
}

} // namespace bm
