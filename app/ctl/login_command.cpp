// login check | password | reset | recover: who may open this PC's data, and with which password.
//
// A password is never an argument, where every program of the PC could read it: the old one comes from
// --password-file or BIANMIN_PASSWORD, the new one from --new-password-file or BIANMIN_NEW_PASSWORD.
#include "app/bootstrap/settings.h"
#include "app/ctl/people_options.h"
#include "core/base/json_lists.h"
#include "core/base/read_file.h"
#include "core/base/text.h"

#include <cstdlib>

namespace bm::ctl {

namespace {

struct LoginOptions
{
    std::string account, newPasswordFile, sheetFile;
};

Error missing(const char* what, const char* command)
{
    return Error("usage-missing", {{"what", what}, {"command", std::string("bianminctl login ") + command}});
}

Result<std::string> newPassword(const LoginOptions& options, const char* command)
{
    if (const char* value = std::getenv("BIANMIN_NEW_PASSWORD"))
        return std::string(value);
    if (options.newPasswordFile.empty())
        return missing("--new-password-file", command);
    const Result<std::string> text = readFile(options.newPasswordFile, 4096);
    if (!text)
        return text.error();
    return text->substr(0, text->find_first_of("\r\n"));
}

Answer done(const Context& context, const std::string& account, const char16_t* chinese,
            const char16_t* english)
{
    json::Writer out;
    out.beginObject().field("account", account).endObject();
    return {out.take(), context.say(chinese, english).arg(shown(account))};
}

Result<Session> logIn(Context& context)
{
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    return signIn(**desk, context.settings());
}

// Logs in and says who that is: whether a password is right, and what the account may do here.
Result<Answer> check(Context& context)
{
    const Result<Session> session = logIn(context);
    if (!session)
        return session.error();
    json::Writer out;
    out.beginObject().field("account", session->account).field("role", session->role);
    writeTexts(out, "posts", session->posts);
    out.endObject();
    QStringList words{shown(session->name), context.words().say("role", session->role)};
    for (const std::string& post : session->posts)
        words << shown(post);
    return Answer{out.take(), words.join(u" · "_qs) + u'\n'};
}

Result<Answer> changePassword(Context& context, const LoginOptions& options)
{
    const Result<std::string> old = passwordOf(context.settings());
    if (!old)
        return old.error();
    if (old->empty())
        return missing("--password-file", "password");
    const Result<std::string> fresh = newPassword(options, "password");
    if (!fresh)
        return fresh.error();
    const Result<Session> session = logIn(context);
    if (!session)
        return session.error();
    if (const Result<Done> changed = wait((*context.desk())->changePassword(*old, *fresh)); !changed)
        return changed.error();
    return done(context, session->account, u"%1 的密码已改,其他电脑交换数据后也用新密码。\n",
                u"The password of %1 is changed; on other PCs after the next exchange.\n");
}

Result<Answer> reset(Context& context, const LoginOptions& options)
{
    const Result<std::string> fresh = newPassword(options, "reset");
    if (!fresh)
        return fresh.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    if (const Result<Done> given = wait((*desk)->resetPassword(options.account, *fresh)); !given)
        return given.error();
    return done(context, options.account, u"%1 有了新密码,请其登录后自己再改一次。\n",
                u"%1 has a new password; let that person change it after the next login.\n");
}

// With the recovery sheet nobody needs to be logged in: that is what it is for.
Result<Answer> recover(Context& context, const LoginOptions& options)
{
    const Result<std::string> sheet = readFile(options.sheetFile, 4096);
    if (!sheet)
        return sheet.error();
    const Result<std::string> fresh = newPassword(options, "recover");
    if (!fresh)
        return fresh.error();
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    if (const Result<Done> given = wait((*desk)->recover(trimmed(*sheet), options.account, *fresh)); !given)
        return given.error();
    return done(context, options.account, u"恢复码正确,%1 有了新密码。\n",
                u"The recovery key is right; %1 has a new password.\n");
}

void addNewPassword(Commands& commands, CLI::App& app, LoginOptions& options)
{
    commands.text(app, "--new-password-file", options.newPasswordFile,
                  {"新密码所在文件(或用环境变量 BIANMIN_NEW_PASSWORD)",
                   "file with the new password (or BIANMIN_NEW_PASSWORD)"});
}

} // namespace

void addLogin(Commands& commands)
{
    CLI::App& login = commands.group(commands.root(), "login", {"登录与密码", "login and passwords"});
    commands.command(login, "check", {"核对密码,说明这是谁", "check the password and say who that is"},
                     check);
    auto o = std::make_shared<LoginOptions>();
    const auto add = [&](const char* name, const Help& help, auto run) -> CLI::App& {
        CLI::App& app =
            commands.command(login, name, help, [o, run](Context& context) { return run(context, *o); });
        addNewPassword(commands, app, *o);
        return app;
    };
    add("password", {"改自己的密码", "change one's own password"}, changePassword);
    CLI::App& give =
        add("reset", {"给忘记密码的人一个新密码(领导)", "give somebody a new password (leaders)"}, reset);
    commands.text(give, "account", o->account, {"账号", "account"})->required();
    CLI::App& sheet =
        add("recover", {"凭恢复单给账号一个新密码", "a new password by the recovery sheet"}, recover);
    commands
        .text(sheet, "--sheet-file", o->sheetFile, {"抄有恢复码的文件", "file with the key of the sheet"})
        ->required();
    commands.text(sheet, "account", o->account, {"账号", "account"})->required();
}

} // namespace bm::ctl
