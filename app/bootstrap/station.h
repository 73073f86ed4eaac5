// Opening a station for a program: its folder, its clock, who acts.
#pragma once

#include "app/bootstrap/settings.h"
#include "core/desk/desk.h"

#include <memory>

namespace bm {

// Is there a station in the folder at all.
[[nodiscard]] bool hasStation(const Settings& settings);
// Makes the folder (0700) where it is missing. Errors: file-failed.
[[nodiscard]] Status prepareFolder(const std::filesystem::path& folder);
[[nodiscard]] Desk::Options deskOptions(const Settings& settings);

// Errors: now-only-on-trial, and those of Desk::open().
[[nodiscard]] Result<std::unique_ptr<Desk>> openStation(const Settings& settings);
// Waits for the answer: for programs without a window. Errors: login-needed, those of Desk::login().
[[nodiscard]] Result<Session> signIn(Desk& desk, const Settings& settings);

} // namespace bm
