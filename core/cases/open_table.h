// The open paper cases of an office as a table (CSV, UTF-8 or GB18030): one row a case, columns in Chinese.
//
//   编号 (the number on paper) · 姓名 · 身份证号 · 电话 · 事项编码 · 其他事项名称 · 受理日期 · 承诺日期
//
// In any order; 姓名, 事项编码, 受理日期 and 承诺日期 are needed. Days as spreadsheets write them: 2026-11-3,
// 2026/11/3, 2026.11.3 or 2026年11月3日. Every error names row (as the spreadsheet counts, the header is 1)
// and column.
#pragma once

#include "core/cases/commands_before.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bm {

struct TableError
{
    std::string row, column; // column: its name, or its number where there is none; either may be empty
    Error error;
};

struct OpenCaseTable
{
    std::vector<ImportCase> cases;
    std::vector<std::string> rows; // of each case, as the spreadsheet counts
    std::vector<TableError> errors;
};

inline constexpr std::size_t openTableLimit = std::size_t{16} << 20U; // bytes of a file

[[nodiscard]] OpenCaseTable openCasesFromCsv(std::string_view bytes);
// Where in the table a refusal of the rules belongs.
[[nodiscard]] std::string columnOf(const Error& error);
// What is wrong with the table and with its cases (refused: index of the case, why), as somebody goes down
// the sheet.
[[nodiscard]] std::vector<TableError> tableErrors(const OpenCaseTable& table,
                                                  const std::vector<std::pair<std::size_t, Error>>& refused);
// An empty table with its header, as a Chinese spreadsheet opens it: UTF-8 with a byte order mark.
[[nodiscard]] std::string openCaseTemplate();

} // namespace bm
