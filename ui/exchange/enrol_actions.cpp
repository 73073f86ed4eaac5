#include "ui/exchange/enrol_actions.h"

#include "core/base/durable_write.h"
#include "core/base/read_file.h"
#include "core/exchange/enrolment_request.h"
#include "ui/ask.h"
#include "ui/cases/reason_dialog.h"
#include "ui/exchange/enrol_dialogs.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/merge_dialog.h"
#include "ui/in_pool.h"
#include "ui/print/paper_desk.h"
#include "ui/when_done.h"

#include <QDir>
#include <QFileInfo>

namespace bm {

namespace {

constexpr std::size_t fileLimit = 64U << 10U;

} // namespace

EnrolActions::EnrolActions(UiContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window), m_papers(new PaperDesk(context, window))
{
    connect(m_papers, &PaperDesk::done, this, &EnrolActions::told);
    connect(m_papers, &PaperDesk::failed, this, &EnrolActions::refused);
}

void EnrolActions::save(const EnrolmentFile& made, const QString& proposal, const QString& title,
                        const std::function<void(const QString&)>& then)
{
    const QString known = m_context.settings.exportFolder();
    const QDir folder(known.isEmpty() ? QDir::homePath() : known);
    const QString file =
        Ask::saveFile(m_window, title, folder.filePath(proposal), tr("Enrolment (*.bme);;All files (*)"));
    if (file.isEmpty())
        return;
    const std::function<Status()> write = [path = file.toStdString(), bytes = made.bytes]() -> Status {
        return durableWrite(path, bytes);
    };
    whenDone(inPool(write), this, [this, file, then](const Status& written) {
        if (!written)
            return Q_EMIT refused(written.error());
        then(file);
    });
}

void EnrolActions::writeRequest()
{
    whenDone(m_context.desk.requestEnrolment(), this, [this](const Result<EnrolmentFile>& made) {
        if (!made)
            return Q_EMIT refused(made.error());
        const StationInfo& own = m_context.desk.station();
        save(*made, tr("request-%1-%2.bme").arg(qs(own.office), qs(own.label)),
             tr("Write the request for enrolment"),
             [this, digits = qs(made->fingerprint)](const QString& file) {
                 Q_EMIT requested(file, digits);
                 Q_EMIT told(tr("The request is written. Take it to the county together with the paper."));
             });
    });
}

void EnrolActions::install()
{
    InstallDialog dialog(m_context, m_window);
    if (!Ask::run(dialog))
        return;
    Q_EMIT told(tr("Enrolled. From now on packages can be exported and imported."));
    Q_EMIT changed();
}

void EnrolActions::certify()
{
    const QString file =
        Ask::openFile(m_window, tr("The request of a station"), m_context.settings.importFolder(),
                      tr("Enrolment (*.bme);;All files (*)"));
    if (file.isEmpty())
        return;
    const std::function<std::shared_ptr<const Result<std::string>>()> read = [path = file.toStdString()] {
        return std::make_shared<const Result<std::string>>(readFile(path, fileLimit));
    };
    whenDone(inPool(read), this, [this, file](const std::shared_ptr<const Result<std::string>>& bytes) {
        if (!bytes->ok())
            return Q_EMIT refused(bytes->error());
        certifyRequest(file, **bytes);
    });
}

// Compared first, then signed: the digits are those of the keys in the file.
void EnrolActions::certifyRequest(const QString& file, const std::string& bytes)
{
    const Result<EnrolmentRequest> request = readEnrolmentRequest(bytes);
    if (!request)
        return Q_EMIT refused(request.error());
    EnrolmentFile about;
    about.office = request->office;
    about.officeName = request->officeName;
    about.level = request->level;
    about.label = request->label;
    about.fingerprint = fingerprint(request->keys);
    CertifyDialog dialog(m_context, about, m_window);
    if (!Ask::run(dialog))
        return;
    m_context.settings.setImportFolder(QFileInfo(file).absolutePath());
    whenDone(m_context.desk.certifyStation(bytes), this, [this](const Result<EnrolmentFile>& made) {
        if (!made)
            return Q_EMIT refused(made.error());
        Q_EMIT changed();
        save(*made, tr("certificate-%1-%2.bme").arg(qs(made->office), qs(made->label)),
             tr("Write the certificate"), [this](const QString& where) {
                 Q_EMIT told(
                     tr("Certified; the file is %1. Give it back with the county's fingerprint on paper.")
                         .arg(QDir::toNativeSeparators(where)));
             });
    });
}

void EnrolActions::printFingerprint(const FingerprintNote& note)
{
    const Day today = m_context.clock->now().day();
    m_papers->sheet(QStringLiteral("fingerprint-sheet"), qs(note.office + "-" + note.label),
                    [note, today](const PaperOffice& office, const PaperDesk::Filled& then) {
                        then(fingerprintSheet(office, note, today));
                    });
}

void EnrolActions::answer(const Result<Done>& done, const QString& words)
{
    if (!done)
        return Q_EMIT refused(done.error());
    Q_EMIT told(words);
    Q_EMIT changed();
}

void EnrolActions::revoke(const StationState& station)
{
    ReasonDialog dialog(
        m_context, tr("Revoke %1?").arg(stationName(station)),
        tr("What it writes from now on does not count anywhere; what it wrote before stays. This "
           "cannot be taken back: the station would enrol anew."),
        tr("Revoke"), {}, m_window);
    if (!Ask::run(dialog))
        return;
    whenDone(m_context.desk.revokeStation(station.station, dialog.reason()), this,
             [this](const Result<Done>& done) {
                 answer(done, tr("Revoked. The stations hear of it with their next package."));
             });
}

void EnrolActions::rule(const ChainFork& fork, const QString& name)
{
    RulingDialog dialog(fork, name, m_window);
    if (!Ask::run(dialog))
        return;
    whenDone(m_context.desk.excludeBranch(fork.station, fork.epoch, dialog.head(), dialog.reason()), this,
             [this](const Result<Done>& done) {
                 answer(done, tr("Ruled: that branch does not count; what it says is kept and can be read."));
             });
}

void EnrolActions::merge(const std::vector<StationState>& stations)
{
    MergeDialog dialog(m_context, stations, m_window);
    if (!Ask::run(dialog))
        return;
    whenDone(m_context.desk.mergeOffices(dialog.from(), dialog.into(), dialog.reason(), false), this,
             [this](const Result<MergeReport>& report) {
                 if (!report)
                     return Q_EMIT refused(report.error());
                 Q_EMIT told(tr("Merged: %n station(s). They hear of it with their next package.", nullptr,
                                static_cast<int>(report->stations.size())));
                 Q_EMIT changed();
             });
}

void EnrolActions::beginEpoch()
{
    const std::vector<std::string> reasons{"restore", "new-pc", "copy"};
    const int chosen = Ask::choose(
        m_window, tr("Begin a new epoch?"),
        tr("Numbers carry a new mark from now on, so that none can be given twice. What was written before "
           "stays. "
           "First import the packages that this station exported earlier, if they can be found. What has "
           "happened?"),
        {tr("A backup was put back"), tr("It moved to a new PC"), tr("The PC was copied")});
    if (chosen < 0)
        return;
    whenDone(m_context.desk.beginEpoch(reasons[static_cast<std::size_t>(chosen)]), this,
             [this](const Result<Done>& done) { answer(done, tr("A new epoch has begun.")); });
}

} // namespace bm
