#include "ui/shell/unlock_dialog.h"

#include "core/people/pin.h"
#include "ui/shell/login_wait.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bm {

UnlockDialog::UnlockDialog(UiContext& context, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    , m_context(context)
    , m_secret(new QLineEdit(this))
    , m_banner(new ErrorBanner(this))
    , m_enter(new PrimaryButton(tr("Uncover"), {}, this))
    , m_wait(new LoginWait(context, m_banner, m_enter, this))
{
    setObjectName(QStringLiteral("unlockDialog"));
    setWindowTitle(tr("The window is covered"));
    setWindowModality(Qt::ApplicationModal);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(QStringLiteral("uncover"));
    const Session& session = context.session;
    auto* who = new SectionTitle(
        QStringLiteral("%1 · %2").arg(qs(session.name.empty() ? session.account : session.name),
                                      context.say("role", session.role)),
        this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(who);
    auto* row = new FieldRow(tr("PIN or password"), m_secret, this);
    row->setHint(context.desk.station().trial ? tr("Trial office: Enter alone is enough.")
                                              : tr("Everything stands as it was; nothing is lost."));
    column->addWidget(row);
    column->addWidget(m_banner);
    auto* buttons = new QHBoxLayout;
    auto* other = new SecondaryButton(tr("Another person…"), {}, this);
    other->setObjectName(QStringLiteral("anotherPerson"));
    other->setAutoDefault(false);
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    column->addLayout(buttons);
    m_enter->setDefault(true);
    setMinimumWidth(context.theme.px(420));
    connect(m_enter, &QPushButton::clicked, this, &UnlockDialog::tryIt);
    connect(other, &QPushButton::clicked, this, &UnlockDialog::switchWanted);
    m_secret->setFocus();
}

void UnlockDialog::reject() // Escape, or the window manager
{
    m_secret->clear();
}

void UnlockDialog::tryIt()
{
    const QString text = m_secret->text();
    if (m_wait->waiting() || (text.isEmpty() && !m_context.desk.station().trial))
        return;
    m_enter->setEnabled(false);
    // A password has eight characters or more: no PIN is ever one.
    if (pinWellFormed(text.toStdString()))
        tryPin(text);
    else
        tryPassword(text);
}

void UnlockDialog::tryPin(const QString& pin)
{
    whenDone(m_context.desk.checkPin(pin.toStdString()), this, [this](const Result<Done>& answer) {
        if (answer)
            return Q_EMIT opened();
        refuse(answer.error());
    });
}

void UnlockDialog::tryPassword(const QString& password)
{
    auto answer = m_context.desk.login(m_context.session.account, password.toStdString());
    whenDone(std::move(answer), this, [this](const Result<Session>& session) {
        if (!session)
            return refuse(session.error());
        m_context.session = *session;
        Q_EMIT opened();
    });
}

void UnlockDialog::refuse(const Error& error)
{
    m_wait->showError(error);
    m_secret->clear();
    m_secret->setFocus();
}

} // namespace bm
