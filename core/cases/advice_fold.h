// The fold of advice records (kind "advice"), and its rows: advice, paper.
//
//   give v1  facts {form, number, series, serial, template, office, matter?, matter_version?, ticks,
//   conditions, refer_to?, right}, person {values}
//   reprint-paper, hand-paper, void-paper v1: as of a case's papers (case_facts.h)
//
// Verdict codes: not-own-office, already-begun, no-such-paper (also a step before its beginning is known),
// bad-facts, newer-program.
#pragma once

#include "core/cases/advice.h"
#include "core/journal/projector.h"

namespace bm {

struct FoldedAdvice
{
    std::optional<Advice> advice; // nothing when no effective beginning is known here
    std::vector<Verdict> verdicts;
};

[[nodiscard]] FoldedAdvice foldAdvice(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldAdviceRows(const SubjectEntries& entries, const World& world);

} // namespace bm
