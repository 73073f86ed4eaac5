#include "core/base/digest.h"
#include "tests/exchange/generate/published.h"

#include <sodium.h>

#include <stdexcept>

namespace bm::test {

namespace {

using namespace std::string_view_literals;

std::string signedAnew(std::string bytes, const StationKeys& keys)
{
    bytes.resize(bytes.size() - 64);
    return bytes + suiteOf(1)->sign(keys, packageSignatureLabel, bytes);
}

// A header's field put to other bytes, signed for: the layout must say no by itself.
struct FieldChange
{
    const char* name;
    std::size_t at;
    std::string_view bytes;
};

constexpr FieldChange changes[] = {
    {"version-0", 8, "\x00\x00"sv},
    {"version-2", 8, "\x02\x00"sv},
    {"suite-0", 10, "\x00\x00"sv},
    {"suite-2", 10, "\x02\x00"sv},
    {"no-slots", 12, "\x00\x00"sv},
    {"seventeen-slots", 12, "\x11\x00"sv},
    {"slots-by-256", 12, "\x02\x01"sv},
    {"flags", 14, "\x01\x00"sv},
    {"flags-high", 14, "\x00\x80"sv},
    {"epoch-0", 32, "\x00\x00\x00\x00"sv},
    {"number-0", 52, "\x00"sv},
    {"number-2-without-first", 52, "\x02"sv},
    {"created-before-1970", 60, "\xff\xff\xff\xff\xff\xff\xff\xff"sv},
    {"created-far", 60, "\x00\x00\x00\x00\x00\x07\x00\x00"sv},
    {"head-without-entries", 68, "\x00\x00\x00\x00"sv},
    {"previous-of-the-first", 104, "\x01"sv},
    {"no-certificate", 136, "\x00\x00\x00\x00"sv},
    {"certificate-too-long", 136, "\x01\x08\x00\x00"sv},
    {"plain-0", 140, "\x00\x00\x00\x00"sv},
    {"endless-data", 140, "\x01\x00\x00\x10"sv},
    {"frame-0", 144, "\x00\x00\x00\x00"sv},
    {"frame-over-the-file", 144, "\x00\x00\x00\x04"sv},
    {"frame-huge", 144, "\xff\xff\xff\xff"sv},
};

void publishFiles(const std::string& good, std::vector<Made>& out)
{
    const auto add = [&](const std::string& name, const std::string& bytes) {
        out.push_back({"bad-" + name + ".bmx", "package", "county", bytes});
    };
    add("empty", "");
    add("cut-in-magic", good.substr(0, 5));
    add("cut-in-header", good.substr(0, 147));
    add("cut-after-header", good.substr(0, 148));
    add("cut-in-body", good.substr(0, good.size() / 2));
    add("cut-signature", good.substr(0, good.size() - 64));
    add("cut-last-byte", good.substr(0, good.size() - 1));
    add("longer-by-one", good + '\0');
    add("longer-by-a-line-end", good + "\r\n");
    add("twice-in-one-file", good + good);
    add("zip", "PK\x03\x04" + good);
    add("rar", "Rar!\x1a\x07" + good);
    add("7z", "7z\xbc\xaf\x27\x1c" + good);
    add("gzip", "\x1f\x8b\x08" + good);
    add("pdf", "%PDF-1.7 and so on");
    add("zeros", std::string(600, '\0'));
    add("lower-case-magic", "bmpkg" + good.substr(5));
    std::string unix;
    std::string dos;
    for (const char c : good) {
        if (c != '\r')
            unix += c;
        dos += c == '\n' ? "\r\n" : std::string(1, c);
    }
    add("text-line-ends-unix", unix);
    add("text-line-ends-dos", dos);
    add("text-byte-order-mark", "\xef\xbb\xbf" + good);
    add("text-end-of-file-char", good.substr(0, 7));
}

void publishSlots(const std::string& good, const World& w, std::vector<Made>& out)
{
    const std::string slots = good.substr(148, 176);
    const auto add = [&](const std::string& name, const std::string& other) {
        out.push_back({"bad-" + name + ".bmx", "package", "county",
                       signedAnew(good.substr(0, 148) + other + good.substr(324), w.township.keys)});
    };
    add("slots-not-in-order", slots.substr(88) + slots.substr(0, 88));
    add("slot-twice", slots.substr(0, 88) + slots.substr(0, 88));
}

void publishCertificates(const World& w, std::vector<Made>& out)
{
    const auto add = [&](const std::string& name, const PackageDraft& d, const std::string& certificate,
                         const StationKeys& keys) {
        out.push_back(
            {"bad-" + name + ".bmx", "package", "county", craft(d, keys, {.certificate = certificate})});
    };
    const PackageDraft d = w.draft();
    const std::string& own = w.township.certificateBytes;
    add("certificate-of-another-county", d, signCertificate(w.township.certificate, w.stranger).value(),
        w.township.keys);
    add("certificate-self-made", d, signCertificate(w.township.certificate, w.township.keys).value(),
        w.township.keys);
    add("certificate-of-another-station", d, w.village.certificateBytes, w.village.keys);
    add("certificate-is-a-pdf", d, "%PDF-1.7", w.township.keys);
    add("certificate-cut", d, own.substr(0, own.size() - 1), w.township.keys);
    add("certificate-longer", d, own + "x", w.township.keys);
    std::string changed = own;
    changed[60] = static_cast<char>(changed[60] ^ 1);
    add("certificate-changed", d, changed, w.township.keys);
    Certificate promoted = w.village.certificate;
    promoted.chain = w.township.chain;
    add("certificate-by-a-village", d, signCertificate(promoted, w.village.keys).value(), w.village.keys);
    PackageDraft early = d;
    early.created = Instant{enrolledAt.ms - 1};
    add("certificate-not-yet", early, own, w.township.keys);
    PackageDraft late = d;
    late.created = expiresAt;
    add("certificate-expired", late, own, w.township.keys);
    // An expired certificate does not hide a forgery.
    add("expired-and-forged", late, own, w.stranger);
}

// The same signature with the group's order added to its second half: other bytes, the same equation.
std::string malleable(std::string bytes)
{
    static constexpr unsigned char order[32] = {
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
        0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        char& c = bytes[bytes.size() - 32 + i];
        const unsigned sum = static_cast<unsigned char>(c) + order[i] + carry;
        c = static_cast<char>(sum & 0xffU);
        carry = sum >> 8U;
    }
    return bytes;
}

void publishSignatures(const std::string& good, const World& w, std::vector<Made>& out)
{
    const auto add = [&](const std::string& name, const std::string& bytes) {
        out.push_back({"bad-" + name + ".bmx", "package", "county", bytes});
    };
    const std::string before = good.substr(0, good.size() - 64);
    add("signature-zero", before + std::string(64, '\0'));
    add("signature-by-a-stranger", signedAnew(good, w.stranger));
    add("signature-by-the-village", signedAnew(good, w.village.keys));
    add("signature-by-the-county", signedAnew(good, w.county.keys));
    add("signature-for-something-else", before + suiteOf(1)->sign(w.township.keys, "bianmin-head-1", before));
    add("signature-malleable", malleable(good));
    add("signature-without-label", before + suiteOf(1)->sign(w.township.keys, "", before));
    for (const std::size_t at : {20U, 52U, 64U, 80U, 150U, 200U}) {
        std::string bad = good;
        bad[at + 4] = static_cast<char>(bad[at + 4] ^ 4);
        add("flip-at-" + std::to_string(at + 4), bad);
    }
    std::string bad = good;
    bad[bad.size() - 200] = static_cast<char>(bad[bad.size() - 200] ^ 1);
    add("flip-in-body", bad);
}

} // namespace

void publishOuter(const World& w, std::vector<Made>& out)
{
    const auto written = writePackage(w.draft(), w.township.keys);
    if (!written.ok())
        throw std::runtime_error(written.error().code);
    const std::string& good = *written;
    publishFiles(good, out);
    for (const FieldChange& change : changes) {
        std::string bad = good;
        bad.replace(change.at, change.bytes.size(), change.bytes);
        out.push_back({std::string("bad-") + change.name + ".bmx", "package", "county",
                       signedAnew(bad, w.township.keys)});
    }
    publishSlots(good, w, out);
    publishCertificates(w, out);
    publishSignatures(good, w, out);
}

} // namespace bm::test
