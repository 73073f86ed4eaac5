#include "core/base/json.h"
#include "core/calendar/office_hours.h"

#include <algorithm>
#include <cstdio>

namespace bm {

namespace {

constexpr std::size_t mostSets = 12;
constexpr std::size_t mostRanges = 8;

Error badField(std::string_view field)
{
    return Error("hours-field", {{"field", std::string(field)}});
}

std::optional<int> twoDigits(std::string_view text)
{
    if (text.size() != 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9')
        return {};
    return (text[0] - '0') * 10 + (text[1] - '0');
}

// "08:30", up to "24:00".
std::optional<int> minuteOf(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return {};
    const auto hour = twoDigits(text.substr(0, 2));
    const auto minute = twoDigits(text.substr(3));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 24 * 60)
        return {};
    return *hour * 60 + *minute;
}

// "08:30-11:30,14:00-17:00" is two elements of a list.
std::optional<std::vector<MinuteRange>> readRanges(const json::Value& list)
{
    if (!list.isArray() || list.size() > mostRanges)
        return {};
    std::vector<MinuteRange> ranges;
    for (const auto& element : list.elements()) {
        const auto text = element.text();
        if (text.size() != 11 || text[5] != '-')
            return {};
        const auto from = minuteOf(text.substr(0, 5));
        const auto to = minuteOf(text.substr(6));
        if (!from || !to || *to <= *from)
            return {};
        ranges.push_back({*from, *to});
    }
    return ranges;
}

// "05-01" to 501; a day some year has.
std::optional<int> monthDayOf(std::string_view text)
{
    const auto day = Day::parse("2000-" + std::string(text));
    if (!day)
        return {};
    return day->month() * 100 + day->dayOfMonth();
}

std::string_view unknownKey(const json::Value& object, std::initializer_list<std::string_view> keys)
{
    for (const auto& [key, value] : object.members()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return key;
    }
    return {};
}

std::string readSet(const json::Value& value, HoursSet& set)
{
    if (!value.isObject())
        return "sets";
    if (const auto key = unknownKey(value, {"from", "to", "days"}); !key.empty())
        return "sets." + std::string(key);
    if (value.has("from") != value.has("to"))
        return "sets.from";
    if (value.has("from")) {
        const auto from = monthDayOf(value["from"].text());
        const auto to = monthDayOf(value["to"].text());
        if (!from || !to)
            return from ? "sets.to" : "sets.from";
        set.from = *from;
        set.to = *to;
    }
    if (!value["days"].isObject())
        return "sets.days";
    for (const auto& [key, list] : value["days"].members()) {
        const auto ranges = readRanges(list);
        if (key.size() != 1 || key[0] < '1' || key[0] > '7' || !ranges)
            return "sets.days." + std::string(key);
        set.weekdays[static_cast<std::size_t>(key[0] - '1')] = *ranges;
    }
    return {};
}

std::string readRest(const json::Value& root, OfficeHours& hours)
{
    if (root.has("marketHours")) {
        const auto ranges = readRanges(root["marketHours"]);
        if (!ranges)
            return "marketHours";
        hours.marketHours = *ranges;
    }
    for (const auto flag : {"marketDaysOnly", "openOnHolidays"}) {
        if (root.has(flag) && !root[flag].isBool())
            return flag;
    }
    hours.marketDaysOnly = root["marketDaysOnly"].boolean();
    hours.openOnHolidays = root["openOnHolidays"].boolean();
    const auto makeUpAs = root["makeUpAs"].integer(1);
    if ((root.has("makeUpAs") && !root["makeUpAs"].isInteger()) || makeUpAs < 1 || makeUpAs > 7)
        return "makeUpAs";
    hours.makeUpAs = static_cast<int>(makeUpAs);
    if (root.has("market") && !root["market"].isString())
        return "market";
    return {};
}

std::string clockText(int minute)
{
    char out[16];
    std::snprintf(out, sizeof out, "%02d:%02d", minute / 60, minute % 60);
    return out;
}

std::string monthDayText(int monthDay)
{
    char out[16];
    std::snprintf(out, sizeof out, "%02d-%02d", monthDay / 100, monthDay % 100);
    return out;
}

void writeRanges(json::Writer& out, const std::vector<MinuteRange>& ranges)
{
    out.beginArray();
    for (const auto& range : ranges)
        out.text(clockText(range.from) + "-" + clockText(range.to));
    out.endArray();
}

} // namespace

Result<OfficeHours> OfficeHours::fromJson(std::string_view text)
{
    auto document = json::Document::parse(text);
    if (!document)
        return document.error();
    const auto root = document->root();
    if (!root.isObject())
        return badField("hours");
    const auto unknown =
        unknownKey(root, {"sets", "market", "marketHours", "marketDaysOnly", "openOnHolidays", "makeUpAs"});
    if (!unknown.empty())
        return badField(unknown);
    if (!root["sets"].isArray() || root["sets"].size() > mostSets)
        return badField("sets");
    OfficeHours hours;
    for (const auto& element : root["sets"].elements()) {
        HoursSet set;
        if (const auto field = readSet(element, set); !field.empty())
            return badField(field);
        hours.sets.push_back(std::move(set));
    }
    if (const auto field = readRest(root, hours); !field.empty())
        return badField(field);
    auto market = MarketRule::parse(root["market"].text());
    if (!market)
        return market.error();
    hours.market = std::move(*market);
    return hours;
}

std::string OfficeHours::toJson() const
{
    json::Writer out;
    out.beginObject().key("sets").beginArray();
    for (const auto& set : sets) {
        out.beginObject();
        if (set.from != 101 || set.to != 1231)
            out.field("from", monthDayText(set.from)).field("to", monthDayText(set.to));
        out.key("days").beginObject();
        for (std::size_t i = 0; i < set.weekdays.size(); ++i) {
            if (set.weekdays[i].empty())
                continue;
            out.key(std::to_string(i + 1));
            writeRanges(out, set.weekdays[i]);
        }
        out.endObject().endObject();
    }
    out.endArray().fieldIf("market", market.text());
    if (!marketHours.empty()) {
        out.key("marketHours");
        writeRanges(out, marketHours);
    }
    if (marketDaysOnly)
        out.field("marketDaysOnly", true);
    if (openOnHolidays)
        out.field("openOnHolidays", true);
    if (makeUpAs != 1)
        out.field("makeUpAs", makeUpAs);
    out.endObject();
    return out.take();
}

} // namespace bm
