#include "app/ctl/case_sheet.h"

#include "app/ctl/day_option.h"
#include "app/ctl/paper_pdf.h"
#include "core/base/durable_write.h"
#include "core/base/json.h"
#include "reports/case_workbook.h"

namespace bm::ctl {

namespace {

struct SheetOptions
{
    std::string from, to, out;
    bool persons = false;
};

Result<Answer> writeSheet(Context& context, const SheetOptions& o)
{
    if (const Status writable = checkOutput(o.out); !writable)
        return writable.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<Day> from = neededDay(o.from, "--from", "exchange sheet");
    const Result<Day> to = neededDay(o.to, "--to", "exchange sheet");
    if (!from || !to)
        return from ? to.error() : from.error();
    const auto cases = wait((*desk)->caseRecords(*from, *to, o.persons));
    if (!cases)
        return cases.error();
    const Result<std::string> bytes = workbookBytes(caseSheets(*cases, o.persons));
    if (!bytes)
        return bytes.error();
    if (const Status written = durableWrite(o.out, *bytes); !written)
        return written.error();
    json::Writer out;
    out.beginObject().field("file", o.out).field("cases", static_cast<std::int64_t>(cases->size()));
    out.field("persons", o.persons).endObject();
    return Answer{out.take(), context.say(u"%1 件已写入 %2\n", u"%1 cases written to %2\n")
                                  .arg(cases->size())
                                  .arg(QString::fromStdString(o.out))};
}

} // namespace

void addCaseSheet(Commands& commands, CLI::App& group)
{
    auto o = std::make_shared<SheetOptions>();
    CLI::App& sheet = commands.command(
        group, "sheet",
        {"按国标列名(GB/T 39046)写出办件电子表格", "The cases as a spreadsheet (columns of GB/T 39046)"},
        [o](Context& c) { return writeSheet(c, *o); });
    commands.text(sheet, "--from", o->from, {"受理日自", "Accepted from"})->required();
    commands.text(sheet, "--to", o->to, {"受理日至(含)", "To, included"})->required();
    commands.text(sheet, "-o,--out", o->out, {"写到哪个文件(.xlsx)", "File to write (.xlsx)"})->required();
    commands.flag(
        sheet, "--persons", o->persons,
        {"不遮盖姓名和号码;每一件都会留下查看记录", "Whole names and numbers; recorded in each case"});
}

} // namespace bm::ctl
