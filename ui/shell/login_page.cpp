#include "ui/shell/login_page.h"

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
    , m_password(new QLineEdit(this))
    , m_enter(new PrimaryButton(tr("Log in"), {}, this))
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
    card->body()->addWidget(new FieldRow(tr("Account"), m_account, card));
    card->body()->addWidget(new FieldRow(tr("Password"), m_password, card));
    card->body()->addWidget(m_banner);
    card->body()->addWidget(m_enter);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(2);

    connect(m_enter, &QPushButton::clicked, this, &LoginPage::login);
    connect(m_password, &QLineEdit::returnPressed, this, &LoginPage::login);
    fillAccounts();
}

void LoginPage::activated()
{
    m_password->clear();
    m_password->setFocus();
}

void LoginPage::showError(const Error& error)
{
    m_banner->showError(m_context.words, error);
}

void LoginPage::fillAccounts()
{
    whenDone(m_context.desk.accounts(), this, [this](const Result<std::vector<AccountView>>& accounts) {
        if (!accounts)
            return showError(accounts.error());
        for (const AccountView& account : *accounts)
            m_account->addItem(QString::fromStdString(account.account));
    });
}

void LoginPage::login()
{
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
