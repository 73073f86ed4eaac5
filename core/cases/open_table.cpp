#include "core/cases/open_table.h"

#include "core/base/text.h"
#include "core/matters/csv.h"

#include <algorithm>
#include <array>
#include <set>

namespace bm {

namespace {

struct Column
{
    std::string_view name;
    bool needed;
};

enum Place : std::size_t
{
    Number,
    Name,
    IdNumber,
    PhoneNumber,
    MatterCode,
    OtherName,
    Accepted,
    Promised
};

constexpr std::array<Column, 8> columns{{{"编号", false},
                                         {"姓名", true},
                                         {"身份证号", false},
                                         {"电话", false},
                                         {"事项编码", true},
                                         {"其他事项名称", false},
                                         {"受理日期", true},
                                         {"承诺日期", true}}};

std::string nameOf(Place place)
{
    return std::string(columns[place].name);
}

// "2026/11/3" and the other ways, as "2026-11-03".
std::optional<Day> dayFrom(const std::string& cell)
{
    std::array<std::string, 3> parts;
    std::size_t part = 0;
    std::string_view rest = cell;
    while (const auto c = takeCodePoint(rest)) {
        if (*c >= U'0' && *c <= U'9')
            parts[part] += static_cast<char>(*c);
        else if (*c == U'日' && rest.empty())
            break;
        else if (std::u32string_view(U"-/.年月").find(*c) != std::u32string_view::npos && part < 2)
            ++part;
        else
            return std::nullopt;
    }
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].size() == 1)
            parts[i].insert(0, 1, '0');
    }
    return Day::parse(parts[0] + "-" + parts[1] + "-" + parts[2]);
}

class Reader
{
public:
    OpenCaseTable read(std::string_view bytes)
    {
        const Result<std::string> text = csv::toUtf8(bytes);
        if (!text) {
            fail(std::string(), {}, text.error());
            return std::move(m_table);
        }
        std::vector<Error> errors;
        const std::vector<csv::Row> rows = csv::parse(*text, errors);
        for (const Error& error : errors)
            fail(error.arg("row"), error.arg("column"), error);
        if (rows.empty())
            fail(std::string(), {}, Error("table-empty"));
        else if (header(rows.front()))
            for (std::size_t i = 1; i < rows.size(); ++i)
                row(rows[i]);
        return std::move(m_table);
    }

private:
    bool header(const csv::Row& row)
    {
        m_at.fill(npos);
        const std::size_t before = m_table.errors.size();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const std::string name = trimmed(csv::unguard(row.cells[i]));
            const auto* it =
                std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
            if (it == columns.end())
                fail(row, std::to_string(i + 1), Error("table-column-unknown"));
            else if (std::size_t& at = m_at[static_cast<std::size_t>(it - columns.begin())]; at != npos)
                fail(row, name, Error("table-column-twice"));
            else
                at = i;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].needed && m_at[i] == npos)
                fail(row, std::string(columns[i].name), Error("table-column-missing"));
        }
        return m_table.errors.size() == before;
    }

    void row(const csv::Row& row)
    {
        const std::size_t before = m_table.errors.size();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].needed && cell(row, static_cast<Place>(i)).empty())
                fail(row, std::string(columns[i].name), Error("table-value-missing"));
        }
        const auto filled = static_cast<std::size_t>(
            std::count_if(m_at.begin(), m_at.end(), [](std::size_t at) { return at != npos; }));
        for (std::size_t i = filled; i < row.cells.size(); ++i) {
            if (!row.cells[i].empty())
                fail(row, std::to_string(i + 1), Error("table-extra-cell"));
        }
        ImportCase out;
        out.paperNumber = cell(row, Number);
        if (!out.paperNumber.empty() && !m_numbers.insert(out.paperNumber).second)
            fail(row, nameOf(Number), Error("table-twice"));
        Party party;
        party.name = cell(row, Name);
        party.idNumber = halfWidth(cell(row, IdNumber));
        if (!party.idNumber.empty())
            party.idType = party.idNumber.size() == 15 ? "old-id-card" : "id-card";
        party.phone = halfWidth(cell(row, PhoneNumber));
        out.applicant.parties.push_back(std::move(party));
        out.matter = halfWidth(cell(row, MatterCode));
        out.otherName = cell(row, OtherName);
        out.accepted = day(row, Accepted);
        out.paperDue = day(row, Promised);
        if (m_table.errors.size() != before)
            return;
        m_table.cases.push_back(std::move(out));
        m_table.rows.push_back(std::to_string(row.number));
    }

    [[nodiscard]] std::string cell(const csv::Row& row, Place place) const
    {
        const std::size_t at = m_at[place];
        return at < row.cells.size() ? trimmed(csv::unguard(row.cells[at])) : std::string();
    }
    Day day(const csv::Row& row, Place place)
    {
        const std::string text = halfWidth(cell(row, place));
        const auto found = dayFrom(text);
        if (!found && !text.empty())
            fail(row, nameOf(place), Error("table-day"));
        return found.value_or(Day{});
    }
    void fail(const csv::Row& row, std::string column, Error error)
    {
        fail(std::to_string(row.number), std::move(column), std::move(error));
    }
    void fail(std::string row, std::string column, Error error)
    {
        m_table.errors.push_back({std::move(row), std::move(column), std::move(error)});
    }

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
    std::array<std::size_t, columns.size()> m_at{};
    std::set<std::string> m_numbers;
    OpenCaseTable m_table;
};

} // namespace

OpenCaseTable openCasesFromCsv(std::string_view bytes)
{
    return Reader().read(bytes);
}

std::vector<TableError> tableErrors(const OpenCaseTable& table,
                                    const std::vector<std::pair<std::size_t, Error>>& refused)
{
    std::vector<TableError> out = table.errors;
    for (const auto& [index, error] : refused)
        out.push_back({table.rows[index], columnOf(error), error});
    std::stable_sort(out.begin(), out.end(), [](const TableError& a, const TableError& b) {
        return std::pair(a.row.size(), a.row) < std::pair(b.row.size(), b.row);
    });
    return out;
}

std::string openCaseTemplate()
{
    std::string out = "\xEF\xBB\xBF";
    for (const Column& column : columns) {
        if (&column != columns.data())
            out += ',';
        out += column.name;
    }
    return out + "\r\n";
}

std::string columnOf(const Error& error)
{
    static constexpr std::pair<std::string_view, Place> byCode[] = {
        {"no-such-matter", MatterCode}, {"other-name-missing", OtherName}, {"import-days", Promised},
        {"too-young", IdNumber},        {"duplicate-open", IdNumber},
    };
    for (const auto& [code, place] : byCode) {
        if (error.code == code)
            return nameOf(place);
    }
    static constexpr std::pair<std::string_view, Place> byField[] = {
        {"id_number", IdNumber}, {"phone", PhoneNumber}, {"other-name", OtherName},
        {"certificate", Number}, {"name", Name},
    };
    const std::string field = error.arg("field");
    for (const auto& [part, place] : byField) {
        if (field.find(part) != std::string::npos)
            return nameOf(place);
    }
    return {};
}

} // namespace bm
