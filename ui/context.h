// UiContext: what every place of the window is given. Made by app/window, lives longer than any window.
#pragma once

#include "core/base/clock.h"
#include "core/desk/desk.h"
#include "reports/words/words.h"
#include "ui/settings/ui_settings.h"
#include "ui/theme/theme.h"

#include <QString>

#include <memory>

namespace bm {

class BackupKeeper;
class ExportKeeper;
class HallKeeper;

struct UiContext
{
    Desk& desk;
    Words words; // in the language of the window
    Theme& theme;
    UiSettings& settings;
    Session session;                    // who is logged in; empty account: nobody yet
    std::shared_ptr<const Clock> clock; // for the date in the title only; rules get theirs from the desk
    QString dataFolder;
    BackupKeeper* backups = nullptr; // these of the window that is open; null before there is one
    HallKeeper* hall = nullptr;
    ExportKeeper* exports = nullptr;

    [[nodiscard]] QString say(std::string_view group, std::string_view code, const WordArgs& args = {}) const
    {
        return words.say(group, code, args);
    }
    [[nodiscard]] Language language() const { return words.language(); }
};

} // namespace bm
