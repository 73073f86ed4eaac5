// Many cases at once on the command line: the table that names them, and what became of all of them.
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/context.h"
#include "core/cases/commands.h"

#include <map>
#include <string>
#include <vector>

namespace bm::ctl {

// A row of the table: the case, and the words of the step's options, by name ("--certificate").
struct BatchRow
{
    std::string number;
    std::map<std::string, std::string> words;
};

// Columns are named in the first row: number (办件编号), and the step's options without their dashes
// (certificate is also 证照编号, note is 备注). A table without such a row has number and certificate.
// Errors: those of reading a file, batch-file {row}.
[[nodiscard]] Result<std::vector<BatchRow>> batchRows(const std::string& file,
                                                      const std::vector<std::string>& options);

// All of them or none; what refuses is told case by case. Gives the report where it was done.
struct ManyDone
{
    std::optional<Answer> refused;
    BatchReport report;
};
[[nodiscard]] Result<ManyDone> performMany(Context& context, const std::vector<CaseCommand>& steps);
// {"count","cases"}
[[nodiscard]] Answer manyAnswer(const Context& context, const BatchReport& report);

} // namespace bm::ctl
