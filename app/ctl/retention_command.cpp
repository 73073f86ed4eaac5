// retention list | retention carry-out: what has been kept long enough, and the erasing of its persons.
#include "app/ctl/cli.h"
#include "app/ctl/people_options.h"
#include "app/ctl/table.h"
#include "core/base/json.h"

namespace bm::ctl {

namespace {

Result<Answer> list(Context& context)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<std::vector<RetentionLine>> due = wait((*desk)->retentionDue());
    if (!due)
        return due.error();
    json::Writer out;
    out.beginObject().key("due").beginArray();
    std::vector<QStringList> rows;
    for (const RetentionLine& line : *due) {
        out.beginObject().field("kind", line.kind).field("number", line.number);
        out.field("ended", line.ended.text()).endObject();
        rows.push_back({shown(line.ended.text()), shown(line.number)});
    }
    out.endArray().endObject();
    return Answer{out.take(), rows.empty()
                                  ? context.say(u"没有到期的。\n", u"Nothing has been kept too long.\n")
                                  : aligned(rows)};
}

Result<Answer> carryOut(Context& context)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<Outcome> done = wait((*desk)->carryOutRetention());
    if (!done)
        return done.error();
    return Answer{"{\"erased\":" + std::to_string(done->count) + "}",
                  context
                      .say(u"已删除 %1 件到期记录中的个人信息;编号、日期和结果仍在,全部数据仍可核对。\n",
                           u"The persons of %1 record(s) are erased; numbers, days and results stay, and "
                           u"all of it can still be verified.\n")
                      .arg(done->count)};
}

} // namespace

void addRetention(Commands& commands)
{
    CLI::App& group = commands.group(
        commands.root(), "retention",
        {"个人信息的保存期限(office set --retention-years)", "How long persons are kept (office set)"});
    commands.command(group, "list", {"已到期、待删除个人信息的记录", "Records kept long enough"},
                     [](Context& c) { return list(c); });
    commands.command(group, "carry-out", {"删除到期记录中的个人信息", "Erase the persons of these"},
                     [](Context& c) { return carryOut(c); });
}

} // namespace bm::ctl
