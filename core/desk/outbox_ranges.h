// What a package in the outbox carries, as the outbox keeps it: its ranges, a JSON list each
// [station, epoch, from, to, office, label].
#pragma once

#include "core/desk/exchange_views.h"

#include <string>
#include <string_view>
#include <vector>

namespace bm {

[[nodiscard]] std::string rangesToJson(const std::vector<ChainRange>& ranges);
[[nodiscard]] std::vector<ChainRange> rangesFromJson(std::string_view text);

} // namespace bm
