// The program's sources as the tests of its architecture read them.
#pragma once

#include <string>
#include <vector>

namespace bm::test {

struct Include
{
    std::string name; // as written, without the brackets or quotes
    bool system = false;
    int line = 0;
};

struct Source
{
    std::string path; // from the root: "core/base/day.h"
    std::string text;
    std::string code;                  // text without comments, string literals emptied
    std::vector<std::string> literals; // what stood in the string literals
    std::vector<Include> includes;
    int lines = 0;

    [[nodiscard]] bool in(const std::string& folder) const { return path.starts_with(folder + "/"); }
    [[nodiscard]] bool header() const { return path.ends_with(".h"); }
};

// Everything under app, core, reports and ui.
const std::vector<Source>& productSources();

Source sourceOf(std::string path, std::string text);

} // namespace bm::test
