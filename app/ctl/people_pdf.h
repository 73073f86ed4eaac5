// The sheets about people as PDF files: roster-sheet, ab-board, handover … They are lists, not issued papers:
// no number is used and nothing is recorded.
#pragma once

#include "app/ctl/context.h"
#include "app/ctl/paper_pdf.h"

#include <string>

namespace bm::ctl {

struct SheetOptions
{
    std::string target;   // a handover: id, its beginning, or the post
    std::string from, to; // of the roster; nothing: this week
    std::string month;    // of the attendance, "2026-11"; nothing: this month
};

[[nodiscard]] bool isPeopleSheet(const std::string& form);
// The pages written. Errors: usage-value, no-such-handover, period-wrong, and those of paint().
[[nodiscard]] Result<int> printPeopleSheet(const Context& context, Desk& desk, const PrintSpec& spec,
                                           const SheetOptions& options);

} // namespace bm::ctl
