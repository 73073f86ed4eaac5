#include "ui/exchange/export_keeper.h"

#include "ui/in_pool.h"
#include "ui/when_done.h"

#include <QFileInfo>
#include <QTimer>

namespace bm {

namespace {

constexpr int everyMs = 60'000;
constexpr int weekDays = 7;

} // namespace

ExportKeeper::ExportKeeper(UiContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &ExportKeeper::look);
}

void ExportKeeper::begin()
{
    m_timer->start(everyMs);
    look();
}

void ExportKeeper::setWeekly(bool on)
{
    m_context.settings.setWeeklyExport(on);
    m_problem.reset();
    Q_EMIT changed();
    look();
}

// The folder is looked for in the pool: a share or a dying stick may take its time.
void ExportKeeper::look()
{
    const QString folder = m_context.settings.exportFolder();
    if (m_busy || !m_context.settings.weeklyExport() || folder.isEmpty() || m_context.session.account.empty())
        return;
    m_busy = true;
    const std::function<bool()> there = [folder] { return QFileInfo(folder).isDir(); };
    whenDone(inPool(there), this, [this, folder](bool isThere) {
        if (isThere)
            return askAge(folder);
        m_busy = false;
    });
}

void ExportKeeper::askAge(const QString& folder)
{
    whenDone(m_context.desk.exchangeStatus(), this, [this, folder](const Result<ExchangeStatus>& status) {
        const Day today = m_context.clock->now().day();
        if (status && status->enrolled &&
            (!status->lastExport || today - status->lastExport->day() >= weekDays))
            return exportTo(folder);
        m_busy = false;
    });
}

void ExportKeeper::exportTo(const QString& folder)
{
    whenDone(m_context.desk.exportPackages(folder.toStdString()), this,
             [this, folder](const Result<ExportReport>& report) {
                 m_busy = false;
                 if (!report && report.error().code == "locked")
                     return; // later, when somebody is back
                 m_problem = report ? std::nullopt : std::optional(report.error());
                 Q_EMIT changed();
                 if (report)
                     Q_EMIT made(folder, report->packages);
             });
}

} // namespace bm
