// A station's file that is damaged is set aside, never deleted: with everything that belongs to it, into a
// folder of its own beside the new one, so that a backup can take its place and an expert can look.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <filesystem>

namespace bm {

// Moves the database, what belongs to it, and the packages of `folder` into a new folder there, and answers
// that folder. Nobody may have the station open. Errors: in-use, no-station, file-failed.
[[nodiscard]] Result<std::filesystem::path> setAside(const std::filesystem::path& folder, Instant at);

} // namespace bm
