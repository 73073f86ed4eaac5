// Rows: what a fold makes, as plain values, so that one piece of code writes, compares and rebuilds every
// table.
#pragma once

#include "core/store/cell.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

// One record table. The first `keys` columns are its primary key; `subject` is the place of the subject
// column.
struct TableSpec
{
    std::string_view name;
    std::vector<std::string_view> columns;
    std::size_t keys = 1;
    std::size_t subject = 0;
    int counterQueue = -1; // columns from which a counter row follows (queue, post, alarm, open), or -1
    int counterPost = -1;
    int counterDay = -1;
    int counterOpen = -1;
    // Further counters: rows with a day in the column, by that day (and post); open rows with the flag set.
    std::vector<std::pair<std::string_view, int>> dayCounters{};
    std::vector<std::pair<std::string_view, int>> flagCounters{};
    int series = -1; // columns from which a number series follows (series, serial), or -1
    int serial = -1;

    [[nodiscard]] std::size_t column(std::string_view columnName) const;
};

struct Row
{
    const TableSpec* table = nullptr;
    std::vector<Cell> cells;
    friend bool operator==(const Row&, const Row&) = default;
};

struct Verdict
{
    std::int64_t entry = 0; // local id
    std::string code;       // why it has no effect
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

// All that a fold says of one record.
struct Projection
{
    std::vector<Row> rows;
    std::vector<Verdict> verdicts; // ineffective entries only
    friend bool operator==(const Projection&, const Projection&) = default;
};

// The three groups of tables of a station's file.
[[nodiscard]] const std::vector<std::string_view>& journalTables();
[[nodiscard]] const std::vector<const TableSpec*>& recordTables(); // without counter and series, which follow
[[nodiscard]] const std::vector<std::string_view>& localTables();
[[nodiscard]] const TableSpec& table(std::string_view name); // a record table by name

} // namespace bm
