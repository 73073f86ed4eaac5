// What persons decide about the journal itself: records of the kinds "review" and "erasure".
//
//   review v1   facts {entry: hash, office, decision, note}: somebody has looked at an entry without effect.
//               Its record's id is the beginning of that hash; the newest decision holds. decision: "noted"
//               (it stays without effect), "redone" (done again by a new step), "mistake"
//   erase v1    facts {kind, id, number, office, ended, years}: the person half of this record is erased, its
//               time being over (个人信息保护法 19, 47). Its record's id is documentId("erasure", kind, id).
//               What that does on the disk is done where the entry is written or comes to (DESIGN.md section
//               5).
//
// Both count only from the office concerned or one above it.
#pragma once

#include "core/journal/projector.h"

namespace bm {

[[nodiscard]] Projection foldReview(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldErasure(const SubjectEntries& entries, const World& world);

} // namespace bm
