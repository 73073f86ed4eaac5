// access: who saw the data of a person, by identity number or from a case of his. The question is recorded.
#include "app/ctl/cli.h"
#include "app/ctl/people_options.h"
#include "app/ctl/table.h"
#include "core/base/json_lists.h"

namespace bm::ctl {

namespace {

struct AccessOptions
{
    std::string idNumber, number;
};

Answer told(const Context& context, const AccessReport& report)
{
    json::Writer out;
    out.beginObject();
    writeTexts(out, "cases", report.cases);
    out.key("seen").beginArray();
    std::vector<QStringList> rows;
    for (const AccessLine& line : report.lines) {
        out.beginObject().field("at", line.at.text()).field("who", line.actor).field("verb", line.verb);
        out.fieldIf("acting_for", line.actingFor).field("case", line.number);
        out.fieldIf("form", line.form).fieldIf("paper", line.paper).endObject();
        QString what = context.words().say("verb", line.verb);
        if (!line.form.empty())
            what += u' ' + context.words().say("paper", line.form) + u' ' + shown(line.paper);
        rows.push_back({shown(line.at.text()).left(16).replace(u'T', u' '), shown(line.actorName), what,
                        shown(line.number)});
    }
    out.endArray().endObject();
    if (report.cases.empty())
        return {out.take(),
                context.say(u"这里没有此人的办件。\n", u"There is no case of this person here.\n")};
    const QString head = context
                             .say(u"此人有 %1 件办件;看过、打印过、查询过的共 %2 次:\n",
                                  u"Cases of this person: %1; seen, printed or asked about %2 times:\n")
                             .arg(report.cases.size())
                             .arg(report.lines.size());
    return {out.take(), head + aligned(rows)};
}

Result<Answer> access(Context& context, const AccessOptions& options)
{
    if (options.idNumber.empty() == options.number.empty())
        return Error("usage-missing", {{"what", "--id-number"}, {"command", "bianminctl access"}});
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<AccessReport> report = wait((*desk)->accessOf(options.idNumber, options.number));
    if (!report)
        return report.error();
    return told(context, *report);
}

} // namespace

void addAccess(Commands& commands)
{
    auto o = std::make_shared<AccessOptions>();
    CLI::App& app = commands.command(commands.root(), "access",
                                     {"某人的信息谁看过、打印过(本次查询也会留下记录)",
                                      "Who saw or printed the data of a person (this is recorded too)"},
                                     [o](Context& context) { return access(context, *o); });
    commands.text(app, "--id-number", o->idNumber, {"身份证号码", "Identity number"});
    commands.text(app, "--case", o->number, {"或者此人的一件办件", "Or a case of the person"});
}

} // namespace bm::ctl
