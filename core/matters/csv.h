// CSV bytes to rows of cells and back: catalogues of matters, tables of open cases.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace bm::csv {

inline constexpr std::size_t maxBytes = std::size_t{64} * 1024 * 1024;
inline constexpr std::size_t maxRows = 20'000;
inline constexpr std::size_t maxCell = 10'000; // characters

struct Row
{
    std::size_t number = 0; // as a spreadsheet counts: the first is 1
    std::vector<std::string> cells;
};

// UTF-8 with or without byte order mark, else GB18030, to UTF-8. Error "catalogue-bad-encoding" (row).
[[nodiscard]] Result<std::string> toUtf8(std::string_view bytes);
[[nodiscard]] Result<std::string> toGb18030(std::string_view utf8);

// RFC 4180; line breaks CR LF, LF or CR; rows of empty cells are left out. Errors "catalogue-quote",
// "catalogue-too-many-rows", "catalogue-too-long" are appended with row and column (a number).
[[nodiscard]] std::vector<Row> parse(std::string_view utf8, std::vector<Error>& errors);
void appendRow(std::string& out, const std::vector<std::string>& cells);

// A leading ' before what a spreadsheet would take for a formula, and back.
[[nodiscard]] std::string guard(std::string_view cell);
[[nodiscard]] std::string_view unguard(std::string_view cell);

} // namespace bm::csv
