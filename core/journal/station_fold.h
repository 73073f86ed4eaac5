// Station records (kind "station"; the record's id is the station's). Only the station itself writes them.
//
//   begin v1            facts {office, office_name, level, label, trial, reason, old?{epoch,seq,head}}
//                       the first entry of every epoch; reason: "init", "restore", "copy", "new-pc"
//   clock-confirmed v1  facts {last, now}: somebody has looked at the clock after a jump (instants as text)
#pragma once

#include "core/journal/projector.h"

namespace bm {

[[nodiscard]] Projection foldStation(const SubjectEntries& entries, const World& world);
// What the record says, for the world.
[[nodiscard]] std::optional<StationFacts> stationFacts(const SubjectEntries& entries);

} // namespace bm
