// case import: the open paper cases of the office, from a table; all of them or none.
#include "app/ctl/cli.h"
#include "core/base/json.h"
#include "core/base/json_lists.h"
#include "core/base/read_file.h"
#include "core/cases/open_table.h"
#include "reports/table_words.h"

namespace bm::ctl {

namespace {

struct ImportOptions
{
    std::string file;
    bool dryRun = false, duplicate = false;
};

// Every error is told, in one document.
Answer refusedTable(const Context& context, const std::vector<TableError>& errors)
{
    const Error whole("table-refused", {{"count", std::to_string(errors.size())}});
    json::Writer out;
    out.beginObject().key("error").beginObject().field("code", whole.code).key("args").beginObject();
    out.field("count", whole.arg("count")).endObject();
    out.field("message", context.words().error(whole).toStdString()).endObject().key("errors").beginArray();
    QString text = context.words().error(whole) + u'\n';
    for (const TableError& error : errors) {
        const QString message =
            tableErrorText(context.words(), {error.row, error.column, withoutPersons(error.error)});
        out.beginObject().field("row", error.row).field("column", error.column);
        out.field("code", error.error.code).field("message", message.toStdString()).endObject();
        text += message + u'\n';
    }
    out.endArray().endObject();
    return {out.take(), text, refused};
}

Answer imported(const Context& context, const std::vector<std::string>& numbers, std::size_t count,
                bool dryRun)
{
    json::Writer out;
    out.beginObject().field("count", static_cast<std::int64_t>(count)).field("dry_run", dryRun);
    writeTexts(out, "cases", numbers);
    QString text = dryRun ? context.say(u"检查通过:%1 件,没有导入(试运行)。\n",
                                        u"Checked: %1 cases, not imported (dry run).\n")
                          : context.say(u"已导入 %1 件在办件,按纸上的承诺日期跟踪。\n",
                                        u"Imported %1 open cases, watched by the day promised on paper.\n");
    text = text.arg(count);
    for (const std::string& number : numbers)
        text += u"  "_qs + QString::fromStdString(number) + u'\n';
    out.endObject();
    return {out.take(), text};
}

Result<Answer> import(Context& context, const ImportOptions& options)
{
    const Result<std::string> bytes = readFile(options.file, openTableLimit);
    if (!bytes)
        return bytes.error();
    OpenCaseTable table = openCasesFromCsv(*bytes);
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    for (ImportCase& one : table.cases)
        one.duplicateConfirmed = options.duplicate;
    // Also when the table itself has errors: all of them are told at once.
    const bool check = options.dryRun || !table.errors.empty();
    const Result<ImportReport> report = wait((*desk)->importCases(table.cases, check));
    if (!report)
        return report.error();
    const std::vector<TableError> errors = tableErrors(table, report->refused);
    if (!errors.empty())
        return refusedTable(context, errors);
    return imported(context, report->numbers, table.cases.size(), options.dryRun);
}

} // namespace

void addCaseImport(Commands& commands, CLI::App& parent)
{
    auto o = std::make_shared<ImportOptions>();
    CLI::App& app =
        commands.command(parent, "import",
                         {"导入纸上的在办件(CSV,列:编号 姓名 身份证号 电话 事项编码 其他事项名称 受理日期 "
                          "承诺日期)",
                          "Import the open paper cases from a table (CSV)"},
                         [o](Context& context) { return import(context, *o); });
    commands.text(app, "FILE", o->file, {"文件", "File"})->required();
    commands.flag(app, "--dry-run", o->dryRun, {"只检查,不导入", "Check only"});
    commands.flag(app, "--duplicate-ok", o->duplicate,
                  {"同人同事项已有在办件,仍然导入", "Also where the same is open already"});
}

} // namespace bm::ctl
