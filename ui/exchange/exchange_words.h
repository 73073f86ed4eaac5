// What the exchange says and asks, in words: pure, from the desk's status and the day.
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/context.h"
#include "ui/text.h"

#include <vector>

namespace bm {

inline constexpr int weeklyDays = 7;    // a package goes up once a week
inline constexpr int lateDays = 9;      // later than this its receiver asks for it
inline constexpr int renewalDays = 60;  // a certificate is renewed while there is time
inline constexpr int oldBackupDays = 3; // a long weekend is not late
inline constexpr int fingerprintDigits = 24;

struct ExchangeNeed
{
    enum class Action
    {
        None,
        Import,
        NewEpoch,
        Rule,  // on the fork `fork`
        Renew, // the own certificate
    };
    QString text;
    Tone tone = Tone::Warn;
    Action action = Action::None;
    std::size_t fork = 0;
};

// How long ago the last export was: overdue after a week.
[[nodiscard]] Toned exportAge(const ExchangeStatus& status, Day today);
// "已存本机 12 · 已导出 10 · 县已回执 8"
[[nodiscard]] QString exchangeCounts(const ExchangeStatus& status);
// The most urgent first. Without the export's age, which stands by itself.
[[nodiscard]] std::vector<ExchangeNeed> exchangeNeeds(const UiContext& context, const ExchangeStatus& status);
// Of a station of the table: late, revoked, missing something …
[[nodiscard]] Toned stationWords(const UiContext& context, const ExchangeStatus& status,
                                 const StationState& station);
// "新政镇便民服务中心 W1"
[[nodiscard]] QString stationName(const StationState& station);
// The newest epoch of each station.
[[nodiscard]] std::vector<StationState> newestOf(const ExchangeStatus& status);
[[nodiscard]] bool isCounty(const UiContext& context);
// "新政镇便民服务中心:12 条"
[[nodiscard]] QString packageWords(const PackageMade& package);

} // namespace bm
