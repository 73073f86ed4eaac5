// ListColumns: the few columns of all cases that lists filter by, in memory (8 bytes a case at a million), so
// that any combination of filters answers in a few milliseconds. Loaded in slices in the background; kept up
// to date after each commit. Answers newest first.
#pragma once

#include "core/desk/packed_column.h"
#include "core/store/database.h"

#include <cstdint>
#include <map>
#include <string>
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
    // Reads one case again (after a commit): its number, or nothing when the subject is no case, or none any
    // more.
    std::string refresh(Database& db, std::int64_t subject);
    void reset();

    struct Page
    {
        std::vector<std::int64_t> subjects;
        int total = 0;
    };
    [[nodiscard]] Page find(const ColumnFilter& filter, int offset, int limit) const;
    [[nodiscard]] std::size_t size() const { return m_subject.size(); }
    [[nodiscard]] std::size_t bytes() const; // of the rows

private:
    // The texts of a column, by their codes 0, 1, 2 … in the order they were met.
    class Codes
    {
    public:
        std::uint64_t of(std::string_view text);
        [[nodiscard]] std::optional<std::uint64_t> known(const std::string& text) const;

    private:
        std::map<std::string, std::uint64_t, std::less<>> m_codes;
    };
    struct Row
    {
        std::uint64_t day = 0, matter = 0, post = 0, standing = 0;
    };
    // What the filter says, in numbers.
    struct Wanted
    {
        std::optional<std::uint64_t> matter, post;
        std::optional<std::pair<std::uint64_t, std::uint64_t>> days;
        std::vector<std::uint8_t> standings; // allowed ones; empty: all
    };
    [[nodiscard]] Row read(Query& row);
    std::uint64_t standing(std::string_view state, std::string_view queue);
    [[nodiscard]] std::optional<Wanted> wanted(const ColumnFilter& filter) const; // nothing: no row can fit
    void judge(const Wanted& wanted, std::size_t first, std::span<std::uint8_t> keep) const;

    bool m_ready = false;
    std::int64_t m_last = 0; // highest subject loaded
    PackedColumn m_subject;  // ascending
    PackedColumn m_day, m_matter, m_post, m_standing;
    Codes m_matters, m_posts;
    std::vector<std::pair<std::string, std::string>> m_standings; // state and queue, by the code of the pair
};

} // namespace bm
