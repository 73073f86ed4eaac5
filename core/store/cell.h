// Cell: one value of a table as SQLite has it: NULL, integer, text, or bytes.
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace bm {

struct CellBytes
{
    std::string bytes;
    friend auto operator<=>(const CellBytes&, const CellBytes&) = default;
};
using Cell = std::variant<std::monostate, std::int64_t, std::string, CellBytes>;

[[nodiscard]] inline Cell cell(std::optional<Day> day)
{
    return day ? Cell(std::int64_t{day->number}) : Cell();
}
template <class Tag> [[nodiscard]] Cell cell(const Id<Tag>& id)
{
    return CellBytes{std::string(reinterpret_cast<const char*>(id.bytes.data()), id.bytes.size())};
}

} // namespace bm
