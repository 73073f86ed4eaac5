#include "core/matters/catalogue.h"
#include "core/matters/cell_archive.h"
#include "core/matters/workbook.h"

namespace bm {

Result<std::string> catalogueToXlsx(const std::vector<Matter>& matters)
{
    const auto row = [](Matter matter, bool titles) {
        describe::CellWriter writer;
        describe::fields(writer, matter);
        std::vector<std::string> cells;
        for (auto& one : writer.take())
            cells.push_back(std::move(titles ? one.title : one.text));
        return cells;
    };
    Sheet sheet{"事项", row(Matter{}, true), {}, {10, 28}, 2};
    for (const Matter& matter : matters)
        sheet.rows.push_back(row(matter, false));
    return workbookBytes({sheet});
}

} // namespace bm
