// Which daily backups stay: the newest of the last seven days, four weeks and twelve months that have one.
// Pure.
#pragma once

#include "core/base/day.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace bm {

// Days to keep of those there are. A day after `today` is kept: the clock may be wrong.
[[nodiscard]] std::set<Day> ladderOf(const std::set<Day>& days, Day today);

// "bianmin-511324101-W1-2026-11-23.bmb"
[[nodiscard]] std::string backupName(const std::string& office, const std::string& label, Day day);
// The day in such a name; nothing when it is none of ours.
[[nodiscard]] std::optional<Day> dayOfBackup(std::string_view name);

} // namespace bm
