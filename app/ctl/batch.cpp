#include "app/ctl/batch.h"

#include "core/base/json.h"
#include "core/base/json_lists.h"
#include "core/base/read_file.h"
#include "core/base/text.h"
#include "core/matters/csv.h"

#include <algorithm>

namespace bm::ctl {

namespace {

constexpr std::size_t tableLimit = 1U << 20U;

// The option that a column's name means; "CASE" for the number; nothing: no name of a column.
std::optional<std::string> columnOf(const std::string& cell, const std::vector<std::string>& options)
{
    static const std::map<std::string, std::string> names{{"number", "CASE"},
                                                          {"case", "CASE"},
                                                          {"办件编号", "CASE"},
                                                          {"编号", "CASE"},
                                                          {"证照编号", "--certificate"},
                                                          {"证件编号", "--certificate"},
                                                          {"备注", "--note"},
                                                          {"领取人", "--to"}};
    const std::string name = trimmed(cell);
    const auto known = names.find(name);
    const std::string option = known == names.end() ? "--" + name : known->second;
    const bool there = option == "CASE" || std::find(options.begin(), options.end(), option) != options.end();
    return there ? std::optional(option) : std::nullopt;
}

Error badRow(std::size_t row)
{
    return Error("batch-file", {{"row", std::to_string(row)}});
}

} // namespace

Result<std::vector<BatchRow>> batchRows(const std::string& file, const std::vector<std::string>& options)
{
    const Result<std::string> bytes = readFile(file, tableLimit);
    if (!bytes)
        return bytes.error();
    const Result<std::string> text = csv::toUtf8(*bytes);
    if (!text)
        return text.error();
    std::vector<Error> errors;
    std::vector<csv::Row> rows = csv::parse(*text, errors);
    if (!errors.empty())
        return errors.front();
    std::vector<std::string> columns{"CASE", "--certificate"};
    if (!rows.empty() && columnOf(rows.front().cells.front(), options) == "CASE") {
        columns.clear();
        for (const std::string& cell : rows.front().cells) {
            const auto column = columnOf(cell, options);
            if (!column)
                return badRow(rows.front().number);
            columns.push_back(*column);
        }
        rows.erase(rows.begin());
    }
    std::vector<BatchRow> out;
    for (const csv::Row& row : rows) {
        BatchRow one;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string cell = trimmed(csv::unguard(row.cells[i]));
            if (cell.empty())
                continue;
            if (i >= columns.size())
                return badRow(row.number);
            (columns[i] == "CASE" ? one.number : one.words[columns[i]]) = cell;
        }
        if (one.number.empty())
            return badRow(row.number);
        out.push_back(std::move(one));
    }
    if (out.empty())
        return badRow(1);
    return out;
}

Result<ManyDone> performMany(Context& context, const std::vector<CaseCommand>& steps)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<BatchReport> report = wait((*desk)->runMany(steps));
    if (!report)
        return report.error();
    if (report->refused.empty())
        return ManyDone{std::nullopt, *report};
    // What no case refuses is an error as of any other command.
    if (report->refused.size() == 1 && report->refused.front().first.empty())
        return report->refused.front().second;
    const Error whole("batch-refused", {{"count", std::to_string(report->refused.size())}});
    json::Writer out;
    out.beginObject().key("error").beginObject().field("code", whole.code).key("args").beginObject();
    out.field("count", whole.arg("count")).endObject();
    out.field("message", context.words().error(whole).toStdString()).endObject().key("refused").beginArray();
    QString text = context.words().error(whole) + u'\n';
    for (const auto& [number, error] : report->refused) {
        const QString message = context.words().error(spoken(withoutPersons(error)));
        out.beginObject().field("case", number).field("code", error.code);
        out.field("message", message.toStdString()).endObject();
        text += QString::fromStdString(number) + u"  "_qs + message + u'\n';
    }
    out.endArray().endObject();
    return ManyDone{Answer{out.take(), text, refused}, *report};
}

Answer manyAnswer(const Context& context, const BatchReport& report)
{
    json::Writer out;
    out.beginObject().field("count", static_cast<std::int64_t>(report.numbers.size()));
    writeTexts(out, "cases", report.numbers);
    QString text = context.say(u"已登记 %1 件。\n", u"Recorded: %1 cases.\n").arg(report.numbers.size());
    for (const std::string& number : report.numbers)
        text += u"  "_qs + QString::fromStdString(number) + u'\n';
    out.endObject();
    return {out.take(), text};
}

} // namespace bm::ctl
