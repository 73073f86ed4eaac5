#include "core/exchange/contents.h"

#include "core/base/digest.h"
#include "core/exchange/certificate.h"
#include "core/journal/wire.h"

#include <algorithm>
#include <tuple>

namespace bm {

namespace {

constexpr std::string_view magic = "bmcon1";
// Where a segment's grammar (codec.h) has its count: "bmseg1" chain from before count.
constexpr std::size_t segmentCountAt = 6 + 36 + 4 + 32;

enum Tag : std::uint8_t
{
    Certificates = 1,
    Segments = 2,
    HavingTag = 3,
    Seen = 4,
    Attachments = 5
};

// Pointers in order, doubles left out: the parts themselves may be large.
template <class T, class Key> std::vector<const T*> sortedOnce(const std::vector<T>& list, Key key)
{
    std::vector<const T*> out;
    out.reserve(list.size());
    for (const T& item : list)
        out.push_back(&item);
    std::stable_sort(out.begin(), out.end(), [&](const T* a, const T* b) { return key(*a) < key(*b); });
    out.erase(std::unique(out.begin(), out.end(), [](const T* a, const T* b) { return *a == *b; }),
              out.end());
    return out;
}

// Runs of one chain may overlap; two that contradict each other are a fork, and its proof.
auto place(const SignedHead& head)
{
    return std::tie(head.chain, head.from, head.seq, head.head);
}

void beginList(wire::Writer& out, Tag tag, std::size_t count)
{
    out.number(tag, 1);
    out.number(count, 4);
}

Error tooMany(const char* what, std::size_t limit)
{
    return Error("package-too-many", {{"what", what}, {"limit", std::to_string(limit)}});
}

class Decoder
{
public:
    explicit Decoder(std::string_view plain) : m_in(plain) {}

    Result<Contents> run()
    {
        if (m_in.take(magic.size()) != magic)
            m_in.fail("not the contents of a package");
        certificates();
        segments();
        having();
        seen();
        attachments();
        if (!m_error)
            m_in.expectEnd();
        if (!m_error && m_in.failed())
            m_error =
                Error("package-contents", {{"offset", std::to_string(m_in.position())}, {"why", m_in.why()}});
        if (m_error)
            return std::move(*m_error);
        return std::move(m_out);
    }

private:
    // Calls `item` as often as the list says, until something is wrong.
    template <class Item> void list(Tag tag, const char* what, std::size_t limit, Item item)
    {
        if (stopped())
            return;
        if (m_in.number(1) != tag)
            m_in.fail("unknown part");
        const std::uint32_t count = m_in.u32();
        if (count > limit && !m_in.failed())
            m_error = tooMany(what, limit);
        for (std::uint32_t i = 0; i < count && !stopped(); ++i)
            item();
    }
    [[nodiscard]] bool stopped() const { return m_error.has_value() || m_in.failed(); }
    void ascending(bool is)
    {
        if (!is)
            m_in.fail("not in order");
    }

    void certificates()
    {
        list(Certificates, "certificates", package_limit::certificates, [this] {
            std::string bytes(m_in.field(maxCertificateSize));
            ascending(m_out.certificates.empty() || m_out.certificates.back() < bytes);
            m_out.certificates.push_back(std::move(bytes));
        });
    }
    void segments()
    {
        list(Segments, "segments", package_limit::segments, [this] { segment(); });
    }
    void segment()
    {
        const std::string_view bytes = m_in.field(package_limit::plain);
        const std::string_view headBytes = m_in.take(signedHeadSize);
        if (m_in.failed())
            return;
        // Counted before it is read: reading costs memory for each entry.
        wire::Reader count(bytes);
        (void)count.take(segmentCountAt);
        m_entries += count.u32();
        if (m_entries > package_limit::entries) {
            m_error = tooMany("entries", package_limit::entries);
            return;
        }
        auto segment = decodeSegment(bytes);
        if (!segment.ok()) {
            m_error = segment.error();
            return;
        }
        auto head = decodeHead(headBytes);
        if (!head.ok() || segment->entries.empty()) {
            m_in.fail(head.ok() ? "an empty segment" : "a head that cannot be");
            return;
        }
        const Entry& last = segment->entries.back();
        if (!headMatches(*head, *segment)) {
            m_error = Error("head-mismatch", {{"station", hex(segment->chain.station)},
                                              {"seq", std::to_string(last.header.seq)}});
            return;
        }
        ascending(m_out.segments.empty() || place(m_out.segments.back().head) < place(*head));
        m_out.segments.push_back({std::move(*segment), *head});
    }
    void having()
    {
        list(HavingTag, "having", package_limit::having, [this] {
            Having h;
            h.chain = m_in.chain();
            h.seq = m_in.u32();
            m_in.array(h.head);
            if (h.seq == 0)
                m_in.fail("nothing had");
            ascending(m_out.having.empty() || m_out.having.back().chain < h.chain);
            m_out.having.push_back(h);
        });
    }
    void seen()
    {
        list(Seen, "seen", package_limit::seen, [this] {
            SeenPackage s;
            s.sender = m_in.chain();
            s.number = m_in.number(8);
            m_in.array(s.hash);
            if (s.number == 0)
                m_in.fail("nothing seen");
            ascending(m_out.seen.empty() || m_out.seen.back().sender < s.sender);
            m_out.seen.push_back(s);
        });
    }
    void attachments()
    {
        list(Attachments, "attachments", package_limit::attachments, [this] {
            Attachment a;
            m_in.array(a.hash);
            a.bytes = m_in.field(package_limit::attachment);
            ascending(m_out.attachments.empty() || m_out.attachments.back().hash < a.hash);
            if (!m_in.failed() && sha256(a.bytes) != a.hash)
                m_error = Error("attachment-mismatch", {{"hash", hex(a.hash)}});
            m_out.attachments.push_back(std::move(a));
        });
    }

    wire::Reader m_in;
    Contents m_out;
    std::optional<Error> m_error;
    std::uint64_t m_entries = 0;
};

} // namespace

Result<std::string> encodeContents(const Contents& contents)
{
    wire::Writer out;
    out.bytes(magic);

    const auto certificates = sortedOnce(contents.certificates, [](const std::string& c) { return c; });
    beginList(out, Certificates, certificates.size());
    for (const std::string* c : certificates)
        out.field(*c);

    const auto segments = sortedOnce(contents.segments, [](const SegmentPart& s) { return place(s.head); });
    beginList(out, Segments, segments.size());
    for (const SegmentPart* s : segments) {
        out.field(encodeSegment(s->segment));
        out.bytes(encodeHead(s->head));
    }

    const auto having = sortedOnce(contents.having, [](const Having& h) { return h; });
    beginList(out, HavingTag, having.size());
    for (const Having* h : having) {
        out.chain(h->chain);
        out.number(h->seq, 4);
        out.array(h->head);
    }

    const auto seen = sortedOnce(contents.seen, [](const SeenPackage& s) { return s; });
    beginList(out, Seen, seen.size());
    for (const SeenPackage* s : seen) {
        out.chain(s->sender);
        out.number(s->number, 8);
        out.array(s->hash);
    }

    const auto attachments = sortedOnce(contents.attachments, [](const Attachment& a) { return a.hash; });
    beginList(out, Attachments, attachments.size());
    for (const Attachment* a : attachments) {
        out.array(a->hash);
        out.field(a->bytes);
    }

    // What nobody would read is not sent: an entry whose hash is not what was signed shows here, not there.
    const auto read = decodeContents(out.text());
    if (!read.ok())
        return read.error();
    return out.take();
}

Result<Contents> decodeContents(std::string_view plain)
{
    return Decoder(plain).run();
}

} // namespace bm
