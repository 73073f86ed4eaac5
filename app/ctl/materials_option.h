// "--materials all|1,3": numbers of the tick list, counted from 1.
#pragma once

#include "core/cases/commands.h"
#include "core/matters/matter.h"

namespace bm::ctl {

// Numbers from a list such as "1,3", as places from 0. Errors: material-number {number, count, matter}.
[[nodiscard]] Result<std::vector<int>> materialPlaces(const std::string& text, const Matter& matter);
// The given ones; empty text gives none. "all" is not for here.
[[nodiscard]] Result<std::vector<MaterialTick>> givenTicks(const std::string& text, const Matter& matter);
// Everything given but these: for a telling sheet.
[[nodiscard]] Result<std::vector<MaterialTick>> missingTicks(const std::string& text, const Matter& matter,
                                                             const std::vector<std::string>& conditions);
// Conditions answered yes: numbers of the questions, or their words.
[[nodiscard]] Result<std::vector<std::string>> conditionsOf(const std::vector<std::string>& yes,
                                                            const Matter& matter);

} // namespace bm::ctl
