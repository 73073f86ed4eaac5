// office show | set · notice add · template install | export
#include "app/ctl/cli.h"
#include "app/ctl/paper_pdf.h"
#include "app/ctl/table.h"
#include "core/base/durable_write.h"
#include "core/base/json.h"
#include "core/base/json_lists.h"
#include "core/base/read_file.h"

namespace bm::ctl {

namespace {

constexpr std::size_t documentLimit = 1U << 20U;

struct OfficeOptions
{
    std::string name, phone, complaintPhone, address, seal, market, hoursFile, hoursText;
    std::string form, file;
    int coverMinutes = 0, lockMinutes = 0; // 0: as before
    int retentionYears = -1;               // -1: as before
};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

Answer told(const Context& context, const OfficeProfile& profile)
{
    std::vector<QStringList> rows;
    const auto add = [&](const char16_t* chinese, const char16_t* english, const std::string& value) {
        rows.push_back({context.say(chinese, english), value.empty() ? u"-"_qs : q(value)});
    };
    add(u"机构代码", u"office", profile.office);
    add(u"名称", u"name", profile.name);
    add(u"层级", u"level", profile.level);
    add(u"电话", u"telephone", profile.phone);
    add(u"监督投诉", u"complaints", profile.complaintPhone);
    add(u"地址", u"address", profile.address);
    add(u"印章", u"seal", profile.sealName);
    add(u"逢场", u"market days", profile.market);
    add(u"办公时间", u"hours", profile.hoursText);
    add(u"无操作遮盖(分钟)", u"covered after (minutes)", std::to_string(profile.coverMinutes));
    add(u"无操作锁定(分钟)", u"locked after (minutes)", std::to_string(profile.lockMinutes));
    if (profile.retentionYears != 0)
        add(u"个人信息保存(年)", u"persons are kept (years)", std::to_string(profile.retentionYears));
    return {officeProfileToJson(profile), aligned(rows)};
}

Result<Answer> show(Context& context)
{
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<OfficeProfile> profile = wait((*desk)->officeProfile());
    if (!profile)
        return profile.error();
    return told(context, *profile);
}

Result<Answer> set(Context& context, const OfficeOptions& options)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    Result<OfficeProfile> profile = wait((*desk)->officeProfile());
    if (!profile)
        return profile.error();
    const auto replace = [](std::string& target, const std::string& value) {
        if (!value.empty())
            target = value;
    };
    replace(profile->name, options.name);
    replace(profile->phone, options.phone);
    replace(profile->complaintPhone, options.complaintPhone);
    replace(profile->address, options.address);
    replace(profile->sealName, options.seal);
    replace(profile->hoursText, options.hoursText);
    if (!options.market.empty()) {
        const Result<MarketRule> market = MarketRule::parse(options.market == "none" ? "" : options.market);
        if (!market)
            return market.error();
        profile->market = market->text();
    }
    if (!options.hoursFile.empty()) {
        const Result<std::string> text = readFile(options.hoursFile, documentLimit);
        if (!text)
            return text.error();
        const Result<OfficeHours> hours = OfficeHours::fromJson(*text);
        if (!hours)
            return hours.error();
        profile->hours = hours->toJson();
    }
    if (options.coverMinutes != 0)
        profile->coverMinutes = options.coverMinutes;
    if (options.lockMinutes != 0)
        profile->lockMinutes = options.lockMinutes;
    if (options.retentionYears >= 0)
        profile->retentionYears = options.retentionYears;
    if (const Result<Outcome> outcome = wait((*desk)->setOfficeProfile(*profile)); !outcome)
        return outcome.error();
    return told(context, *profile);
}

Result<Answer> addNotice(Context& context, const OfficeOptions& options)
{
    const Result<std::string> text = readFile(options.file, documentLimit);
    if (!text)
        return text.error();
    const Result<Notice> notice = noticeFromJson(*text);
    if (!notice)
        return notice.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<Outcome> outcome = wait((*desk)->publishNotice(noticeToJson(*notice)));
    if (!outcome)
        return outcome.error();
    json::Writer out;
    out.beginObject().field("notice", notice->id);
    writeTexts(out, "moved", outcome->moved);
    QString lines = context
                        .say(u"已加入放假通知 %1,%2 件的到期日随之改变。\n",
                             u"Notice %1 added; the due day of %2 cases moved.\n")
                        .arg(q(notice->id))
                        .arg(outcome->moved.size());
    for (const std::string& number : outcome->moved)
        lines += u"  "_qs + q(number) + u'\n';
    out.endObject();
    return Answer{out.take(), lines};
}

Result<Answer> installTemplate(Context& context, const OfficeOptions& options)
{
    const Result<std::string> content = readFile(options.file, documentLimit);
    if (!content)
        return content.error();
    const Result<std::string> hash = checkedTemplate(options.form, *content);
    if (!hash)
        return hash.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    if (const Result<Outcome> outcome = wait((*desk)->installTemplate(options.form, *content)); !outcome)
        return outcome.error();
    json::Writer out;
    out.beginObject().field("form", options.form).field("hash", *hash).endObject();
    return Answer{out.take(), context.say(u"已装入“%1”的模板。\n", u"The template of “%1” is installed.\n")
                                  .arg(context.words().say("paper", options.form))};
}

Result<Answer> exportTemplate(Context& context, const OfficeOptions& options)
{
    const Result<std::string> bytes = builtInTemplate(options.form);
    if (!bytes)
        return bytes.error();
    if (const Status written = durableWrite(options.file, *bytes); !written)
        return written.error();
    json::Writer out;
    out.beginObject().field("form", options.form).field("file", options.file).endObject();
    return Answer{out.take(),
                  context.say(u"已导出模板:%1\n", u"The template was exported: %1\n").arg(q(options.file))};
}

void addTemplates(Commands& commands)
{
    auto o = std::make_shared<OfficeOptions>();
    CLI::App& group = commands.group(commands.root(), "template", {"文书模板", "Templates of papers"});
    CLI::App& in = commands.command(
        group, "install", {"装入本县的模板", "Install the county's own template"},
        [o](Context& context) { return installTemplate(context, *o); }, true);
    CLI::App& out = commands.command(
        group, "export", {"导出自带的模板,供修改", "Write our template to a file"},
        [o](Context& context) { return exportTemplate(context, *o); }, true);
    for (CLI::App* app : {&in, &out}) {
        commands.text(*app, "FORM", o->form, {"文书种类", "Kind of paper"})->required();
        commands.text(*app, "FILE", o->file, {"文件", "File"})->required();
    }
}

} // namespace

void addOffice(Commands& commands)
{
    auto o = std::make_shared<OfficeOptions>();
    CLI::App& office =
        commands.group(commands.root(), "office", {"本机构的资料", "What the office says of itself"});
    commands.command(office, "show", {"显示", "Show"}, show);
    CLI::App& app = commands.command(office, "set", {"修改", "Change"},
                                     [o](Context& context) { return set(context, *o); });
    commands.text(app, "--name", o->name, {"名称", "Name"});
    commands.text(app, "--phone", o->phone, {"电话", "Telephone"});
    commands.text(app, "--complaint-phone", o->complaintPhone, {"监督投诉电话", "Telephone for complaints"});
    commands.text(app, "--address", o->address, {"地址", "Address"});
    commands.text(app, "--seal", o->seal, {"专用章文字", "Words of the seal"});
    commands.text(app, "--market", o->market,
                  {"逢场规则,如 lunar:1,4,7;没有写 none", "Market rule, such as lunar:1,4,7; or none"});
    commands.text(app, "--hours", o->hoursFile, {"办公时间的 JSON 文件", "JSON file of the office hours"});
    commands.text(app, "--hours-text", o->hoursText, {"办公时间(印在文书上)", "Office hours as printed"});

    commands.number(app, "--cover-minutes", o->coverMinutes,
                    {"无操作几分钟后遮盖窗口(默认 5)", "Minutes until an idle window is covered (5)"});
    commands.number(app, "--lock-minutes", o->lockMinutes,
                    {"无操作几分钟后锁定(默认 60)", "Minutes until an idle window is locked (60)"});
    commands.number(app, "--retention-years", o->retentionYears,
                    {"办结几年后删除个人信息(0:没有定)", "Years until persons are erased (0: not decided)"});

    CLI::App& notice = commands.group(commands.root(), "notice", {"放假通知", "Holiday notices"});
    CLI::App& add = commands.command(notice, "add", {"加入一份放假通知(JSON)", "Add a notice (JSON)"},
                                     [o](Context& context) { return addNotice(context, *o); });
    commands.text(add, "FILE", o->file, {"文件", "File"})->required();
    addTemplates(commands);
}

} // namespace bm::ctl
