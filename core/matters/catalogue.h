// A catalogue of matters in and out: JSON (an array), CSV that an office edits in a spreadsheet, XLSX to look
// at.
//
// CSV: UTF-8 with or without byte order mark, or GB18030 as a Chinese spreadsheet writes it; RFC 4180; the
// first row names the columns in Chinese (any order, unknown ones refused, missing ones take the default;
// 事项编码, 事项名称 and 承诺时限 are needed). Lists inside a cell: one item a line, or with ; between them.
// The parts of an item (a material, a step) are separated by | : name first, then "label=value" or a bare
// label for yes; a backslash before a separator takes it as it is. Cells that a spreadsheet would take for a
// formula begin with ' , undone on import. Every error names row (as the spreadsheet counts, the header is
// 1), column and why; all are collected and nothing is half imported. Limits: 20 000 rows, 10 000 characters
// a cell, 64 MiB.
#pragma once

#include "core/matters/matter.h"

#include <string>
#include <string_view>
#include <vector>

namespace bm {

struct CatalogueImport
{
    std::vector<Matter> matters; // empty when there is any error
    std::vector<Error> errors;   // "catalogue-…", args row, column, why …
    [[nodiscard]] bool ok() const { return errors.empty(); }
};

[[nodiscard]] CatalogueImport catalogueFromJson(std::string_view json);        // array of matters
[[nodiscard]] std::string catalogueToJson(const std::vector<Matter>& matters); // indented, for people

[[nodiscard]] CatalogueImport catalogueFromCsv(std::string_view bytes);
enum class CsvCoding
{
    Utf8Bom,
    Gb18030
};
[[nodiscard]] Result<std::string> catalogueToCsv(const std::vector<Matter>& matters, CsvCoding coding);

// Strings only, never a formula. Gives the file's bytes.
[[nodiscard]] Result<std::string> catalogueToXlsx(const std::vector<Matter>& matters);

// By content: JSON array or CSV.
[[nodiscard]] CatalogueImport catalogueFromFile(std::string_view bytes);

} // namespace bm
