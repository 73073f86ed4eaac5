// Market days (逢场日): when a township's market is held, which decides when some offices are open and never
// what a working day is. The kinds are those of real lists; their convention is that Arabic digits are solar
// and Chinese digits lunar.
//
// Text form, one rule:
//   daily            天天              odd, even        单日, 双日 (of the solar month)
//   lunar:1,4,7      农历逢一、四、七   solar:5,10       阳历逢五、十 (last digit of the day; 10 stands for
//   十: 10, 20, 30) weekday:2,6      星期二、六         branch:子,午     赶子午日 (12-day cycle; two opposite
//   branches make every 6th day) branch6:子       the same as branch:子,午 lunar-month:1=3,15;12=1-30 fixed
//   days per lunar month; a leap month goes as its ordinary one
// Several rules are joined by "+": "lunar:2,5,8+weekday:7".
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

enum class MarketKind
{
    Daily,
    Odd,
    Even,
    LunarDigits,
    SolarDigits,
    Weekdays,
    Branches,
    LunarMonths
};

// One rule. days is a set of bits: digits 0..9, weekdays 1..7, branches 0..11; per lunar month (index 0..11)
// bits 1..30 in months.
struct MarketClause
{
    MarketKind kind = MarketKind::Daily;
    std::uint32_t days = 0;
    std::array<std::uint32_t, 12> months{};

    friend bool operator==(const MarketClause&, const MarketClause&) = default;
};

struct MarketRule
{
    std::vector<MarketClause> clauses; // none: there is no market

    // Error market-syntax {text}. Empty text is the rule without a market.
    [[nodiscard]] static Result<MarketRule> parse(std::string_view text);
    [[nodiscard]] std::string text() const; // what parse() reads, in one canonical form

    friend bool operator==(const MarketRule&, const MarketRule&) = default;
};

// Lunar rules know no market outside the lunar table (2000 to 2100).
[[nodiscard]] bool isMarketDay(const MarketRule& rule, Day day);
// The first on or after the day; nothing when there is none within two years.
[[nodiscard]] std::optional<Day> nextMarketDay(const MarketRule& rule, Day onOrAfter);

} // namespace bm
