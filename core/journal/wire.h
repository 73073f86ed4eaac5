// Fixed fields in and out, all numbers little-endian, as segments, packages and certificates are made of
// them.
#pragma once

#include "core/base/text.h"
#include "core/journal/entry.h"

#include <cstring>
#include <string>
#include <string_view>

namespace bm::wire {

class Writer
{
public:
    void number(std::uint64_t v, int size)
    {
        for (int i = 0; i < size; ++i)
            m_out.push_back(static_cast<char>((v >> (8 * i)) & 0xffU));
    }
    void bytes(std::string_view b) { m_out.append(b); }
    template <class Array> void array(const Array& a)
    {
        m_out.append(reinterpret_cast<const char*>(a.data()), a.size());
    }
    // u32 length, then the bytes.
    void field(std::string_view b)
    {
        number(b.size(), 4);
        m_out.append(b);
    }
    void chain(const ChainKey& c)
    {
        array(c.station.bytes);
        number(c.epoch, 4);
        array(c.nonce.bytes);
    }
    void instant(Instant at) { number(static_cast<std::uint64_t>(at.ms), 8); }
    [[nodiscard]] const std::string& text() const { return m_out; }
    std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

// Stops at the first thing wrong: from then on everything reads as zero or empty, and why() says what it was.
class Reader
{
public:
    explicit Reader(std::string_view in) : m_in(in) {}

    std::string_view take(std::size_t n)
    {
        if (m_why || n > m_in.size() - m_pos) {
            fail("cut off");
            return {};
        }
        const std::string_view out = m_in.substr(m_pos, n);
        m_pos += n;
        return out;
    }
    std::uint64_t number(int size)
    {
        std::uint64_t v = 0;
        const std::string_view b = take(static_cast<std::size_t>(size));
        for (std::size_t i = 0; i < b.size(); ++i)
            v |= static_cast<std::uint64_t>(static_cast<unsigned char>(b[i])) << (8 * i);
        return v;
    }
    std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(number(2)); }
    template <class Array> void array(Array& a)
    {
        const std::string_view b = take(a.size());
        if (b.size() == a.size())
            std::memcpy(a.data(), b.data(), a.size());
    }
    std::string_view field(std::size_t limit)
    {
        const std::uint32_t size = u32();
        if (size > limit) {
            fail("too long");
            return {};
        }
        return take(size);
    }
    // UTF-8, any.
    std::string text(std::size_t limit)
    {
        const std::string_view b = field(limit);
        if (!validUtf8(b))
            fail("not UTF-8");
        return std::string(b);
    }
    // One line of clean text: UTF-8 without control characters.
    std::string line(std::size_t limit)
    {
        const std::string_view b = field(limit);
        if (!cleanLine(b))
            fail("not clean text");
        return std::string(b);
    }
    ChainKey chain()
    {
        ChainKey c;
        array(c.station.bytes);
        c.epoch = u32();
        array(c.nonce.bytes);
        if (c.epoch == 0)
            fail("epoch zero");
        return c;
    }
    Instant instant()
    {
        const Instant at{static_cast<std::int64_t>(number(8))};
        if (!validInstant(at))
            fail("time out of range");
        return at;
    }
    void fail(const char* why)
    {
        if (!m_why)
            m_why = why;
    }
    void expectEnd()
    {
        if (m_pos != m_in.size())
            fail("something after the end");
    }
    [[nodiscard]] bool failed() const { return m_why != nullptr; }
    [[nodiscard]] const char* why() const { return m_why ? m_why : ""; }
    [[nodiscard]] std::size_t position() const { return m_pos; }

    [[nodiscard]] static bool cleanLine(std::string_view text)
    {
        if (!validUtf8(text))
            return false;
        for (const char c : text) {
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                return false;
        }
        return true;
    }
    // 1970 to 2201: what the days of the program can hold.
    [[nodiscard]] static bool validInstant(Instant at) { return at.ms >= 0 && at.ms <= 7'300'000'000'000; }

private:
    std::string_view m_in;
    std::size_t m_pos = 0;
    const char* m_why = nullptr;
};

} // namespace bm::wire
