// matter list | show | search | import | export
#include "app/ctl/cli.h"
#include "app/ctl/explain_text.h"
#include "app/ctl/matter_text.h"
#include "app/ctl/table.h"
#include "core/base/durable_write.h"
#include "core/base/json.h"
#include "core/base/read_file.h"
#include "core/matters/catalogue.h"

#include <algorithm>

namespace bm::ctl {

namespace {

constexpr std::size_t catalogueLimit = 64U << 20U;

struct MatterOptions
{
    std::string code, text, file, format;
    bool dryRun = false;
    int version = 0;
};

using MatterPtr = std::shared_ptr<const Matter>;

Answer listed(const std::vector<MatterHit>& matters, const Context& context)
{
    json::Writer out;
    out.beginArray();
    std::vector<QStringList> rows;
    for (const MatterHit& matter : matters) {
        out.beginObject().field("code", matter.code).field("name", matter.name);
        out.field("window", matter.window).endObject();
        rows.push_back({QString::fromStdString(matter.code), QString::fromStdString(matter.name),
                        QString::fromStdString(matter.window)});
    }
    out.endArray();
    QString text = aligned(rows);
    if (rows.empty())
        text = context.say(u"没有找到。可以输入名称、拼音、首字母或编码。\n",
                           u"Nothing found. Type a name, pinyin, initials or a code.\n");
    return {out.take(), text};
}

Result<Answer> list(Context& context)
{
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<MatterPtr>> matters = wait((*desk)->matters());
    if (!matters)
        return matters.error();
    std::vector<MatterHit> hits;
    for (const MatterPtr& matter : *matters)
        hits.push_back({matter->code, matter->name, matter->window});
    return listed(hits, context);
}

Result<Answer> search(Context& context, const MatterOptions& options)
{
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<MatterHit>> hits = wait((*desk)->searchMatters(options.text));
    if (!hits)
        return hits.error();
    return listed(*hits, context);
}

Result<Answer> show(Context& context, const MatterOptions& options)
{
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<MatterPtr>> versions = wait((*desk)->matterVersions(options.code));
    if (!versions)
        return versions.error();
    MatterPtr found;
    for (const MatterPtr& matter : *versions) {
        const bool wanted =
            options.version != 0 ? matter->version == options.version : inForce(*matter, context.now().day());
        if (wanted && (!found || matter->version > found->version))
            found = matter;
    }
    if (!found)
        return Error("no-such-matter", {{"matter", options.code}});
    return Answer{matterToJson(*found), matterText(context, *found)};
}

// Every error of a catalogue is told, in one document.
Answer errorsOf(const Context& context, const std::vector<Error>& errors)
{
    const Error whole("catalogue-refused", {{"count", std::to_string(errors.size())}});
    json::Writer out;
    out.beginObject().key("error").beginObject().field("code", whole.code).key("args").beginObject();
    out.field("count", whole.arg("count")).endObject();
    out.field("message", context.words().error(whole).toStdString()).endObject().key("errors").beginArray();
    QString text = context.words().error(whole) + u'\n';
    for (const Error& error : errors) {
        const QString message = context.words().error(error);
        out.beginObject().field("code", error.code).key("args").beginObject();
        for (const auto& [key, value] : error.args)
            out.field(key, value);
        out.endObject().field("message", message.toStdString()).endObject();
        text += message + u'\n';
    }
    out.endArray().endObject();
    return {out.take(), text, refused};
}

Result<Answer> import(Context& context, const MatterOptions& options)
{
    const Result<std::string> bytes = readFile(options.file, catalogueLimit);
    if (!bytes)
        return bytes.error();
    const CatalogueImport catalogue = catalogueFromFile(*bytes);
    if (!catalogue.ok())
        return errorsOf(context, catalogue.errors);
    const auto count = static_cast<int>(catalogue.matters.size());
    if (!options.dryRun) {
        const Result<Desk*> desk = context.signedIn();
        if (!desk)
            return desk.error();
        const Result<Outcome> outcome = wait((*desk)->publishMatters(catalogue.matters));
        if (!outcome)
            return outcome.error();
    }
    json::Writer out;
    out.beginObject().field("matters", count).field("dry_run", options.dryRun).endObject();
    const QString text = options.dryRun ? context.say(u"检查通过:%1 个事项,没有导入(试运行)。\n",
                                                      u"Checked: %1 matters, not imported (dry run).\n")
                                        : context.say(u"已导入 %1 个事项。\n", u"Imported %1 matters.\n");
    return Answer{out.take(), text.arg(count)};
}

Result<std::string> exported(const std::vector<Matter>& matters, const std::string& format)
{
    if (format == "json")
        return catalogueToJson(matters);
    if (format == "csv")
        return catalogueToCsv(matters, CsvCoding::Utf8Bom);
    if (format == "csv-gb18030")
        return catalogueToCsv(matters, CsvCoding::Gb18030);
    if (format == "xlsx")
        return catalogueToXlsx(matters);
    return Error("usage-value", {{"what", "--format"}, {"command", "bianminctl matter export"}});
}

std::string formatOf(const MatterOptions& options)
{
    if (!options.format.empty())
        return options.format;
    std::string extension = std::filesystem::path(options.file).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension == ".csv" || extension == ".xlsx" ? extension.substr(1) : "json";
}

Result<Answer> exportTo(Context& context, const MatterOptions& options)
{
    const Result<Desk*> desk = context.desk();
    if (!desk)
        return desk.error();
    const Result<std::vector<MatterPtr>> matters = wait((*desk)->matters());
    if (!matters)
        return matters.error();
    std::vector<Matter> values;
    for (const MatterPtr& matter : *matters)
        values.push_back(*matter);
    const Result<std::string> bytes = exported(values, formatOf(options));
    if (!bytes)
        return bytes.error();
    if (const Status written = durableWrite(options.file, *bytes); !written)
        return written.error();
    json::Writer out;
    out.beginObject()
        .field("file", options.file)
        .field("matters", static_cast<int>(values.size()))
        .endObject();
    return Answer{out.take(), context.say(u"已导出 %1 个事项:%2\n", u"Exported %1 matters: %2\n")
                                  .arg(values.size())
                                  .arg(QString::fromStdString(options.file))};
}

} // namespace

void addMatter(Commands& commands)
{
    auto options = std::make_shared<MatterOptions>();
    CLI::App& matter =
        commands.group(commands.root(), "matter", {"事项和办事指南", "Matters and their guides"});
    commands.command(matter, "list", {"现行的全部事项", "All matters in force"},
                     [](Context& context) { return list(context); });
    CLI::App& one = commands.command(matter, "show", {"一个事项的办事指南", "The guide of a matter"},
                                     [options](Context& context) { return show(context, *options); });
    commands.text(one, "CODE", options->code, {"事项编码", "Code of the matter"})->required();
    commands.number(one, "--version", options->version, {"第几版(默认现行)", "Version (default: in force)"});
    CLI::App& find = commands.command(
        matter, "search", {"按名称、拼音、首字母、编码查找", "Search by name, pinyin, initials or code"},
        [options](Context& context) { return search(context, *options); });
    commands.text(find, "TEXT", options->text, {"要找的字", "What to look for"})->required();
    CLI::App& in =
        commands.command(matter, "import", {"导入事项目录(JSON、CSV)", "Import a catalogue (JSON, CSV)"},
                         [options](Context& context) { return import(context, *options); });
    commands.text(in, "FILE", options->file, {"文件", "File"})->required();
    commands.flag(in, "--dry-run", options->dryRun, {"只检查,不导入", "Check only"});
    CLI::App& out = commands.command(matter, "export", {"导出事项目录", "Export the catalogue"},
                                     [options](Context& context) { return exportTo(context, *options); });
    commands.text(out, "FILE", options->file, {"文件,按扩展名定格式", "File; its extension says the format"})
        ->required();
    commands.text(out, "--format", options->format,
                  {"json、csv、csv-gb18030 或 xlsx", "json, csv, csv-gb18030 or xlsx"});
}

} // namespace bm::ctl
