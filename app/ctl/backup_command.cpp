// backup | restore: a sealed copy of everything, and back from it.
#include "app/ctl/cli.h"
#include "core/base/json.h"
#include "core/desk/backup.h"
#include "core/desk/set_aside.h"

namespace bm::ctl {

namespace {

struct BackupOptions
{
    std::string file;
    bool check = false;
    bool setAside = false;
};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

Result<Answer> backup(Context& context, const BackupOptions& o)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<BackupReport> report = wait((*desk)->backup(o.file));
    if (!report)
        return report.error();
    json::Writer out;
    out.beginObject().field("file", o.file).field("entries", report->entries);
    out.field("bytes", static_cast<std::int64_t>(report->bytes)).endObject();
    return Answer{out.take(), context
                                  .say(u"已备份到 %1,共 %2 个条目,写后已核对。\n",
                                       u"Backed up to %1: %2 entries, read back and checked.\n")
                                  .arg(q(o.file))
                                  .arg(report->entries)};
}

Result<Answer> restore(Context& context, const BackupOptions& o)
{
    const Settings& settings = context.settings();
    RestoreRequest request;
    request.file = o.file;
    request.checkOnly = o.check;
    request.account = settings.account.empty() ? "a" : settings.account;
    const Result<std::string> password = passwordOf(settings);
    if (!password)
        return password.error();
    request.password = *password;
    if (const char* sheet = std::getenv("BIANMIN_RECOVERY"))
        request.sheet = sheet;
    const Desk::Options options = deskOptions(settings);
    std::string aside;
    if (o.setAside && !o.check) {
        // A backup that does not open moves nothing.
        RestoreRequest drill = request;
        drill.checkOnly = true;
        if (const Result<RestoreReport> tried = restoreBackup(options, drill); !tried)
            return tried.error();
        else if (!tried->ok)
            return Error("backup-faulty", {{"file", o.file}});
        const auto moved = setAside(options.folder, context.now());
        if (!moved)
            return moved.error();
        aside = moved->string();
    }
    const Result<RestoreReport> report = restoreBackup(options, request);
    if (!report)
        return report.error();
    json::Writer out;
    out.beginObject()
        .field("ok", report->ok)
        .field("checked_only", o.check)
        .field("station", report->station);
    out.field("office", report->office).field("label", report->label).field("made", report->made.text());
    out.fieldIf("set_aside", aside);
    out.field("entries", report->entries)
        .field("epoch", std::int64_t{report->epoch})
        .key("faults")
        .beginArray();
    for (const auto& [code, where] : report->faults)
        out.beginObject().field("code", code).field("where", where).endObject();
    out.endArray().endObject();
    QString text =
        context.say(u"%1(%2)%3 的备份,共 %4 个条目,%5。\n", u"Backup of %1 (%2) made %3: %4 entries, %5.\n")
            .arg(q(report->officeName), q(report->label), q(report->made.text().substr(0, 16)))
            .arg(report->entries)
            .arg(report->ok ? context.say(u"链和各表核对无误", u"chain and tables are sound")
                            : context.say(u"有问题,没有恢复", u"with faults; not restored"));
    if (report->ok && !o.check)
        text += context
                    .say(u"已恢复,本机从第 %1 段继续,编号带标记 "
                         u"%2。请接着导入本机以前导出的数据包和县中心的数据包。\n",
                         u"Restored: this PC goes on in epoch %1, numbers are marked %2. Now import the "
                         u"packages that "
                         u"this station exported and those of the county.\n")
                    .arg(report->epoch)
                    .arg(q(report->label));
    if (!aside.empty())
        text +=
            context.say(u"原来的数据没有删除,移到了 %1。\n", u"What was here is not deleted, but in %1.\n")
                .arg(q(aside));
    return Answer{out.take(), text, report->ok ? done : damaged};
}

} // namespace

void addBackup(Commands& commands)
{
    auto o = std::make_shared<BackupOptions>();
    CLI::App& out =
        commands.command(commands.root(), "backup", {"备份(加密,写后核对)", "Sealed backup, checked"},
                         [o](Context& c) { return backup(c, *o); });
    commands.text(out, "FILE", o->file, {"备份文件", "The file"})->required();
    CLI::App& in =
        commands.command(commands.root(), "restore",
                         {"从备份恢复到空的数据文件夹;用恢复码时放在 BIANMIN_RECOVERY,密码即新密码",
                          "Restore into an empty data folder; a recovery key goes in BIANMIN_RECOVERY, the "
                          "password is then the new one"},
                         [o](Context& c) { return restore(c, *o); });
    commands.text(in, "FILE", o->file, {"备份文件", "The file"})->required();
    commands.flag(in, "--check", o->check,
                  {"只演练:恢复到临时文件夹核对,不留下", "A drill: restore aside, check, throw away"});
    commands.flag(
        in, "--set-aside", o->setAside,
        {"先把损坏的数据移到旁边的文件夹(不删除)", "Move damaged data aside first; nothing is deleted"});
}

} // namespace bm::ctl
