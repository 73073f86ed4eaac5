// Commands on lists over many cases: the transit list of a trip (流转清单), the hand-out roll (签领表). Part
// of commands.h.
#pragma once

#include "core/base/day.h"
#include "core/cases/paper_facts.h"

#include <optional>
#include <string>
#include <vector>

namespace bm {

// A transit list forwards, in the same transaction, those of its cases that are not forwarded yet. A roll
// names decided cases of one matter whose result is not handed out.
struct IssueList
{
    std::string form;               // transit-list, hand-out-roll
    std::vector<std::string> cases; // by number, in the order of the rows
    std::string to;                 // the body the trip goes to; of a roll the village, may be empty
    std::string remark;
    bool clockStops = false; // of the cases that the trip forwards
    PaperFiller filler;
};
struct SignList // it came back signed: by the body that took the folder, by those who took their cards
{
    std::string list;       // number
    std::string by;         // who signed at the far end
    std::optional<Day> day; // nothing: today
};

} // namespace bm
