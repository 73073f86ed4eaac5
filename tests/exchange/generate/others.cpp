#include "core/base/read_file.h"
#include "core/exchange/sealed_file.h"
#include "tests/exchange/generate/published.h"
#include "tests/support/temp_dir.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace bm::test {

namespace {

class Adder
{
public:
    Adder(std::vector<Made>& out, std::string kind, std::string ending)
        : m_out(out), m_kind(std::move(kind)), m_ending(std::move(ending))
    {
    }
    void operator()(const std::string& name, const std::string& bytes)
    {
        m_out.push_back({name + m_ending, m_kind, "-", bytes});
    }

private:
    std::vector<Made>& m_out;
    std::string m_kind;
    std::string m_ending;
};

std::string flipped(std::string bytes, std::size_t at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

// The same bytes, one part put to others, and signed by the root or by whoever.
std::string replaced(std::string bytes, std::size_t at, const std::string& other, const char* label,
                     const StationKeys& keys)
{
    bytes.resize(bytes.size() - 64);
    bytes.replace(at, other.size(), other);
    return bytes + suiteOf(1)->sign(keys, label, bytes);
}

void publishCertificateFiles(const World& w, std::vector<Made>& out)
{
    Adder add(out, "certificate", ".cert");
    const std::string& good = w.township.certificateBytes;
    add("good-certificate", good);
    add("good-certificate-county", w.county.certificateBytes);
    Certificate c = w.village.certificate;
    c.trial = true;
    c.officeName = std::string(400, 'n');
    c.label = std::string(32, 'l');
    c.office = "123456789012";
    c.to = Instant{7'300'000'000'000};
    c.from = Instant{0};
    c.number = 0xffffffffffffffffULL;
    add("good-certificate-at-its-limits", signCertificate(c, w.county.keys).value());
    add("bad-certificate-empty", "");
    add("bad-certificate-none", "%PDF");
    add("bad-certificate-only-magic", "bmcert1");
    add("bad-certificate-cut", good.substr(0, good.size() - 1));
    add("bad-certificate-longer", good + "x");
    add("bad-certificate-too-long", good + std::string(2048, 'x'));
    add("bad-certificate-forged", signCertificate(w.township.certificate, w.township.keys).value());
    add("bad-certificate-signature", flipped(good, good.size() - 1));
    const auto field = [&](const std::string& name, std::size_t at, const std::string& bytes) {
        add("bad-certificate-" + name, replaced(good, at, bytes, "bianmin-certificate-1", w.county.keys));
    };
    const auto after = [&](std::string_view text) { return good.find(text) + text.size(); };
    field("number-0", 7, std::string(8, '\0'));
    field("epoch-0", 31, std::string(4, '\0'));
    field("office-not-digits", 55, "A");
    field("office-full-width", 55, "\xef\xbc\x91"); // １
    field("name-control", 68, "\n");
    field("name-not-utf8", 68, "\xff");
    field("name-surrogate", 68, "\xed\xa0\x80");
    field("name-overlong", 68, "\xc0\xaf");
    field("level-0", after(w.township.certificate.officeName), std::string(1, '\0'));
    field("level-4", after(w.township.certificate.officeName), "\x04");
    field("trial-2", after("W1"), "\x02");
    field("suite-2", after("W1") + 1, "\x02");
    field("to-before-from", good.size() - 64 - 8, std::string(8, '\0'));
    field("from-negative", good.size() - 64 - 16, std::string(8, '\xff'));
}

void publishEnrolments(std::vector<Made>& out)
{
    Adder add(out, "enrolment", ".enrol");
    EnrolmentRequest r;
    const Certificate c = certificateOf("new station", "village", {}, 1);
    r.chain = c.chain;
    r.office = c.office;
    r.officeName = c.officeName;
    r.level = c.level;
    r.label = c.label;
    r.created = packedAt;
    const StationKeys keys = keysOf("new station");
    const StationKeys stranger = keysOf("stranger");
    const std::string good = makeEnrolmentRequest(r, keys).value();
    add("good-enrolment", good);
    add("bad-enrolment-none", "%PDF");
    add("bad-enrolment-only-magic", "bmenrol1");
    add("bad-enrolment-cut", good.substr(0, good.size() - 1));
    add("bad-enrolment-longer", good + "x");
    add("bad-enrolment-changed", flipped(good, 60));
    add("bad-enrolment-by-another", replaced(good, 0, "bmenrol1", "bianmin-enrolment-1", stranger));
    add("bad-enrolment-other-label", replaced(good, 0, "bmenrol1", "bianmin-certificate-1", keys));
    add("bad-enrolment-created-far",
        replaced(good, good.size() - 64 - 8, std::string(8, '\x7f'), "bianmin-enrolment-1", keys));
}

void publishSignedHeads(const World& w, std::vector<Made>& out)
{
    Adder add(out, "head", ".head");
    Actor county{"county", keysOf("county"), w.county.chain, {}, {}, {}};
    Rng rng(1);
    for (int i = 0; i < 5; ++i)
        county.write(someFacts(rng), somePerson(rng));
    const SignedHead head = county.segment(2, 5).head;
    const std::string good = encodeHead(head);
    add("good-head", good);
    add("bad-head-cut", good.substr(0, good.size() - 1));
    add("bad-head-longer", good + "x");
    add("bad-head-changed", flipped(good, 50));
    add("bad-head-signature", flipped(good, good.size() - 3));
    add("bad-head-by-another", encodeHead(signHead(head, w.village.keys)));
    const auto stated = [&](const std::string& name, auto change) {
        SignedHead other = head;
        change(other);
        add("bad-head-states-" + name, encodeHead(signHead(other, county.keys)));
    };
    stated("from-0", [](SignedHead& h) { h.from = 0; });
    stated("seq-0", [](SignedHead& h) { h.seq = 0; });
    stated("backwards", [](SignedHead& h) { h.from = 6; });
    stated("epoch-0", [](SignedHead& h) { h.chain.epoch = 0; });
    stated("something-before-the-first", [](SignedHead& h) { h.from = 1; });
}

void publishSealedFiles(std::vector<Made>& out)
{
    Adder add(out, "sealed", ".sealed");
    const TempDir dir;
    const StreamKey key = StreamKey::of("0123456789abcdef0123456789abcdef");
    const auto sealed = [&](const std::string& plain) {
        std::ofstream(dir / "plain", std::ios::binary | std::ios::trunc) << plain;
        const auto done =
            sealFile(dir / "plain", dir / "sealed", key, R"({"station":"W1"})", IfExists::Replace);
        if (!done.ok())
            throw std::runtime_error(done.error().code);
        return readFile(dir / "sealed", 10'000'000).value();
    };
    const std::string good = sealed("an invented backup");
    add("good-sealed", good);
    add("good-sealed-empty", sealed(""));
    const std::string two = sealed(std::string(65537, 'b'));
    add("good-sealed-two-chunks", two);
    add("good-sealed-whole-chunk", sealed(std::string(65536, 'b')));
    add("bad-sealed-none", "%PDF");
    add("bad-sealed-empty-file", "");
    add("bad-sealed-cut-in-header", good.substr(0, 20));
    add("bad-sealed-cut-in-text", good.substr(0, 40));
    add("bad-sealed-cut", good.substr(0, good.size() - 1));
    add("bad-sealed-longer", good + "x");
    add("bad-sealed-text-changed", flipped(good, 40));
    add("bad-sealed-stream-header", flipped(good, 50));
    add("bad-sealed-last-byte", flipped(good, good.size() - 1));
    add("bad-sealed-key-check", flipped(good, 25));
    std::string other = good;
    other[8] = 2;
    add("bad-sealed-version", other);
    other = good;
    other[10] = 2;
    add("bad-sealed-suite", other);
    other = good;
    other.replace(12, 4, "\xff\xff\xff\x7f");
    add("bad-sealed-text-huge", other);
    other = good;
    other.replace(16, 8, std::string(8, '\x7f'));
    add("bad-sealed-plain-huge", other);
    // The last chunk put away, the size in the header made to fit.
    other = two.substr(0, two.size() - 18);
    other.replace(16, 8, std::string("\x00\x00\x01\x00\x00\x00\x00\x00", 8));
    add("bad-sealed-last-chunk-gone", other);
}

} // namespace

void publishOthers(const World& w, std::vector<Made>& out)
{
    publishCertificateFiles(w, out);
    publishEnrolments(out);
    publishSignedHeads(w, out);
    publishSealedFiles(out);
}

} // namespace bm::test
