#include "ui/shell/secret_dialog.h"

#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

namespace bm {

SecretDialog::SecretDialog(UiContext& context, const QString& title, const QString& what, const QString& verb,
                           QWidget* parent)
    : FormDialog(title, what, verb, parent), m_context(context), m_banner(new ErrorBanner(this))
{
    addWide(m_banner);
}

QLineEdit* SecretDialog::addSecret(const char* name, const QString& label)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setEchoMode(QLineEdit::Password);
    m_secrets.append(addRow(label, field));
    return field;
}

FieldRow* SecretDialog::rowOf(QLineEdit* field) const
{
    for (FieldRow* row : m_secrets) {
        if (row->field() == field)
            return row;
    }
    return nullptr;
}

bool SecretDialog::twice(QLineEdit* fresh, QLineEdit* again) const
{
    const bool same = fresh->text() == again->text();
    rowOf(again)->setError(same ? QString() : tr("Not the same as above. Type both again."));
    return same;
}

void SecretDialog::refuse(const Error& error)
{
    m_banner->showError(m_context.words, error);
    fit();
}

bool SecretDialog::check()
{
    if (m_sent || !complete())
        return false;
    m_sent = true;
    button()->setEnabled(false);
    m_banner->clear();
    whenDone(send(), this, [this](const Result<Done>& answer) {
        m_sent = false;
        button()->setEnabled(true);
        if (answer)
            return granted();
        refuse(answer.error());
        if (!m_secrets.isEmpty())
            m_secrets.first()->field()->setFocus();
    });
    return false; // closed by the answer
}

} // namespace bm
