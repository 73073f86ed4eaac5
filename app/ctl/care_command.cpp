// verify | rebuild | clock confirm
#include "app/ctl/cli.h"
#include "core/base/json.h"

namespace bm::ctl {

namespace {

Answer told(const Context& context, const VerifyReport& report)
{
    json::Writer out;
    out.beginObject().field("ok", report.ok).field("entries", report.entries).key("faults").beginArray();
    QString text =
        report.ok ? context.say(u"数据完好,共 %1 个条目。\n", u"The data are sound: %1 entries.\n")
                  : context.say(u"数据有问题(已核对 %1 个条目)。请不要继续使用,保留原文件并联系维护人员:\n",
                                u"The data have faults (%1 entries checked). Stop using them, keep the files "
                                u"and call support:\n");
    text = text.arg(report.entries);
    for (const auto& [code, where] : report.faults) {
        out.beginObject().field("code", code).field("where", where).endObject();
        text += u"  "_qs + context.words().say("fault", code) + u' ' + QString::fromStdString(where) + u'\n';
    }
    out.endArray().endObject();
    return {out.take(), text, report.ok ? done : damaged};
}

// A file that cannot even be opened is a fault as well, and told in the same shape.
Result<Answer> verify(Context& context)
{
    const Result<Desk*> desk = context.desk();
    if (!desk) {
        if (exitCodeOf(desk.error()) != damaged)
            return desk.error();
        return told(context, {false, 0, {{desk.error().code, "station.db"}}});
    }
    // Person halves are checked too when somebody is logged in.
    if (!context.settings().account.empty() || (*desk)->station().trial) {
        if (const Result<Desk*> who = context.signedIn(); !who)
            return who.error();
    }
    const Result<VerifyReport> report = wait((*desk)->verify());
    if (!report) {
        if (exitCodeOf(report.error()) != damaged)
            return report.error();
        return told(context, {false, 0, {{report.error().code, "station.db"}}});
    }
    return told(context, *report);
}

Result<Answer> rebuild(Context& context)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    if (const Result<Done> rebuilt = wait((*desk)->rebuild()); !rebuilt)
        return rebuilt.error();
    const Result<VerifyReport> report = wait((*desk)->verify());
    if (!report)
        return report.error();
    return told(context, *report);
}

Result<Answer> confirmClock(Context& context)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    if (const Result<Outcome> outcome = wait((*desk)->confirmClock()); !outcome)
        return outcome.error();
    const std::string now = context.now().text();
    json::Writer out;
    out.beginObject().field("confirmed", now).endObject();
    return Answer{out.take(), context.say(u"已确认电脑时间 %1\n", u"The clock is confirmed: %1\n")
                                  .arg(QString::fromStdString(now))};
}

} // namespace

void addCare(Commands& commands)
{
    commands.command(commands.root(), "verify", {"核对全部数据", "Check all data"}, verify);
    commands.command(commands.root(), "rebuild",
                     {"由条目重建全部表,并核对", "Make all tables again from the entries"}, rebuild);
    CLI::App& clock = commands.group(commands.root(), "clock", {"电脑时间", "The PC's clock"});
    commands.command(clock, "confirm", {"已看过,电脑时间是对的", "Looked at, and right"}, confirmClock);
}

} // namespace bm::ctl
