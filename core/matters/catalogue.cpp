#include "core/matters/catalogue.h"

#include "core/matters/cell_archive.h"
#include "core/matters/csv.h"
#include "core/matters/json_archive.h"

#include <set>

namespace bm {

namespace {

using Cell = describe::CellWriter::Cell;

std::vector<Cell> cellsOf(const Matter& matter)
{
    Matter copy = matter;
    describe::CellWriter writer;
    describe::fields(writer, copy);
    return writer.take();
}

// Headings and keys of all columns.
std::vector<Cell> allColumns()
{
    const Matter none;
    return cellsOf(none);
}

// "steps[2].pause" → the heading of its column.
std::string columnOf(const std::string& field, const std::vector<Cell>& columns)
{
    const std::string key = field.substr(0, field.find('['));
    for (const Cell& one : columns) {
        if (one.key == key)
            return one.title;
    }
    return field;
}

// A rule between fields, told by row and column; the matter's own code and arguments stay in it.
Error atRow(const Error& error, std::size_t row, const std::string& column)
{
    Error out("catalogue-rule",
              {{"row", std::to_string(row)}, {"column", column}, {"why", "@rule:" + error.code}});
    out.args.insert(out.args.end(), error.args.begin(), error.args.end());
    return out;
}

std::string fieldOf(const Error& error)
{
    const std::string field = error.arg("field");
    return field.empty() ? "code" : field;
}

// The same code and version twice.
class Twice
{
public:
    [[nodiscard]] bool seen(const Matter& matter)
    {
        return !m_seen.insert(matter.code + "/" + std::to_string(matter.version)).second;
    }

private:
    std::set<std::string> m_seen;
};

CatalogueImport done(CatalogueImport import)
{
    if (!import.ok())
        import.matters.clear();
    return import;
}

// Column titles of the file against those known.
std::vector<std::string> readHeader(const csv::Row& row, const std::vector<Cell>& columns,
                                    std::vector<Error>& errors)
{
    std::vector<std::string> titles;
    std::set<std::string> seen;
    for (const std::string& cell : row.cells) {
        titles.emplace_back(describe::trimmed(csv::unguard(cell)));
        const std::string& title = titles.back();
        const bool known =
            std::any_of(columns.begin(), columns.end(), [&](const Cell& one) { return one.title == title; });
        if (!title.empty() && !known)
            errors.push_back(Error("catalogue-unknown-column",
                                   {{"row", "1"}, {"column", title.substr(0, title.size() > 90 ? 0 : 90)}}));
        if (!title.empty() && !seen.insert(title).second)
            errors.push_back(Error("catalogue-twice", {{"row", "1"}, {"column", title}, {"value", title}}));
    }
    for (const char* needed : {"事项编码", "事项名称", "承诺时限"}) {
        if (!seen.contains(needed))
            errors.push_back(Error("catalogue-missing-column", {{"row", "1"}, {"column", needed}}));
    }
    return titles;
}

describe::CellReader::Cells readCells(const csv::Row& row, const std::vector<std::string>& titles,
                                      std::vector<Error>& errors)
{
    describe::CellReader::Cells cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        std::string text(csv::unguard(row.cells[i]));
        std::erase(text, '\r'); // a spreadsheet's line break inside a cell
        if (describe::trimmed(text).empty())
            continue;
        if (i >= titles.size() || titles[i].empty())
            errors.push_back(Error("catalogue-extra-cell",
                                   {{"row", std::to_string(row.number)}, {"column", std::to_string(i + 1)}}));
        else
            cells[titles[i]] = std::move(text);
    }
    return cells;
}

// Rows an office writes by hand leave out what follows from the rest.
void complete(const describe::CellReader::Cells& cells, Matter& matter)
{
    if (!cells.contains("办件类型"))
        matter.mode = matter.promise.unit == Unit::Instant ? "instant" : "promised";
    if (!cells.contains("承诺原文"))
        matter.promiseVerbatim = describe::promiseCell(matter.promise);
}

void readRow(const csv::Row& row, const std::vector<std::string>& titles, const std::vector<Cell>& columns,
             Twice& twice, CatalogueImport& import)
{
    const std::size_t before = import.errors.size();
    const describe::CellReader::Cells cells = readCells(row, titles, import.errors);
    const describe::CellFaults faults{row.number, import.errors};
    Matter matter;
    describe::CellReader reader(cells, "", faults);
    describe::fields(reader, matter);
    complete(cells, matter);
    if (import.errors.size() == before) {
        std::vector<Error> rules;
        describe::promiseWithinLaw(matter, rules);
        describe::crossCheck(matter, rules);
        for (const Error& rule : rules)
            import.errors.push_back(atRow(rule, row.number, columnOf(fieldOf(rule), columns)));
    }
    if (twice.seen(matter))
        import.errors.push_back(Error("catalogue-twice", {{"row", std::to_string(row.number)},
                                                          {"column", "事项编码"},
                                                          { "value",
                                                            matter.code.substr(0, 60) }}));
    import.matters.push_back(std::move(matter));
}

} // namespace

CatalogueImport catalogueFromJson(std::string_view text)
{
    CatalogueImport import;
    if (text.size() > csv::maxBytes) {
        import.errors.push_back(Error("catalogue-too-large", {{ "max", std::to_string(csv::maxBytes) }}));
        return import;
    }
    const auto document = json::Document::parse(text);
    if (!document) {
        import.errors.push_back(document.error());
        return import;
    }
    const json::Value root = document->root();
    if (!root.isArray() || root.size() > csv::maxRows) {
        import.errors.push_back(root.isArray() ? Error("catalogue-too-many-rows",
                                                       {{ "max",
                                                          std::to_string(csv::maxRows) }})
                                               : Error("catalogue-not-a-list"));
        return import;
    }
    Twice twice;
    std::size_t row = 0;
    for (const json::Value one : root.elements()) {
        ++row;
        Matter matter;
        std::vector<Error> errors;
        describe::readObject(one, "", true, matter, errors);
        if (errors.empty()) {
            describe::promiseWithinLaw(matter, errors);
            describe::crossCheck(matter, errors);
        }
        for (const Error& error : errors)
            import.errors.push_back(atRow(error, row, fieldOf(error)));
        if (twice.seen(matter))
            import.errors.push_back(Error("catalogue-twice", {{"row", std::to_string(row)},
                                                              {"column", "code"},
                                                              { "value",
                                                                matter.code.substr(0, 60) }}));
        import.matters.push_back(std::move(matter));
    }
    return done(std::move(import));
}

std::string catalogueToJson(const std::vector<Matter>& matters)
{
    json::Writer out;
    out.beginArray();
    for (const Matter& one : matters)
        out.raw(matterToJson(one));
    out.endArray();
    return json::pretty(out.take());
}

CatalogueImport catalogueFromCsv(std::string_view bytes)
{
    CatalogueImport import;
    const auto text = csv::toUtf8(bytes);
    if (!text) {
        import.errors.push_back(text.error());
        return import;
    }
    const std::vector<csv::Row> rows = csv::parse(*text, import.errors);
    if (!import.ok())
        return import; // cells may have run together: nothing behind the first fault can be trusted
    if (rows.empty()) {
        import.errors.push_back(Error("catalogue-empty"));
        return import;
    }
    const std::vector<Cell> columns = allColumns();
    const std::vector<std::string> titles = readHeader(rows.front(), columns, import.errors);
    if (!import.ok())
        return import;
    Twice twice;
    for (std::size_t i = 1; i < rows.size(); ++i)
        readRow(rows[i], titles, columns, twice, import);
    return done(std::move(import));
}

Result<std::string> catalogueToCsv(const std::vector<Matter>& matters, CsvCoding coding)
{
    std::string out;
    std::vector<std::string> cells;
    for (const Cell& one : allColumns())
        cells.push_back(one.title);
    csv::appendRow(out, cells);
    std::size_t row = 1;
    for (const Matter& matter : matters) {
        ++row;
        cells.clear();
        for (Cell& one : cellsOf(matter)) {
            if (describe::characters(one.text) > csv::maxCell)
                return Error("catalogue-too-long", {{"row", std::to_string(row)},
                                                    {"column", one.title},
                                                    {"max", std::to_string(csv::maxCell)}});
            cells.push_back(std::move(one.text));
        }
        csv::appendRow(out, cells);
    }
    if (coding == CsvCoding::Gb18030)
        return csv::toGb18030(out);
    return "\xEF\xBB\xBF" + out;
}

CatalogueImport catalogueFromFile(std::string_view bytes)
{
    std::string_view start = bytes.substr(0, 64);
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    const std::size_t first = start.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && (start[first] == '[' || start[first] == '{')) {
        const std::size_t mark = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        return catalogueFromJson(bytes.substr(mark));
    }
    return catalogueFromCsv(bytes);
}

} // namespace bm
