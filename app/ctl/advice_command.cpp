// advice list | show: telling sheets and referral slips given without a case.
#include "app/ctl/cli.h"
#include "app/ctl/day_option.h"
#include "app/ctl/table.h"
#include "core/base/json.h"
#include "core/base/json_lists.h"
#include "reports/words/dates.h"

#include <QStringList>

namespace bm::ctl {

namespace {

constexpr int pageSize = 500;
constexpr int mostSheets = 100000;

struct ListOptions
{
    std::string kind, matter, text, from, to;
    int limit = 0, offset = 0;
};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

void writeTextOrNull(json::Writer& out, const char* name, const std::string& text)
{
    if (text.empty())
        out.key(name).null();
    else
        out.field(name, text);
}

void writeLine(json::Writer& out, const AdviceLine& line)
{
    out.field("number", line.number).field("kind", line.kind).field("day", line.day.text());
    writeTextOrNull(out, "matter", line.matter);
    out.field("name", line.matterName).key("missing").beginArray();
    for (const std::vector<std::string>& alternatives : line.missing) {
        out.beginArray();
        for (const std::string& name : alternatives)
            out.text(name);
        out.endArray();
    }
    out.endArray();
    writeTextOrNull(out, "refer_to", line.referTo);
    out.field("state", line.state).field("reprints", line.reprints);
}

// "户口簿;低保证或五保证", or where to go.
QString wordsOf(const Context& context, const AdviceLine& line)
{
    if (!line.referTo.empty())
        return q(line.referTo);
    QStringList requirements;
    for (const std::vector<std::string>& alternatives : line.missing) {
        QStringList names;
        for (const std::string& name : alternatives)
            names += q(name);
        requirements += names.join(context.words().say("paper-words", "or"));
    }
    return requirements.join(context.say(u";", u"; "));
}

Result<AdviceFilter> filterOf(const ListOptions& options)
{
    const auto from = dayOption(options.from, "--from", "advice list");
    const auto to = dayOption(options.to, "--to", "advice list");
    if (!from || !to)
        return from ? to.error() : from.error();
    const char* wrong =
        options.limit < 0    ? "--limit"
        : options.offset < 0 ? "--offset"
        : !options.kind.empty() && options.kind != "telling-sheet" && options.kind != "referral-slip"
            ? "--kind"
            : nullptr;
    if (wrong)
        return Error("usage-value", {{"what", wrong}, {"command", "bianminctl advice list"}});
    AdviceFilter filter;
    filter.kind = options.kind;
    filter.matter = options.matter;
    filter.text = options.text;
    filter.from = *from;
    filter.to = *to;
    filter.offset = options.offset;
    return filter;
}

Answer listed(const Context& context, const std::vector<AdviceLine>& lines)
{
    json::Writer out;
    out.beginObject().key("advice").beginArray();
    std::vector<QStringList> rows;
    for (const AdviceLine& line : lines) {
        out.beginObject();
        writeLine(out, line);
        out.endObject();
        rows.push_back({q(line.day.text()), q(line.number), q(line.matterName), wordsOf(context, line),
                        line.state == "issued" ? QString() : context.words().say("paper-state", line.state)});
    }
    out.endArray().endObject();
    return {out.take(), rows.empty() ? context.say(u"没有告知单,也没有引导单。\n", u"No sheet, no slip.\n")
                                     : aligned(rows)};
}

// Page by page, as the window does; without --limit all of them, within reason.
Result<Answer> list(Context& context, const ListOptions& options)
{
    Result<AdviceFilter> filter = filterOf(options);
    if (!filter)
        return filter.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const int wanted = options.limit > 0 ? options.limit : mostSheets;
    std::vector<AdviceLine> lines;
    bool more = true;
    while (more && static_cast<int>(lines.size()) < wanted) {
        filter->limit = std::min(pageSize, wanted - static_cast<int>(lines.size()));
        filter->offset = options.offset + static_cast<int>(lines.size());
        const Result<AdvicePage> page = wait((*desk)->adviceList(*filter));
        if (!page)
            return page.error();
        lines.insert(lines.end(), page->lines.begin(), page->lines.end());
        more = page->more && !page->lines.empty();
    }
    if (more && options.limit == 0)
        return Error("too-many-cases", {{"limit", std::to_string(mostSheets)}});
    return listed(context, lines);
}

void writeEntries(json::Writer& out, const std::vector<TimelineEntry>& timeline)
{
    out.key("entries").beginArray();
    for (const TimelineEntry& entry : timeline) {
        out.beginObject().field("station", hex(entry.station)).field("seq", std::int64_t{entry.seq});
        out.field("at", entry.at.text()).field("verb", entry.verb).field("actor", entry.actor);
        writeTextOrNull(out, "acting_for", entry.actingFor);
        out.field("effective", entry.code.empty());
        writeTextOrNull(out, "code", entry.code);
        out.endObject();
    }
    out.endArray();
}

Result<Answer> show(Context& context, const std::string& number)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<AdviceView> view = wait((*desk)->adviceView(number));
    if (!view)
        return view.error();
    const AdviceLine& line = view->line;
    json::Writer out;
    out.beginObject();
    writeLine(out, line);
    out.field("handler", view->handler);
    writeTexts(out, "conditions", view->conditions);
    writeEntries(out, view->timeline);
    out.endObject();
    std::vector<QStringList> rows;
    const auto add = [&](const char16_t* chinese, const char16_t* english, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({context.say(chinese, english), value});
    };
    add(u"编号", u"number", q(line.number));
    add(u"文书", u"paper", context.words().say("paper", line.kind));
    add(u"日期", u"day", q(line.day.text()));
    add(u"事项", u"matter", q(line.matterName));
    if (line.kind == "telling-sheet")
        add(u"还缺", u"missing", wordsOf(context, line));
    else
        add(u"请到", u"referred to", wordsOf(context, line));
    add(u"状态", u"state", context.words().say("paper-state", line.state));
    add(u"补打", u"reprints", QString::number(line.reprints));
    add(u"经办", u"handler", q(view->handlerName));
    for (const TimelineEntry& entry : view->timeline)
        rows.push_back({q(entry.at.text()), context.words().say("verb", entry.verb), q(entry.actor),
                        entry.code.empty() ? QString() : context.words().say("verdict", entry.code)});
    return Answer{out.take(), aligned(rows)};
}

} // namespace

void addAdvice(Commands& commands)
{
    CLI::App& group = commands.group(commands.root(), "advice",
                                     {"告知单、引导单(没有办件)", "Telling sheets and referral slips"});
    auto o = std::make_shared<ListOptions>();
    CLI::App& all = commands.command(group, "list", {"列表,新的在前", "List them, newest first"},
                                     [o](Context& context) { return list(context, *o); });
    commands.text(all, "--kind", o->kind,
                  {"种类:telling-sheet 告知单、referral-slip 引导单", "telling-sheet or referral-slip"});
    commands.text(all, "--matter", o->matter, {"事项编码", "Code of the matter"});
    commands.text(all, "--text", o->text,
                  {"编号或它的后段;或事项的名称、拼音", "Number or its end; or the matter's name, pinyin"});
    commands.text(all, "--from", o->from, {"日期从", "Given from"});
    commands.text(all, "--to", o->to, {"日期到", "Given until"});
    commands.number(all, "--limit", o->limit, {"最多列几张(默认全部)", "At most so many (default: all)"});
    commands.number(all, "--offset", o->offset, {"跳过前几张", "Leave out the first so many"});
    auto number = std::make_shared<std::string>();
    CLI::App& one = commands.command(group, "show", {"一张的全部情况", "All about one"},
                                     [number](Context& context) { return show(context, *number); });
    commands.text(one, "NUMBER", *number, {"编号,或它的后段 W1-12、告12", "Its number, or the end: W1-12"})
        ->required();
}

} // namespace bm::ctl
