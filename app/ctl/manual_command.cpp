// manual: every command, every code. Made from the same texts as the help, and from the vocabulary.
#include "app/ctl/cli.h"
#include "app/ctl/table.h"
#include "core/base/json.h"

namespace bm::ctl {

namespace {

QString codeLines(const Words& words, const std::string& group)
{
    std::vector<QStringList> rows;
    for (const std::string& code : Words::codes(group))
        rows.push_back({u"  "_qs + QString::fromStdString(code), words.say(group, code)});
    return aligned(rows);
}

QString exitCodes(const Context& context)
{
    return context.say(u"退出码:0 已完成;1 按规则没有办;2 命令写法不对;3 数据损坏或读不出来。\n",
                       u"Exit: 0 done; 1 refused by a rule; 2 wrong usage; 3 damaged or unreadable data.\n");
}

Result<Answer> manual(const Commands& commands, Context& context)
{
    const std::string help = commands.manual();
    QString text = QString::fromStdString(help) + exitCodes(context);
    json::Writer out;
    out.beginObject().field("help", help).key("codes").beginArray();
    for (const std::string& group : Words::groups()) {
        text += u'\n' + QString::fromStdString(group) + u'\n' + codeLines(context.words(), group);
        for (const std::string& code : Words::codes(group)) {
            out.beginObject().field("group", group).field("code", code);
            out.field("text", context.words().text(group, code)).endObject();
        }
    }
    out.endArray().endObject();
    return Answer{out.take(), text};
}

} // namespace

void addManual(Commands& commands)
{
    commands.command(commands.root(), "manual",
                     {"全部命令和代码的手册", "The manual: all commands and codes"},
                     [&commands](Context& context) { return manual(commands, context); });
}

} // namespace bm::ctl
