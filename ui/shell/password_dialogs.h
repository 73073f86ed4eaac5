// The dialogs about one's own password and PIN, and the way back in with the paper recovery sheet.
#pragma once

#include "ui/shell/secret_dialog.h"

namespace bm {

class PasswordDialog final : public SecretDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(UiContext& context, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool complete() override;
    [[nodiscard]] QFuture<Result<Done>> send() override;

    QLineEdit* m_old;
    QLineEdit* m_fresh;
    QLineEdit* m_again;
};

class PinDialog final : public SecretDialog
{
    Q_OBJECT

public:
    explicit PinDialog(UiContext& context, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool complete() override;
    [[nodiscard]] QFuture<Result<Done>> send() override;

    QLineEdit* m_pin;
    QLineEdit* m_again;
};

// Nobody is logged in: the sheet opens the data, the account gets a new password and is logged in with it.
class RecoverDialog final : public SecretDialog
{
    Q_OBJECT

public:
    RecoverDialog(UiContext& context, const QString& account, QWidget* parent = nullptr);
    [[nodiscard]] const Session& session() const { return m_session; } // once accepted

private:
    [[nodiscard]] bool complete() override;
    [[nodiscard]] QFuture<Result<Done>> send() override;
    void granted() override;

    QLineEdit* m_account;
    QLineEdit* m_key;
    FieldRow* m_accountRow;
    FieldRow* m_keyRow;
    QLineEdit* m_fresh;
    QLineEdit* m_again;
    Session m_session;
};

} // namespace bm
