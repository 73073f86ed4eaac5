// Days typed as options.
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <optional>
#include <string>

namespace bm::ctl {

// Not given is no day. Error: usage-value, naming the option and, where it is told, the command.
[[nodiscard]] Result<std::optional<Day>> dayOption(const std::string& text, const char* option,
                                                   const char* command = "");
// One that has to be given.
[[nodiscard]] Result<Day> neededDay(const std::string& text, const char* option, const char* command);

} // namespace bm::ctl
