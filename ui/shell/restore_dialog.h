// RestoreDialog: where there is no file of the station, or a damaged one: back from a backup. What is damaged
// is set aside, never deleted. It works without a desk: there is none yet. What comes after it (the station's
// own packages, then the county's) is said when the window is open.
#pragma once

#include "core/desk/backup.h"
#include "reports/words/words.h"
#include "ui/widgets/form_dialog.h"

#include <memory>

class QPushButton;

namespace bm {

class ErrorBanner;

class RestoreDialog final : public FormDialog
{
    Q_OBJECT

public:
    RestoreDialog(Words words, Desk::Options options, const Error& why, QWidget* parent = nullptr);

    [[nodiscard]] const RestoreReport& report() const { return m_report; }
    // Of what was set aside: the packages that this station had made; empty: nothing was.
    [[nodiscard]] const QString& ownPackages() const { return m_ownPackages; }

protected:
    [[nodiscard]] bool check() override; // begins the work; the dialog closes when it went well

private:
    struct Outcome;
    void chooseFile();
    void done(const Outcome& outcome);

    Words m_words;
    Desk::Options m_options;
    QString m_file, m_ownPackages;
    RestoreReport m_report;
    ErrorBanner* m_banner;
    QPushButton* m_choose;
    QLineEdit* m_account;
    QLineEdit* m_password;
    QLineEdit* m_sheet;
    FieldRow* m_fileRow;
};

} // namespace bm
