#include "ui/exchange/backup_card.h"

#include "core/desk/backup.h"
#include "ui/ask.h"
#include "ui/exchange/backup_keeper.h"
#include "ui/exchange/exchange_words.h"
#include "ui/in_pool.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bm {

namespace {

class DrillDialog final : public FormDialog
{
public:
    DrillDialog(const QString& title, const QString& what, const QString& label, const QString& verb,
                QWidget* parent)
        : FormDialog(title, what, verb, parent), m_password(new QLineEdit(this))
    {
        setObjectName(QStringLiteral("drillDialog"));
        m_password->setObjectName(QStringLiteral("drillPassword"));
        m_password->setEchoMode(QLineEdit::Password);
        addRow(label, m_password);
        m_password->setFocus();
    }
    [[nodiscard]] std::string password() const { return m_password->text().toStdString(); }

private:
    QLineEdit* m_password;
};

} // namespace

BackupCard::BackupCard(UiContext& context, QWidget* parent)
    : Card(tr("Backup"), parent)
    , m_context(context)
    , m_banner(new ErrorBanner(this))
    , m_state(new StateLabel({}, Tone::Neutral, this))
    , m_last(new QLabel(this))
    , m_folder(new Hint({}, this))
    , m_drilled(new Hint({}, this))
    , m_now(new SecondaryButton(tr("Back up now"), {}, this))
    , m_choose(new SecondaryButton(tr("Choose the folder…"), {}, this))
    , m_drill(new SecondaryButton(tr("Test a backup…"), {}, this))
{
    setObjectName(QStringLiteral("backupCard"));
    m_state->setObjectName(QStringLiteral("backupState"));
    m_state->setWordWrap(true);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_last->setWordWrap(true);
    m_drilled->setObjectName(QStringLiteral("backupDrilled"));
    m_now->setObjectName(QStringLiteral("backupNow"));
    m_choose->setObjectName(QStringLiteral("backupFolder"));
    m_drill->setObjectName(QStringLiteral("backupDrill"));
    auto* box = new QWidget(this);
    auto* buttons = new FlowLayout(8, box);
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_now, m_choose, m_drill})
        buttons->addWidget(button);
    for (QWidget* each : std::initializer_list<QWidget*>{m_banner, m_state, m_last, m_folder, m_drilled, box})
        body()->addWidget(each);
    connect(m_now, &QPushButton::clicked, this, &BackupCard::makeNow);
    connect(m_choose, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    connect(m_drill, &QPushButton::clicked, this, &BackupCard::drill);
    if (context.backups != nullptr)
        connect(context.backups, &BackupKeeper::changed, this, &BackupCard::ask);
    ask();
}

QString BackupCard::whenWords(Instant at) const
{
    return momentText(at, m_context.clock->now().day(), m_context.language());
}

void BackupCard::ask()
{
    const BackupKeeper* keeper = m_context.backups;
    const QString folder = m_context.settings.backupFolder();
    const UiSettings::Made last = m_context.settings.lastBackup();
    const UiSettings::Made drilled = m_context.settings.lastDrill();
    const bool busy = keeper != nullptr && keeper->busy();
    const auto& problem = keeper != nullptr ? keeper->problem() : std::optional<Error>();
    const int age = last.at ? m_context.clock->now().day() - last.at->day() : 0;
    if (busy)
        m_state->set(tr("Being made…"), Tone::Wait);
    else if (problem)
        m_state->set(m_context.words.error(*problem), folder.isEmpty() ? Tone::Warn : Tone::Bad);
    else if (!last.at)
        m_state->set(tr("No backup yet"), Tone::Warn);
    else if (age > oldBackupDays)
        m_state->set(tr("The newest backup is %n day(s) old", nullptr, age), Tone::Bad);
    else
        m_state->set(tr("All well"), Tone::Good);
    m_last->setText(last.at
                        ? tr("Last backup: %1, %2").arg(whenWords(*last.at), QFileInfo(last.file).fileName())
                        : QString());
    m_last->setVisible(last.at.has_value());
    m_folder->setText(
        folder.isEmpty() ? tr("Choose a folder on another disk or a stick that stays here. From then on each "
                              "day makes one sealed backup by itself, read back and checked.")
                         : tr("One each day, by itself, in %1. Seven days, four weeks and twelve months are "
                              "kept.")
                               .arg(QDir::toNativeSeparators(folder)));
    m_drilled->setText(
        drilled.at
            ? tr("Last tested: %1, %2, sound").arg(whenWords(*drilled.at), QFileInfo(drilled.file).fileName())
            : tr("Not tested yet: a backup that was never opened is a hope."));
    m_now->setEnabled(!busy && keeper != nullptr);
    if (m_asked && !busy && !problem) {
        m_asked = false;
        Q_EMIT told(tr("Backed up, read back and checked."));
    }
    m_asked = m_asked && busy;
}

void BackupCard::chooseFolder()
{
    const QString now = m_context.settings.backupFolder();
    const QString chosen =
        Ask::openFolder(this, tr("Folder for the backups"), now.isEmpty() ? QDir::homePath() : now);
    if (chosen.isEmpty() || m_context.backups == nullptr)
        return;
    const QString own = QDir(m_context.dataFolder).absolutePath() + u'/';
    if ((QDir(chosen).absolutePath() + u'/').startsWith(own))
        return m_banner->showText(
            tr("That folder lies within the data itself: both would be lost together. Choose another."));
    m_banner->clear();
    m_context.backups->setFolder(chosen);
    ask();
}

void BackupCard::makeNow()
{
    m_banner->clear();
    if (m_context.settings.backupFolder().isEmpty())
        return chooseFolder(); // which makes today's
    m_asked = true;
    m_context.backups->makeNow();
}

void BackupCard::drill()
{
    const UiSettings::Made last = m_context.settings.lastBackup();
    const QString folder = last.file.isEmpty() ? m_context.settings.backupFolder() : last.file;
    const QString file = Ask::openFile(this, tr("Which backup is to be tested?"), folder,
                                       tr("Backups (*.bmb);;All files (*)"));
    if (file.isEmpty())
        return;
    // A trial office's accounts open without a password.
    if (m_context.desk.station().trial)
        return runDrill(file, {});
    DrillDialog question(
        tr("Test a backup"),
        tr("The backup is opened aside with your password, checked, and thrown away. Nothing "
           "here changes."),
        tr("Your password"), tr("Test"), this);
    if (Ask::run(question))
        runDrill(file, question.password());
}

void BackupCard::runDrill(const QString& file, const std::string& password)
{
    m_banner->showText(tr("Testing the backup…"), Tone::Accent);
    m_drill->setEnabled(false);
    RestoreRequest request;
    request.file = file.toStdString();
    request.account = m_context.session.account;
    request.password = password;
    request.checkOnly = true;
    Desk::Options options;
    options.folder = m_context.dataFolder.toStdString();
    options.clock = m_context.clock;
    const std::function<std::shared_ptr<const Result<RestoreReport>>()> work = [options, request] {
        return std::make_shared<const Result<RestoreReport>>(restoreBackup(options, request));
    };
    whenDone(inPool(work), this, [this, file](const std::shared_ptr<const Result<RestoreReport>>& report) {
        showDrill(file, *report);
    });
}

void BackupCard::showDrill(const QString& file, const Result<RestoreReport>& report)
{
    m_drill->setEnabled(true);
    if (!report)
        return m_banner->showError(m_context.words, report.error());
    if (!report->ok)
        return m_banner->showText(
            tr("The backup of %1 opens, but %n fault(s) were found in it. Keep the file, "
               "make a new backup, and call the county.",
               nullptr, static_cast<int>(report->faults.size()))
                .arg(whenWords(report->made)));
    m_context.settings.setLastDrill(file, m_context.clock->now());
    ask();
    m_banner->showText(tr("The backup of %1 is sound: %2 %3, %n entry(ies), chain and tables checked.",
                          nullptr, static_cast<int>(report->entries))
                           .arg(whenWords(report->made), qs(report->officeName), qs(report->label)),
                       Tone::Good);
}

} // namespace bm
