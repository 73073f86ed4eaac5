// The fold of a case: its entries, in order → the case, with a verdict for each entry. Pure; order-blind
// because entries come sorted; total: no entry, however wrong, makes it fail.
//
// Verdict codes: not-own-office (the writer's office has no part in the case), not-holder (another station
// holds it), wrong-state, already-begun, no-case (a step before its case is known), undone, cannot-undo,
// no-such-paper, bad-facts, newer-program.
#pragma once

#include "core/cases/case.h"
#include "core/journal/projector.h"

namespace bm {

struct FoldedCase
{
    std::optional<Case> c; // nothing when no effective beginning is known here
    std::vector<Verdict> verdicts;
};

[[nodiscard]] FoldedCase foldCase(const SubjectEntries& entries, const World& world);
// The rows of it: cases, paper.
[[nodiscard]] Projection foldCaseRows(const SubjectEntries& entries, const World& world);

} // namespace bm
