// The folds of people's records: entries of one post, leave, duty list, handover or month of attendance → its
// row in table `roster` and a verdict per entry. Verdicts: not-own-office, newer-program, bad-facts,
// post-past (a roster set backwards: history is not rewritten), leave-over, wrong-state, not-yours.
#pragma once

#include "core/journal/projector.h"

namespace bm {

[[nodiscard]] Projection foldPost(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldLeave(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldDuty(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldHandover(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldAttendance(const SubjectEntries& entries, const World& world);

} // namespace bm
