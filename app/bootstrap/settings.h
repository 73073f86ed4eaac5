// Settings: what a start of either program is told: which data, who acts, when, in which language.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "reports/words/words.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace bm {

struct Settings
{
    std::filesystem::path folder; // the station's data; its database is folder/station.db
    std::optional<Instant> now;   // on a trial office only
    std::string account;          // empty: on a trial office its first clerk
    std::string passwordFile;
    Language language = Language::Chinese;
    bool json = false;
};

// $XDG_DATA_HOME/bianmin, else ~/.local/share/bianmin.
[[nodiscard]] std::filesystem::path defaultFolder();
// "zh", "en".
[[nodiscard]] std::optional<Language> languageFromCode(std::string_view code);
// From BIANMIN_PASSWORD, else the first line of the password file, else empty. Errors: those of readFile().
[[nodiscard]] Result<std::string> passwordOf(const Settings& settings);

} // namespace bm
