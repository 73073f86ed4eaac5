// Sharing: which offices are given a case, and how much of it, as its matter decides (Matter::privacy;
// PRACTICE.md R27: 个人信息保护法 6, 28, 34; 社会救助暂行办法 61). Kept with the case's beginning, so that a
// later version of the matter moves nothing.
//
// The office that has the case and the one it was taken in for have all of it; the room that took it in, the
// facts. The county centre supervises and does not decide: it has the facts unless the matter says otherwise.
// The applicant's own village, where it has a station, has the facts, for "what is missing" and "ready": it
// finds the case by the number on the applicant's slip, and no name.
#pragma once

#include "core/base/json.h"
#include "core/cases/case_parts.h"
#include "core/matters/matter.h"

namespace bm {

// What a matter's policy comes to for an applicant of this village office (empty: none is known).
[[nodiscard]] CaseSharing sharingOf(const Privacy& privacy, const std::string& villageOffice);
// The facts member "sharing"; nothing is written of what is usual.
void writeSharing(json::Writer& out, const CaseSharing& sharing);
[[nodiscard]] CaseSharing readSharing(json::Value object);

// The audience (journal/entry.h) of an entry of the case, written by `office`.
[[nodiscard]] std::string audienceFor(const std::string& office, const std::string& takenInBy,
                                      const std::string& takenInFor, const CaseSharing& sharing);

} // namespace bm
