// The dialogs of enrolment: install a certificate with the digits typed, certify a request with the digits
// compared, and choose which branch of a fork does not count.
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QPushButton;
class QRadioButton;

namespace bm {

class ErrorBanner;
class Hint;

class InstallDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit InstallDialog(UiContext& context, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool check() override;
    void chooseFile();
    void send(const std::string& bytes);
    void refuse(const Error& error);

    UiContext& m_context;
    ErrorBanner* m_banner;
    QPushButton* m_choose;
    QLineEdit* m_digits;
    FieldRow* m_fileRow;
    FieldRow* m_digitsRow;
    QString m_file;
    bool m_sent = false;
};

class CertifyDialog final : public FormDialog
{
    Q_OBJECT

public:
    CertifyDialog(const UiContext& context, const EnrolmentFile& request, QWidget* parent = nullptr);

private:
    [[nodiscard]] bool check() override;

    QCheckBox* m_compared;
    FieldRow* m_row;
};

class RulingDialog final : public FormDialog
{
    Q_OBJECT

public:
    RulingDialog(const ChainFork& fork, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] std::string head() const; // of the branch that is not to count
    [[nodiscard]] std::string reason() const;

private:
    [[nodiscard]] bool check() override;

    ChainFork m_fork;
    std::vector<QRadioButton*> m_branches;
    QLineEdit* m_reason;
    FieldRow* m_reasonRow;
};

} // namespace bm
