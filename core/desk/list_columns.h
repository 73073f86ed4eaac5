// ListColumns: the few columns of all cases that lists filter by, in memory (17 bytes a case), so that any
// combination of filters answers in a few milliseconds at a million cases. Loaded in slices in the
// background; kept up to date after each commit. Answers newest first.
#pragma once

#include "core/store/database.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace bm {

struct ColumnFilter
{
    std::string queue, state, matter, post;
    bool openOnly = false;
    std::optional<std::int64_t> from, to; // day accepted (or received), both included
};

class ListColumns
{
public:
    // Reads the next slice; true while there is more.
    bool load(Database& db);
    [[nodiscard]] bool ready() const { return m_ready; }
    // Reads one case again (after a commit): its number, or nothing when the subject is no case.
    std::string refresh(Database& db, std::int64_t subject);
    void reset();

    struct Page
    {
        std::vector<std::int64_t> subjects;
        int total = 0;
    };
    [[nodiscard]] Page find(const ColumnFilter& filter, int offset, int limit) const;
    [[nodiscard]] std::size_t size() const { return m_subject.size(); }

private:
    std::uint16_t code(std::string_view text);
    [[nodiscard]] int known(const std::string& text) const; // -1: no row has it
    void put(std::size_t at, Query& row);

    bool m_ready = false;
    std::int64_t m_last = 0;             // highest subject loaded
    std::vector<std::int64_t> m_subject; // ascending
    std::vector<std::int32_t> m_day;
    std::vector<std::uint16_t> m_matter, m_post;
    std::vector<std::uint8_t> m_state, m_queue;
    std::map<std::string, std::uint16_t, std::less<>> m_codes;
};

} // namespace bm
