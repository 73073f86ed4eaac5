// The contents of a package: one way to write them, and no other is read.
#include "core/base/digest.h"
#include "core/journal/wire.h"
#include "tests/exchange/world.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bm;
using namespace bm::test;

namespace {

std::string codeOf(const std::string& plain)
{
    const auto read = decodeContents(plain);
    return read.ok() ? "ok" : read.error().code;
}

// A list of one tag, its items given as bytes; the rest empty.
std::string withList(int tag, const std::vector<std::string>& items, std::uint32_t count)
{
    wire::Writer out;
    out.bytes("bmcon1");
    for (int t = 1; t <= 5; ++t) {
        out.number(static_cast<std::uint64_t>(t), 1);
        out.number(t == tag ? count : 0, 4);
        if (t == tag) {
            for (const std::string& item : items)
                out.bytes(item);
        }
    }
    return out.take();
}
std::string withList(int tag, const std::vector<std::string>& items)
{
    return withList(tag, items, static_cast<std::uint32_t>(items.size()));
}

std::string sized(std::string_view bytes)
{
    wire::Writer out;
    out.field(bytes);
    return out.take();
}

std::string part(const SegmentPart& p)
{
    return sized(encodeSegment(p.segment)) + encodeHead(p.head);
}

std::string having(const ChainKey& chain, std::uint32_t seq)
{
    wire::Writer out;
    out.chain(chain);
    out.number(seq, 4);
    out.array(sha256("x"));
    return out.take();
}

std::string attachment(std::string_view bytes)
{
    const Hash h = sha256(bytes);
    return std::string(reinterpret_cast<const char*>(h.data()), h.size()) + sized(bytes);
}

} // namespace

TEST_CASE("contents are put in order, doubles are taken out, and come back")
{
    const World w;
    Contents c = w.draft().contents;
    std::reverse(c.segments.begin(), c.segments.end());
    std::reverse(c.having.begin(), c.having.end());
    c.certificates.push_back(c.certificates[0]);
    c.attachments.push_back(c.attachments[0]);
    c.having.push_back(c.having[0]);
    c.segments.push_back(c.segments[0]);
    const auto bytes = encodeContents(c);
    REQUIRE_OK(bytes);
    CHECK(*bytes == encodeContents(w.draft().contents).value());
    const auto read = decodeContents(*bytes);
    REQUIRE_OK(read);
    CHECK(encodeContents(*read).value() == *bytes);
}

TEST_CASE("what is not in order, twice, or of an unknown kind is refused")
{
    const World w;
    CHECK(codeOf(withList(1, {})) == "ok");
    CHECK(codeOf(withList(1, {sized("a"), sized("b")})) == "ok"); // who signed them is another layer
    CHECK(codeOf(withList(1, {sized("b"), sized("a")})) == "package-contents");
    CHECK(codeOf(withList(1, {sized("a"), sized("a")})) == "package-contents");
    CHECK(codeOf(withList(1, {sized(std::string(maxCertificateSize + 1, 'a'))})) == "package-contents");
    const std::string a = having({{{1}}, 1, {}}, 1);
    const std::string b = having({{{1}}, 256, {}}, 1); // epochs are numbers, not bytes
    const std::string c = having({{{1}}, 513, {}}, 1);
    CHECK(codeOf(withList(3, {a, b, c})) == "ok");
    CHECK(codeOf(withList(3, {a, c, b})) == "package-contents");
    CHECK(codeOf(withList(3, {a, a})) == "package-contents");
    CHECK(codeOf(withList(3, {having({{{1}}, 1, {}}, 0)})) == "package-contents");
    CHECK(codeOf(withList(3, {having({{{1}}, 0, {}}, 1)})) == "package-contents");
    std::vector<std::string> papers{attachment("one"), attachment("two"), attachment("three")};
    std::sort(papers.begin(), papers.end());
    CHECK(codeOf(withList(5, papers)) == "ok");
    std::swap(papers[0], papers[1]);
    CHECK(codeOf(withList(5, papers)) == "package-contents");
    std::string wrong = attachment("one");
    wrong.back() = 'E';
    CHECK(codeOf(withList(5, {wrong})) == "attachment-mismatch");
    for (int tag : {0, 2, 6, 255}) {
        std::string other = withList(1, {});
        other[6] = static_cast<char>(tag);
        CHECK(codeOf(other) == "package-contents");
    }
}

TEST_CASE("segments stand in order, do not overlap, and end at their heads")
{
    World w;
    const Actor& t = w.township;
    CHECK(codeOf(withList(2, {part(t.segment(1, 3)), part(t.segment(4, 6))})) == "ok");
    CHECK(codeOf(withList(2, {part(t.segment(1, 2)), part(t.segment(5, 6))})) == "ok"); // a gap is no fault
    CHECK(codeOf(withList(2, {part(t.segment(4, 6)), part(t.segment(1, 3))})) == "package-contents");
    CHECK(codeOf(withList(2, {part(t.segment(1, 3)), part(t.segment(3, 6))})) == "ok"); // overlapping runs
    CHECK(codeOf(withList(2, {part(t.segment(1, 3)), part(t.segment(1, 4))})) == "ok");
    CHECK(codeOf(withList(2, {part(t.segment(1, 4)), part(t.segment(1, 3))})) == "package-contents");
    CHECK(codeOf(withList(2, {part(t.segment(1, 3)), part(t.segment(1, 3))})) == "package-contents");

    SegmentPart p = t.segment(1, 6);
    p.head = t.segment(1, 5).head;
    CHECK(codeOf(withList(2, {part(p)})) == "head-mismatch");
    p.head = w.village.segment(1, 4).head;
    CHECK(codeOf(withList(2, {part(p)})) == "head-mismatch");
    p = t.segment(1, 6);
    p.segment.entries[3].person += ' ';
    CHECK(codeOf(withList(2, {part(p)})) == "head-mismatch");
    p = t.segment(2, 6);
    p.segment.before[0] ^= 1U;
    CHECK(codeOf(withList(2, {part(p)})) == "head-mismatch");
    p = t.segment(1, 6);
    p.segment.entries.clear();
    CHECK(codeOf(withList(2, {part(p)})) == "package-contents");
    CHECK(codeOf(withList(2, {sized("bmseg1 and nothing") + encodeHead(p.head)})) == "bad-segment");
    for (const std::size_t at : {std::size_t{16}, std::size_t{36}, std::size_t{40}}) { // epoch, from, seq
        std::string head = encodeHead(p.head);
        head.replace(at, 4, 4, '\0');
        CHECK(codeOf(withList(2, {sized(encodeSegment(t.segment(1, 6).segment)) + head})) ==
              "package-contents");
    }
}

TEST_CASE("a list that promises more than the limit costs nothing")
{
    for (int tag = 1; tag <= 5; ++tag)
        CHECK(codeOf(withList(tag, {}, 0xffffffffU)) == "package-too-many");
    const std::size_t limits[] = {package_limit::certificates, package_limit::segments, package_limit::having,
                                  package_limit::seen, package_limit::attachments};
    for (int tag = 1; tag <= 5; ++tag) {
        const auto limit = static_cast<std::uint32_t>(limits[tag - 1]);
        CHECK(codeOf(withList(tag, {}, limit + 1)) == "package-too-many");
        CHECK(codeOf(withList(tag, {}, limit)) == "package-contents"); // within it, but they are not there
    }
}

TEST_CASE("five thousand entries fit, one more does not")
{
    World w;
    Actor& v = w.village;
    while (v.seq() < package_limit::entries)
        v.write("{}", "{}");
    Contents c;
    c.segments = {v.segment(1, v.seq())};
    REQUIRE_OK(encodeContents(c));
    c.segments.push_back(w.township.segment(1, 1));
    const auto over = encodeContents(c);
    REQUIRE_FALSE(over.ok());
    CHECK(over.error().code == "package-too-many");
    CHECK(over.error().arg("limit") == "5000");
    // A count that lies is not believed before it is counted.
    std::string bytes = encodeSegment(w.township.segment(1, 1).segment);
    bytes.replace(78, 4, "\xff\xff\xff\x00", 4);
    CHECK(codeOf(withList(2, {sized(bytes) + encodeHead(w.township.segment(1, 1).head)})) ==
          "package-too-many");
}

TEST_CASE("havings that contradict each other are not sent")
{
    const World w;
    Contents c;
    c.having = {{w.village.chain, 3, sha256("a")}, {w.village.chain, 4, sha256("b")}};
    CHECK(encodeContents(c).error().code == "package-contents");
}

TEST_CASE("a frame is what its header says, within its window")
{
    Rng rng(1);
    std::string plain;
    for (int i = 0; i < 3'000'000; ++i)
        plain += static_cast<char>('a' + rng.below(4));
    for (const std::size_t size : {std::size_t{1}, std::size_t{255}, std::size_t{256}, std::size_t{65791},
                                   std::size_t{65792}, std::size_t{1} << 20U, plain.size()}) {
        const std::string part = plain.substr(0, size);
        const auto opened = openFrame(makeFrame(part), size);
        REQUIRE_OK(opened);
        CHECK(*opened == part);
        CHECK(openFrame(makeFrame(part), size + 1).error().code == "package-frame");
    }
}
