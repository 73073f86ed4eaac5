#include "tests/exchange/world.h"

#include "core/base/digest.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace bm::test {

namespace {

Bytes16 bytesOf(const std::string& text)
{
    const Hash h = sha256(text);
    Bytes16 out{};
    std::memcpy(out.data(), h.data(), out.size());
    return out;
}

std::string_view view(const Hash& h)
{
    return {reinterpret_cast<const char*>(h.data()), h.size()};
}

Actor actorOf(const std::string& name, const std::string& level, std::uint64_t number,
              const StationKeys& root)
{
    Actor out{name, keysOf(name), {}, {}, {}, {}};
    out.certificate = certificateOf(name, level, out.keys.publicKeys(), number);
    out.chain = out.certificate.chain;
    auto bytes = signCertificate(out.certificate, root);
    if (!bytes.ok())
        throw std::runtime_error(bytes.error().code);
    out.certificateBytes = std::move(*bytes);
    return out;
}

} // namespace

std::uint64_t Rng::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

StationKeys keysOf(const std::string& name)
{
    std::string secret(view(sha256("bianmin-test-sign " + name)));
    secret += view(sha256("bianmin-test-box " + name));
    auto keys = StationKeys::fromBytes(secret);
    if (!keys.ok())
        throw std::runtime_error(keys.error().code);
    return std::move(keys).value();
}

Certificate certificateOf(const std::string& name, const std::string& level, const PublicKeys& keys,
                          std::uint64_t number)
{
    Certificate c;
    c.number = number;
    c.chain = {{bytesOf("station " + name)}, 1, {bytesOf("nonce " + name)}};
    c.office = level == "county" ? "511324" : level == "township" ? "511324101" : "511324101201";
    c.officeName = level == "county"     ? "某县政务服务中心"
                   : level == "township" ? "某镇便民服务中心"
                                         : "某村便民服务室";
    c.level = level;
    c.label = "W1";
    c.keys = keys;
    c.from = enrolledAt;
    c.to = expiresAt;
    return c;
}

Entry& Actor::write(std::string facts, std::string person, std::string audience)
{
    Entry e;
    e.header.chain = chain;
    e.header.seq = seq() + 1;
    e.header.hlc = {packedAt.ms - dayMs + e.header.seq, 0};
    e.header.at = Instant{packedAt.ms - dayMs + std::int64_t{e.header.seq} * 1000};
    e.header.actor = "a";
    e.header.kind = "case";
    e.header.subject = {bytesOf(name + std::to_string(e.header.seq))};
    e.header.verb = "accept";
    e.header.audience = std::move(audience);
    e.facts = std::move(facts);
    e.person = std::move(person);
    e.personHash = sha256(e.person);
    e.hash = entryHash(e.header, head(), e.facts, e.personHash);
    entries.push_back(std::move(e));
    return entries.back();
}

SegmentPart Actor::segment(std::uint32_t from, std::uint32_t to) const
{
    SegmentPart out;
    out.segment.chain = chain;
    out.segment.from = from;
    if (from > 1)
        out.segment.before = entries[from - 2].hash;
    out.segment.entries.assign(entries.begin() + (from - 1), entries.begin() + to);
    out.head = signHead(out.segment, keys);
    return out;
}

void withhold(Entry& entry, Form form)
{
    entry.form = form;
    entry.person.clear();
    if (form == Form::Stub) {
        const Header old = entry.header;
        entry.header = {};
        entry.header.chain = old.chain;
        entry.header.seq = old.seq;
        entry.facts.clear();
        entry.personHash = {};
    }
}

World::World()
    : county(actorOf("county", "county", 1, keysOf("county")))
    , township(actorOf("township", "township", 2, county.keys))
    , village(actorOf("village", "village", 3, county.keys))
    , stranger(keysOf("stranger"))
    , recovery(keysOf("recovery"))
{
    Rng rng(7);
    for (int i = 0; i < 6; ++i)
        township.write(someFacts(rng), somePerson(rng), "all|up");
    for (int i = 0; i < 4; ++i)
        village.write(someFacts(rng), somePerson(rng), "up");
}

Opener World::opener(const StationKeys& mine) const
{
    return {root(), {&mine}, {}, {}};
}

PackageDraft World::draft() const
{
    PackageDraft d;
    d.sender = township.chain;
    d.number = 1;
    d.created = packedAt;
    d.headSeq = township.seq();
    d.head = township.head();
    d.certificate = township.certificateBytes;
    d.recipients = {county.keys.publicKeys(), recovery.publicKeys()};
    d.contents.certificates = {village.certificateBytes};
    d.contents.segments = {township.segment(1, township.seq()), village.segment(1, village.seq())};
    d.contents.having = {{county.chain, 3, sha256("county head")}, {village.chain, 4, village.head()}};
    d.contents.seen = {{county.chain, 2, sha256("county package")}};
    const std::string paper = "%PDF-1.4 an invented attachment";
    d.contents.attachments = {{sha256(paper), paper}};
    return d;
}

std::string someFacts(Rng& rng)
{
    static const char* matters[] = {"M01", "M02", "M13", "M14"};
    return R"({"matter":")" + std::string(matters[rng.below(4)]) + R"(","promise":"30wd","note":"第)" +
           std::to_string(rng.below(100000)) + R"(件"})";
}

std::string somePerson(Rng& rng)
{
    return R"({"salt":")" + std::to_string(rng.next()) + R"(","name":"张三","phone":"1380000)" +
           std::to_string(1000 + rng.below(9000)) + R"("})";
}

std::string craft(const PackageDraft& draft, const StationKeys& keys, Crafted parts)
{
    const Suite& suite = *suiteOf(1);
    if (parts.plain.empty()) {
        const auto plain = encodeContents(draft.contents);
        if (!plain.ok())
            throw std::runtime_error(plain.error().code);
        parts.plain = *plain;
    }
    if (parts.frame.empty())
        parts.frame = makeFrame(parts.plain);
    if (parts.certificate.empty())
        parts.certificate = draft.certificate;
    if (parts.plainSize == 0)
        parts.plainSize = static_cast<std::uint32_t>(parts.plain.size());

    std::vector<std::pair<KeyId, PublicKeys>> slots;
    for (const PublicKeys& to : draft.recipients)
        slots.emplace_back(keyId(to), to);
    std::sort(slots.begin(), slots.end());
    PackageHeader h;
    h.sender = draft.sender;
    h.number = draft.number;
    h.created = draft.created;
    h.headSeq = draft.headSeq;
    h.head = draft.head;
    h.previous = draft.previous;
    h.certificateSize = static_cast<std::uint32_t>(parts.certificate.size());
    h.plainSize = parts.plainSize;
    h.frameSize = static_cast<std::uint32_t>(parts.frame.size());
    for (const auto& [id, to] : slots)
        h.recipients.push_back(id);
    std::string before = encodePackageHeader(h);
    for (std::size_t i = 0; i < slots.size(); ++i) {
        before.append(reinterpret_cast<const char*>(slots[i].first.data()), slots[i].first.size());
        before += i < parts.sealed.size() ? parts.sealed[i] : suite.sealKey(parts.key, slots[i].second);
    }
    return sealPackage(suite, before + parts.certificate, parts.frame, parts.key, keys);
}

} // namespace bm::test
