#include "core/base/digest.h"
#include "tests/exchange/generate/published.h"

#include <sodium.h>

#include <stdexcept>

namespace bm::test {

namespace {

class Adder
{
public:
    Adder(const World& w, std::vector<Made>& out) : m_w(w), m_out(out) {}
    void crafted(const std::string& name, const PackageDraft& d, Crafted parts)
    {
        bytes(name, craft(d, m_w.township.keys, std::move(parts)));
    }
    void bytes(const std::string& name, const std::string& bytes)
    {
        m_out.push_back({"bad-" + name + ".bmx", "package", "county", bytes});
    }

private:
    const World& m_w;
    std::vector<Made>& m_out;
};

void publishSeals(const World& w, Adder& add)
{
    const PackageDraft d = w.draft();
    const Suite& suite = *suiteOf(1);
    add.crafted("seal-noise", d, {.sealed = {std::string(80, 's'), std::string(80, 't')}});
    const StreamKey other = StreamKey::make();
    const std::string toCounty = suite.sealKey(other, w.county.keys.publicKeys());
    add.crafted("seal-of-another-key", d, {.sealed = {toCounty, toCounty}});
    const std::string toStranger = suite.sealKey(other, w.stranger.publicKeys());
    add.crafted("seal-to-another", d, {.sealed = {toStranger, toStranger}});
    add.crafted("seal-zero", d, {.sealed = {std::string(80, '\0'), std::string(80, '\0')}});
}

// The body made by hand, so that tags and associated data can be wrong. A frame of two chunks.
struct Body
{
    std::vector<unsigned char> tags; // of each chunk
    bool bound = true;               // associated data as the format wants it
};

std::string withBody(const World& w, const PackageDraft& d, const Body& body)
{
    const StreamKey key = StreamKey::make();
    const std::string good = craft(d, w.township.keys, {.key = key});
    const auto layout = readLayout(good).value();
    const std::string frame = makeFrame(encodeContents(d.contents).value());
    std::string out = good.substr(0, layout.bodyAt);
    const Hash ad = sha256(out);
    crypto_secretstream_xchacha20poly1305_state state;
    std::string header(24, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char*>(header.data()),
                                                    key.data());
    out += header;
    for (std::size_t i = 0, at = 0; at < frame.size(); ++i, at += 65536) {
        const std::string chunk = frame.substr(at, 65536);
        std::string sealed(chunk.size() + 17, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
            reinterpret_cast<const unsigned char*>(chunk.data()), chunk.size(), ad.data(),
            i == 0 && body.bound ? ad.size() : 0, body.tags.at(i));
        out += sealed;
    }
    return out + suiteOf(1)->sign(w.township.keys, packageSignatureLabel, out);
}

void publishStreams(const World& w, Adder& add)
{
    constexpr unsigned char message = 0;
    constexpr unsigned char push = 1;
    constexpr unsigned char rekey = 2;
    constexpr unsigned char final = 3;
    PackageDraft d = w.draft();
    std::string noise(66'000, '\0');
    Rng rng(4);
    for (char& c : noise)
        c = static_cast<char>(rng.next());
    d.contents = {};
    d.contents.attachments = {{sha256(noise), noise}};
    const std::string good = withBody(w, d, {{message, final}});
    const auto layout = readLayout(good).value();

    const auto signedAnew = [&](std::string bytes) {
        return bytes + suiteOf(1)->sign(w.township.keys, packageSignatureLabel, bytes);
    };
    const PackageDraft small = w.draft();
    add.bytes("stream-not-bound", withBody(w, small, {{final}, false}));
    add.bytes("stream-without-end", withBody(w, small, {{message}}));
    add.bytes("stream-push-tag-last", withBody(w, small, {{push}}));
    add.bytes("stream-rekey-tag-last", withBody(w, small, {{rekey}}));
    add.bytes("stream-ends-early", withBody(w, d, {{final, final}}));
    add.bytes("stream-push-tag-first", withBody(w, d, {{push, final}}));
    std::string changed = good.substr(0, layout.trailerAt);
    changed[layout.bodyAt] = static_cast<char>(changed[layout.bodyAt] ^ 1);
    add.bytes("stream-header-changed", signedAnew(changed));
    changed = good.substr(0, layout.trailerAt);
    changed.back() = static_cast<char>(changed.back() ^ 1);
    add.bytes("stream-last-byte-changed", signedAnew(changed));

    // The village's name and certificate around the township's sealed body.
    const std::string whole = craft(small, w.township.keys, {});
    const auto at = readLayout(whole).value();
    PackageHeader h = at.header;
    h.sender = w.village.chain;
    h.certificateSize = static_cast<std::uint32_t>(w.village.certificateBytes.size());
    std::string stolen = encodePackageHeader(h) + whole.substr(148, at.certificateAt - 148) +
                         w.village.certificateBytes + whole.substr(at.bodyAt, at.trailerAt - at.bodyAt);
    stolen += suiteOf(1)->sign(w.village.keys, packageSignatureLabel, stolen);
    add.bytes("body-stolen-by-the-village", stolen);
    // The body of another package of the same sender.
    PackageDraft next = small;
    next.number = 2;
    next.previous = packageHash(whole);
    const std::string second = craft(next, w.township.keys, {});
    add.bytes("body-of-another-package",
              signedAnew(second.substr(0, at.bodyAt) + whole.substr(at.bodyAt, at.trailerAt - at.bodyAt)));
}

std::string leBytes(std::uint64_t v, std::size_t size)
{
    std::string out;
    for (std::size_t i = 0; i < size; ++i)
        out += static_cast<char>((v >> (8 * i)) & 0xffU);
    return out;
}

// A frame of one raw block by hand: descriptor, window, size, block.
std::string rawFrame(unsigned descriptor, const std::string& between, const std::string& plain)
{
    return std::string("\x28\xb5\x2f\xfd", 4) + static_cast<char>(descriptor) + between +
           leBytes(plain.size() << 3U | 1U, 3) + plain;
}

void publishFrames(const World& w, Adder& add)
{
    const PackageDraft d = w.draft();
    const std::string plain = encodeContents(d.contents).value();
    const std::string frame = makeFrame(plain);
    const auto size = static_cast<std::uint32_t>(plain.size());
    const std::string size8 = leBytes(size, 8);
    const auto with = [&](const std::string& name, const std::string& bytes) {
        add.crafted("frame-" + name, d, {.plain = plain, .frame = bytes});
    };
    with("none", "this is no frame");
    with("short", std::string("\x28\xb5\x2f", 3));
    with("only-magic", std::string("\x28\xb5\x2f\xfd", 4));
    with("skippable", std::string("\x50\x2a\x4d\x18\x04\x00\x00\x00....", 12));
    with("skippable-first", std::string("\x50\x2a\x4d\x18\x00\x00\x00\x00", 8) + frame);
    with("skippable-last", frame + std::string("\x50\x2a\x4d\x18\x00\x00\x00\x00", 8));
    with("twice", frame + frame);
    with("one-byte-more", frame + "x");
    with("one-byte-less", frame.substr(0, frame.size() - 1));
    with("no-size", rawFrame(0x00, "\x50", plain));
    with("checksum", rawFrame(0xe4, size8, plain) + "sum!");
    with("dictionary", rawFrame(0xe1, "\x01" + size8, plain));
    with("reserved-bit", rawFrame(0xe8, size8, plain));
    with("unused-bit", rawFrame(0xf0, size8, plain));
    with("window-2-mebibytes", rawFrame(0xc0, "\x58" + size8, plain));
    with("window-a-little-over", rawFrame(0xc0, "\x51" + size8, plain));
    with("window-2-to-the-41", rawFrame(0xc0, "\xff" + size8, plain));
    with("another-size", rawFrame(0xe0, leBytes(size + 1, 8), plain));
    with("size-2-to-the-32-more", rawFrame(0xe0, leBytes(size + (std::uint64_t{1} << 32U), 8), plain));
    with("shorter-than-it-says", rawFrame(0xe0, size8, plain.substr(1)));
    with("longer-than-it-says", rawFrame(0xe0, size8, plain + "x"));
    with("reserved-block",
         std::string("\x28\xb5\x2f\xfd\xe0", 5) + size8 + leBytes(size << 3U | 7U, 3) + plain);
    add.crafted("frame-header-says-more", d, {.plain = plain, .plainSize = size + 1});
    add.crafted("frame-header-says-less", d, {.plain = plain, .plainSize = size - 1});
    // 1.5 MiB in a single segment: its window is all of it.
    const std::string zeros(1'500'000, '\0');
    PackageDraft large = d;
    large.contents.attachments = {{sha256(zeros), zeros}};
    const std::string largePlain = encodeContents(large.contents).value();
    const std::string single = compressed(largePlain, 1, 21);
    add.crafted("frame-single-segment-too-large", large, {.plain = largePlain, .frame = single});
}

void publishHeads(const World& w, Adder& add)
{
    const auto with = [&](const std::string& name, const PackageDraft& d) { add.crafted(name, d, {}); };
    PackageDraft d = w.draft();
    d.contents.segments[1].head = signHead(d.contents.segments[1].segment, w.township.keys);
    with("head-signed-by-the-relay", d);
    d = w.draft();
    d.contents.segments[1].head = signHead(d.contents.segments[1].segment, w.county.keys);
    with("head-signed-by-the-county", d);
    d = w.draft();
    d.contents.segments[1].head.signature[5] ^= 1U;
    with("head-signature-changed", d);
    d = w.draft();
    d.contents.certificates = {w.county.certificateBytes};
    with("head-writer-unknown", d);
    d = w.draft();
    d.contents.certificates.push_back(signCertificate(w.village.certificate, w.township.keys).value());
    with("head-carried-certificate-forged", d);
    d = w.draft();
    d.contents.certificates.push_back("no certificate");
    with("head-carried-certificate-is-none", d);
    d = w.draft();
    d.headSeq = 5;
    d.head = w.township.entries[4].hash;
    with("head-own-goes-beyond", d);
    d.headSeq = 6;
    with("head-own-is-another", d);
    d.headSeq = 0;
    d.head = {};
    with("head-own-is-none", d);
}

} // namespace

void publishInner(const World& w, std::vector<Made>& out)
{
    Adder add(w, out);
    publishSeals(w, add);
    publishStreams(w, add);
    publishFrames(w, add);
    publishHeads(w, add);
}

} // namespace bm::test
