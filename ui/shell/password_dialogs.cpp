#include "ui/shell/password_dialogs.h"

#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

namespace bm {

PasswordDialog::PasswordDialog(UiContext& context, QWidget* parent)
    : SecretDialog(context, tr("Change the password"),
                   tr("The new password holds on this PC at once, on the office's other PCs after the next "
                      "exchange."),
                   tr("Change the password"), parent)
    , m_old(addSecret("oldPassword", tr("Password so far")))
    , m_fresh(addSecret("newPassword", tr("New password")))
    , m_again(addSecret("newPasswordAgain", tr("New password again")))
{
    setObjectName(QStringLiteral("passwordDialog"));
    rowOf(m_fresh)->setHint(tr("At least 8 characters."));
    m_old->setFocus();
}

bool PasswordDialog::complete()
{
    return twice(m_fresh, m_again);
}

QFuture<Result<Done>> PasswordDialog::send()
{
    return context().desk.changePassword(m_old->text().toStdString(), m_fresh->text().toStdString());
}

PinDialog::PinDialog(UiContext& context, QWidget* parent)
    : SecretDialog(context, tr("Set the PIN"),
                   tr("With the PIN you uncover this window after a pause. It holds on this PC only."),
                   tr("Set the PIN"), parent)
    , m_pin(addSecret("pin", tr("PIN")))
    , m_again(addSecret("pinAgain", tr("PIN again")))
{
    setObjectName(QStringLiteral("pinDialog"));
    rowOf(m_pin)->setHint(tr("4 to 6 digits."));
    m_pin->setFocus();
}

bool PinDialog::complete()
{
    return twice(m_pin, m_again);
}

QFuture<Result<Done>> PinDialog::send()
{
    return context().desk.setPin(m_pin->text().toStdString());
}

RecoverDialog::RecoverDialog(UiContext& context, const QString& account, QWidget* parent)
    : SecretDialog(context, tr("Forgotten password"),
                   tr("A leader of the office can give you a new password. If nobody can log in any more, "
                      "the paper recovery sheet opens the data: copy its key here."),
                   tr("Set the new password"), parent)
    , m_account(new QLineEdit(account, this))
    , m_key(new QLineEdit(this))
    , m_accountRow(addRow(tr("Account"), m_account))
    , m_keyRow(addRow(tr("Recovery key"), m_key))
    , m_fresh(addSecret("newPassword", tr("New password")))
    , m_again(addSecret("newPasswordAgain", tr("New password again")))
{
    setObjectName(QStringLiteral("recoverDialog"));
    m_account->setObjectName(QStringLiteral("recoverAccount"));
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_keyRow->setHint(tr("Eight groups of four; small letters and missing dashes do not matter."));
    rowOf(m_fresh)->setHint(tr("At least 8 characters."));
    (account.isEmpty() ? m_account : m_key)->setFocus();
}

bool RecoverDialog::complete()
{
    m_accountRow->setError(m_account->text().trimmed().isEmpty() ? tr("Whose password? Write the account.")
                                                                 : QString());
    m_keyRow->setError(m_key->text().trimmed().isEmpty() ? tr("The key stands on the paper sheet.")
                                                         : QString());
    const bool same = twice(m_fresh, m_again);
    return same && m_accountRow->error().isEmpty() && m_keyRow->error().isEmpty();
}

QFuture<Result<Done>> RecoverDialog::send()
{
    return context().desk.recover(m_key->text().toStdString(), m_account->text().trimmed().toStdString(),
                                  m_fresh->text().toStdString());
}

void RecoverDialog::granted()
{
    auto answer =
        context().desk.login(m_account->text().trimmed().toStdString(), m_fresh->text().toStdString());
    whenDone(std::move(answer), this, [this](const Result<Session>& session) {
        if (!session)
            return refuse(session.error());
        m_session = *session;
        QDialog::accept();
    });
}

} // namespace bm
