// The calendar of the notices this program carries, and reading the golden files.
#pragma once

#include "core/calendar/calendar.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <string>
#include <vector>

namespace Catch {
template <> struct StringMaker<bm::Day>
{
    static std::string convert(bm::Day day) { return day.text(); }
};
} // namespace Catch

namespace bm::test {

inline std::vector<Notice> shipped()
{
    std::vector<Notice> notices;
    for (const auto& json : shippedNotices()) {
        auto notice = noticeFromJson(json);
        REQUIRE_OK(notice);
        notices.push_back(*notice);
    }
    return notices;
}

inline const Calendar& shippedCalendar()
{
    static const Calendar calendar = Calendar::build(shipped());
    return calendar;
}

inline Day day(std::string_view text)
{
    const auto parsed = Day::parse(text);
    INFO(text);
    REQUIRE(parsed);
    return *parsed;
}

// The lines of tests/golden/calendar/NAME, without comment lines.
inline std::vector<std::string> goldenLines(const std::string& name)
{
    std::ifstream file(std::string(BM_SOURCE_DIR "/tests/golden/calendar/") + name);
    REQUIRE(file.good());
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    }
    REQUIRE_FALSE(lines.empty());
    return lines;
}

} // namespace bm::test
