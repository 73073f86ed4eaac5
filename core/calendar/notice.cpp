#include "core/calendar/notice.h"

#include "core/base/json.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

constexpr std::size_t mostDays = 400;
constexpr std::size_t longestText = 400;
constexpr std::array<std::string_view, 8> noticeKeys{"id",   "issued",        "year",   "title",
                                                     "days", "issuedCertain", "office", "remark"};
constexpr std::array<std::string_view, 3> dayKeys{"day", "working", "name"};

Error badField(std::string_view field)
{
    return Error("notice-field", {{"field", std::string(field)}});
}

template <std::size_t n>
std::string_view unknownKey(const json::Value& object, const std::array<std::string_view, n>& keys)
{
    for (const auto& [key, value] : object.members()) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return key;
    }
    return {};
}

bool isText(const json::Value& value, bool empty)
{
    return value.isString() && value.text().size() <= longestText && (empty || !value.text().empty());
}

// A State Council notice arranges its year, from the December before to the twelfth of January after.
bool mayList(const Notice& notice, Day day)
{
    return !notice.office.empty() ||
           (day >= Day::of(notice.year - 1, 12, 1) && day <= Day::of(notice.year + 1, 1, 12));
}

std::optional<Error> readDays(const json::Value& list, Notice& notice)
{
    if (!list.isArray() || list.size() == 0)
        return badField("days");
    if (list.size() > mostDays)
        return Error("notice-too-large", {{"limit", std::to_string(mostDays)}});
    for (const auto& element : list.elements()) {
        if (const auto key = unknownKey(element, dayKeys); !key.empty())
            return badField("days." + std::string(key));
        const auto day = Day::parse(element["day"].text());
        if (!day)
            return badField("days.day");
        if (!element["working"].isBool())
            return badField("days.working");
        if (!isText(element["name"], true))
            return badField("days.name");
        if (!mayList(notice, *day))
            return Error("notice-day-outside", {{"day", day->text()}});
        notice.days.push_back({*day, element["working"].boolean(), element["name"].str()});
    }
    std::stable_sort(notice.days.begin(), notice.days.end(),
                     [](const NoticeDay& a, const NoticeDay& b) { return a.day < b.day; });
    for (std::size_t i = 1; i < notice.days.size(); ++i) {
        if (notice.days[i].day == notice.days[i - 1].day)
            return Error("notice-day-twice", {{"day", notice.days[i].day.text()}});
    }
    return {};
}

} // namespace

Result<Notice> noticeFromJson(std::string_view text)
{
    auto document = json::Document::parse(text);
    if (!document)
        return document.error();
    const auto root = document->root();
    if (!root.isObject())
        return badField("notice");
    if (const auto key = unknownKey(root, noticeKeys); !key.empty())
        return badField(key);
    Notice notice;
    for (const auto field : {"id", "title"}) {
        if (!isText(root[field], false))
            return badField(field);
    }
    notice.id = root["id"].str();
    notice.title = root["title"].str();
    for (const auto field : {"office", "remark"}) {
        if (root.has(field) && !isText(root[field], true))
            return badField(field);
    }
    notice.office = root["office"].str();
    notice.remark = root["remark"].str();
    const auto issued = Day::parse(root["issued"].text());
    if (!issued)
        return badField("issued");
    notice.issued = *issued;
    if (!root["year"].isInteger() || root["year"].integer() < 1990 || root["year"].integer() > 2110)
        return badField("year");
    notice.year = static_cast<int>(root["year"].integer());
    if (root.has("issuedCertain") && !root["issuedCertain"].isBool())
        return badField("issuedCertain");
    notice.issuedCertain = root["issuedCertain"].boolean(true);
    if (auto error = readDays(root["days"], notice))
        return *error;
    return notice;
}

std::string noticeToJson(const Notice& notice)
{
    json::Writer out;
    out.beginObject()
        .field("id", notice.id)
        .field("issued", notice.issued.text())
        .field("year", notice.year)
        .field("title", notice.title)
        .fieldIf("office", notice.office);
    if (!notice.issuedCertain)
        out.field("issuedCertain", false);
    out.fieldIf("remark", notice.remark).key("days").beginArray();
    for (const auto& day : notice.days) {
        out.beginObject()
            .field("day", day.day.text())
            .field("working", day.working)
            .field("name", day.name)
            .endObject();
    }
    out.endArray().endObject();
    return out.take();
}

} // namespace bm
