#include "app/ctl/cli.h"
#include "core/base/json.h"

namespace bm::ctl {

namespace {

struct InitOptions
{
    InitRequest request;
};

Answer told(const Context& context, const InitRequest& request, const InitOutcome& outcome)
{
    Answer answer;
    json::Writer out;
    out.beginObject().field("station", outcome.stationId).field("office", request.office);
    out.field("label", request.station).field("trial", request.trial);
    out.fieldIf("recovery_key", outcome.recoveryKey).endObject();
    answer.json = out.take();
    answer.text =
        context.say(u"已建立%1 %2(%3,窗口 %4)。\n", u"The %1 %2 (%3, window %4) is ready.\n")
            .arg(request.trial ? context.say(u"试用机构", u"trial office") : context.say(u"机构", u"office"),
                 QString::fromStdString(request.name), QString::fromStdString(request.office),
                 QString::fromStdString(request.station));
    if (request.trial)
        answer.text += context.say(u"账号 a(A岗)、b(B岗)、director(主任)可以直接使用。\n",
                                   u"The accounts a (A holder), b (B holder) and director are ready.\n");
    if (!outcome.recoveryKey.empty()) {
        answer.text +=
            context
                .say(u"恢复码(请抄在纸上锁好,忘记密码时只有它能打开数据):\n%1\n",
                     u"Recovery key (write it down and lock it away; without a password only this opens "
                     u"the data):\n%1\n")
                .arg(QString::fromStdString(outcome.recoveryKey));
    }
    return answer;
}

Result<Answer> init(Context& context, InitRequest request)
{
    const Settings& settings = context.settings();
    if (settings.now && !request.trial)
        return Error("now-only-on-trial");
    if (!request.trial) {
        Result<std::string> password = passwordOf(settings);
        if (!password)
            return password.error();
        if (password->empty())
            return Error("password-needed");
        request.password = *password;
    }
    if (const Status folder = prepareFolder(settings.folder); !folder)
        return folder.error();
    const Result<InitOutcome> outcome = Desk::init(deskOptions(settings), request);
    if (!outcome)
        return outcome.error();
    return told(context, request, *outcome);
}

} // namespace

void addInit(Commands& commands)
{
    auto options = std::make_shared<InitOptions>();
    InitRequest& request = options->request;
    CLI::App& app =
        commands.command(commands.root(), "init", {"在数据文件夹里建立本机的数据", "Make this PC a station"},
                         [options](Context& context) { return init(context, options->request); });
    commands.flag(app, "--trial", request.trial, {"试用机构,不办真件", "A trial office, no real cases"});
    commands
        .text(app, "--office", request.office, {"机构代码,9 或 12 位", "Code of the office, 9 or 12 digits"})
        ->required();
    commands.text(app, "--name", request.name, {"机构名称", "Name of the office"})->required();
    commands.text(app, "--level", request.level,
                  {"county、township 或 village", "county, township or village"});
    commands.text(app, "--station", request.station,
                  {"本机窗口的标号,如 W1", "Label of this window, such as W1"});
    commands.text(app, "--account", request.account,
                  {"第一个账号(正式机构)", "The first account (real office)"});
    commands.text(app, "--account-name", request.accountName,
                  {"第一个账号的姓名", "Name behind the first account"});
}

} // namespace bm::ctl
