#include "core/matters/cell_archive.h"

#include "core/matters/json_archive.h"

namespace bm::describe {

namespace {

std::string shortened(std::string_view value)
{
    std::size_t end = std::min<std::size_t>(value.size(), 60);
    while (end > 0 && end < value.size() && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80)
        --end;
    return std::string(value.substr(0, end));
}

} // namespace

void CellFaults::badValue(const std::string& column, std::string_view value) const
{
    errors.push_back(Error("catalogue-bad-value",
                           {{"row", std::to_string(row)}, {"column", column}, {"value", shortened(value)}}));
}

void CellFaults::missing(const std::string& column) const
{
    errors.push_back(Error("catalogue-missing-value", {{"row", std::to_string(row)}, {"column", column}}));
}

void CellFaults::tooLong(const std::string& column, std::size_t max) const
{
    errors.push_back(Error("catalogue-too-long",
                           {{"row", std::to_string(row)}, {"column", column}, {"max", std::to_string(max)}}));
}

void CellFaults::tooMany(const std::string& column, std::size_t max) const
{
    errors.push_back(Error("catalogue-too-many",
                           {{"row", std::to_string(row)}, {"column", column}, {"max", std::to_string(max)}}));
}

void CellFaults::outOfRange(const std::string& column, std::int64_t min, std::int64_t max) const
{
    errors.push_back(Error("catalogue-out-of-range", {{"row", std::to_string(row)},
                                                      {"column", column},
                                                      {"min", std::to_string(min)},
                                                      {"max", std::to_string(max)}}));
}

void CellFaults::unknownLabel(const std::string& column, std::string_view label) const
{
    errors.push_back(Error("catalogue-unknown-label",
                           {{"row", std::to_string(row)}, {"column", column}, {"label", shortened(label)}}));
}

void CellFaults::checkText(const std::string& column, std::string_view value, std::size_t max) const
{
    if (characters(value) > max)
        tooLong(column, max);
    if (!plainText(value))
        badValue(column, "\\x");
}

void ValueReader::readText(const std::string& column, std::string value, std::string& v,
                           std::size_t max) const
{
    m_faults.checkText(column, value, max);
    v = std::move(value);
}

std::optional<std::int64_t> ValueReader::readNumber(const std::string& column, std::string_view cell,
                                                    std::int64_t min, std::int64_t max) const
{
    const auto got = integerFromCell(cell);
    if (!got)
        m_faults.badValue(column, cell);
    else if (*got < min || *got > max)
        m_faults.outOfRange(column, min, max);
    else
        return got;
    return std::nullopt;
}

void ValueReader::readFlag(const std::string& column, std::string_view cell, bool& v) const
{
    if (const auto got = flagFromCell(cell))
        v = *got;
    else
        m_faults.badValue(column, cell);
}

void ValueReader::readChoice(const std::string& column, std::string_view cell, std::string& v,
                             std::span<const Word> words) const
{
    if (const auto got = codeOf(words, cell))
        v = *got;
    else
        m_faults.badValue(column, cell);
}

void ValueReader::readPromise(const std::string& column, std::string_view cell,
                              std::optional<Promise>& v) const
{
    const auto got = promiseFromCell(cell);
    if (got && characters(got->words) <= 100 && plainText(got->words))
        v = got;
    else
        m_faults.badValue(column, cell);
}

ItemReader::ItemReader(std::string_view item, std::string column, const CellFaults& faults)
    : ValueReader(faults), m_column(std::move(column))
{
    bool head = true;
    for (const std::string_view part : split(item, Separator::Parts)) {
        if (head) {
            m_head = trimmed(part);
            head = false;
            continue;
        }
        const std::size_t half = part.find('=');
        const std::size_t full = part.find("\uFF1D");
        const std::size_t equals = std::min(half, full);
        if (equals == std::string_view::npos)
            m_parts.emplace_back(trimmed(part), std::nullopt);
        else
            m_parts.emplace_back(trimmed(part.substr(0, equals)),
                                 part.substr(equals + (equals == half ? 1 : 3)));
    }
}

std::optional<std::string_view> ItemReader::take(std::string_view title)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].first != title)
            continue;
        const auto value = m_parts[i].second;
        m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(i));
        return value ? value : std::string_view("是");
    }
    return std::nullopt;
}

void ItemReader::text(const char*, const char* title, std::string& v, std::size_t max, bool need)
{
    if (m_first)
        readText(m_column, unescaped(m_head), v, max);
    else if (const auto cell = take(title))
        readText(m_column, unescaped(*cell), v, max);
    m_first = false;
    if (need && v.empty())
        m_faults.missing(m_column);
}

void ItemReader::texts(const char*, const char* title, std::vector<std::string>& v, std::size_t count,
                       std::size_t max)
{
    const auto cell = take(title);
    if (!cell)
        return;
    for (const std::string_view one : split(*cell, Separator::Inner)) {
        v.emplace_back();
        readText(m_column, unescaped(one), v.back(), max);
        if (v.back().empty())
            m_faults.missing(m_column);
    }
    if (v.size() > count)
        m_faults.tooMany(m_column, count);
}

void ItemReader::flag(const char*, const char* title, bool& v, bool)
{
    if (const auto cell = take(title))
        readFlag(m_column, *cell, v);
}

void ItemReader::finish() const
{
    for (const auto& [label, value] : m_parts)
        m_faults.unknownLabel(m_column, label);
}

const std::string* CellReader::find(const char* title) const
{
    const auto found = m_cells.find(m_prefix + title);
    return found == m_cells.end() ? nullptr : &found->second;
}

void CellReader::text(const char*, const char* title, std::string& v, std::size_t max, bool need)
{
    if (const std::string* cell = find(title))
        readText(m_prefix + title, *cell, v, max);
    if (need && v.empty())
        m_faults.missing(m_prefix + title);
}

void CellReader::texts(const char*, const char* title, std::vector<std::string>& v, std::size_t count,
                       std::size_t max)
{
    const std::string* cell = find(title);
    if (!cell)
        return;
    v.clear();
    for (const std::string_view one : split(*cell, Separator::Items)) {
        v.emplace_back();
        readText(m_prefix + title, unescaped(one), v.back(), max);
    }
    if (v.size() > count)
        m_faults.tooMany(m_prefix + title, count);
}

void CellReader::promise(const char* key, const char* title, Promise& v)
{
    std::optional<Promise> got;
    optPromise(key, title, got);
    if (got)
        v = *got;
    else if (!find(title))
        m_faults.missing(m_prefix + title);
}

void CellReader::day(const char* key, const char* title, Day& v)
{
    std::optional<Day> got;
    optDay(key, title, got);
    if (got)
        v = *got;
    else if (!find(title))
        m_faults.missing(m_prefix + title);
}

void CellReader::optDay(const char*, const char* title, std::optional<Day>& v)
{
    const std::string* cell = find(title);
    if (!cell)
        return;
    v = dayFromCell(*cell);
    if (!v)
        m_faults.badValue(m_prefix + title, *cell);
}

void CellReader::monthDay(const char*, const char* title, std::string& v)
{
    const std::string* cell = find(title);
    if (!cell)
        return;
    if (const auto got = monthDayFromCell(*cell))
        v = *got;
    else
        m_faults.badValue(m_prefix + title, *cell);
}

void CellReader::startLaw(const std::string& prefix, LawProfile& v) const
{
    std::size_t given = 0;
    for (auto at = m_cells.lower_bound(prefix); at != m_cells.end() && at->first.starts_with(prefix); ++at)
        ++given;
    const auto kind = m_cells.find(prefix + "种类");
    if (given != 1 || kind == m_cells.end())
        return;
    if (const auto code = codeOf(laws, kind->second))
        v = shippedProfile(lawFromCode(*code).value_or(Law::Other));
}

} // namespace bm::describe
