// staff list | add | off · post list | set | close · duty list | set
#include "app/bootstrap/settings.h"
#include "app/ctl/day_option.h"
#include "app/ctl/people_options.h"
#include "app/ctl/table.h"
#include "core/base/json_lists.h"
#include "core/base/read_file.h"
#include "core/base/text.h"
#include "reports/people_words.h"

namespace bm::ctl {

namespace {

constexpr std::size_t maxPhoto = 4 * 1024 * 1024;

struct StaffOptions
{
    SetStaff command;
    std::string passwordFile, photoFile;
};

struct PostOptions
{
    SetPost command;
    std::string from;
};

struct DutyOptions
{
    SetDuty command;
    std::string from, to;
};

Result<Answer> listStaff(Context& context)
{
    const auto view = peopleOf(context);
    if (!view)
        return view.error();
    json::Writer out;
    std::vector<QStringList> rows;
    out.beginObject().key("staff").beginArray();
    for (const StaffView& s : view->staff) {
        out.beginObject().field("account", s.account).field("name", s.name).field("role", s.role);
        out.fieldIf("unit", s.unit).fieldIf("employment", s.employment).fieldIf("badge", s.badge);
        writeTexts(out, "languages", s.languages);
        out.field("active", s.active).field("can_log_in", s.canLogIn).field("warn", s.warn).endObject();
        const QString marks =
            QStringList{
                s.active ? QString() : context.say(u"已停用", u"switched off"),
                s.active && !s.canLogIn ? context.say(u"在本机还没有密码", u"no password on this PC")
                                        : QString(),
                s.warn ? context.say(u"工勤/临聘人员,不宜上窗口", u"workman or temporary: not for a window")
                       : QString()}
                .join(u' ')
                .simplified();
        rows.push_back(
            {shown(s.account), shown(s.name), context.words().say("role", s.role), shown(s.unit), marks});
    }
    out.endArray().endObject();
    return Answer{out.take(), aligned(rows)};
}

// A JPEG or PNG by its first bytes: what is none would only be noticed when the board is printed.
Result<std::string> photoOf(const std::string& file)
{
    Result<std::string> bytes = readFile(file, maxPhoto);
    if (bytes && !bytes->starts_with("\x89PNG") && !bytes->starts_with("\xff\xd8\xff"))
        return Error("photo-no-picture", {{"file", file}});
    return bytes;
}

Result<Answer> addStaff(Context& context, const StaffOptions& options)
{
    SetStaff command = options.command;
    if (!options.passwordFile.empty()) {
        const Result<std::string> text = readFile(options.passwordFile, 1024);
        if (!text)
            return text.error();
        command.password = trimmed(*text);
        if (command.password.size() < 8)
            return Error("password-short");
    }
    if (!options.photoFile.empty()) {
        Result<std::string> photo = photoOf(options.photoFile);
        if (!photo)
            return photo.error();
        command.photo = std::move(*photo);
    }
    return runPeople(context, command, u"已登记人员。\n", u"The person is on the staff list.\n");
}

Result<Answer> offStaff(Context& context, const std::string& account)
{
    const auto view = peopleOf(context);
    if (!view)
        return view.error();
    for (const StaffView& s : view->staff) {
        if (s.account != account)
            continue;
        SetStaff command{s.account,   s.name, s.role, s.unit, s.employment, s.badge, s.phone,
                         s.languages, {},     false,  {}};
        return runPeople(context, command, u"已停用该账号,其记录保留。\n",
                         u"The account is switched off; its records stay.\n");
    }
    return Error("no-such-account", {{"account", account}});
}

Result<Answer> listPosts(Context& context)
{
    const auto view = peopleOf(context);
    if (!view)
        return view.error();
    json::Writer out;
    std::vector<QStringList> rows;
    out.beginObject().key("posts").beginArray();
    for (const PostNow& p : view->posts) {
        out.beginObject().field("post", p.post.code).field("name", p.version.name);
        writeTexts(out, "windows", p.version.windows);
        out.field("a", p.version.a);
        writeTexts(out, "backups", p.version.backups);
        writeTexts(out, "group", p.version.group);
        out.field("alone", p.version.alone).field("from", p.version.from.text());
        out.field("holder", p.holding.account)
            .field("as", p.holding.as)
            .fieldIf("gap", p.holding.gap)
            .endObject();
        QStringList others;
        for (const auto* list : {&p.version.backups, &p.version.group}) {
            for (const std::string& account : *list)
                others << nameIn(view->names, account);
        }
        const QString now =
            p.holding.account.empty() ? context.say(u"现在无人:%1", u"nobody now: %1")
                                            .arg(context.words().say("gap", p.holding.gap))
            : p.holding.actingFor.empty()
                ? context.say(u"在岗:%1", u"now: %1").arg(nameIn(view->names, p.holding.account))
                : context.say(u"在岗:%1(顶%2)", u"now: %1 (for %2)")
                      .arg(nameIn(view->names, p.holding.account), nameIn(view->names, p.holding.actingFor));
        rows.push_back({shown(p.version.name), u"A "_qs + nameIn(view->names, p.version.a),
                        others.isEmpty() ? context.say(u"无B岗", u"no B") : u"B "_qs + others.join(u'、'),
                        now});
    }
    out.endArray().endObject();
    return Answer{out.take(), aligned(rows)};
}

Result<Answer> setPost(Context& context, const PostOptions& options)
{
    SetPost command = options.command;
    const auto from = momentOf(options.from, "--from");
    if (!from)
        return from.error();
    command.from = *from;
    return runPeople(context, command, u"岗位已设定。\n", u"The post is set.\n");
}

Result<Answer> closePost(Context& context, const std::string& code)
{
    const auto view = peopleOf(context);
    if (!view)
        return view.error();
    for (const PostNow& p : view->posts) {
        if (p.post.code != code)
            continue;
        SetPost command;
        command.code = p.post.code;
        command.name = p.version.name;
        command.windows = p.version.windows;
        command.closed = true;
        return runPeople(context, command, u"岗位已撤销,历史保留。\n",
                         u"The post is closed; its history stays.\n");
    }
    return Error("no-such-post", {{"post", code}});
}

Result<Answer> listDuty(Context& context)
{
    const auto view = peopleOf(context);
    if (!view)
        return view.error();
    json::Writer out;
    std::vector<QStringList> rows;
    out.beginObject().key("duty").beginArray();
    for (const Duty& d : view->duties) {
        out.beginObject().field("kind", d.kind).field("account", d.account).fieldIf("place", d.office);
        out.field("from", d.from.text()).field("to", d.to.text()).endObject();
        rows.push_back({context.words().say("duty", d.kind),
                        d.account.empty() ? shown(d.office) : nameIn(view->names, d.account),
                        shown(d.from.text()), shown(d.to.text())});
    }
    out.endArray().endObject();
    return Answer{out.take(), aligned(rows)};
}

Result<Answer> setDuty(Context& context, const DutyOptions& options)
{
    SetDuty command = options.command;
    const auto from = dayOption(options.from, "--from");
    const auto to = dayOption(options.to.empty() ? options.from : options.to, "--to");
    if (!from || !to)
        return from ? to.error() : from.error();
    if (!*from)
        return Error("usage-value", {{"what", "--from"}, {"command", "bianminctl duty set"}});
    command.from = **from;
    command.to = **to;
    return runPeople(context, command, u"值班已安排。\n", u"The duty is arranged.\n");
}

void addStaffGroup(Commands& commands)
{
    CLI::App& staff = commands.group(commands.root(), "staff", {"人员与账号", "people and accounts"});
    commands.command(staff, "list", {"列出人员", "list the staff"}, listStaff);
    auto options = std::make_shared<StaffOptions>();
    CLI::App& add = commands.command(staff, "add",
                                     {"登记人员或修改其资料", "add a person or change what is known of him"},
                                     [options](Context& context) { return addStaff(context, *options); });
    SetStaff& c = options->command;
    commands.text(add, "--account", c.account, {"账号", "account"})->required();
    commands.text(add, "--name", c.name, {"姓名", "name"})->required();
    commands.text(add, "--role", c.role,
                  {"身份:clerk section-head director leader organ-head supervisor",
                   "clerk, section-head, director, leader, organ-head, supervisor"});
    commands.text(add, "--unit", c.unit, {"原单位", "home unit"});
    commands.text(
        add, "--employment", c.employment,
        {"编制:civil-servant institution public-welfare contract workman temporary village-cadre",
         "civil-servant, institution, public-welfare, contract, workman, temporary, village-cadre"});
    commands.text(add, "--badge", c.badge, {"工号", "badge number"});
    commands.text(add, "--phone", c.phone, {"电话", "telephone"});
    commands.list(add, "--language", c.languages, {"会说的语言", "languages"});
    commands.text(add, "--photo", options->photoFile, {"照片文件(JPEG、PNG)", "photo, JPEG or PNG"});
    commands.text(add, "--new-password-file", options->passwordFile,
                  {"初始密码所在文件", "file with the first password on this PC"});
    auto account = std::make_shared<std::string>();
    CLI::App& off = commands.command(staff, "off", {"停用账号", "switch an account off"},
                                     [account](Context& context) { return offStaff(context, *account); });
    commands.text(off, "account", *account, {"账号", "account"})->required();
}

void addPostGroup(Commands& commands)
{
    CLI::App& post = commands.group(commands.root(), "post", {"岗位与AB岗", "posts with A and B holders"});
    commands.command(post, "list", {"列出岗位和现在谁在岗", "list the posts and who holds them now"},
                     listPosts);
    auto options = std::make_shared<PostOptions>();
    CLI::App& set = commands.command(post, "set", {"设定岗位的A岗和B岗", "set the A and B holders of a post"},
                                     [options](Context& context) { return setPost(context, *options); });
    SetPost& c = options->command;
    commands.list(set, "--window", c.windows, {"窗口名称,* 为综合窗口", "window names; * for all"})
        ->required();
    commands.text(set, "--a", c.a, {"A岗账号", "account of the A holder"})->required();
    commands.list(set, "--b", c.backups, {"B岗账号,可依次多个", "accounts of B, C …, in order"});
    commands.list(set, "--group", c.group, {"综合窗口的顶岗小组", "group that covers a general window"});
    commands.text(set, "--name", c.name, {"岗位名称", "name of the post"});
    commands.text(set, "--code", c.code, {"岗位代码", "code of the post"});
    commands.flag(set, "--alone", c.alone, {"一人站点,依规不设B岗", "one-person room, lawfully without a B"});
    commands.text(set, "--from", options->from, {"自何时起", "from when"});
    auto code = std::make_shared<std::string>();
    CLI::App& close = commands.command(post, "close", {"撤销岗位", "close a post"},
                                       [code](Context& context) { return closePost(context, *code); });
    commands.text(close, "post", *code, {"岗位代码", "code of the post"})->required();
}

void addDutyGroup(Commands& commands)
{
    CLI::App& duty = commands.group(commands.root(), "duty", {"值班", "duty"});
    commands.command(duty, "list", {"列出今后的值班", "list the duty to come"}, listDuty);
    auto options = std::make_shared<DutyOptions>();
    CLI::App& set = commands.command(duty, "set", {"安排值班", "arrange duty"},
                                     [options](Context& context) { return setDuty(context, *options); });
    commands.text(set, "--kind", options->command.kind,
                  {"leader 领导值班 · weekend 周末值班 · visiting 巡回办公", "leader, weekend or visiting"});
    commands.text(set, "--who", options->command.account, {"账号", "account"});
    commands.text(set, "--place", options->command.place, {"巡回单位", "visiting office"});
    commands.text(set, "--from", options->from, {"起始日", "first day"})->required();
    commands.text(set, "--to", options->to, {"截止日", "last day"});
}

} // namespace

void addStaff(Commands& commands)
{
    addStaffGroup(commands);
    addPostGroup(commands);
    addDutyGroup(commands);
}

} // namespace bm::ctl
