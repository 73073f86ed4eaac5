// HallKeeper: while somebody is logged in, looks once a minute into the shared folder of the hall: leaves
// there what the other windows of this office lack, and takes in what they left (DESIGN.md section 9). Also
// while the window is covered; not while it is locked, for then the file does not open. It asks nobody
// anything: what is wrong is told by problem().
#pragma once

#include "ui/context.h"

#include <QObject>

#include <optional>

class QTimer;

namespace bm {

class HallKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit HallKeeper(UiContext& context, QObject* parent = nullptr);

    void begin(); // looks now, and every minute
    void look();
    void setFolder(const QString& folder); // empty: no longer
    [[nodiscard]] bool busy() const { return m_busy; }
    // The last look that went well, and what it brought.
    [[nodiscard]] const std::optional<Instant>& looked() const { return m_looked; }
    [[nodiscard]] const FolderReport& report() const { return m_report; }
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void sync(const QString& folder);
    void done(const Result<FolderReport>& report);

    UiContext& m_context;
    QTimer* m_timer;
    bool m_busy = false;
    std::optional<Instant> m_looked;
    FolderReport m_report;
    std::optional<Error> m_problem;
};

} // namespace bm
