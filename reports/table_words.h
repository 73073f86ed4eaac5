// What is wrong with a table, in words: where and what, said alike by the window and the command line.
#pragma once

#include "core/cases/open_table.h"
#include "reports/words/words.h"

namespace bm {

// "第 3 行“身份证号”:…"; without the place where the sentence names it itself.
[[nodiscard]] QString tableErrorText(const Words& words, const TableError& error);

} // namespace bm
