// case list | show | attachment
#include "app/ctl/case_output.h"
#include "app/ctl/cli.h"
#include "app/ctl/day_option.h"
#include "core/base/durable_write.h"
#include "core/base/json.h"

namespace bm::ctl {

namespace {

constexpr int pageSize = 500;
constexpr int mostCases = 100000;

struct ListOptions
{
    std::string queue, state, matter, post, text, from, to;
    int limit = 0, offset = 0;
};

Result<CaseFilter> filterOf(const ListOptions& options)
{
    const auto from = dayOption(options.from, "--from", "case list");
    const auto to = dayOption(options.to, "--to", "case list");
    if (!from || !to)
        return from ? to.error() : from.error();
    if (options.limit < 0 || options.offset < 0)
        return Error("usage-value", {{"what", options.limit < 0 ? "--limit" : "--offset"},
                                     {"command", "bianminctl case list"}});
    CaseFilter filter;
    filter.queue = options.queue == "all" ? std::string() : options.queue;
    filter.state = options.state;
    filter.matter = options.matter;
    filter.post = options.post;
    filter.text = options.text;
    filter.from = *from;
    filter.to = *to;
    filter.offset = options.offset;
    return filter;
}

// Page by page, as the window does; without --limit all of them, within reason.
Result<Answer> list(Context& context, const ListOptions& options)
{
    Result<CaseFilter> filter = filterOf(options);
    if (!filter)
        return filter.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const int wanted = options.limit > 0 ? options.limit : mostCases;
    std::vector<CaseLine> lines;
    bool more = true;
    while (more && static_cast<int>(lines.size()) < wanted) {
        filter->limit = std::min(pageSize, wanted - static_cast<int>(lines.size()));
        filter->offset = options.offset + static_cast<int>(lines.size());
        const Result<CasePage> page = wait((*desk)->cases(*filter));
        if (!page)
            return page.error();
        lines.insert(lines.end(), page->lines.begin(), page->lines.end());
        more = page->more && !page->lines.empty();
    }
    if (more && options.limit == 0)
        return Error("too-many-cases", {{"limit", std::to_string(mostCases)}});
    return listAnswer(context, lines, more);
}

Result<Answer> show(Context& context, const std::string& number)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<CaseView> view = wait((*desk)->caseView(number));
    if (!view)
        return view.error();
    return showAnswer(context, *view);
}

struct AttachmentOptions
{
    std::string hash, file;
};

Result<Answer> attachment(Context& context, const AttachmentOptions& options)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<std::string> bytes = wait((*desk)->attachment(options.hash));
    if (!bytes)
        return bytes.error();
    if (const Status written = durableWrite(options.file, *bytes); !written)
        return written.error();
    json::Writer out;
    out.beginObject().field("file", options.file).field("size", static_cast<std::int64_t>(bytes->size()));
    out.endObject();
    return Answer{out.take(), context.say(u"附件已取出:%1\n", u"The attachment was written to %1\n")
                                  .arg(QString::fromStdString(options.file))};
}

void addAttachment(Commands& commands, CLI::App& parent)
{
    auto o = std::make_shared<AttachmentOptions>();
    CLI::App& app = commands.command(parent, "attachment", {"取出一个附件", "Write an attached file"},
                                     [o](Context& context) { return attachment(context, *o); });
    commands.text(app, "HASH", o->hash, {"摘要,见 case show", "Its hash, see case show"})->required();
    commands.text(app, "-o,--output", o->file, {"文件", "File"})->required();
}

} // namespace

void addCaseQuestions(Commands& commands, CLI::App& parent)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App& all = commands.command(parent, "list", {"办件列表", "List cases"},
                                     [options](Context& context) { return list(context, *options); });
    std::string queues;
    for (const std::string& code : Words::codes("queue"))
        queues += (queues.empty() ? "" : " ") + code;
    commands.text(all, "--queue", options->queue, {("队列:" + queues).c_str(), ("Queue: " + queues).c_str()});
    commands.text(all, "--state", options->state, {"状态", "State"});
    commands.text(all, "--matter", options->matter, {"事项编码", "Code of the matter"});
    commands.text(all, "--post", options->post, {"岗位", "Post"});
    commands.text(
        all, "--text", options->text,
        {"编号、姓名、拼音、电话后四位、身份证号码", "Number, name, pinyin, telephone, identity number"});
    commands.text(all, "--from", options->from, {"受理日从", "Accepted from"});
    commands.text(all, "--to", options->to, {"受理日到", "Accepted until"});
    commands.number(all, "--limit", options->limit,
                    {"最多列几件(默认全部)", "At most so many (default: all)"});
    commands.number(all, "--offset", options->offset, {"跳过前几件", "Leave out the first so many"});
    auto number = std::make_shared<std::string>();
    CLI::App& one = commands.command(parent, "show",
                                     {"一件的全部情况(证件号码掩码)", "All about a case (numbers masked)"},
                                     [number](Context& context) { return show(context, *number); });
    commands.text(one, "CASE", *number, {"办件编号,或它的后段 W1-00012", "Case number, or its end W1-00012"})
        ->required();
    addAttachment(commands, parent);
}

} // namespace bm::ctl
