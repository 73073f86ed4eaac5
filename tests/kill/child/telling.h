// What the children of these tests share: they say what they did line by line, and open a station whose clock
// stands still.
#pragma once

#include "core/desk/desk.h"

#include <unistd.h>

#include <string>

namespace bm::test {

// One write per line: a line that was read whole was said whole.
inline void say(const std::string& line)
{
    const std::string text = line + "\n";
    [[maybe_unused]] const ssize_t n = write(1, text.data(), text.size());
}

inline int fail(const std::string& what, const Error& error)
{
    std::string line = "error " + what + " " + error.code;
    for (const auto& [key, value] : error.args)
        line += " " + key + "=" + value;
    say(line);
    return 1;
}

inline Desk::Options stationAt(const std::string& folder, const char* when = "2026-11-23T09:30")
{
    Desk::Options options;
    options.folder = folder;
    options.clock = std::make_shared<FixedClock>(*Instant::parse(when));
    options.clockConfirmed = true;
    return options;
}

// Open and logged in.
inline Result<std::unique_ptr<Desk>> deskAt(const Desk::Options& options)
{
    auto desk = Desk::open(options);
    if (desk.ok()) {
        if (auto in = (*desk)->login("a", "").result(); !in.ok())
            return in.error();
    }
    return desk;
}

inline void sayFaults(const VerifyReport& report)
{
    for (const auto& [code, where] : report.faults)
        say("fault " + code + " " + where);
}

// Every case of the station, told one by one; an error ends it.
template <class F> Result<Done> eachCase(Desk& desk, F tellCase)
{
    CaseFilter filter;
    filter.limit = 200;
    for (bool more = true; more;) {
        const auto page = desk.cases(filter).result();
        if (!page.ok())
            return page.error();
        for (const CaseLine& line : page->lines)
            tellCase(line);
        filter.offset += static_cast<int>(page->lines.size());
        more = page->more && !page->lines.empty();
    }
    return Done{};
}

} // namespace bm::test
