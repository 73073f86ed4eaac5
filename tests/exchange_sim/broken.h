// Rules broken on purpose, between the calls of the real program. Private to the simulation.
#pragma once

#include "tests/exchange_sim/world.h"

#include <functional>

namespace bm::sim {

// The keys of a station, as its file keeps them.
[[nodiscard]] StationKeys keysOf(Machine& m);
[[nodiscard]] OpenedPackage opened(Machine& reader, const PublicKeys& root, std::string_view bytes);
// The package as the same station would have made it, had it been about something else.
[[nodiscard]] std::string made(const OpenedPackage& package, const StationKeys& sender,
                               std::vector<PublicKeys> recipients);
void sql(Machine& m, std::string_view text);

} // namespace bm::sim
