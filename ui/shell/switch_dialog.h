// SwitchDialog: another person takes over the window: choose, password, Enter. What the one before has typed
// is saved first, for him.
#pragma once

#include "ui/context.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace bm {

class ErrorBanner;
class LoginWait;
class PrimaryButton;

class SwitchDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SwitchDialog(UiContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void aboutToLogIn(); // drafts are to be saved now: after it they are another's
    void loggedIn(const bm::Session& session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<AccountView>& accounts);
    void logIn();

    UiContext& m_context;
    QListWidget* m_people;
    QLineEdit* m_password;
    ErrorBanner* m_banner;
    PrimaryButton* m_enter;
    LoginWait* m_wait;
};

} // namespace bm
