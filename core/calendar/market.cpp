#include "core/calendar/market.h"

#include "core/calendar/lunar.h"
#include "core/calendar/quoted.h"

#include <algorithm>
#include <charconv>

namespace bm {

namespace {

// A mark in a set of bits.
constexpr std::uint32_t bit(int n)
{
    return std::uint32_t{1} << n;
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
        const auto at = text.find(separator, from);
        parts.push_back(text.substr(from, at - from));
        if (at == std::string_view::npos)
            return parts;
        from = at + 1;
    }
}

std::optional<int> number(std::string_view text, int least, int most)
{
    int n = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    if (text.empty() || text.front() == '-' || error != std::errc{} || end != text.data() + text.size() ||
        n < least || n > most)
        return {};
    return n;
}

// "1,4,7"; when ranges are allowed also "1-30".
std::optional<std::uint32_t> numbers(std::string_view text, int least, int most, bool ranges)
{
    std::uint32_t days = 0;
    for (const auto part : split(text, ',')) {
        const auto dash = part.find('-');
        const auto from = number(part.substr(0, dash), least, most);
        const auto to = dash == std::string_view::npos ? from : number(part.substr(dash + 1), least, most);
        if (!from || !to || *to < *from || (dash != std::string_view::npos && !ranges))
            return {};
        for (int n = *from; n <= *to; ++n)
            days |= bit(n);
    }
    return days;
}

// Last digits: 10 is written for 0, as 十 is in the lists.
std::optional<std::uint32_t> lastDigits(std::string_view text)
{
    auto days = numbers(text, 0, 10, false);
    if (days && (*days & bit(10)) != 0)
        *days = (*days & ~bit(10)) | bit(0);
    return days;
}

std::optional<std::uint32_t> branchSet(std::string_view text, bool opposite)
{
    std::uint32_t days = 0;
    for (const auto part : split(text, ',')) {
        int branch = 0;
        while (branch < 12 && branchName(branch) != part)
            ++branch;
        if (branch == 12)
            return {};
        days |= bit(branch);
        if (opposite)
            days |= bit((branch + 6) % 12);
    }
    return days;
}

bool readMonths(std::string_view text, MarketClause& clause)
{
    for (const auto part : split(text, ';')) {
        const auto equals = part.find('=');
        if (equals == std::string_view::npos)
            return false;
        const auto month = number(part.substr(0, equals), 1, 12);
        const auto days = numbers(part.substr(equals + 1), 1, 30, true);
        if (!month || !days || clause.months[static_cast<std::size_t>(*month - 1)] != 0)
            return false;
        clause.months[static_cast<std::size_t>(*month - 1)] = *days;
    }
    return true;
}

std::optional<MarketClause> parseClause(std::string_view text)
{
    MarketClause clause;
    if (text == "daily" || text == "odd" || text == "even") {
        clause.kind = text == "daily" ? MarketKind::Daily
                      : text == "odd" ? MarketKind::Odd
                                      : MarketKind::Even;
        return clause;
    }
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return {};
    const auto kind = text.substr(0, colon);
    const auto rest = text.substr(colon + 1);
    if (kind == "lunar-month") {
        clause.kind = MarketKind::LunarMonths;
        return readMonths(rest, clause) ? std::optional(clause) : std::nullopt;
    }
    std::optional<std::uint32_t> days;
    if (kind == "lunar" || kind == "solar") {
        clause.kind = kind == "lunar" ? MarketKind::LunarDigits : MarketKind::SolarDigits;
        days = lastDigits(rest);
    } else if (kind == "weekday") {
        clause.kind = MarketKind::Weekdays;
        days = numbers(rest, 1, 7, false);
    } else if (kind == "branch" || kind == "branch6") {
        clause.kind = MarketKind::Branches;
        days = branchSet(rest, kind == "branch6");
    }
    if (!days)
        return {};
    clause.days = *days;
    return clause;
}

std::string join(std::uint32_t days, int first, int last, std::string (*name)(int))
{
    std::string out;
    for (int n = first; n <= last; ++n) {
        if ((days & bit(n)) == 0)
            continue;
        out += out.empty() ? "" : ",";
        out += name(n);
    }
    return out;
}

std::string plain(int n)
{
    return std::to_string(n);
}

std::string monthsText(const MarketClause& clause)
{
    std::string out;
    for (int month = 1; month <= 12; ++month) {
        const auto days = clause.months[static_cast<std::size_t>(month - 1)];
        if (days == 0)
            continue;
        out += out.empty() ? "" : ";";
        out += std::to_string(month) + "=" + join(days, 1, 30, plain);
    }
    return out;
}

// 10 after 9, as in 五、十.
std::string digitsText(std::uint32_t days)
{
    return join((days & ~bit(0)) | ((days & bit(0)) != 0 ? bit(10) : 0), 1, 10, plain);
}

std::string clauseText(const MarketClause& clause)
{
    switch (clause.kind) {
    case MarketKind::Daily:
        return "daily";
    case MarketKind::Odd:
        return "odd";
    case MarketKind::Even:
        return "even";
    case MarketKind::LunarDigits:
        return "lunar:" + digitsText(clause.days);
    case MarketKind::SolarDigits:
        return "solar:" + digitsText(clause.days);
    case MarketKind::Weekdays:
        return "weekday:" + join(clause.days, 1, 7, plain);
    case MarketKind::Branches:
        return "branch:" + join(clause.days, 0, 11, branchName);
    case MarketKind::LunarMonths:
        return "lunar-month:" + monthsText(clause);
    }
    return {};
}

bool holds(const MarketClause& clause, Day day)
{
    switch (clause.kind) {
    case MarketKind::Daily:
        return true;
    case MarketKind::Odd:
        return day.dayOfMonth() % 2 == 1;
    case MarketKind::Even:
        return day.dayOfMonth() % 2 == 0;
    case MarketKind::SolarDigits:
        return (clause.days & bit(day.dayOfMonth() % 10)) != 0;
    case MarketKind::Weekdays:
        return (clause.days & bit(day.weekday())) != 0;
    case MarketKind::Branches:
        return (clause.days & bit(earthlyBranch(day))) != 0;
    case MarketKind::LunarDigits:
    case MarketKind::LunarMonths:
        break;
    }
    const auto lunar = lunarDate(day);
    if (!lunar)
        return false;
    if (clause.kind == MarketKind::LunarDigits)
        return (clause.days & bit(lunar->day % 10)) != 0;
    return (clause.months[static_cast<std::size_t>(lunar->month - 1)] & bit(lunar->day)) != 0;
}

} // namespace

Result<MarketRule> MarketRule::parse(std::string_view text)
{
    MarketRule rule;
    if (text.empty())
        return rule;
    for (const auto part : split(text, '+')) {
        const auto clause = parseClause(part);
        if (!clause || text.size() > 2000)
            return Error("market-syntax", {{"text", quoted(text)}});
        rule.clauses.push_back(*clause);
    }
    return rule;
}

std::string MarketRule::text() const
{
    std::string out;
    for (const auto& clause : clauses)
        out += (out.empty() ? std::string() : std::string("+")).append(clauseText(clause));
    return out;
}

bool isMarketDay(const MarketRule& rule, Day day)
{
    return std::any_of(rule.clauses.begin(), rule.clauses.end(),
                       [day](const MarketClause& clause) { return holds(clause, day); });
}

std::optional<Day> nextMarketDay(const MarketRule& rule, Day onOrAfter)
{
    constexpr int twoYears = 731;
    for (Day day = onOrAfter; day - onOrAfter < twoYears; ++day) {
        if (isMarketDay(rule, day))
            return day;
    }
    return {};
}

} // namespace bm
