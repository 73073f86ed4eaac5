#include "ui/shell/switch_dialog.h"

#include "ui/shell/login_wait.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace bm {

SwitchDialog::SwitchDialog(UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_people(new QListWidget(this))
    , m_password(new QLineEdit(this))
    , m_banner(new ErrorBanner(this))
    , m_enter(new PrimaryButton(tr("Take over"), {}, this))
    , m_wait(new LoginWait(context, m_banner, m_enter, this))
{
    setObjectName(QStringLiteral("switchDialog"));
    setWindowTitle(tr("Another person at this window"));
    m_people->setObjectName(QStringLiteral("people"));
    m_people->setAccessibleName(tr("Who takes over"));
    m_people->setMinimumHeight(context.theme.px(180));
    m_people->installEventFilter(this);
    m_password->setObjectName(QStringLiteral("switchPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(QStringLiteral("takeOver"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Hint(tr("Choose, type the password, Enter. What is half typed is kept for %1.")
                                   .arg(qs(context.session.name)),
                               this));
    column->addWidget(m_people, 1);
    auto* row = new FieldRow(tr("Password"), m_password, this);
    row->setQuiet();
    column->addWidget(row);
    column->addWidget(m_banner);
    column->addWidget(m_enter, 0, Qt::AlignRight);
    setMinimumWidth(context.theme.px(420));
    m_enter->setAutoDefault(false); // Enter in the password is told below, whatever has the focus after it
    connect(m_enter, &QPushButton::clicked, this, &SwitchDialog::logIn);
    connect(m_password, &QLineEdit::returnPressed, this, &SwitchDialog::logIn);
    connect(m_people, &QListWidget::itemClicked, m_password, [this] { m_password->setFocus(); });
    whenDone(context.desk.accounts(), this, [this](const Result<std::vector<AccountView>>& accounts) {
        if (!accounts)
            return m_wait->showError(accounts.error());
        fill(*accounts);
    });
    m_people->setFocus();
}

void SwitchDialog::fill(const std::vector<AccountView>& accounts)
{
    for (const AccountView& account : accounts) {
        if (account.account == m_context.session.account)
            continue;
        const QString name = qs(account.name.empty() ? account.account : account.name);
        QString text = QStringLiteral("%1 · %2").arg(name, m_context.say("role", account.role));
        if (!account.here)
            text += QStringLiteral(" · ") + tr("no password on this PC yet");
        auto* item = new QListWidgetItem(text, m_people);
        item->setData(Qt::UserRole, qs(account.account));
    }
    m_people->setCurrentRow(0);
}

// Enter in the list goes on to the password; a letter there begins it.
bool SwitchDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_people && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            m_password->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SwitchDialog::logIn()
{
    const QListWidgetItem* chosen = m_people->currentItem();
    if (chosen == nullptr || m_wait->waiting())
        return;
    m_enter->setEnabled(false);
    Q_EMIT aboutToLogIn();
    auto answer = m_context.desk.login(chosen->data(Qt::UserRole).toString().toStdString(),
                                       m_password->text().toStdString());
    whenDone(std::move(answer), this, [this](const Result<Session>& session) {
        m_enter->setEnabled(true);
        if (session) {
            accept();
            return Q_EMIT loggedIn(*session);
        }
        m_wait->showError(session.error());
        m_password->selectAll();
        m_password->setFocus();
    });
}

} // namespace bm
