#include "core/calendar/due_batch.h"

#include "core/base/json.h"
#include "core/calendar/quoted.h"

namespace bm {

namespace {

constexpr std::size_t mostItems = 100000;
constexpr std::size_t mostPauses = 1000;
constexpr int mostCalendarDays = 40 * 366;

Error rangeBackwards(Day from, Day to)
{
    return Error("range-backwards", {{"from", from.text()}, {"to", to.text()}});
}

Error outOfRange(Day day)
{
    const auto from = Calendar::firstDay().text();
    return Error("day-out-of-range",
                 {{"day", day.text()}, {"from", from}, {"to", Calendar::lastDay().text()}});
}

void writeReason(json::Writer& out, Why why, const std::string& name, const std::string& notice)
{
    out.field("why", code(why)).fieldIf("name", name).fieldIf("notice", notice);
}

// Reads one item; gives the name of the field that is wrong, or nothing.
std::string readItem(const json::Value& item, Term& term, std::optional<Day>& asOf)
{
    if (!item.isObject())
        return "item";
    for (const auto& [key, value] : item.members()) {
        if (key != "start" && key != "promise" && key != "pauses" && key != "extend" && key != "as_of")
            return std::string(key);
    }
    const auto start = Day::parse(item["start"].text());
    if (!start)
        return "start";
    term.start = *start;
    const auto promise = Promise::parse(item["promise"].text());
    if (!promise)
        return "promise";
    term.promise = *promise;
    const auto pauses = item["pauses"];
    if (!pauses.isNull() && (!pauses.isArray() || pauses.size() > mostPauses))
        return "pauses";
    for (const auto& pause : pauses.elements()) {
        const auto from = Day::parse(pause.at(0).text());
        const auto to = Day::parse(pause.at(1).text());
        if (!pause.isArray() || pause.size() != 2 || !from || !to || *to < *from)
            return "pauses";
        term.pauses.push_back({*from, *to});
    }
    const auto extend = item["extend"];
    if (!extend.isNull() && (!extend.isInteger() || extend.integer() < 0 || extend.integer() > 3650))
        return "extend";
    term.extend = static_cast<int>(extend.integer());
    if (item.has("as_of")) {
        asOf = Day::parse(item["as_of"].text());
        if (!asOf)
            return "as_of";
    }
    return {};
}

} // namespace

Result<Promise> readPromise(std::string_view text)
{
    if (auto promise = Promise::parse(text))
        return *promise;
    return Error("promise-syntax", {{"text", quoted(text)}});
}

Result<DayRange> readDayRange(std::string_view text)
{
    const auto dots = text.find("..");
    if (dots != std::string_view::npos) {
        const auto from = Day::parse(text.substr(0, dots));
        const auto to = Day::parse(text.substr(dots + 2));
        if (from && to) {
            if (*to < *from)
                return rangeBackwards(*from, *to);
            return DayRange{*from, *to};
        }
    }
    return Error("range-syntax", {{"text", quoted(text)}});
}

Result<std::string> dueJson(const Calendar& calendar, const Term& term)
{
    if (!Calendar::covers(term.start))
        return outOfRange(term.start);
    const auto explanation = explain(calendar, term);
    const auto& due = explanation.due;
    if (term.promise.hasDate() && !due.day)
        return outOfRange(Calendar::lastDay() + 1);
    json::Writer out;
    out.beginObject().field("start", term.start.text()).key("promise").beginObject();
    out.field("days", term.promise.n).field("unit", code(term.promise.unit)).endObject();
    if (due.day)
        out.field("due", due.day->text());
    else
        out.key("due").null();
    out.field("provisional", due.provisional);
    if (due.expected)
        out.field("expected", true);
    if (due.held)
        out.field("held", true);
    out.key("explanation").beginArray();
    for (const auto& step : explanation.steps) {
        out.beginObject().field("date", step.day.text()).field("counted", step.counted);
        writeReason(out, step.why, step.name, step.notice);
        out.endObject();
    }
    out.endArray().endObject();
    return out.take();
}

Result<std::string> dueBatch(const Calendar& calendar, std::string_view text)
{
    auto document = json::Document::parse(text);
    if (!document)
        return document.error();
    const auto list = document->root();
    if (!list.isArray())
        return Error("batch-item", {{"item", "0"}, {"field", "list"}});
    if (list.size() > mostItems)
        return Error("batch-too-large", {{"limit", std::to_string(mostItems)}});
    json::Writer out;
    out.beginArray();
    int number = 0;
    for (const auto& item : list.elements()) {
        ++number;
        Term term;
        std::optional<Day> asOf;
        const auto field = readItem(item, term, asOf);
        if (!field.empty())
            return Error("batch-item", {{"item", std::to_string(number)}, {"field", field}});
        const auto answer = dueJson(asOf ? calendar.asKnownOn(*asOf) : calendar, term);
        if (!answer)
            return answer.error();
        out.raw(*answer);
    }
    out.endArray();
    return out.take();
}

Result<std::string> calendarJson(const Calendar& calendar, Day from, Day to)
{
    if (to < from)
        return rangeBackwards(from, to);
    for (const Day day : {from, to}) {
        if (!Calendar::covers(day))
            return outOfRange(day);
    }
    if (to - from >= mostCalendarDays)
        return Error("range-too-long", {{"limit", std::to_string(mostCalendarDays)}});
    json::Writer out;
    out.beginArray();
    for (Day day = from; day <= to; ++day) {
        const auto why = calendar.why(day);
        out.beginObject().field("date", day.text()).field("working", why.working);
        writeReason(out, why.why, why.name, why.noticeId);
        if (calendar.provisional(day))
            out.field("provisional", true);
        out.endObject();
    }
    out.endArray();
    return out.take();
}

} // namespace bm
