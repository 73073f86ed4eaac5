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

[[nodiscard]] OpenCaseTable openCasesFromCsv(std::string_view bytes);
// Where in the table a refusal of the rules belongs.
[[nodiscard]] std::string columnOf(const Error& error);

} // namespace bm
