// leave list | add | end · handover list | give | show | sign | return | take-back
#include "app/ctl/people_options.h"
#include "app/ctl/table.h"
#include "reports/people_words.h"

namespace bm::ctl {

namespace {

struct LeaveOptions
{
    AddLeave command;
    std::string from, to;
};

struct EndOptions
{
    EndLeave command;
    std::string at;
};

struct GiveOptions
{
    GiveHandover command;
    std::string begins, ends;
};

Result<Answer> listLeaves(Context& context)
{
    const auto view = peopleOf(context);
    if (!view)
        return view.error();
    json::Writer out;
    std::vector<QStringList> rows;
    out.beginObject().key("leaves").beginArray();
    for (const LeaveView& v : view->leaves) {
        const Leave& l = v.leave;
        out.beginObject().field("id", l.id.substr(0, 8)).field("who", l.account).field("kind", l.kind);
        out.field("from", l.from.text()).field("to", l.to.text()).field("fact", l.fact);
        out.field("late", l.late()).field("cancelled", l.cancelled).field("returned", l.returned);
        out.fieldIf("decided_by", l.decidedBy).fieldIf("handover", v.handover);
        out.field("handover_late", v.handoverLate).endObject();
        QStringList marks;
        if (l.cancelled)
            marks << context.say(u"已取消", u"cancelled");
        if (l.returned)
            marks << context.say(u"已提前返岗", u"back early");
        if (l.late() && !l.fact)
            marks << context.say(u"未提前一天", u"not told a day ahead");
        if (v.handoverLate && !l.cancelled)
            marks << context.say(u"未按时交接", u"no handover in time");
        rows.push_back({shown(l.id.substr(0, 8)), shown(v.name), context.words().say("leave", l.kind),
                        shortMoment(l.from) + u" – "_qs + shortEnd(l.to), marks.join(u' ')});
    }
    out.endArray().endObject();
    return Answer{out.take(), aligned(rows)};
}

Result<Answer> addLeave(Context& context, const LeaveOptions& options)
{
    AddLeave command = options.command;
    const auto from = momentOf(options.from, "--from");
    const auto to = momentOf(options.to, "--to", true);
    if (!from || !to)
        return from ? to.error() : from.error();
    if (!*from || !*to)
        return Error("usage-value", {{"what", "--from"}, {"command", "bianminctl leave add"}});
    command.from = **from;
    command.to = **to;
    return runPeople(context, command, u"已登记离岗 %1。\n", u"Absence %1 is recorded.\n");
}

Result<Answer> endLeave(Context& context, const EndOptions& options)
{
    EndLeave command = options.command;
    const auto at = momentOf(options.at, "--at");
    if (!at)
        return at.error();
    command.at = *at;
    return runPeople(context, command, u"已登记返岗(或取消离岗)。\n", u"Recorded: back, or not gone.\n");
}

void writeHandover(json::Writer& out, const Handover& h)
{
    const auto moment = [&out](const char* name, const std::optional<Instant>& at) {
        if (at)
            out.field(name, at->text());
        else
            out.key(name).null();
    };
    out.field("id", h.id.substr(0, 8)).field("post", h.post).field("from", h.from).field("to", h.to);
    out.field("state", h.state()).field("given", h.given.text()).field("given_by", h.givenBy);
    moment("begins", h.begins);
    moment("ends", h.ends);
    moment("signed", h.signedAt);
    moment("witnessed", h.witnessedAt);
    moment("returned", h.returnedAt);
    moment("taken_back", h.takenBackAt);
    out.key("cases").beginArray();
    for (const HandoverCase& c : h.cases) {
        out.beginObject().field("number", c.number).field("matter", c.matter).field("state", c.state);
        out.fieldIf("due", c.due ? c.due->text() : std::string()).field("moved", c.moved).endObject();
    }
    out.endArray();
}

Result<Answer> listHandovers(Context& context)
{
    const auto view = peopleOf(context);
    if (!view)
        return view.error();
    json::Writer out;
    std::vector<QStringList> rows;
    out.beginObject().key("handovers").beginArray();
    for (const Handover& h : view->handovers) {
        out.beginObject();
        writeHandover(out, h);
        out.endObject();
        rows.push_back({shown(h.id.substr(0, 8)), shown(h.post),
                        nameIn(view->names, h.from) + u" → "_qs + nameIn(view->names, h.to),
                        context.words().say("handover", h.state()), shortMoment(h.given)});
    }
    out.endArray().endObject();
    return Answer{out.take(), aligned(rows)};
}

Result<Answer> showHandover(Context& context, const std::string& named)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<HandoverView> v = wait((*desk)->handover(named));
    if (!v)
        return v.error();
    const Handover& h = v->handover;
    json::Writer out;
    out.beginObject();
    writeHandover(out, h);
    out.key("words").beginObject();
    for (const auto& [name, text] : v->words)
        out.field(name, text);
    out.endObject().endObject();
    QString text = context.say(u"%1:%2 → %3,%4\n", u"%1: %2 → %3, %4\n")
                       .arg(shown(v->postName), nameIn(v->names, h.from), nameIn(v->names, h.to),
                            context.words().say("handover", h.state()));
    std::vector<QStringList> rows;
    for (const HandoverCase& c : h.cases)
        rows.push_back({u"  "_qs + shown(c.number), shown(c.matter), context.words().say("state", c.state),
                        c.due ? shown(c.due->text()) : u"-"_qs,
                        c.moved ? context.say(u"已转交", u"moved") : QString()});
    text += aligned(rows);
    for (const auto& [name, words] : v->words)
        text += context.words().say("handover-words", name) + context.say(u":", u": ") + shown(words) + u'\n';
    return Answer{out.take(), text};
}

Result<Answer> give(Context& context, const GiveOptions& options)
{
    GiveHandover command = options.command;
    const auto begins = momentOf(options.begins, "--begins");
    const auto ends = momentOf(options.ends, "--ends", true);
    if (!begins || !ends)
        return begins ? ends.error() : begins.error();
    command.begins = *begins;
    command.ends = *ends;
    // What is typed of a leave is its short number; the slip names it whole.
    if (!command.leave.empty()) {
        const auto view = peopleOf(context);
        if (!view)
            return view.error();
        const auto leave = std::find_if(view->leaves.begin(), view->leaves.end(), [&](const LeaveView& v) {
            return v.leave.id.starts_with(command.leave);
        });
        if (leave == view->leaves.end())
            return Error("no-such-leave-record");
        command.leave = leave->leave.id;
        if (!command.begins)
            command.begins = leave->leave.from;
        if (!command.ends)
            command.ends = leave->leave.to;
    }
    return runPeople(context, command, u"工作交接单 %1 已填写,等接交人签收。\n",
                     u"Handover slip %1 is written; the receiver has to sign it.\n");
}

void addLeaveGroup(Commands& commands)
{
    CLI::App& leave = commands.group(commands.root(), "leave", {"离岗", "absence from posts"});
    commands.command(leave, "list", {"列出离岗", "list the absences"}, listLeaves);
    auto options = std::make_shared<LeaveOptions>();
    CLI::App& add = commands.command(leave, "add", {"登记离岗", "record an absence"},
                                     [options](Context& context) { return addLeave(context, *options); });
    AddLeave& c = options->command;
    commands.text(add, "--who", c.account, {"账号", "account"})->required();
    commands.text(add, "--from", options->from, {"起", "from"})->required();
    commands.text(add, "--to", options->to, {"止(只写日期则含当日)", "to; a day alone is meant whole"})
        ->required();
    commands.text(add, "--reason", c.reason, {"事由", "reason"});
    commands.text(
        add, "--kind", c.kind,
        {"种类:to-village meeting seconded emergency training sick personal annual maternity other",
         "to-village, meeting, seconded, emergency, training, sick, personal, annual, maternity, other"});
    commands.flag(add, "--fact", c.fact, {"已成事实的离岗,照实登记", "it happened: recorded as a fact"});
    commands.text(add, "--decided-by", c.decidedBy,
                  {"A、B岗同时离岗由谁决定", "who decided that A and B may be away together"});
    auto ending = std::make_shared<EndOptions>();
    CLI::App& end =
        commands.command(leave, "end", {"提前返岗,或尚未开始时取消", "back early, or not gone at all"},
                         [ending](Context& context) { return endLeave(context, *ending); });
    commands
        .text(end, "leave", ending->command.leave, {"离岗编号或账号", "number of the absence, or account"})
        ->required();
    commands.text(end, "--at", ending->at, {"返岗时间", "when he was back"});
}

void addHandoverGroup(Commands& commands)
{
    CLI::App& group = commands.group(commands.root(), "handover", {"工作交接", "handover of a post"});
    commands.command(group, "list", {"列出交接单", "list the handover slips"}, listHandovers);
    auto options = std::make_shared<GiveOptions>();
    CLI::App& app = commands.command(group, "give", {"填写工作交接单", "write a handover slip"},
                                     [options](Context& context) { return give(context, *options); });
    GiveHandover& c = options->command;
    commands.text(app, "post", c.post, {"岗位", "post"})->required();
    commands.text(app, "--from", c.from, {"移交人,默认A岗", "who gives; default: the A holder"});
    commands.text(app, "--to", c.to, {"接交人,默认B岗", "who takes; default: the B holder"});
    commands.text(app, "--leave", c.leave, {"对应的离岗编号", "number of the absence"});
    commands.text(app, "--begins", options->begins, {"离岗起", "absence from"});
    commands.text(app, "--ends", options->ends, {"离岗止", "absence to"});
    commands.list(app, "--move", c.move, {"转到接交人名下的办件", "cases that go to the receiver"});
    commands.flag(app, "--move-all", c.moveAll,
                  {"全部在办件转到接交人名下", "all open cases go to the receiver"});
    commands.text(app, "--materials", c.materials, {"资料", "materials"});
    commands.text(app, "--seals", c.seals, {"印章", "seals"});
    commands.text(app, "--receipts", c.receipts, {"票据", "receipts"});
    commands.text(app, "--notes", c.notes, {"待办和注意事项", "what is to be done, notes"});
    const auto one = [&](const char* name, const Help& help, auto run) {
        auto id = std::make_shared<std::string>();
        CLI::App& sub =
            commands.command(group, name, help, [id, run](Context& context) { return run(context, *id); });
        commands.text(sub, "handover", *id, {"交接单编号或岗位", "number of the slip, or the post"})
            ->required();
        return &sub;
    };
    one("show", {"查看交接单", "show a handover slip"}, showHandover);
    auto witness = std::make_shared<bool>(false);
    CLI::App* sign = one("sign", {"签收交接单", "sign a handover slip"},
                         [witness](Context& context, const std::string& id) {
                             return runPeople(context, SignHandover{id, *witness ? "witness" : "receiver"},
                                              u"已签字。\n", u"Signed.\n");
                         });
    commands.flag(*sign, "--witness", *witness, {"以监交人身份", "as the witness"});
    auto report = std::make_shared<std::string>();
    CLI::App* back = one(
        "return", {"返岗交回并报告", "report and give the post back"},
        [report](Context& context, const std::string& id) {
            return runPeople(context, ReturnHandover{id, *report, false}, u"已交回。\n", u"Given back.\n");
        });
    commands.text(*back, "--report", *report, {"顶岗期间办理情况", "what was done meanwhile"});
    one("take-back", {"A岗收回", "the A holder takes the post back"},
        [](Context& context, const std::string& id) {
            return runPeople(context, ReturnHandover{id, {}, true}, u"已收回。\n", u"Taken back.\n");
        });
}

} // namespace

void addLeave(Commands& commands)
{
    addLeaveGroup(commands);
    addHandoverGroup(commands);
}

} // namespace bm::ctl
