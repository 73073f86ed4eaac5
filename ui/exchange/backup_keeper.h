// BackupKeeper: one backup a day into the chosen folder while somebody is logged in, also while the window is
// covered; older ones leave by the ladder. It never asks anybody anything: what is wrong is told by
// problem().
//
// Of that folder only files are deleted that say by their header that they are backups of this very station.
#pragma once

#include "ui/context.h"

#include <QObject>

#include <optional>

class QTimer;

namespace bm {

class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(UiContext& context, QObject* parent = nullptr);

    void begin();   // looks now, and every minute
    void look();    // makes the backup of the day, if the day has none yet
    void makeNow(); // in any case; into the chosen folder
    void setFolder(const QString& folder);
    [[nodiscard]] bool busy() const { return m_busy; }
    // What keeps the backups from being made: no folder, folder not there, a failed write. Nothing: all well.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void changed(); // busy, problem, or the newest backup

private:
    enum class Wish
    {
        OnlyLook,
        OfTheDay,
        InAnyCase,
    };
    void check(Wish wish);
    void make(const QString& file);
    void done(const QString& file, const Result<BackupReport>& report);
    void setProblem(const std::optional<Error>& problem);

    UiContext& m_context;
    QTimer* m_timer;
    bool m_busy = false;
    std::optional<Error> m_problem;
};

// Deletes what the ladder does not keep, among the backups of this station in the folder; how many went.
// Reads and deletes files: for the pool.
[[nodiscard]] int thinOutBackups(const QString& folder, const std::string& station, Day today);

} // namespace bm
