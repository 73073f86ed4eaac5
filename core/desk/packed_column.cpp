#include "core/desk/packed_column.h"

#include <algorithm>
#include <limits>

namespace bm {

namespace {

std::uint8_t byteOf(std::uint64_t value, std::size_t plane)
{
    return static_cast<std::uint8_t>(value >> (8 * plane) & 0xffU);
}

} // namespace

void PackedColumn::reserve(std::size_t rows)
{
    m_reserved = rows;
    for (auto& plane : m_planes)
        plane.reserve(rows);
}

void PackedColumn::widenFor(std::uint64_t value)
{
    while (m_planes.size() < sizeof value && (m_planes.empty() || value >> (8 * m_planes.size()) != 0)) {
        auto& plane = m_planes.emplace_back();
        plane.reserve(std::max(m_reserved, m_size));
        plane.resize(m_size);
    }
}

void PackedColumn::push(std::uint64_t value)
{
    widenFor(value);
    for (std::size_t k = 0; k < m_planes.size(); ++k)
        m_planes[k].push_back(byteOf(value, k));
    ++m_size;
}

void PackedColumn::insert(std::size_t at, std::uint64_t value)
{
    widenFor(value);
    for (std::size_t k = 0; k < m_planes.size(); ++k)
        m_planes[k].insert(m_planes[k].begin() + static_cast<std::ptrdiff_t>(at), byteOf(value, k));
    ++m_size;
}

void PackedColumn::set(std::size_t at, std::uint64_t value)
{
    widenFor(value);
    for (std::size_t k = 0; k < m_planes.size(); ++k)
        m_planes[k][at] = byteOf(value, k);
}

std::size_t PackedColumn::lowerBound(std::uint64_t value) const
{
    std::size_t low = 0;
    for (std::size_t left = m_size; left > 0;) {
        const std::size_t half = left / 2;
        if (at(low + half) < value) {
            low += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    return low;
}

// One and two planes, which is what nearly all columns have, are loops that compilers turn into instructions
// for many rows at once.
void PackedColumn::keepBetween(std::size_t first, std::span<std::uint8_t> keep, std::uint64_t low,
                               std::uint64_t high) const
{
    const std::size_t rows = keep.size();
    std::uint8_t* const out = keep.data();
    const std::uint64_t most = m_planes.size() < sizeof low ? (1ULL << (8 * m_planes.size())) - 1
                                                            : std::numeric_limits<std::uint64_t>::max();
    if (low > most || low > high) {
        std::fill(keep.begin(), keep.end(), std::uint8_t{0});
        return;
    }
    high = std::min(high, most);
    if (m_planes.size() == 1) {
        const std::uint8_t* const a = m_planes[0].data() + first;
        const auto from = static_cast<std::uint8_t>(low);
        const auto to = static_cast<std::uint8_t>(high);
        for (std::size_t i = 0; i < rows; ++i)
            out[i] &= static_cast<std::uint8_t>((a[i] >= from) & (a[i] <= to));
    } else if (m_planes.size() == 2) {
        const std::uint8_t* const a = m_planes[0].data() + first;
        const std::uint8_t* const b = m_planes[1].data() + first;
        const auto from = static_cast<std::uint16_t>(low);
        const auto to = static_cast<std::uint16_t>(high);
        for (std::size_t i = 0; i < rows; ++i) {
            const auto value = static_cast<std::uint16_t>(a[i] | b[i] << 8);
            out[i] &= static_cast<std::uint8_t>((value >= from) & (value <= to));
        }
    } else {
        for (std::size_t i = 0; i < rows; ++i) {
            const std::uint64_t value = at(first + i);
            out[i] &= static_cast<std::uint8_t>(value >= low && value <= high);
        }
    }
}

void PackedColumn::keepAllowed(std::size_t first, std::span<std::uint8_t> keep,
                               const std::vector<std::uint8_t>& allowed) const
{
    if (m_planes.size() == 1) {
        const std::uint8_t* const a = m_planes[0].data() + first;
        const std::uint8_t* const yes = allowed.data();
        for (std::size_t i = 0; i < keep.size(); ++i)
            keep[i] &= yes[a[i]];
        return;
    }
    for (std::size_t i = 0; i < keep.size(); ++i)
        keep[i] &= allowed[static_cast<std::size_t>(at(first + i))];
}

} // namespace bm
