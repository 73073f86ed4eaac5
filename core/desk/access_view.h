// AccessReport: who saw the data of one person: looked at the whole numbers, printed them on a paper or a
// list, asked for this report. What a citizen may ask of the office (个人信息保护法 44, 45); it names entries
// of the journal, none of which anybody can take back.
#pragma once

#include "core/base/clock.h"

#include <string>
#include <vector>

namespace bm {

struct AccessLine
{
    Instant at;
    std::string verb; // reveal, issue-paper, reprint-paper, access (vocabulary group "verb")
    std::string actor, actorName, actingFor;
    std::string number;      // of the case
    std::string form, paper; // of what was printed; number of the paper or list
};

struct AccessReport
{
    std::vector<std::string> cases; // of this person, by number
    std::vector<AccessLine> lines;  // newest first; without the question that made it
};

} // namespace bm
