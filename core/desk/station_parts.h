// What the parts of a station's file hand to one another. Private to the desk.
#pragma once

#include "core/desk/outbox_runs.h"
#include "core/exchange/contents.h"
#include "core/journal/journal.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace bm {

// Of an append: what was written, of which records.
struct Written
{
    std::vector<Stored> entries;
    std::set<std::int64_t> subjects;
};

struct LoginFailures // wrong passwords since the last right one
{
    std::int64_t count = 0;
    Instant last;
};

// What an office is to be given.
struct Gathered
{
    Contents contents;
    std::map<std::int64_t, std::uint32_t> upTo; // by chain
    std::vector<GivenRun> runs;
    int entries = 0;
    bool more = false;
};

// What the transaction that is running has taken in.
struct Taken
{
    std::set<std::int64_t> cases;
    bool accounts = false;
    bool stations = false;  // others are known than before, or otherwise
    bool documents = false; // matters, phrases, rosters …
    bool history = false;   // what is known of our own
    bool world = false;     // m_world was read again
};

} // namespace bm
