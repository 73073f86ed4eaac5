#include "core/matters/csv.h"

#include "core/matters/json_archive.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <memory>

namespace bm::csv {

namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

// Stops at what it cannot turn instead of putting a question mark.
Converter openConverter(const char* name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status), &ucnv_close);
    if (U_SUCCESS(status)) {
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    }
    if (U_FAILURE(status))
        converter.reset();
    return converter;
}

// From one coding to another by way of UTF-16; `bad` is where in the source it failed.
bool convert(const char* to, const char* from, std::string_view source, std::string& out, std::size_t& bad)
{
    const Converter in = openConverter(from);
    const Converter into = openConverter(to);
    if (!in || !into)
        return false;
    const char* at = source.data();
    const char* const end = at + source.size();
    std::vector<UChar> pivot(8192);
    UChar* pivotSource = pivot.data();
    UChar* pivotTarget = pivot.data();
    std::vector<char> block(32'768);
    UBool reset = 1;
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        char* target = block.data();
        ucnv_convertEx(into.get(), in.get(), &target, block.data() + block.size(), &at, end, pivot.data(),
                       &pivotSource, &pivotTarget, pivot.data() + pivot.size(), reset, 1, &status);
        reset = 0;
        out.append(block.data(), target);
        bad = static_cast<std::size_t>(at - source.data());
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        return U_SUCCESS(status);
    }
}

Error badEncoding(std::string_view bytes, std::size_t offset)
{
    const auto upTo = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(offset, bytes.size()));
    return Error("catalogue-bad-encoding",
                 {{"row", std::to_string(1 + std::count(bytes.begin(), upTo, '\n'))}});
}

constexpr std::string_view bom = "\xEF\xBB\xBF";

bool dangerous(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

// One character at a time, so that every fault knows its row and column.
class Parser
{
public:
    Parser(std::string_view text, std::vector<Error>& errors) : m_text(text), m_errors(errors) {}
    std::vector<Row> rows()
    {
        while (m_at < m_text.size()) {
            ++m_row;
            if (m_row > maxRows + 1) {
                m_errors.push_back(Error("catalogue-too-many-rows", {{"max", std::to_string(maxRows)}}));
                break;
            }
            Row row{m_row, {}};
            bool more = true;
            while (more) {
                row.cells.emplace_back();
                more = cell(row.cells.back(), row.cells.size());
            }
            const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                           [](const std::string& c) { return c.empty(); });
            if (!blank)
                m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

private:
    // True when another cell of this row follows.
    bool cell(std::string& out, std::size_t column)
    {
        if (m_at < m_text.size() && m_text[m_at] == '"')
            quoted(out, column);
        while (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            out += m_text[m_at++];
        if (describe::characters(out) > maxCell)
            fail("catalogue-too-long", column, {"max", std::to_string(maxCell)});
        if (m_at >= m_text.size())
            return false;
        const char stop = m_text[m_at++];
        if (stop == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        return stop == ',';
    }
    void quoted(std::string& out, std::size_t column)
    {
        ++m_at;
        for (;;) {
            if (m_at >= m_text.size()) {
                fail("catalogue-quote", column, {"why", "@rule:quote-open"});
                return;
            }
            const char c = m_text[m_at++];
            if (c != '"') {
                out += c;
            } else if (m_at < m_text.size() && m_text[m_at] == '"') {
                out += '"';
                ++m_at;
            } else {
                break;
            }
        }
        if (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            fail("catalogue-quote", column, {"why", "@rule:quote-after"});
    }
    void fail(const char* code, std::size_t column, std::pair<std::string, std::string> arg)
    {
        m_errors.push_back(Error(
            code, {{"row", std::to_string(m_row)}, {"column", std::to_string(column)}, std::move(arg)}));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_row = 0;
    std::vector<Row> m_rows;
    std::vector<Error>& m_errors;
};

} // namespace

Result<std::string> toUtf8(std::string_view bytes)
{
    if (bytes.size() > maxBytes)
        return Error("catalogue-too-large", {{"max", std::to_string(maxBytes)}});
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
        return badEncoding(bytes, 0);
    const bool marked = bytes.starts_with(bom);
    if (marked)
        bytes.remove_prefix(bom.size());
    std::string out;
    std::size_t bad = 0;
    if (convert("UTF-8", "UTF-8", bytes, out, bad))
        return out;
    if (marked)
        return badEncoding(bytes, bad);
    out.clear();
    if (convert("UTF-8", "gb18030", bytes, out, bad))
        return out;
    return badEncoding(bytes, bad);
}

Result<std::string> toGb18030(std::string_view utf8)
{
    std::string out;
    std::size_t bad = 0;
    if (convert("gb18030", "UTF-8", utf8, out, bad))
        return out;
    return badEncoding(utf8, bad);
}

std::vector<Row> parse(std::string_view utf8, std::vector<Error>& errors)
{
    return Parser(utf8, errors).rows();
}

void appendRow(std::string& out, const std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i != 0)
            out += ',';
        const std::string cell = guard(cells[i]);
        if (cell.find_first_of(",\"\r\n") == std::string::npos) {
            out += cell;
            continue;
        }
        out += '"';
        for (const char c : cell)
            out.append(c == '"' ? 2 : 1, c);
        out += '"';
    }
    out += "\r\n";
}

std::string guard(std::string_view cell)
{
    return dangerous(cell) ? "'" + std::string(cell) : std::string(cell);
}

std::string_view unguard(std::string_view cell)
{
    return cell.starts_with('\'') && dangerous(cell) ? cell.substr(1) : cell;
}

} // namespace bm::csv
