// UnlockDialog: stands over the covered window until the person's PIN or password is right. It cannot be
// closed otherwise.
#pragma once

#include "ui/context.h"

#include <QDialog>

class QLineEdit;

namespace bm {

class ErrorBanner;
class LoginWait;
class PrimaryButton;

class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(UiContext& context, QWidget* parent);
    void reject() override;

Q_SIGNALS:
    void opened();
    void switchWanted();

private:
    void tryIt();
    void tryPin(const QString& pin);
    void tryPassword(const QString& password);
    void refuse(const Error& error);

    UiContext& m_context;
    QLineEdit* m_secret;
    ErrorBanner* m_banner;
    PrimaryButton* m_enter;
    LoginWait* m_wait;
};

} // namespace bm
