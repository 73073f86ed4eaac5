// One pass of the fold of a case, shared by the files that apply its verbs. Private to the folds.
#pragma once

#include "core/base/json_lists.h"
#include "core/cases/case.h"
#include "core/journal/journal.h"
#include "core/journal/world.h"

#include <set>

namespace bm {

// The working state of one pass over the entries.
struct CasePass
{
    const World& world;
    const std::set<Hash>& undone; // steps taken back by an effective undo
    std::optional<Case> c;
    std::vector<Hash> steps; // effective steps, oldest first
    std::set<Hash> ineffectiveSteps;
    std::optional<Hash> undoes; // an undo found effective that is not in `undone` yet
};

[[nodiscard]] std::optional<Day> dayOf(json::Value text);
void endPause(Case& c, Day day); // the open one, where there is one

// Each applies one verb to a case that the verb table (case_verbs.h) lets it reach: empty when it is
// effective, else the verdict's code.
using ApplyVerb = std::string (*)(CasePass&, const Stored&, json::Value facts);

struct VerbFold
{
    std::string_view verb;
    ApplyVerb apply;
};
// By subject: beginning and supplements; in hand; forwarding; the "no"; ending; papers and always.
[[nodiscard]] std::vector<VerbFold> foldsOfBeginning();
[[nodiscard]] std::vector<VerbFold> foldsInHand();
[[nodiscard]] std::vector<VerbFold> foldsOfEnding();
[[nodiscard]] std::vector<VerbFold> foldsOfPapers();

// reprint-paper, hand-paper, void-paper, of a case's papers or of advice.
[[nodiscard]] std::string applyToPaper(std::vector<CasePaper>& papers, std::string_view verb,
                                       json::Value facts);
[[nodiscard]] TimelineEntry timelineOf(const Stored& s, const std::string& code);

} // namespace bm
