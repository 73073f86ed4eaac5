#include "ui/cases/reason_dialog.h"

#include "ui/phrases/phrase_button.h"

#include <QComboBox>
#include <QLineEdit>

namespace bm {

ReasonDialog::ReasonDialog(const UiContext& context, const QString& title, const QString& what,
                           const QString& verb, const std::vector<std::string>& reasons, QWidget* parent)
    : FormDialog(title, what, verb, parent)
    , m_reason(new QComboBox(this))
    , m_row(addRow(tr("Reason"), m_reason))
{
    setObjectName(QStringLiteral("reasonDialog"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    for (const std::string& code : reasons)
        m_reason->addItem(context.say("reason", code));
    m_row->setHint(tr("Choose one or type your own; it is kept with the case."));
    m_row->addBeside(new PhraseButton(context, {"undo", {}, {}}, m_reason, m_row));
    m_reason->lineEdit()->selectAll();
    m_reason->setFocus();
}

std::string ReasonDialog::reason() const
{
    return m_reason->currentText().trimmed().toStdString();
}

bool ReasonDialog::check()
{
    m_row->setError(reason().empty() ? tr("Give a reason: it tells others later why this was done.")
                                     : QString());
    return !reason().empty();
}

} // namespace bm
