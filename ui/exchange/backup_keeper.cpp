#include "ui/exchange/backup_keeper.h"

#include "core/base/json.h"
#include "core/exchange/sealed_file.h"
#include "ui/exchange/backup_ladder.h"
#include "ui/in_pool.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <map>

namespace bm {

namespace {

constexpr int everyMs = 60'000;
constexpr int againMs = 30 * 60'000; // a full disk is not written to each minute

bool isBackupOf(const QString& file, const std::string& station)
{
    const Result<SealedHeader> header = readSealedHeader(file.toStdString());
    if (!header)
        return false;
    const auto doc = json::Document::parse(header->json);
    return doc.ok() && doc->root()["kind"].text() == "backup" && doc->root()["station"].text() == station;
}

// What there is at the place of today's backup. A folder on the net or on a stick may take its time.
struct Spot
{
    bool folder = false;
    bool whole = false; // a complete backup of this station lies there
};

Spot lookAt(const QString& folder, const QString& file, const std::string& station)
{
    Spot out;
    out.folder = QFileInfo(folder).isDir();
    if (!out.folder || !QFileInfo::exists(file))
        return out;
    const Result<SealedHeader> header = readSealedHeader(file.toStdString());
    out.whole = header.ok() && header->complete && isBackupOf(file, station);
    return out;
}

} // namespace

int thinOutBackups(const QString& folder, const std::string& station, Day today)
{
    std::map<Day, QStringList> found;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("bianmin-*.bmb")}, QDir::Files)) {
        const auto day = dayOfBackup(name.toStdString());
        if (day && isBackupOf(dir.filePath(name), station))
            found[*day] << dir.filePath(name);
    }
    std::set<Day> days;
    for (const auto& [day, files] : found)
        days.insert(day);
    const std::set<Day> kept = ladderOf(days, today);
    int gone = 0;
    for (const auto& [day, files] : found) {
        for (const QString& file : kept.contains(day) ? QStringList() : files)
            gone += QFile::remove(file) ? 1 : 0;
    }
    return gone;
}

BackupKeeper::BackupKeeper(UiContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &BackupKeeper::look);
}

// The backup itself waits a minute: who has just logged in wants to work.
void BackupKeeper::begin()
{
    m_timer->start(everyMs);
    check(Wish::OnlyLook);
}

void BackupKeeper::look()
{
    check(Wish::OfTheDay);
}

void BackupKeeper::makeNow()
{
    // Somebody waits for it: after the look that is under way.
    if (m_busy)
        QTimer::singleShot(200, this, &BackupKeeper::makeNow);
    else
        check(Wish::InAnyCase);
}

void BackupKeeper::setFolder(const QString& folder)
{
    m_context.settings.setBackupFolder(folder);
    setProblem(std::nullopt);
    look();
}

void BackupKeeper::check(Wish wish)
{
    const QString folder = m_context.settings.backupFolder();
    if (m_busy || m_context.session.account.empty())
        return;
    if (folder.isEmpty())
        return setProblem(Error("backup-folder-none"));
    m_busy = true;
    const StationInfo& station = m_context.desk.station();
    const Day today = m_context.clock->now().day();
    const QString file =
        folder + u'/' + QString::fromStdString(backupName(station.office, station.label, today));
    const std::function<Spot()> ask = [folder, file, id = station.id] { return lookAt(folder, file, id); };
    whenDone(inPool(ask), this, [this, folder, file, wish](const Spot& spot) {
        const bool wanted = wish == Wish::InAnyCase || (wish == Wish::OfTheDay && !spot.whole);
        if (spot.folder && wanted)
            return make(file);
        m_busy = false;
        // Unplugged after today's was made: nothing is amiss before tomorrow.
        const bool had = wish != Wish::InAnyCase && m_context.settings.lastBackup().file == file;
        setProblem(spot.folder || had
                       ? std::nullopt
                       : std::optional(Error("backup-folder-missing", {{"folder", folder.toStdString()}})));
    });
}

void BackupKeeper::make(const QString& file)
{
    Q_EMIT changed(); // busy
    whenDone(m_context.desk.backup(file.toStdString()), this,
             [this, file](const Result<BackupReport>& report) { done(file, report); });
}

void BackupKeeper::done(const QString& file, const Result<BackupReport>& report)
{
    m_busy = false;
    m_timer->start(report ? everyMs : againMs);
    if (!report) {
        m_problem = report.error();
        return Q_EMIT changed();
    }
    m_context.settings.setLastBackup(file, m_context.clock->now());
    m_problem.reset();
    Q_EMIT changed();
    const std::function<int()> thin = [folder = QFileInfo(file).absolutePath(),
                                       id = m_context.desk.station().id, day = m_context.clock->now().day()] {
        return thinOutBackups(folder, id, day);
    };
    whenDone(inPool(thin), this, [](int) {});
}

void BackupKeeper::setProblem(const std::optional<Error>& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace bm
