#include "ui/shell/restore_dialog.h"

#include "core/desk/set_aside.h"
#include "ui/ask.h"
#include "ui/in_pool.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace bm {

struct RestoreDialog::Outcome
{
    Result<RestoreReport> report;
    QString ownPackages;
};

RestoreDialog::RestoreDialog(Words words, Desk::Options options, const Error& why, QWidget* parent)
    : FormDialog(
          why.code == "damaged" ? tr("The data of this station is damaged")
                                : tr("There is no data of a station here"),
          why.code == "damaged"
              ? tr("Bring it back from the newest backup. The damaged file is set aside in a folder of "
                   "its own and not deleted. What came after the backup comes back from the packages "
                   "this station exported and from the county.")
              : tr("Bring a station back from its backup: after a new PC, a broken disk. A new office is "
                   "set up with bianminctl init (see the manual)."),
          tr("Restore"), parent)
    , m_words(words)
    , m_options(std::move(options))
    , m_banner(new ErrorBanner(this))
    , m_choose(new QPushButton(tr("Choose the backup…"), this))
    , m_account(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_sheet(new QLineEdit(this))
{
    setObjectName(QStringLiteral("restoreDialog"));
    m_choose->setObjectName(QStringLiteral("restoreFile"));
    m_account->setObjectName(QStringLiteral("restoreAccount"));
    m_password->setObjectName(QStringLiteral("restorePassword"));
    m_sheet->setObjectName(QStringLiteral("restoreSheet"));
    m_password->setEchoMode(QLineEdit::Password);
    addWide(m_banner);
    m_fileRow = addRow(tr("Backup (*.bmb)"), m_choose);
    addRow(tr("Your account"), m_account);
    FieldRow* password = addRow(tr("Password"), m_password);
    password->setHint(tr("The one that held when the backup was made. A trial office may leave it out."));
    FieldRow* sheet = addRow(tr("Recovery sheet, if no password is known"), m_sheet);
    sheet->setHint(tr("Then the password above is the new one."));
    connect(m_choose, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
}

void RestoreDialog::chooseFile()
{
    const QString file =
        Ask::openFile(this, tr("Which backup?"), QDir::homePath(), tr("Backups (*.bmb);;All files (*)"));
    if (file.isEmpty())
        return;
    m_file = file;
    m_choose->setText(QFileInfo(file).fileName());
    m_fileRow->setError({});
}

bool RestoreDialog::check()
{
    m_fileRow->setError(m_file.isEmpty() ? tr("Choose the backup first.") : QString());
    if (m_file.isEmpty())
        return false;
    RestoreRequest request;
    request.file = m_file.toStdString();
    request.account = m_account->text().trimmed().toStdString();
    if (request.account.empty())
        request.account = "a";
    request.password = m_password->text().toStdString();
    request.sheet = m_sheet->text().trimmed().toStdString();
    m_banner->showText(tr("Opening and checking the backup…"), Tone::Accent);
    fit();
    button()->setEnabled(false);
    const std::function<std::shared_ptr<const Outcome>()> work = [options = m_options, request] {
        auto out = std::make_shared<Outcome>(Outcome{Error("no-station"), {}});
        // First aside: a backup that does not open, or with another's password, moves nothing.
        RestoreRequest drill = request;
        drill.checkOnly = true;
        out->report = restoreBackup(options, drill);
        if (!out->report || !out->report->ok)
            return out;
        if (std::filesystem::exists(options.folder / "station.db")) {
            const Instant at = options.clock ? options.clock->now() : systemClock()->now();
            const auto aside = setAside(options.folder, at);
            if (!aside) {
                out->report = aside.error();
                return out;
            }
            out->ownPackages = QString::fromStdString((*aside / "outbox").string());
        }
        out->report = restoreBackup(options, request);
        return out;
    };
    whenDone(inPool(work), this, [this](const std::shared_ptr<const Outcome>& outcome) { done(*outcome); });
    return false;
}

void RestoreDialog::done(const Outcome& outcome)
{
    button()->setEnabled(true);
    if (!outcome.report || !outcome.report->ok) {
        if (!outcome.report)
            m_banner->showError(m_words, outcome.report.error());
        else
            m_banner->showText(tr("Faults were found in this backup. Try the one before it."), Tone::Bad);
        fit();
        return bringUp(m_banner);
    }
    m_report = *outcome.report;
    if (QFileInfo(outcome.ownPackages).isDir())
        m_ownPackages = outcome.ownPackages;
    QDialog::accept();
}

} // namespace bm
