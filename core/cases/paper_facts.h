// PaperFacts: everything that may be printed about a case or a piece of advice, whole and unmasked, given to
// the filler inside the transaction that takes the paper's number. Masking is the form's business.
#pragma once

#include "core/calendar/due.h"
#include "core/cases/case.h"
#include "core/cases/party.h"
#include "core/matters/matter.h"
#include "core/people/office_profile.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bm {

struct ListRow // a case on a list over many: one line of a trip, of a roll
{
    std::string number, applicant, idNumber, certificate, matter;
    int materials = 0; // pieces of paper that travel
    std::optional<Day> due;
};

struct PaperFacts
{
    std::string form;   // "promise-slip" …
    std::string number; // taken for this paper; empty in a preview
    Instant now;
    OfficeProfile office;
    std::string officeCode, stationLabel;
    std::string actor, actorName, actingFor, actingForName;
    std::shared_ptr<const Matter> matter;
    Case c; // of advice: only matter, materials
    Applicant applicant;
    Explanation explanation; // of the promise
    std::optional<Due> statutory;
    bool marketDay = false;         // is the due day a market day here
    std::optional<Day> lastOpenDay; // last open day to act, when the office is shut on the due day
    std::optional<Day> nextMarket;
    std::string certificate;
    std::vector<std::string> conditions; // answered yes
    std::string referTo, referAddress, referPhone, referHours, subjectWords;
    // What was said in the case's steps, newest of each: "pause.reason", "refuse.basis",
    // "forward-result.body".
    std::map<std::string, std::string> said;
    // Of a list over many cases: to whom or to which village, what is handed out, its cases.
    std::string listTo, listWhat, remark;
    std::vector<ListRow> rows;
    std::string corrects; // number of the paper this one corrects
    std::string reason;
};

// The filled words of a paper, frozen in the journal: a reprint is painted from them.
struct FilledPaper
{
    std::string values; // JSON
    std::string templateHash;
};

// Called on the desk's thread; must be pure. An Error refuses the whole command, and no number is used.
using PaperFiller = std::function<Result<FilledPaper>(const PaperFacts&)>;

} // namespace bm
