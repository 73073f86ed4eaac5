// LoginPage: who is at the window, and the password. A trial office opens with its account a at once, so this
// page is seen there only when a login was refused.
#pragma once

#include "ui/context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace bm {

class ErrorBanner;
class FieldRow;
class LoginWait;
class PrimaryButton;

class LoginPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPage(UiContext& context, QWidget* parent = nullptr);
    void activated();
    void showError(const Error& error);

Q_SIGNALS:
    void loggedIn(const bm::Session& session);

private:
    void fillAccounts();
    void showHere();
    void login();
    void recover();

    UiContext& m_context;
    ErrorBanner* m_banner;
    QComboBox* m_account;
    FieldRow* m_accountRow;
    QLineEdit* m_password;
    PrimaryButton* m_enter;
    LoginWait* m_wait;
};

} // namespace bm
