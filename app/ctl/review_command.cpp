// exchange review | exchange decide: entries that had no effect, and what a person decides about them.
#include "app/ctl/cli.h"
#include "app/ctl/people_options.h"
#include "app/ctl/table.h"
#include "core/base/json.h"

namespace bm::ctl {

namespace {

struct ReviewOptions
{
    std::string entry, decision, note;
    bool all = false;
};

Answer told(const Context& context, const std::vector<ReviewLine>& lines)
{
    json::Writer out;
    out.beginObject().key("entries").beginArray();
    std::vector<QStringList> rows;
    for (const ReviewLine& line : lines) {
        out.beginObject().field("entry", line.entry).field("kind", line.kind).fieldIf("number", line.number);
        out.field("verb", line.verb).field("code", line.code).field("at", line.at.text());
        out.field("actor", line.actor).field("office", line.office);
        if (!line.decision.empty()) {
            out.field("decision", line.decision).fieldIf("note", line.note).field("by", line.decidedBy);
            out.field("decided_at", line.decidedAt->text());
        }
        out.endObject();
        rows.push_back({shown(line.at.text()).left(16).replace(u'T', u' '), shown(line.officeName),
                        shown(line.actorName), context.words().say("verb", line.verb), shown(line.number),
                        context.words().say("verdict", line.code),
                        line.decision.empty() ? QString() : context.words().say("review", line.decision),
                        shown(line.entry)});
    }
    out.endArray().endObject();
    if (lines.empty())
        return {out.take(), context.say(u"没有待核看的无效条目。\n", u"No entry without effect waits.\n")};
    return {out.take(), aligned(rows)};
}

Result<Answer> list(Context& context, const ReviewOptions& options)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<std::vector<ReviewLine>> lines = wait((*desk)->reviewList(options.all));
    if (!lines)
        return lines.error();
    return told(context, *lines);
}

Result<Answer> decide(Context& context, const ReviewOptions& options)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<Outcome> done = wait((*desk)->review(options.entry, options.decision, options.note));
    if (!done)
        return done.error();
    return Answer{"{\"done\":true}", context.say(u"已记录。\n", u"Recorded.\n")};
}

} // namespace

void addReview(Commands& commands, CLI::App& parent)
{
    auto o = std::make_shared<ReviewOptions>();
    CLI::App& look = commands.command(parent, "review", {"没有生效的条目,待人核看", "Entries without effect"},
                                      [o](Context& c) { return list(c, *o); });
    commands.flag(look, "--all", o->all, {"也列出已处理的", "Also those decided about"});
    CLI::App& say =
        commands.command(parent, "decide", {"处理一个没有生效的条目", "Decide about such an entry"},
                         [o](Context& c) { return decide(c, *o); });
    commands.text(say, "ENTRY", o->entry, {"条目,见 exchange review", "The entry, from exchange review"})
        ->required();
    commands
        .text(say, "--decision", o->decision,
              {"noted 已知悉、redone 已重新办理、mistake 属误录", "noted, redone or mistake"})
        ->required();
    commands.text(say, "--note", o->note, {"说明", "A note"});
}

} // namespace bm::ctl
