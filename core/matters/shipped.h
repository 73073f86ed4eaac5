// What the program carries: the matters and windows that become journal entries at init and at an upgrade.
// Embedded at build time from resources/catalogue/.
#pragma once

#include "core/matters/matter.h"

#include <string>
#include <vector>

namespace bm {

// One service of a window's list (8 windows, 36 services). Kind says what it is at the counter: "case" (with
// a promise), "register" (a line in a register), "log" (a line in a diary), "none" (no counter work).
struct WindowService
{
    std::string code; // "S-SVC-1.1"
    std::string text;
    std::string kind;
    std::string registerCode; // "seal", "lending", "letter", "certificate", "visit" … for kind register/log
    std::string matter;       // code of the shipped matter that covers it, if any
    friend bool operator==(const WindowService&, const WindowService&) = default;
};

struct Window
{
    std::string code; // "W-MZ"
    std::string name; // "民政窗口"
    std::string list; // "matters" (6 windows of the 16 matters), "services" (8 windows, 36 services)
    int number = 0;   // position in its list
    std::string numberInSource; // as printed there (2 is used twice)
    std::vector<WindowService> services;
    std::string note;
    friend bool operator==(const Window&, const Window&) = default;
};

// JSON documents of 17 matters (16 and OTHER 其他事项), each the same bytes as matterToJson gives.
[[nodiscard]] std::vector<std::string> shippedMatters();
// JSON documents of the 14 windows.
[[nodiscard]] std::vector<std::string> shippedWindows();

[[nodiscard]] Result<Window> windowFromJson(std::string_view json);
[[nodiscard]] std::string windowToJson(const Window& window);

} // namespace bm
