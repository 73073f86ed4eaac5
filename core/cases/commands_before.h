// Commands before acceptance: what is missing, what came, what did not. Part of commands.h.
#pragma once

#include "core/base/day.h"
#include "core/cases/material_tick.h"
#include "core/cases/party.h"

namespace bm {

// 补件: told once and completely, by name and standard. Without `missing` everything not ticked is named.
struct RequestSupplement
{
    std::string number;
    std::vector<std::string> missing; // as told; empty: the open items of the tick list
    std::optional<Day> until;         // come back by; nothing: 10 working days
};
// What came: these items (0-based in the tick list), or all that was open. In state received it is a
// correction on the spot (当场更正).
struct ReceiveSupplement
{
    std::string number;
    bool all = false;
    std::vector<MaterialTick> materials;
};
struct LapseCase // the applicant did not come back (补正不来)
{
    std::string number;
    std::string reason;
};
struct HandOn // what was taken in for another office goes to it
{
    std::string number;
};
// An open case of before, kept on paper until now: its day stands as promised on paper.
struct ImportCase
{
    std::string matter, otherName;
    Applicant applicant;
    Day accepted;
    Day paperDue;
    std::string paperNumber;
    bool duplicateConfirmed = false; // for a table: the same person's open case of the matter is another one
};

} // namespace bm
