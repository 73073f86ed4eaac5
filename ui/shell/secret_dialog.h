// SecretDialog: the frame of the dialogs about passwords and PINs: fields that show no characters, one
// request to the desk, and its refusal in words while the dialog stays.
#pragma once

#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

namespace bm {

class ErrorBanner;

class SecretDialog : public FormDialog
{
    Q_OBJECT

protected:
    SecretDialog(UiContext& context, const QString& title, const QString& what, const QString& verb,
                 QWidget* parent);

    [[nodiscard]] QLineEdit* addSecret(const char* name, const QString& label);
    // The fields are filled in; else set errors on their rows.
    [[nodiscard]] virtual bool complete() = 0;
    [[nodiscard]] virtual QFuture<Result<Done>> send() = 0;
    virtual void granted() { QDialog::accept(); }
    void refuse(const Error& error);
    [[nodiscard]] FieldRow* rowOf(QLineEdit* field) const;
    // The same twice, and long enough.
    [[nodiscard]] bool twice(QLineEdit* fresh, QLineEdit* again) const;
    [[nodiscard]] UiContext& context() const { return m_context; }

private:
    [[nodiscard]] bool check() final;

    UiContext& m_context;
    ErrorBanner* m_banner;
    QList<FieldRow*> m_secrets;
    bool m_sent = false;
};

} // namespace bm
