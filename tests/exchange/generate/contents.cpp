#include "core/base/digest.h"
#include "core/journal/wire.h"
#include "tests/exchange/generate/published.h"

#include <algorithm>

namespace bm::test {

namespace {

std::string sized(std::string_view bytes)
{
    wire::Writer out;
    out.field(bytes);
    return out.take();
}

std::string list(int tag, const std::vector<std::string>& items, std::uint32_t count)
{
    wire::Writer out;
    out.number(static_cast<std::uint64_t>(tag), 1);
    out.number(count, 4);
    for (const std::string& item : items)
        out.bytes(item);
    return out.take();
}

// The five lists, one of them given.
std::string with(int tag, const std::vector<std::string>& items, std::uint32_t count)
{
    std::string out = "bmcon1";
    for (int t = 1; t <= 5; ++t)
        out += t == tag ? list(t, items, count) : list(t, {}, 0);
    return out;
}
std::string with(int tag, const std::vector<std::string>& items)
{
    return with(tag, items, static_cast<std::uint32_t>(items.size()));
}

std::string part(const SegmentPart& p)
{
    return sized(encodeSegment(p.segment)) + encodeHead(p.head);
}

std::string counted(const ChainKey& chain, std::uint64_t number, int size)
{
    wire::Writer out;
    out.chain(chain);
    out.number(number, size);
    out.array(sha256("x"));
    return out.take();
}

std::string attachment(std::string_view bytes)
{
    const Hash h = sha256(bytes);
    return std::string(reinterpret_cast<const char*>(h.data()), h.size()) + sized(bytes);
}

class Adder
{
public:
    explicit Adder(std::vector<Made>& out) : m_out(out) {}
    void operator()(const std::string& name, const std::string& bytes)
    {
        m_out.push_back({name + ".con", "contents", "-", bytes});
    }

private:
    std::vector<Made>& m_out;
};

void publishLists(const World& w, Adder& add)
{
    const std::string plain = encodeContents(w.draft().contents).value();
    add("good-contents", plain);
    add("good-contents-empty", with(1, {}));
    add("bad-contents-empty-file", "");
    add("bad-contents-magic", "bmcon2" + plain.substr(6));
    add("bad-contents-cut", plain.substr(0, plain.size() - 1));
    add("bad-contents-longer", plain + '\0');
    add("bad-contents-a-list-missing", with(1, {}).substr(0, 26));
    add("bad-contents-a-sixth-list", with(1, {}) + list(6, {}, 0));
    add("bad-contents-lists-exchanged", "bmcon1" + list(2, {}, 0) + list(1, {}, 0) + with(1, {}).substr(16));
    add("bad-contents-unknown-tag", "bmcon1" + list(9, {}, 0) + with(1, {}).substr(11));
    add("good-contents-two-certificates", with(1, {sized("a"), sized("b")}));
    add("bad-contents-certificates-order", with(1, {sized("b"), sized("a")}));
    add("bad-contents-certificate-twice", with(1, {sized("a"), sized("a")}));
    add("bad-contents-certificate-long", with(1, {sized(std::string(2049, 'a'))}));
    const char* names[] = {"", "certificates", "segments", "having", "seen", "attachments"};
    const std::uint32_t limits[] = {0, 4096, 4096, 16384, 4096, 1024};
    for (int tag = 1; tag <= 5; ++tag) {
        add("bad-contents-too-many-" + std::string(names[tag]), with(tag, {}, limits[tag] + 1));
        add("bad-contents-missing-" + std::string(names[tag]), with(tag, {}, limits[tag]));
        add("bad-contents-count-huge-" + std::string(names[tag]), with(tag, {}, 0xffffffffU));
    }
    const ChainKey one{{{1}}, 1, {}};
    const ChainKey later{{{1}}, 256, {}}; // after epoch 1 as a number, before it as bytes
    add("good-contents-having-by-epoch", with(3, {counted(one, 1, 4), counted(later, 1, 4)}));
    add("bad-contents-having-by-epoch", with(3, {counted(later, 1, 4), counted(one, 1, 4)}));
    add("bad-contents-having-twice", with(3, {counted(one, 1, 4), counted(one, 2, 4)}));
    add("bad-contents-having-0", with(3, {counted(one, 0, 4)}));
    add("bad-contents-having-epoch-0", with(3, {counted({{{1}}, 0, {}}, 1, 4)}));
    add("good-contents-seen", with(4, {counted(one, 7, 8)}));
    add("bad-contents-seen-0", with(4, {counted(one, 0, 8)}));
    add("bad-contents-seen-twice", with(4, {counted(one, 1, 8), counted(one, 2, 8)}));
    std::vector<std::string> papers{attachment("one"), attachment("two"), attachment("")};
    std::sort(papers.begin(), papers.end());
    add("good-contents-attachments", with(5, papers));
    std::swap(papers[0], papers[2]);
    add("bad-contents-attachments-order", with(5, papers));
    add("bad-contents-attachment-twice", with(5, {papers[0], papers[0]}));
    std::string wrong = attachment("one");
    wrong.back() = 'E';
    add("bad-contents-attachment-changed", with(5, {wrong}));
    wire::Writer huge;
    huge.array(sha256("x"));
    huge.number((16U << 20U) + 1, 4);
    add("bad-contents-attachment-huge", with(5, {huge.take()}));
}

void publishSegments(const World& w, Adder& add)
{
    const Actor& t = w.township;
    const std::string segment = encodeSegment(t.segment(1, 6).segment);
    const std::string head = encodeHead(t.segment(1, 6).head);
    const auto raw = [&](const std::string& name, const std::string& bytes) {
        add("bad-segment-" + name, with(2, {sized(bytes) + head}));
    };
    add("good-segments-two-of-a-chain", with(2, {part(t.segment(1, 3)), part(t.segment(4, 6))}));
    add("good-segments-with-a-gap", with(2, {part(t.segment(1, 2)), part(t.segment(5, 6))}));
    add("bad-segments-order", with(2, {part(t.segment(4, 6)), part(t.segment(1, 3))}));
    add("good-segments-overlap", with(2, {part(t.segment(1, 3)), part(t.segment(3, 6))}));
    add("bad-segments-twice", with(2, {part(t.segment(1, 3)), part(t.segment(1, 3))}));
    const auto replaced = [&](std::size_t at, const std::string& bytes) {
        std::string out = segment;
        return out.replace(at, bytes.size(), bytes);
    };
    const std::string zero4(4, '\0');
    raw("magic", replaced(0, "bmseg2"));
    raw("cut", segment.substr(0, segment.size() - 1));
    raw("longer", segment + "x");
    raw("epoch-0", replaced(22, zero4));
    raw("from-0", replaced(42, zero4));
    raw("from-past-the-end", replaced(42, "\xff\xff\xff\xff"));
    raw("something-before-the-first", replaced(46, "x"));
    raw("count-more", replaced(78, "\x07"));
    raw("count-less", replaced(78, "\x05"));
    raw("count-over-the-limit", replaced(78, std::string("\x89\x13\x00\x00", 4)));
    raw("unknown-form", replaced(82, "\x03"));
    raw("empty", "");
    const std::size_t hlcAt = 83;
    raw("hlc-below-0", replaced(hlcAt, std::string(8, '\xff')));
    raw("hlc-far", replaced(hlcAt, std::string("\x00\x00\x00\x00\x00\x07\x00\x00", 8)));
    raw("at-far", replaced(hlcAt + 12, std::string("\x00\x00\x00\x00\x00\x07\x00\x00", 8)));
    raw("actor-too-long", replaced(hlcAt + 20, "\xff\xff\xff\xff"));
    raw("actor-not-utf8", replaced(hlcAt + 24, "\xff"));

    SegmentPart p = t.segment(1, 6);
    p.segment.entries[2].facts += ' ';
    add("bad-head-facts-changed", with(2, {part(p)}));
    p = t.segment(1, 6);
    p.segment.entries[2].person += ' ';
    add("bad-head-person-changed", with(2, {part(p)}));
    p = t.segment(2, 6);
    p.segment.before[31] ^= 0x80U;
    add("bad-head-before-changed", with(2, {part(p)}));
    p = t.segment(1, 6);
    p.head = t.segment(1, 5).head;
    add("bad-head-of-the-entry-before", with(2, {part(p)}));
    SignedHead statement = t.segment(1, 6).head;
    statement.chain = w.village.chain;
    p.head = signHead(statement, t.keys);
    add("bad-head-of-another-chain", with(2, {part(p)}));
    statement = t.segment(1, 6).head;
    statement.seq = 7;
    p.head = signHead(statement, t.keys);
    add("bad-head-another-number", with(2, {part(p)}));
    statement = t.segment(1, 6).head;
    statement.cover[7] ^= 1U;
    p.head = signHead(statement, t.keys);
    add("bad-head-another-cover", with(2, {part(p)}));
    p = t.segment(2, 6);
    p.head.from = 3;
    add("bad-head-another-from", with(2, {part(p)}));
    p = t.segment(2, 6);
    p.head.before[0] ^= 1U;
    add("bad-head-another-before", with(2, {part(p)}));
    p = t.segment(1, 6);
    p.head.before[0] = 1;
    add("bad-head-something-before-the-first", with(2, {part(p)}));
    p = t.segment(2, 6);
    p.head.from = 7;
    add("bad-head-backwards", with(2, {part(p)}));
    p = t.segment(1, 6);
    p.head.seq = 0;
    add("bad-head-number-0", with(2, {part(p)}));
    p = t.segment(1, 6);
    p.head.chain.epoch = 0;
    add("bad-head-epoch-0", with(2, {part(p)}));
    p = t.segment(1, 6);
    std::swap(p.segment.entries[1], p.segment.entries[2]);
    add("bad-head-entries-exchanged", with(2, {part(p)}));
    p.segment.entries.clear();
    add("bad-segment-without-entries", with(2, {part(p)}));
    p = t.segment(1, 6);
    withhold(p.segment.entries[5], Form::Stub);
    add("good-segment-stub-at-the-end", with(2, {part(p)}));
    p.segment.entries[2].facts += ' ';
    add("bad-head-stub-hides-a-change", with(2, {part(p)}));
    p.segment.entries[5].hash[0] ^= 1U;
    add("bad-head-stub-changed", with(2, {part(p)}));
}

} // namespace

void publishContents(const World& w, std::vector<Made>& out)
{
    Adder add(out);
    publishLists(w, add);
    publishSegments(w, add);
}

} // namespace bm::test
