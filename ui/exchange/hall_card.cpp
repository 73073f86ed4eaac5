#include "ui/exchange/hall_card.h"

#include "ui/ask.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/hall_keeper.h"
#include "ui/widgets/flow_layout.h"

#include <QDir>

#include <algorithm>

namespace bm {

HallCard::HallCard(UiContext& context, QWidget* parent)
    : Card(tr("Other windows of this hall"), parent)
    , m_context(context)
    , m_state(new StateLabel({}, Tone::Neutral, this))
    , m_folder(new Hint({}, this))
    , m_now(new SecondaryButton(tr("Look now"), {}, this))
    , m_choose(new SecondaryButton(tr("Choose the folder…"), {}, this))
    , m_stop(new SecondaryButton(tr("Stop"), {}, this))
{
    setObjectName(QStringLiteral("hallCard"));
    m_state->setObjectName(QStringLiteral("hallState"));
    m_state->setWordWrap(true);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_now->setObjectName(QStringLiteral("hallNow"));
    m_choose->setObjectName(QStringLiteral("hallFolder"));
    m_stop->setObjectName(QStringLiteral("hallStop"));
    auto* box = new QWidget(this);
    auto* buttons = new FlowLayout(8, box);
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_now, m_choose, m_stop})
        buttons->addWidget(button);
    for (QWidget* each : std::initializer_list<QWidget*>{m_state, m_folder, box})
        body()->addWidget(each);
    if (HallKeeper* keeper = context.hall; keeper != nullptr) {
        connect(keeper, &HallKeeper::changed, this, &HallCard::refresh);
        connect(m_now, &QPushButton::clicked, keeper, &HallKeeper::look);
        connect(m_stop, &QPushButton::clicked, keeper, [keeper] { keeper->setFolder({}); });
    }
    connect(m_choose, &QPushButton::clicked, this, &HallCard::chooseFolder);
    refresh();
}

void HallCard::present(const ExchangeStatus& status)
{
    const StationInfo& own = m_context.desk.station();
    m_others = std::any_of(status.stations.begin(), status.stations.end(), [&own](const StationState& s) {
        return s.office == own.office && s.station != own.id && s.certified && !s.revoked;
    });
    refresh();
}

void HallCard::refresh()
{
    const QString folder = m_context.settings.hallFolder();
    const HallKeeper* keeper = m_context.hall;
    setVisible(keeper != nullptr && (m_others || !folder.isEmpty()));
    if (keeper == nullptr)
        return;
    if (folder.isEmpty())
        m_state->set(tr("Carried by hand so far"), Tone::Neutral);
    else if (keeper->problem())
        m_state->set(m_context.words.error(*keeper->problem()), Tone::Warn);
    else if (!keeper->looked())
        m_state->set(tr("Not looked into yet"), Tone::Wait);
    else
        m_state->set(
            tr("All well: %1, %n new entry(ies)", nullptr, keeper->report().entries)
                .arg(momentText(*keeper->looked(), m_context.clock->now().day(), m_context.language())),
            Tone::Good);
    m_folder->setText(
        folder.isEmpty()
            ? tr("With a folder that all windows of this hall can open, each has the cases of the "
                 "others within a minute, and nobody carries anything.")
            : tr("Looked into every minute, also while the window is covered: %1")
                  .arg(QDir::toNativeSeparators(folder)));
    m_now->setVisible(!folder.isEmpty());
    m_stop->setVisible(!folder.isEmpty());
}

void HallCard::chooseFolder()
{
    const QString now = m_context.settings.hallFolder();
    const QString chosen =
        Ask::openFolder(this, tr("Shared folder of the hall"), now.isEmpty() ? QDir::homePath() : now);
    if (!chosen.isEmpty() && m_context.hall != nullptr)
        m_context.hall->setFolder(chosen);
}

} // namespace bm
