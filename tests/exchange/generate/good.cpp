#include "core/base/digest.h"
#include "tests/exchange/generate/published.h"
#include "tests/exchange/verdict.h"

#include <zstd.h>

#include <stdexcept>

namespace bm::test {

namespace {

std::string noise(std::size_t size)
{
    Rng rng(77);
    std::string out(size, '\0');
    for (char& c : out)
        c = static_cast<char>(rng.next());
    return out;
}

} // namespace

std::string compressed(const std::string& plain, int level, int windowLog)
{
    ZSTD_CCtx* const c = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(c, ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(c, ZSTD_c_windowLog, windowLog);
    std::string out(ZSTD_compressBound(plain.size()), '\0');
    out.resize(ZSTD_compress2(c, out.data(), out.size(), plain.data(), plain.size()));
    ZSTD_freeCCtx(c);
    return out;
}

std::string worldText(const World& w)
{
    const PublicKeys root = w.root();
    const auto hexOf = [](const auto& a) { return hex(a.data(), a.size()); };
    std::string out = "root " + hexOf(root.sign) + " " + hexOf(root.box) + "\n";
    for (const Actor* a : {&w.county, &w.township, &w.village})
        out += "keys " + a->name + " " + toHex(a->keys.bytes()) + "\n";
    out += "keys recovery " + toHex(w.recovery.bytes()) + "\n";
    out += "keys stranger " + toHex(w.stranger.bytes()) + "\n";
    out += "reader county keys=county\n";
    out += "reader recovery keys=recovery\n";
    out += "reader village keys=village\n";
    out += "reader nobody\n";
    out += "reader several keys=stranger keys=village keys=recovery\n";
    out += "reader strict keys=county revoked=" + hex(w.township.chain.station) + "\n";
    out += "reader other-revoked keys=county revoked=" + hex(w.village.chain.station) + "\n";
    out += "reader knowing keys=county known=" + toHex(w.village.certificateBytes) + "\n";
    out += "sealed-key " + toHex("0123456789abcdef0123456789abcdef") + "\n";
    return out;
}

void publishGood(const World& w, std::vector<Made>& out)
{
    const auto add = [&](const std::string& name, const PackageDraft& d,
                         const std::string& reader = "county") {
        auto bytes = writePackage(d, w.township.keys);
        if (!bytes.ok())
            throw std::runtime_error(name + ": " + bytes.error().code);
        out.push_back({name + ".bmx", "package", reader, *bytes});
    };
    add("good", w.draft());
    for (const char* reader :
         {"recovery", "several", "other-revoked", "knowing", "strict", "village", "nobody"})
        out.push_back({"good.bmx", "package", reader, out[0].bytes});

    PackageDraft d = w.draft();
    d.contents = {};
    add("good-nothing-to-tell", d);
    d.headSeq = 0;
    d.head = {};
    add("good-no-entry-yet", d);
    d = w.draft();
    d.number = 700;
    d.previous = sha256("number 699");
    add("good-number-700", d);
    d = w.draft();
    d.created = enrolledAt;
    add("good-first-moment", d);
    d.created = Instant{expiresAt.ms - 1};
    add("good-last-moment", d);
    d = w.draft();
    for (int i = 0; i < 14; ++i)
        d.recipients.push_back(keysOf("r" + std::to_string(i)).publicKeys());
    add("good-sixteen-slots", d);
    d = w.draft();
    withhold(d.contents.segments[0].segment.entries[0], Form::Stub);
    withhold(d.contents.segments[0].segment.entries[5], Form::Stub);
    withhold(d.contents.segments[1].segment.entries[1], Form::PersonWithheld);
    add("good-stubs-and-withheld", d);
    d = w.draft();
    d.contents.segments = {w.township.segment(1, 2), w.township.segment(3, 3), w.township.segment(5, 6)};
    add("good-three-segments-of-one-chain", d);
    d = w.draft();
    d.headSeq = 9;
    d.head = sha256("not all of it is here");
    add("good-head-beyond", d);
    d = w.draft();
    d.contents.certificates.clear();
    add("writer-known-to-the-reader", d, "knowing");
    out.push_back({"writer-known-to-the-reader.bmx", "package", "county", out.back().bytes});
    d = w.draft();
    d.sender.epoch = 2;
    d.contents.segments.erase(d.contents.segments.begin());
    add("good-new-epoch", d);

    d = w.draft();
    const std::string large = noise(70'000);
    d.contents.attachments.push_back({sha256(large), large});
    add("good-two-chunks", d);
    d = w.draft();
    const std::string zeros(2'000'000, '\0');
    d.contents.attachments = {{sha256(zeros), zeros}};
    add("good-window-of-a-mebibyte", d);

    // Other encoders are as good: a small window, raw blocks, a size written in eight bytes.
    d = w.draft();
    const std::string plain = encodeContents(d.contents).value();
    const auto crafted = [&](const std::string& name, const std::string& frame) {
        out.push_back({name + ".bmx", "package", "county",
                       craft(d, w.township.keys, {.plain = plain, .frame = frame})});
    };
    crafted("good-frame-small-window", compressed(plain, 1, 10));
    std::string raw("\x28\xb5\x2f\xfd\xe0", 5);
    for (std::size_t i = 0; i < 8; ++i)
        raw += static_cast<char>((std::uint64_t{plain.size()} >> (8 * i)) & 0xffU);
    const std::size_t header = plain.size() << 3U | 1U; // last block, raw
    for (std::size_t i = 0; i < 3; ++i)
        raw += static_cast<char>((header >> (8 * i)) & 0xffU);
    crafted("good-frame-raw", raw + plain);
}

} // namespace bm::test
