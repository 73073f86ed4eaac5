#include "ui/shell/login_page.h"

#include "ui/ask.h"
#include "ui/shell/login_wait.h"
#include "ui/shell/password_dialogs.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bm {

LoginPage::LoginPage(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new ErrorBanner(this))
    , m_account(new QComboBox(this))
    , m_accountRow(new FieldRow(tr("Account"), m_account, this))
    , m_password(new QLineEdit(this))
    , m_enter(new PrimaryButton(tr("Log in"), {}, this))
    , m_wait(new LoginWait(context, m_banner, m_enter, this))
{
    setObjectName(QStringLiteral("loginPage"));
    setProperty("look", QStringLiteral("page"));
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setEditable(true);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(QStringLiteral("enter"));

    auto* card = new Card(tr("Who is at the window?"), this);
    card->setFixedWidth(context.theme.px(420));
    card->body()->addWidget(m_accountRow);
    card->body()->addWidget(new FieldRow(tr("Password"), m_password, card));
    card->body()->addWidget(m_banner);
    card->body()->addWidget(m_enter);
    auto* forgotten = new SecondaryButton(tr("Forgotten password…"), {}, card);
    forgotten->setObjectName(QStringLiteral("forgotten"));
    card->body()->addWidget(forgotten);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(2);

    connect(m_enter, &QPushButton::clicked, this, &LoginPage::login);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::login);
    connect(m_account, &QComboBox::currentTextChanged, this, &LoginPage::showHere);
    connect(forgotten, &QPushButton::clicked, this, &LoginPage::recover);
    fillAccounts();
}

void LoginPage::activated()
{
    m_password->clear();
    m_password->setFocus();
}

void LoginPage::showError(const Error& error)
{
    m_wait->showError(error);
}

void LoginPage::fillAccounts()
{
    whenDone(m_context.desk.accounts(), this, [this](const Result<std::vector<AccountView>>& accounts) {
        if (!accounts)
            return showError(accounts.error());
        for (const AccountView& account : *accounts)
            m_account->addItem(QString::fromStdString(account.account), account.here);
        showHere();
    });
}

// Said before a password is typed in vain: the account came by exchange and nobody has let it in here yet.
void LoginPage::showHere()
{
    const int index = m_account->findText(m_account->currentText());
    const bool away = index >= 0 && !m_account->itemData(index).toBool();
    const Error why("account-not-here", {{"account", m_account->currentText().toStdString()}});
    m_accountRow->setError(away ? m_context.words.error(why) : QString());
}

void LoginPage::recover()
{
    RecoverDialog dialog(m_context, m_account->currentText().trimmed(), this);
    if (Ask::run(dialog))
        Q_EMIT loggedIn(dialog.session());
}

void LoginPage::login()
{
    if (m_wait->waiting() || !m_enter->isEnabled())
        return;
    m_enter->setEnabled(false);
    m_banner->clear();
    auto answer = m_context.desk.login(m_account->currentText().trimmed().toStdString(),
                                       m_password->text().toStdString());
    whenDone(std::move(answer), this, [this](const Result<Session>& session) {
        m_enter->setEnabled(true);
        if (session)
            return Q_EMIT loggedIn(*session);
        showError(session.error());
        m_password->selectAll();
        m_password->setFocus();
    });
}

} // namespace bm
