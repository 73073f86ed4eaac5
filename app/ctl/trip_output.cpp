#include "app/ctl/trip_output.h"

#include "app/ctl/table.h"
#include "core/base/json.h"
#include "core/base/json_lists.h"
#include "reports/words/dates.h"

namespace bm::ctl {

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

void writeDayOrNull(json::Writer& out, const char* name, const std::optional<Day>& day)
{
    if (day)
        out.field(name, day->text());
    else
        out.key(name).null();
}

void writeLine(json::Writer& out, const TripListLine& line)
{
    out.field("number", line.number).field("form", line.form).field("day", line.day.text());
    out.field("to", line.to).field("state", line.state).field("count", line.cases).field("open", line.open);
    out.field("reprints", line.reprints);
    writeDayOrNull(out, "signed", line.signedOn);
}

// "县民政局", "李家坝村 老年证"
QString goal(const TripListLine& line)
{
    return (q(line.to) + u' ' + q(line.what)).trimmed();
}

QString openWords(const Context& context, const TripListLine& line)
{
    const bool roll = line.form == "hand-out-roll";
    if (line.open == 0)
        return roll ? context.say(u"已发完", u"all handed out") : context.say(u"已全部返回", u"all back");
    return (roll ? context.say(u"%1 件未领取", u"%1 not handed out")
                 : context.say(u"%1 件未返回", u"%1 away"))
        .arg(line.open);
}

QString stateWords(const Context& context, const TripListLine& line)
{
    if (line.signedOn)
        return context.say(u"%1 签收", u"signed %1").arg(q(line.signedOn->text()));
    return line.state == "void" ? context.words().say("paper-state", "void") : QString();
}

} // namespace

Answer madeAnswer(const Context& context, const std::string& form, const BatchReport& report,
                  const std::string& file, int pages)
{
    json::Writer out;
    out.beginObject().field("number", report.paper).field("form", form);
    writeTexts(out, "cases", report.numbers);
    QString text = context.say(u"%1 %2:%3 件\n", u"%1 %2: %3 cases\n")
                       .arg(context.words().say("paper", form), q(report.paper))
                       .arg(report.numbers.size());
    if (file.empty()) {
        out.key("file").null().key("pages").null();
    } else {
        out.field("file", file).field("pages", pages);
        text += context.say(u"%1(%2 页)\n", u"%1 (%2 pages)\n").arg(q(file)).arg(pages);
    }
    out.endObject();
    return {out.take(), text};
}

Answer listsAnswer(const Context& context, const std::vector<TripListLine>& lines)
{
    json::Writer out;
    out.beginObject().key("lists").beginArray();
    std::vector<QStringList> rows;
    for (const TripListLine& line : lines) {
        out.beginObject();
        writeLine(out, line);
        out.endObject();
        rows.push_back({q(line.day.text()), q(line.number), goal(line),
                        context.say(u"%1 件", u"%1 cases").arg(line.cases), openWords(context, line),
                        stateWords(context, line)});
    }
    out.endArray().endObject();
    return {out.take(), rows.empty() ? context.say(u"没有清单。\n", u"No lists.\n") : aligned(rows)};
}

Answer listAnswer(const Context& context, const TripListView& view)
{
    json::Writer out;
    out.beginObject();
    writeLine(out, view.line);
    out.field("handler", view.handler).key("cases").beginArray();
    std::vector<QStringList> head{{q(view.line.number), goal(view.line), q(view.line.day.text()),
                                   openWords(context, view.line), stateWords(context, view.line)}};
    std::vector<QStringList> rows;
    for (const TripListRow& row : view.rows) {
        out.beginObject().field("number", row.number).field("matter", row.matter).field("state", row.state);
        out.field("open", row.open);
        writeDayOrNull(out, "day", row.day);
        out.endObject();
        rows.push_back({q(row.number), maskName(q(row.name)), q(row.matterName),
                        context.words().say("list-row", row.state),
                        row.day ? q(row.day->text()) : QString()});
    }
    out.endArray().key("entries").beginArray();
    for (const TimelineEntry& entry : view.timeline) {
        out.beginObject().field("at", entry.at.text()).field("verb", entry.verb).field("actor", entry.actor);
        out.field("effective", entry.code.empty()).endObject();
    }
    out.endArray().endObject();
    return {out.take(), aligned(head) + aligned(rows)};
}

} // namespace bm::ctl
