// PackedColumn: a column of unsigned numbers in memory that takes as many bytes a row as its largest number
// needs. One plane of bytes holds the lowest byte of all rows, the next plane the next byte; a plane is begun
// when the first number comes that needs it. So a column of codes takes one byte a row as long as there are
// no more than 256 codes, and goes on being right beyond.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace bm {

class PackedColumn
{
public:
    // Room for so many rows: what is not used of it is never touched and so not resident.
    void reserve(std::size_t rows);
    void push(std::uint64_t value);
    void insert(std::size_t at, std::uint64_t value); // before row `at`; moves what comes after
    void set(std::size_t at, std::uint64_t value);
    [[nodiscard]] std::uint64_t at(std::size_t row) const
    {
        std::uint64_t value = 0;
        for (std::size_t k = m_planes.size(); k-- > 0;)
            value = value << 8U | m_planes[k][row];
        return value;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t bytes() const { return m_size * m_planes.size(); }
    // The first row of an ascending column that is not below `value`.
    [[nodiscard]] std::size_t lowerBound(std::uint64_t value) const;

    // Each judges keep.size() rows from `first` on, and puts 0 where keep is 1 and the row does not fit.
    void keepBetween(std::size_t first, std::span<std::uint8_t> keep, std::uint64_t low,
                     std::uint64_t high) const;
    // allowed[v] is 1 for the values that fit, one for every value that occurs.
    void keepAllowed(std::size_t first, std::span<std::uint8_t> keep,
                     const std::vector<std::uint8_t>& allowed) const;

private:
    void widenFor(std::uint64_t value);

    std::vector<std::vector<std::uint8_t>> m_planes;
    std::size_t m_size = 0;
    std::size_t m_reserved = 0;
};

} // namespace bm
