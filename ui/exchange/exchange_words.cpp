#include "ui/exchange/exchange_words.h"

#include "core/exchange/routes.h"
#include "reports/words/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace bm {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(bm::ExchangeText)
};

QString nameOf(const ExchangeStatus& status, const std::string& station)
{
    for (const StationState& s : status.stations) {
        if (s.station == station)
            return stationName(s);
    }
    return qs(station.substr(0, 8));
}

// Gives its packages to us itself; what others write comes along with those.
bool isNeighbour(const UiContext& context, const ExchangeStatus& status, const StationState& station)
{
    std::set<std::string> enrolled;
    for (const StationState& s : status.stations) {
        if (s.certified && !s.revoked)
            enrolled.insert(s.office);
    }
    const auto all = neighbours(context.desk.station().office, enrolled);
    return std::find(all.begin(), all.end(), station.office) != all.end();
}

bool beginsEpoch(const std::string& code)
{
    return code == "own-history-behind" || code == "own-history-excluded";
}

void addAlarms(const UiContext& context, const ExchangeStatus& status, std::vector<ExchangeNeed>& out)
{
    for (const Error& alarm : status.alarms) {
        if (alarm.code == "chain-forked")
            continue; // told below, with the station
        out.push_back(
            {context.words.error(alarm), Tone::Bad,
             beginsEpoch(alarm.code) ? ExchangeNeed::Action::NewEpoch : ExchangeNeed::Action::None});
    }
    for (std::size_t i = 0; i < status.forks.size(); ++i) {
        const ChainFork& fork = status.forks[i];
        if (fork.ruled)
            continue;
        const QString who = nameOf(status, fork.station);
        out.push_back(
            {isCounty(context)
                 ? ExchangeText::tr("%1 has two histories from entry %2 on: most likely a copied PC. "
                                    "Call the office, then rule which one does not count.")
                       .arg(who)
                       .arg(fork.at)
                 : ExchangeText::tr("%1 has two histories from entry %2 on: most likely a copied PC. "
                                    "Both are kept; the county rules.")
                       .arg(who)
                       .arg(fork.at),
             Tone::Bad, isCounty(context) ? ExchangeNeed::Action::Rule : ExchangeNeed::Action::None, i});
    }
}

void addOwn(const UiContext& context, const ExchangeStatus& status, std::vector<ExchangeNeed>& out)
{
    const Day today = context.clock->now().day();
    for (const StationState& s : status.stations) {
        if (!s.own)
            continue;
        if (s.revoked)
            out.push_back({ExchangeText::tr("The county has revoked this station: nobody takes in what it "
                                            "exports. Call the county."),
                           Tone::Bad});
        else if (!isCounty(context) && s.validTo && s.validTo->day() < today + renewalDays)
            out.push_back({ExchangeText::tr("The certificate of this station ends on %1. Write a request and "
                                            "have it renewed.")
                               .arg(dateText(s.validTo->day(), context.language())),
                           s.validTo->day() <= today ? Tone::Bad : Tone::Warn, ExchangeNeed::Action::Renew});
    }
}

} // namespace

Toned exportAge(const ExchangeStatus& status, Day today)
{
    if (!status.enrolled)
        return {ExchangeText::tr("Not enrolled yet: nothing can be exchanged"), Tone::Warn};
    if (!status.lastExport)
        return {ExchangeText::tr("Never exported yet"), Tone::Warn};
    const int days = today - status.lastExport->day();
    if (days <= 0)
        return {ExchangeText::tr("Exported today"), Tone::Good};
    if (days < weeklyDays)
        return {ExchangeText::tr("Last export: %n day(s) ago", nullptr, days), Tone::Neutral};
    if (days == weeklyDays)
        return {ExchangeText::tr("Last export a week ago: due today"), Tone::Warn};
    return {ExchangeText::tr("Overdue: no export for %n day(s)", nullptr, days), Tone::Bad};
}

QString exchangeCounts(const ExchangeStatus& status)
{
    return ExchangeText::tr("Stored here %1 · exported %2 · received by the county %3")
        .arg(status.written)
        .arg(status.exported)
        .arg(status.received);
}

std::vector<ExchangeNeed> exchangeNeeds(const UiContext& context, const ExchangeStatus& status)
{
    std::vector<ExchangeNeed> out;
    addAlarms(context, status, out);
    addOwn(context, status, out);
    for (const ChainGap& gap : status.gaps)
        out.push_back(
            {ExchangeText::tr("Of %1 the entries %2 to %3 are missing. What came after them is kept "
                              "and waits; ask the sender to export again.")
                 .arg(nameOf(status, gap.station))
                 .arg(gap.after + 1)
                 .arg(gap.before - 1),
             Tone::Warn, ExchangeNeed::Action::Import});
    int late = 0;
    for (const StationState& s : newestOf(status)) {
        if (!s.own && stationWords(context, status, s).tone == Tone::Bad && !s.revoked)
            ++late;
    }
    if (isCounty(context) && late > 0)
        out.push_back(
            {ExchangeText::tr("Stations whose package is late: %1. The table below names them; call "
                              "them.")
                 .arg(late),
             Tone::Warn});
    if (status.waiting > 0)
        out.push_back({ExchangeText::tr("Packages without a receipt: %1. Nothing has to be done: each export "
                                        "takes them along again until the receipt comes.")
                           .arg(status.waiting),
                       Tone::Wait});
    return out;
}

Toned stationWords(const UiContext& context, const ExchangeStatus& status, const StationState& station)
{
    const Day today = context.clock->now().day();
    if (station.revoked)
        return {ExchangeText::tr("revoked"), Tone::Bad};
    const auto of = [&station](const auto& one) { return one.station == station.station; };
    const bool forked = std::any_of(status.forks.begin(), status.forks.end(),
                                    [&of](const ChainFork& f) { return of(f) && !f.ruled; });
    if (forked)
        return {ExchangeText::tr("two histories"), Tone::Bad};
    if (std::any_of(status.gaps.begin(), status.gaps.end(), of))
        return {ExchangeText::tr("a gap: export again"), Tone::Warn};
    if (station.own)
        return {ExchangeText::tr("this station"), Tone::Neutral};
    if (!station.certified)
        return {ExchangeText::tr("not enrolled"), Tone::Neutral};
    if (station.validTo && station.validTo->day() <= today)
        return {ExchangeText::tr("certificate ended"), Tone::Bad};
    if (!isNeighbour(context, status, station))
        return {ExchangeText::tr("comes through others"), Tone::Neutral};
    if (!station.lastPackage)
        return {ExchangeText::tr("no package yet"), Tone::Warn};
    const int days = today - station.lastPackage->day();
    if (days > lateDays)
        return {ExchangeText::tr("late: %n day(s) without a package", nullptr, days), Tone::Bad};
    return {ExchangeText::tr("in time"), Tone::Good};
}

QString stationName(const StationState& station)
{
    const QString office = qs(station.officeName.empty() ? station.office : station.officeName);
    return station.label.empty() ? office : office + u' ' + qs(station.label);
}

std::vector<StationState> newestOf(const ExchangeStatus& status)
{
    std::vector<StationState> out;
    for (const StationState& s : status.stations) {
        // Sorted by station and epoch, but the label may differ from epoch to epoch.
        const auto same = std::find_if(out.begin(), out.end(),
                                       [&s](const StationState& o) { return o.station == s.station; });
        if (same == out.end())
            out.push_back(s);
        else if (same->epoch < s.epoch)
            *same = s;
    }
    return out;
}

bool isCounty(const UiContext& context)
{
    return context.desk.station().level == "county";
}

QString packageWords(const PackageMade& package)
{
    const QString office = qs(package.officeName.empty() ? package.office : package.officeName);
    const QString entries = package.entries == 0
                                ? ExchangeText::tr("nothing new this week, which is a statement too")
                                : ExchangeText::tr("%n entry(ies)", nullptr, package.entries);
    return package.fresh
               ? ExchangeText::tr("%1: %2").arg(office, entries)
               : ExchangeText::tr("%1: %2 (made before, no receipt yet, given again)").arg(office, entries);
}

} // namespace bm
