#include "core/journal/codec.h"

#include "core/base/digest.h"
#include "core/base/text.h"

#include <cstring>

namespace bm {

namespace {

constexpr std::string_view magic = "bmseg1";
constexpr std::size_t maxText = 1U << 20U;   // one half of one entry
constexpr std::uint32_t maxEntries = 100000; // of one segment
constexpr std::size_t maxName = 200;         // actor, verb, kind, audience …

class Encoder
{
public:
    void number(std::uint64_t v, int size)
    {
        for (int i = 0; i < size; ++i)
            m_out.push_back(static_cast<char>((v >> (8 * i)) & 0xffU));
    }
    template <class Array> void array(const Array& a)
    {
        m_out.append(reinterpret_cast<const char*>(a.data()), a.size());
    }
    void text(std::string_view t)
    {
        number(t.size(), 4);
        m_out.append(t);
    }
    void literal(std::string_view t) { m_out.append(t); }
    std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

class Decoder
{
public:
    explicit Decoder(std::string_view in) : m_in(in) {}
    std::uint64_t number(int size)
    {
        std::uint64_t v = 0;
        const std::string_view bytes = take(static_cast<std::size_t>(size));
        for (std::size_t i = 0; i < bytes.size(); ++i)
            v |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        return v;
    }
    template <class Array> void array(Array& a)
    {
        const std::string_view bytes = take(a.size());
        if (bytes.size() == a.size())
            std::memcpy(a.data(), bytes.data(), a.size());
    }
    std::string text(std::size_t limit)
    {
        const std::uint64_t size = number(4);
        if (size > limit) {
            fail("text too long");
            return {};
        }
        const std::string_view bytes = take(static_cast<std::size_t>(size));
        if (!validUtf8(bytes))
            fail("not UTF-8");
        return std::string(bytes);
    }
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
    void fail(const char* why)
    {
        if (!m_why)
            m_why = why;
    }
    [[nodiscard]] bool failed() const { return m_why != nullptr; }
    [[nodiscard]] bool atEnd() const { return m_pos == m_in.size(); }
    [[nodiscard]] Error error() const
    {
        return Error("bad-segment", {{"offset", std::to_string(m_pos)}, {"why", m_why ? m_why : ""}});
    }

private:
    std::string_view m_in;
    std::size_t m_pos = 0;
    const char* m_why = nullptr;
};

void putHeader(Encoder& out, const Header& h)
{
    out.number(static_cast<std::uint64_t>(h.hlc.ms), 8);
    out.number(h.hlc.n, 4);
    out.number(static_cast<std::uint64_t>(h.at.ms), 8);
    out.text(h.actor);
    out.text(h.actingFor);
    out.text(h.kind);
    out.array(h.subject.bytes);
    out.text(h.verb);
    out.number(h.version, 4);
    out.text(h.audience);
}

void readHeader(Decoder& in, Header& h)
{
    h.hlc.ms = static_cast<std::int64_t>(in.number(8));
    h.hlc.n = static_cast<std::uint32_t>(in.number(4));
    h.at.ms = static_cast<std::int64_t>(in.number(8));
    h.actor = in.text(maxName);
    h.actingFor = in.text(maxName);
    h.kind = in.text(maxName);
    in.array(h.subject.bytes);
    h.verb = in.text(maxName);
    h.version = static_cast<std::uint32_t>(in.number(4));
    h.audience = in.text(maxName);
    // Days are counted within 1900–2200; a time outside would overflow them.
    constexpr std::int64_t farMs = 7'300'000'000'000;
    if (h.at.ms < -2'300'000'000'000 || h.at.ms > farMs || h.hlc.ms < 0 || h.hlc.ms > farMs)
        in.fail("time out of range");
}

void readItem(Decoder& in, Entry& e)
{
    const auto tag = in.number(1);
    if (tag > 2)
        in.fail("unknown form");
    e.form = static_cast<Form>(tag);
    if (e.form == Form::Stub) {
        in.array(e.hash);
        return;
    }
    readHeader(in, e.header);
    e.facts = in.text(maxText);
    if (e.form == Form::Whole) {
        e.person = in.text(maxText);
        e.personHash = sha256(e.person);
    } else {
        in.array(e.personHash);
    }
}

} // namespace

std::string encodeSegment(const Segment& s)
{
    Encoder out;
    out.literal(magic);
    out.array(s.chain.station.bytes);
    out.number(s.chain.epoch, 4);
    out.array(s.chain.nonce.bytes);
    out.number(s.from, 4);
    out.array(s.before);
    out.number(s.entries.size(), 4);
    for (const Entry& e : s.entries) {
        const Form form = e.form == Form::PersonErased ? Form::PersonWithheld : e.form;
        out.number(static_cast<std::uint64_t>(form), 1);
        if (form == Form::Stub) {
            out.array(e.hash);
            continue;
        }
        putHeader(out, e.header);
        out.text(e.facts);
        if (form == Form::Whole)
            out.text(e.person);
        else
            out.array(e.personHash);
    }
    return out.take();
}

Result<Segment> decodeSegment(std::string_view bytes)
{
    Decoder in(bytes);
    Segment s;
    if (in.take(magic.size()) != magic)
        in.fail("not a segment");
    in.array(s.chain.station.bytes);
    s.chain.epoch = static_cast<std::uint32_t>(in.number(4));
    in.array(s.chain.nonce.bytes);
    s.from = static_cast<std::uint32_t>(in.number(4));
    in.array(s.before);
    const auto count = static_cast<std::uint32_t>(in.number(4));
    if (s.from == 0 || s.chain.epoch == 0 || count > maxEntries || s.from > 0xffffffffU - count)
        in.fail("numbers out of range");
    if (s.from == 1 && s.before != Hash{})
        in.fail("something before the first entry");
    Hash prev = s.before;
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        Entry e;
        readItem(in, e);
        e.header.chain = s.chain;
        e.header.seq = s.from + i;
        if (e.form != Form::Stub)
            e.hash = entryHash(e.header, prev, e.facts, e.personHash);
        prev = e.hash;
        s.entries.push_back(std::move(e));
    }
    if (!in.failed() && !in.atEnd())
        in.fail("something after the end");
    if (in.failed())
        return in.error();
    return s;
}

} // namespace bm
