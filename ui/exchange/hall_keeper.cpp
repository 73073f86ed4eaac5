#include "ui/exchange/hall_keeper.h"

#include "ui/in_pool.h"
#include "ui/when_done.h"

#include <QFileInfo>
#include <QTimer>

namespace bm {

namespace {

constexpr int everyMs = 60'000;

} // namespace

HallKeeper::HallKeeper(UiContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &HallKeeper::look);
}

void HallKeeper::begin()
{
    m_timer->start(everyMs);
    look();
}

void HallKeeper::setFolder(const QString& folder)
{
    m_context.settings.setHallFolder(folder);
    m_problem.reset();
    m_looked.reset();
    m_report = {};
    Q_EMIT changed();
    look();
}

// A share that does not answer is asked in the pool: the desk's own thread must not wait for it.
void HallKeeper::look()
{
    const QString folder = m_context.settings.hallFolder();
    if (m_busy || folder.isEmpty() || m_context.session.account.empty())
        return;
    m_busy = true;
    const std::function<bool()> there = [folder] { return QFileInfo(folder).isDir(); };
    whenDone(inPool(there), this, [this, folder](bool isThere) {
        if (isThere)
            return sync(folder);
        done(Error("shared-folder-missing"));
    });
}

void HallKeeper::sync(const QString& folder)
{
    whenDone(m_context.desk.syncFolder(folder.toStdString()), this,
             [this](const Result<FolderReport>& report) { done(report); });
}

void HallKeeper::done(const Result<FolderReport>& report)
{
    m_busy = false;
    if (!report && report.error().code == "locked")
        return; // later, when somebody is back
    if (report) {
        m_looked = m_context.clock->now();
        m_report = *report;
        m_problem = report->refused.empty() ? std::nullopt : std::optional(report->refused.front().second);
    } else {
        m_problem = report.error();
    }
    Q_EMIT changed();
}

} // namespace bm
