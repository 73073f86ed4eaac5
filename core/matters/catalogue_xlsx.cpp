#include "core/matters/catalogue.h"
#include "core/matters/cell_archive.h"

#include <xlsxwriter.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

namespace bm {

namespace {

// The library writes to a file name only; the folder goes with the object.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "bianmin-XXXXXX").string();
        if (mkdtemp(name.data()))
            m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

void writeSheet(lxw_workbook* book, const std::vector<Matter>& matters)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, "事项");
    lxw_format* head = workbook_add_format(book);
    format_set_bold(head);
    format_set_bg_color(head, 0xEAF1F8);
    format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    lxw_format* cell = workbook_add_format(book);
    format_set_text_wrap(cell);
    format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(cell, "@"); // text stays text when somebody edits it

    const auto write = [&](std::uint32_t row, const Matter& matter, bool titles) {
        Matter copy = matter;
        describe::CellWriter writer;
        describe::fields(writer, copy);
        lxw_col_t column = 0;
        for (const auto& one : writer.take()) {
            const std::string& text = titles ? one.title : one.text;
            if (!text.empty())
                worksheet_write_string(sheet, row, column, text.c_str(), titles ? head : cell);
            ++column;
        }
        return column;
    };
    const Matter none;
    const lxw_col_t columns = write(0, none, true);
    for (std::size_t i = 0; i < matters.size(); ++i)
        write(static_cast<std::uint32_t>(i + 1), matters[i], false);
    worksheet_set_column(sheet, 0, 0, 10, nullptr);
    worksheet_set_column(sheet, 1, 1, 28, nullptr);
    worksheet_set_column(sheet, 2, static_cast<lxw_col_t>(columns - 1), 18, nullptr);
    worksheet_freeze_panes(sheet, 1, 2);
}

} // namespace

Result<std::string> catalogueToXlsx(const std::vector<Matter>& matters)
{
    const TemporaryFolder folder;
    if (folder.path().empty())
        return Error("catalogue-xlsx", {{"why", "temporary folder"}});
    const std::string file = (folder.path() / "catalogue.xlsx").string();
    lxw_workbook* book = workbook_new(file.c_str());
    if (!book)
        return Error("catalogue-xlsx", {{"why", "memory"}});
    writeSheet(book, matters);
    if (const lxw_error fault = workbook_close(book); fault != LXW_NO_ERROR)
        return Error("catalogue-xlsx", {{"why", lxw_strerror(fault)}});
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (bytes.empty())
        return Error("catalogue-xlsx", {{"why", "reading back"}});
    return bytes;
}

} // namespace bm
