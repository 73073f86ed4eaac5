#include "ui/exchange/stations_card.h"

#include "reports/words/dates.h"
#include "ui/exchange/enrol_actions.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/offices_chart.h"
#include "ui/posts/people_list.h"

#include <QVBoxLayout>

#include <algorithm>

namespace bm {

StationsCard::StationsCard(UiContext& context, EnrolActions& actions, QWidget* parent)
    : Card(tr("Stations"), parent)
    , m_context(context)
    , m_actions(actions)
    , m_list(new PeopleList(context.theme, QStringLiteral("stations"),
                            {tr("Office"), tr("Window"), tr("Level"), tr("Epoch"), tr("Up to entry"),
                             tr("Last package"), tr("State")},
                            tr("No other station is known yet"),
                            tr("Stations stand here once they are enrolled and have exchanged."), this))
{
    setObjectName(QStringLiteral("stationsCard"));
    if (isCounty(context)) {
        m_chart = new OfficesChart(context, this);
        m_chart->hide();
        body()->addWidget(m_chart);
    }
    body()->addWidget(m_list, 1);
    if (m_chart == nullptr)
        return;
    m_list->addButton(tr("Certify a request…"), "certify", {}, false,
                      [this](const QString&) { m_actions.certify(); });
    m_list->addButton(tr("Rule on the fork…"), "rule", {}, true, [this](const QString& id) { rule(id); });
    m_list->addButton(tr("Merge two townships…"), "merge", {}, false,
                      [this](const QString&) { m_actions.merge(m_stations); });
    m_list->addButton(tr("Revoke…"), "revoke", {}, true, [this](const QString& id) { revoke(id); });
}

void StationsCard::present(const ExchangeStatus& status)
{
    m_status = status;
    m_stations = newestOf(status);
    const Day today = m_context.clock->now().day();
    std::vector<PeopleList::Row> rows;
    for (const StationState& s : m_stations) {
        const Toned state = stationWords(m_context, status, s);
        rows.push_back(
            {qs(s.station),
             {qs(s.officeName.empty() ? s.office : s.officeName), qs(s.label),
              m_context.say("level", s.level), QString::number(s.epoch), QString::number(s.have),
              s.lastPackage ? momentText(*s.lastPackage, today, m_context.language()) : tr("–"), state.text},
             state.tone});
    }
    m_list->setRows(rows);
    if (m_chart != nullptr)
        m_chart->present(status, m_stations);
}

const StationState* StationsCard::stateOf(const std::string& station) const
{
    const auto found = std::find_if(m_stations.begin(), m_stations.end(),
                                    [&station](const StationState& s) { return s.station == station; });
    return found == m_stations.end() ? nullptr : &*found;
}

void StationsCard::revoke(const QString& station)
{
    if (const StationState* state = stateOf(station.toStdString()); state != nullptr)
        m_actions.revoke(*state);
}

void StationsCard::rule(const QString& station)
{
    for (std::size_t i = 0; i < m_status.forks.size(); ++i) {
        if (qs(m_status.forks[i].station) == station && !m_status.forks[i].ruled)
            return ruleOn(static_cast<int>(i));
    }
    Q_EMIT m_actions.told(tr("This station has no fork that is still open."));
}

void StationsCard::ruleOn(int fork)
{
    const auto at = static_cast<std::size_t>(fork);
    if (at >= m_status.forks.size())
        return;
    const ChainFork& chosen = m_status.forks[at];
    const StationState* state = stateOf(chosen.station);
    m_actions.rule(chosen, state != nullptr ? stationName(*state) : qs(chosen.station).left(8));
}

} // namespace bm
