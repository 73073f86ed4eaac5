// The fold of lists over many cases (kind "trip-list"), and its rows: trip_list, paper.
//
//   issue v1   facts {form, number, series, serial, template, office, to, matter?, cases[numbers], right},
//              person {values, remark?}
//   signed v1  facts {day, right}, person {by?}
//   reprint-paper, void-paper v1: as of a case's papers (case_facts.h)
//
// Verdict codes: not-own-office, already-begun, no-such-paper (also a step before its beginning is known),
// bad-facts, newer-program.
#pragma once

#include "core/cases/trip_list.h"
#include "core/journal/projector.h"

namespace bm {

struct FoldedList
{
    std::optional<TripList> list; // nothing when no effective beginning is known here
    std::vector<Verdict> verdicts;
};

[[nodiscard]] FoldedList foldList(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldListRows(const SubjectEntries& entries, const World& world);

} // namespace bm
