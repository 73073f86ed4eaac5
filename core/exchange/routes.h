// Routes: who is given what. Pure, over office codes, which nest: 511324 > 511324101 > 511324101201.
//
// Stations exchange with their neighbours: the other windows of their hall, the office above, the offices
// below. What is for others goes through them (DESIGN.md section 9): a village's entries reach the county by
// way of its township.
#pragma once

#include "core/base/office_code.h"
#include "core/journal/entry.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

// The nearest office above that has a station; empty when there is none.
[[nodiscard]] std::string officeAbove(const std::string& office, const std::set<std::string>& enrolled);
// The own hall, the office above and the offices directly below, of those that have a station.
[[nodiscard]] std::vector<std::string> neighbours(const std::string& office,
                                                  const std::set<std::string>& enrolled);

// Is a chain written in `writer` any business of `receiver`, when `own` passes it on? Upwards goes all from
// below, downwards what comes from above, within a hall everything; and each is given back what it wrote
// itself, for the day it needs it.
[[nodiscard]] bool passesOn(const std::string& writer, const std::string& own, const std::string& receiver);

// In which form an entry may be given to an office (entry.h has the grammar of audiences): whole, without its
// person half, or as a stub. An audience that is not understood gives a stub.
// `merged`: an audience names offices as they were called when it was written.
[[nodiscard]] Form formFor(std::string_view audience, const std::string& writer, const std::string& receiver,
                           const MergedInto& merged);

} // namespace bm
