// Answer: what a command says: one JSON document for programs, lines of text for people, and an exit code.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <string>

namespace bm::ctl {

// DESIGN 10.
enum ExitCode
{
    done = 0,
    refused = 1,
    wrongUsage = 2,
    damaged = 3
};

struct Answer
{
    std::string json;
    QString text;
    int exit = done;
};

// 1 refused by a rule, 2 wrong usage, 3 damaged or unreadable data.
[[nodiscard]] int exitCodeOf(const Error& error);

// An error repeats what was asked for ("no such case …"), and that may have been somebody's number or name,
// typed at the wrong place. What does not look like a number of ours becomes "…".
[[nodiscard]] Error withoutPersons(Error error);
// The codes among the arguments become words in the sentence; programs still get the codes.
[[nodiscard]] Error spoken(Error error);

} // namespace bm::ctl
