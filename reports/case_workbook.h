// The spreadsheet for counties that want one: cases with the names and codes of GB/T 39046-2020 (tables 5 to
// 9 and 14), one sheet a table, times as GB/T 7408 has them. What the standard does not know (the local kind
// of case, its state) stands in columns of its own.
//
// The code of GA/T 2000.156 for a kind of identity document is not given: the document stands by its name.
#pragma once

#include "core/desk/views.h"
#include "core/matters/workbook.h"
#include "reports/words/words.h"

#include <vector>

namespace bm {

// Without `persons` names are 王某某 and what was not masked by the desk is left out. In Chinese, whatever
// the language of the window is: it is the county that reads it.
[[nodiscard]] std::vector<Sheet> caseSheets(const std::vector<CaseRecord>& cases, bool persons);

// Table A.6: 1 instant, 2 promised; 9 others.
[[nodiscard]] std::string caseTypeCode(std::string_view mode);
// "20261123T093000"
[[nodiscard]] std::string basicTime(Instant at);
[[nodiscard]] std::string basicDay(Day day);

} // namespace bm
