#include "core/matters/workbook.h"

#include "core/base/scratch_folder.h"

#include <xlsxwriter.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace bm {

namespace {

constexpr double usualWidth = 18;

struct Formats
{
    lxw_format* head;
    lxw_format* cell;
};

Formats formatsOf(lxw_workbook* book)
{
    const Formats out{workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(out.head);
    format_set_bg_color(out.head, 0xEAF1F8);
    format_set_align(out.head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(out.cell);
    format_set_align(out.cell, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(out.cell, "@"); // text stays text when somebody edits it
    return out;
}

lxw_error writeRow(lxw_worksheet* sheet, std::size_t row, const std::vector<std::string>& cells,
                   lxw_format* format)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].empty())
            continue;
        const lxw_error fault = worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                                       static_cast<lxw_col_t>(i), cells[i].c_str(), format);
        if (fault != LXW_NO_ERROR)
            return fault;
    }
    return LXW_NO_ERROR;
}

lxw_error writeSheet(lxw_workbook* book, const Sheet& from, const Formats& formats)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, from.name.c_str());
    if (!sheet)
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    lxw_error fault = writeRow(sheet, 0, from.titles, formats.head);
    for (std::size_t i = 0; i < from.rows.size() && fault == LXW_NO_ERROR; ++i)
        fault = writeRow(sheet, i + 1, from.rows[i], formats.cell);
    for (std::size_t i = 0; i < from.titles.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, i < from.widths.size() ? from.widths[i] : usualWidth,
                             nullptr);
    }
    worksheet_freeze_panes(sheet, 1, static_cast<lxw_col_t>(from.fixedColumns));
    return fault;
}

Error failed(const char* why)
{
    return Error("workbook-failed", {{"why", why}});
}

} // namespace

Result<std::string> workbookBytes(const std::vector<Sheet>& sheets)
{
    const ScratchFolder folder(std::filesystem::temp_directory_path()); // the library writes to a name only
    if (folder.path().empty())
        return failed("temporary folder");
    const std::string file = (folder.path() / "book.xlsx").string();
    lxw_workbook* book = workbook_new(file.c_str());
    if (!book)
        return failed("memory");
    const Formats formats = formatsOf(book);
    lxw_error fault = LXW_NO_ERROR;
    for (std::size_t i = 0; i < sheets.size() && fault == LXW_NO_ERROR; ++i)
        fault = writeSheet(book, sheets[i], formats);
    const lxw_error closed = workbook_close(book);
    if (fault == LXW_NO_ERROR)
        fault = closed;
    if (fault != LXW_NO_ERROR)
        return failed(lxw_strerror(fault));
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (bytes.empty())
        return failed("reading back");
    return bytes;
}

} // namespace bm
