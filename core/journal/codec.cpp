#include "core/journal/codec.h"

#include "core/base/digest.h"
#include "core/journal/wire.h"

namespace bm {

namespace {

constexpr std::string_view magic = "bmseg1";
constexpr std::size_t maxText = 1U << 20U;   // one half of one entry
constexpr std::uint32_t maxEntries = 100000; // of one segment
constexpr std::size_t maxName = 200;         // actor, verb, kind, audience …

void putHeader(wire::Writer& out, const Header& h)
{
    out.number(static_cast<std::uint64_t>(h.hlc.ms), 8);
    out.number(h.hlc.n, 4);
    out.number(static_cast<std::uint64_t>(h.at.ms), 8);
    out.field(h.actor);
    out.field(h.actingFor);
    out.field(h.kind);
    out.array(h.subject.bytes);
    out.field(h.verb);
    out.number(h.version, 4);
    out.field(h.audience);
}

void readHeader(wire::Reader& in, Header& h)
{
    h.hlc.ms = static_cast<std::int64_t>(in.number(8));
    h.hlc.n = in.u32();
    h.at.ms = static_cast<std::int64_t>(in.number(8));
    h.actor = in.text(maxName);
    h.actingFor = in.text(maxName);
    h.kind = in.text(maxName);
    in.array(h.subject.bytes);
    h.verb = in.text(maxName);
    h.version = in.u32();
    h.audience = in.text(maxName);
    // Days are counted within 1900–2200; a time outside would overflow them.
    constexpr std::int64_t farMs = 7'300'000'000'000;
    if (h.at.ms < -2'300'000'000'000 || h.at.ms > farMs || h.hlc.ms < 0 || h.hlc.ms > farMs)
        in.fail("time out of range");
}

void readItem(wire::Reader& in, Entry& e)
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
    wire::Writer out;
    out.bytes(magic);
    out.chain(s.chain);
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
        out.field(e.facts);
        if (form == Form::Whole)
            out.field(e.person);
        else
            out.array(e.personHash);
    }
    return out.take();
}

Result<Segment> decodeSegment(std::string_view bytes)
{
    wire::Reader in(bytes);
    Segment s;
    if (in.take(magic.size()) != magic)
        in.fail("not a segment");
    in.array(s.chain.station.bytes);
    s.chain.epoch = in.u32();
    in.array(s.chain.nonce.bytes);
    s.from = in.u32();
    in.array(s.before);
    const auto count = in.u32();
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
    in.expectEnd();
    if (in.failed())
        return Error("bad-segment", {{"offset", std::to_string(in.position())}, {"why", in.why()}});
    return s;
}

} // namespace bm
