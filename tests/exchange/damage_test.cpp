// Damage: every single bit, every length, every kind of edit of reference packages is refused; and so it is
// by each layer alone in its own range, the others switched off.
#include "core/base/digest.h"
#include "tests/exchange/world.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace bm;
using namespace bm::test;

namespace {

bool longForm()
{
    return std::getenv("BM_LONG") != nullptr;
}

// The large reference takes minutes for all its bits: every 31st here, on average where it is random.
std::size_t stepOf(const std::string& package)
{
    return package.size() < 10'000 || longForm() ? 1 : 31;
}

std::string flipped(const std::string& good, std::size_t bit)
{
    std::string bad = good;
    bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
    return bad;
}

std::string noise(std::size_t size, std::uint64_t seed)
{
    Rng rng(seed);
    std::string out(size, '\0');
    for (char& c : out)
        c = static_cast<char>(rng.next());
    return out;
}

void attach(PackageDraft& d, const std::string& bytes)
{
    d.contents.attachments.push_back({sha256(bytes), bytes});
}

// Five small ones, and one whose frame takes two chunks.
std::vector<std::string> references(const World& w)
{
    std::vector<PackageDraft> drafts(6, w.draft());
    drafts[0].contents = {};
    drafts[2].number = 9;
    drafts[2].previous = sha256("number 8");
    drafts[2].recipients = {w.county.keys.publicKeys()};
    auto& stubbed = drafts[3].contents.segments[0].segment.entries;
    withhold(stubbed[0], Form::Stub);
    withhold(stubbed[1], Form::PersonWithheld);
    drafts[4].contents.attachments.clear();
    drafts[4].contents.segments = {w.township.segment(2, 4), w.village.segment(4, 4)};
    for (int i = 0; i < 14; ++i)
        drafts[4].recipients.push_back(keysOf("r" + std::to_string(i)).publicKeys());
    attach(drafts[5], noise(65536, 1));
    std::vector<std::string> out;
    for (const PackageDraft& d : drafts)
        out.push_back(writePackage(d, w.township.keys).value());
    return out;
}

Opener underRootOf(const World& w)
{
    Opener opener;
    opener.root = w.root();
    return opener;
}

// As openPackage(), with the signature believed.
Result<Contents> openUnsigned(const std::string& bytes, const World& w)
{
    const auto layout = readLayout(bytes);
    if (!layout.ok())
        return layout.error();
    const auto sender = senderCertificate(bytes, *layout, underRootOf(w));
    if (!sender.ok())
        return sender.error();
    const auto key = unsealKey(bytes, *layout, {&w.county.keys});
    if (!key.ok())
        return key.error();
    const auto frame = openStream(bytes, *layout, *key);
    if (!frame.ok())
        return frame.error();
    const auto plain = openFrame(*frame, layout->header.plainSize);
    if (!plain.ok())
        return plain.error();
    return decodeContents(*plain);
}

// The contents believed to be the sender's: only what proves itself.
bool provesItself(const std::string& plain, const World& w, const PackageHeader& header)
{
    const auto contents = decodeContents(plain);
    if (!contents.ok())
        return false;
    auto certificates = carriedCertificates(*contents, underRootOf(w));
    if (!certificates.ok())
        return false;
    certificates->push_back({w.township.certificateBytes, w.township.certificate});
    return checkHeads(header, *contents, *certificates, {}).ok();
}

// One edit of the kinds that copying, mending and malice make.
std::string edited(const std::string& good, const std::string& other, Rng& rng)
{
    std::string bad = good;
    const std::size_t at = rng.below(bad.size());
    const std::size_t size = 1 + rng.below(std::min<std::size_t>(64, bad.size() - at));
    switch (rng.below(8)) {
    case 0:
        for (std::size_t i = 0; i < size; ++i)
            bad[at + i] = static_cast<char>(rng.next());
        break;
    case 1:
        bad.insert(at, noise(size, rng.next()));
        break;
    case 2:
        bad.erase(at, size);
        break;
    case 3: { // a sector of nothing
        const std::size_t from = at / 512 * 512;
        bad.replace(from, std::min<std::size_t>(512, bad.size() - from), 512, '\0');
        break;
    }
    case 4: { // two ranges exchanged
        const std::size_t to = rng.below(bad.size() - size + 1);
        for (std::size_t i = 0; i < size; ++i)
            std::swap(bad[at + i], bad[to + i]);
        break;
    }
    case 5: // a part of another package in its place
        bad.replace(at, size, other, std::min(at, other.size() - 1), size);
        break;
    case 6: // the beginning of one, the end of another
        bad = good.substr(0, at) + other.substr(std::min(at, other.size()));
        break;
    default:
        for (int i = 0; i < 4; ++i)
            bad = flipped(bad, rng.below(bad.size() * 8));
    }
    return bad;
}

} // namespace

TEST_CASE("every single bit of the reference packages counts")
{
    const World w;
    const Opener opener = w.opener(w.county.keys);
    std::size_t flips = 0;
    std::size_t taken = 0;
    Rng rng(2);
    for (const std::string& good : references(w)) {
        REQUIRE_OK(openPackage(good, opener));
        const std::size_t step = stepOf(good);
        for (std::size_t bit = 0; bit < good.size() * 8; bit += 1 + rng.below(2 * step - 1)) {
            ++flips;
            taken += openPackage(flipped(good, bit), opener).ok() ? 1 : 0;
        }
    }
    CHECK(taken == 0);
    CHECK(flips > 90'000);
}

TEST_CASE("the signature alone notices every bit before it, and its own")
{
    const World w;
    for (const std::string& good : references(w)) {
        if (good.size() > 10'000)
            continue;
        const auto layout = readLayout(good);
        std::size_t taken = 0;
        for (std::size_t bit = 0; bit < good.size() * 8; ++bit)
            taken += checkSignature(flipped(good, bit), *layout, w.township.certificate.keys).ok() ? 1 : 0;
        CHECK(taken == 0);
    }
}

TEST_CASE("without the signature the stream notices all but the signature's own bits")
{
    const World w;
    for (const std::string& good : references(w)) {
        const std::size_t step = stepOf(good);
        const auto layout = readLayout(good);
        std::size_t before = 0;
        std::size_t after = 0;
        for (std::size_t bit = 0; bit < layout->trailerAt * 8; bit += step)
            before += openUnsigned(flipped(good, bit), w).ok() ? 1 : 0;
        for (std::size_t bit = layout->trailerAt * 8; bit < layout->end * 8; ++bit)
            after += openUnsigned(flipped(good, bit), w).ok() ? 1 : 0;
        CHECK(before == 0);
        CHECK(after == 64 * 8);
    }
}

TEST_CASE("without signature and stream, entries, certificates and attachments still prove themselves")
{
    const World w;
    const PackageDraft draft = w.draft();
    const std::string plain = encodeContents(draft.contents).value();
    const PackageHeader header = peekPackage(writePackage(draft, w.township.keys).value()).value();
    REQUIRE(provesItself(plain, w, header));
    // What the sender has and has seen is a claim of the sender's alone: only his signature holds it.
    const std::size_t havingSize = 5 + draft.contents.having.size() * (36 + 4 + 32);
    const std::size_t seenSize = 5 + draft.contents.seen.size() * (36 + 8 + 32);
    std::size_t attachmentsSize = 5;
    for (const Attachment& a : draft.contents.attachments)
        attachmentsSize += 32 + 4 + a.bytes.size();
    const std::size_t claimsEnd = plain.size() - attachmentsSize;
    const std::size_t claimsBegin = claimsEnd - havingSize - seenSize;
    std::size_t proved = 0;
    std::size_t claims = 0;
    for (std::size_t bit = 0; bit < plain.size() * 8; ++bit) {
        if (provesItself(flipped(plain, bit), w, header)) {
            const bool claim = bit / 8 >= claimsBegin && bit / 8 < claimsEnd;
            ++(claim ? claims : proved);
        }
    }
    CHECK(proved == 0);
    CHECK(claims > 100); // else this test would look at the wrong place
}

TEST_CASE("a damaged frame never opens to other entries")
{
    const World w;
    const PackageDraft draft = w.draft();
    const std::string plain = encodeContents(draft.contents).value();
    const std::string frame = makeFrame(plain);
    const PackageHeader header = peekPackage(writePackage(draft, w.township.keys).value()).value();
    const Contents good = decodeContents(plain).value();
    for (std::size_t bit = 0; bit < frame.size() * 8; ++bit) {
        const auto opened = openFrame(flipped(frame, bit), plain.size());
        if (opened.ok() && provesItself(*opened, w, header))
            CHECK(decodeContents(*opened)->segments == good.segments);
    }
}

TEST_CASE("no package is taken that is shorter or longer than it says")
{
    const World w;
    const Opener opener = w.opener(w.county.keys);
    for (const std::string& good : references(w)) {
        std::map<std::string, std::size_t> cut;
        for (std::size_t size = 0; size < good.size(); ++size) {
            const auto opened = openPackage(good.substr(0, size), opener);
            ++cut[opened.ok() ? "ok" : opened.error().code];
        }
        CHECK(cut == std::map<std::string, std::size_t>{{"package-cut", good.size()}});
        std::map<std::string, std::size_t> longer;
        for (std::size_t i = 0; i < 4096; ++i) {
            const auto opened = openPackage(good + std::string(1 + i / 256, static_cast<char>(i)), opener);
            ++longer[opened.ok() ? "ok" : opened.error().code];
        }
        CHECK(longer == std::map<std::string, std::size_t>{{"package-longer", 4096}});
    }
}

TEST_CASE("no edit of a package is taken")
{
    const World w;
    const Opener opener = w.opener(w.county.keys);
    const auto all = references(w);
    Rng rng(11);
    const std::size_t edits = longForm() ? 1'000'000 : 100'000;
    std::size_t made = 0;
    std::size_t taken = 0;
    std::map<std::string, std::size_t> codes;
    while (made < edits) {
        const std::string& good = all[rng.below(rng.oneIn(50) ? 6 : 5)];
        const std::string bad = edited(good, all[rng.below(all.size())], rng);
        if (std::find(all.begin(), all.end(), bad) != all.end())
            continue;
        ++made;
        const auto opened = openPackage(bad, opener);
        taken += opened.ok() ? 1 : 0;
        ++codes[opened.ok() ? "ok" : opened.error().code];
    }
    CHECK(taken == 0);
    // The edits reach every one of the outer checks.
    for (const char* code : {"package-cut", "package-longer", "package-layout", "package-text-damaged",
                             "not-a-package", "certificate-forged", "certificate-broken", "package-forged"})
        CHECK(codes[code] > 0);
}

TEST_CASE("chunks that are swapped, dropped or taken from elsewhere are noticed though signed anew")
{
    const World w;
    const Opener opener = w.opener(w.county.keys);
    PackageDraft d = w.draft();
    attach(d, noise(9 * 65536 + 100, 5));
    const std::string good = writePackage(d, w.township.keys).value();
    const auto layout = readLayout(good).value();
    const std::size_t first = layout.bodyAt + 24;
    const std::size_t step = 65536 + 17;
    REQUIRE((layout.trailerAt - first) / step == 9); // nine whole ones and the last

    const auto signedAnew = [&](std::string bytes) {
        bytes.resize(bytes.size() - 64);
        bytes += suiteOf(1)->sign(w.township.keys, packageSignatureLabel, bytes);
        const auto opened = openPackage(bytes, opener);
        return opened.ok() ? "ok" : opened.error().code;
    };
    REQUIRE(signedAnew(good) == "ok");

    std::vector<std::string> chunks;
    for (std::size_t at = first; at < layout.trailerAt; at += step)
        chunks.push_back(good.substr(at, std::min(step, layout.trailerAt - at)));
    const auto joined = [&](const std::vector<std::string>& list) {
        std::string out = good.substr(0, first);
        for (const std::string& chunk : list)
            out += chunk;
        return out + std::string(64, '\0');
    };
    REQUIRE(signedAnew(joined(chunks)) == "ok");
    std::size_t swaps = 0;
    for (std::size_t a = 0; a < chunks.size(); ++a) {
        for (std::size_t b = a + 1; b < chunks.size(); ++b, ++swaps) {
            auto list = chunks;
            std::swap(list[a], list[b]);
            CHECK(signedAnew(joined(list)) == "package-stream");
        }
    }
    for (std::size_t a = 0; a < 9; ++a) { // one twice, its neighbour not at all
        auto list = chunks;
        list[a] = list[(a + 1) % 9];
        CHECK(signedAnew(joined(list)) == "package-stream");
    }
    CHECK(swaps == 45);

    // A chunk less, the frame's size in the header made to fit: the stream is bound to its header.
    std::string shorter = good;
    shorter.erase(first + 3 * step, step);
    const std::uint32_t frameSize = layout.header.frameSize - 65536;
    for (std::size_t i = 0; i < 4; ++i)
        shorter[144 + i] = static_cast<char>((frameSize >> (8 * i)) & 0xffU);
    CHECK(signedAnew(shorter) == "package-stream");

    // The last chunk put away: what is left has no end.
    std::string cut = good.substr(0, first + 9 * step) + good.substr(layout.trailerAt);
    const std::uint32_t nine = 9 * 65536;
    for (std::size_t i = 0; i < 4; ++i)
        cut[144 + i] = static_cast<char>((nine >> (8 * i)) & 0xffU);
    CHECK(signedAnew(cut) == "package-stream");

    // The body of one package under the header of another, to the same recipients by the same sender.
    PackageDraft second = d;
    second.number = 2;
    second.previous = packageHash(good);
    const std::string next = writePackage(second, w.township.keys).value();
    REQUIRE(next.size() == good.size());
    CHECK(signedAnew(good.substr(0, layout.bodyAt) + next.substr(layout.bodyAt)) == "package-stream");
    CHECK(signedAnew(next.substr(0, 148) + good.substr(148)) == "package-stream");
}

TEST_CASE("a package stripped of its signature and signed by another station is not that station's")
{
    const World w;
    const std::string good = writePackage(w.draft(), w.township.keys).value();
    const auto layout = readLayout(good).value();
    // The village puts its own name, certificate and signature around the township's sealed body.
    PackageHeader h = layout.header;
    h.sender = w.village.chain;
    h.certificateSize = static_cast<std::uint32_t>(w.village.certificateBytes.size());
    std::string stolen = encodePackageHeader(h) + good.substr(148, layout.certificateAt - 148) +
                         w.village.certificateBytes +
                         good.substr(layout.bodyAt, layout.trailerAt - layout.bodyAt);
    stolen += suiteOf(1)->sign(w.village.keys, packageSignatureLabel, stolen);
    CHECK(openPackage(stolen, w.opener(w.county.keys)).error().code == "package-stream");
}
