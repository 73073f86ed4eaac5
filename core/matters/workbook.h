// A spreadsheet file (XLSX) of one or more sheets. Every cell is text, whatever it begins with: nothing that
// anybody has typed becomes a formula on another's PC (OWASP: CSV injection), and no number loses its digits.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace bm {

struct Sheet
{
    std::string name; // at most 31 characters, without []:*?/ and backslash
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows;
    std::vector<double> widths; // of the first columns, in characters; 18 for the rest
    int fixedColumns = 0;       // that stay when one scrolls to the right, as the titles do downwards
};

// The file's bytes. Error workbook-failed {why}.
[[nodiscard]] Result<std::string> workbookBytes(const std::vector<Sheet>& sheets);

} // namespace bm
