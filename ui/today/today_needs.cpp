// Today: what needs a person, the exchange among it.
#include "core/desk/exchange_views.h"
#include "ui/ask.h"
#include "ui/exchange/backup_keeper.h"
#include "ui/exchange/exchange_words.h"
#include "ui/today/review_dialog.h"
#include "ui/today/today_place.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>

#include <algorithm>

namespace bm {

// Not with each case: the stations' states are read for it.
void TodayPlace::askExchange()
{
    whenDone(context().desk.exchangeStatus(), this, [this](const Result<ExchangeStatus>& status) {
        m_exchangeStatus = status ? std::optional(*status) : std::nullopt;
        showNeeds(m_today);
        showDone(m_today);
    });
}

void TodayPlace::addNeed(const QString& text, Tone tone, const QString& action,
                         const std::function<void()>& run)
{
    auto* row = new QWidget(m_needs);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* words = new QLabel(text, row);
    words->setWordWrap(true);
    auto* mark = new QLabel(row);
    const int size = context().theme.px(20);
    mark->setPixmap(
        context().theme.icon(QStringLiteral("warn"), context().theme.ink(tone)).pixmap(size, size));
    mark->setFixedWidth(size);
    line->addWidget(mark, 0, Qt::AlignVCenter);
    line->addWidget(words, 1);
    if (!action.isEmpty()) {
        auto* button = new SecondaryButton(action, {}, row);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_needs->body()->addWidget(row);
}

void TodayPlace::showNeeds(const TodayView& today)
{
    while (m_needs->body()->count() > 1) {
        QLayoutItem* item = m_needs->body()->takeAt(1);
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    if (!today.clockProblem.empty())
        addNeed(context().say("error", today.clockProblem), Tone::Bad, tr("The clock is right"),
                [this] { confirmClock(); });
    showExchange(today);
    if (today.ineffective > 0)
        addNeed(tr("Entries without effect: %1. They came too late or contradict another window.")
                    .arg(today.ineffective),
                Tone::Warn, tr("Look through…"), [this] { review(); });
    if (today.movedDates > 0)
        addNeed(tr("Due days moved by a new notice: %1. Tell the applicants.").arg(today.movedDates),
                Tone::Warn, {}, {});
    if (today.provisional > 0)
        addNeed(
            tr("Provisional due days: %1. The notice for that year is not out yet.").arg(today.provisional),
            Tone::Warn, {}, {});
    if (m_needs->body()->count() == 1)
        m_needs->body()->addWidget(new Hint(tr("Nothing waits for a decision by a person."), m_needs));
}

void TodayPlace::review()
{
    ReviewDialog dialog(context(), window());
    connect(&dialog, &ReviewDialog::openCase, this, &Place::openCase);
    (void)Ask::run(dialog);
    ask();
}

// One line for all of it; the place says what to do about each.
void TodayPlace::showExchange(const TodayView& today)
{
    const auto open = [this] { Q_EMIT openExchange(); };
    const std::optional<Error> backup =
        context().backups != nullptr ? context().backups->problem() : std::nullopt;
    // A trial office may do without.
    if (backup && !(backup->code == "backup-folder-none" && context().desk.station().trial))
        addNeed(context().words.error(*backup), Tone::Bad, tr("To Exchange"), open);
    if (!m_exchangeStatus)
        return;
    const auto needs = exchangeNeeds(context(), *m_exchangeStatus);
    const auto alarms = std::count_if(needs.begin(), needs.end(),
                                      [](const ExchangeNeed& need) { return need.tone == Tone::Bad; });
    const Toned age = exportAge(*m_exchangeStatus, today.day);
    const bool overdue = m_exchangeStatus->enrolled && (age.tone == Tone::Bad || age.tone == Tone::Warn);
    QStringList words;
    if (overdue)
        words << age.text;
    if (alarms > 0)
        words << tr("Alarms of the exchange: %1").arg(alarms);
    if (!words.isEmpty())
        addNeed(words.join(QStringLiteral(" · ")), alarms > 0 ? Tone::Bad : age.tone, tr("To Exchange"),
                open);
}

void TodayPlace::confirmClock()
{
    whenDone(context().desk.confirmClock(), this, [this](const Result<Outcome>& outcome) {
        if (!outcome)
            return m_banner->showError(context().words, outcome.error());
        Q_EMIT told(tr("The clock was confirmed and the confirmation recorded."));
        ask();
    });
}

} // namespace bm
