// What a package in the outbox carries, as the outbox keeps it: its runs, a JSON list each
// [station, epoch, from, to, office, label, nonce, head].
#pragma once

#include "core/desk/exchange_views.h"
#include "core/journal/entry.h"

#include <string>
#include <string_view>
#include <vector>

namespace bm {

struct GivenRun
{
    ChainRange range;
    std::string nonce, head; // in hex: of the epoch, of the last entry; rows of before have neither
    [[nodiscard]] bool of(const ChainKey& key) const;
};

[[nodiscard]] std::string runsToJson(const std::vector<GivenRun>& runs);
[[nodiscard]] std::vector<GivenRun> runsFromJson(std::string_view text);

} // namespace bm
