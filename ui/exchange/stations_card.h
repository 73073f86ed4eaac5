// StationsCard: every station there is: up to which entry it is known, its last package, what is wrong. At
// the county also what only the county does: certify, revoke, rule on a fork.
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/context.h"
#include "ui/widgets/widgets.h"

namespace bm {

class EnrolActions;
class OfficesChart;
class PeopleList;

class StationsCard final : public Card
{
    Q_OBJECT

public:
    StationsCard(UiContext& context, EnrolActions& actions, QWidget* parent = nullptr);
    void present(const ExchangeStatus& status);
    void ruleOn(int fork);

private:
    void revoke(const QString& station);
    void rule(const QString& station);
    [[nodiscard]] const StationState* stateOf(const std::string& station) const;

    UiContext& m_context;
    EnrolActions& m_actions;
    OfficesChart* m_chart = nullptr; // at the county
    PeopleList* m_list;
    ExchangeStatus m_status;
    std::vector<StationState> m_stations;
};

} // namespace bm
