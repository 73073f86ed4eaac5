// Packages: there and back, and each thing that can be wrong with one by its own name.
#include "core/base/digest.h"
#include "tests/exchange/world.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

std::string codeOf(const std::string& bytes, const Opener& opener)
{
    const auto opened = openPackage(bytes, opener);
    return opened.ok() ? "ok" : opened.error().code;
}

std::string written(const PackageDraft& draft, const StationKeys& keys)
{
    const auto bytes = writePackage(draft, keys);
    REQUIRE_OK(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("a package comes out as it went in, for each recipient")
{
    const World w;
    const PackageDraft draft = w.draft();
    const std::string bytes = written(draft, w.township.keys);
    for (const StationKeys* mine : {&w.county.keys, &w.recovery}) {
        const auto opened = openPackage(bytes, w.opener(*mine));
        REQUIRE_OK(opened);
        CHECK(opened->contents.segments.size() == 2);
        CHECK(encodeContents(opened->contents).value() == encodeContents(draft.contents).value());
        CHECK(opened->sender.certificate == w.township.certificate);
        CHECK(opened->certificates.at(0).certificate == w.village.certificate);
        CHECK(opened->header.number == 1);
        CHECK(opened->header.head == w.township.head());
        CHECK(opened->hash == sha256(bytes));
        for (const SegmentPart& part : opened->contents.segments) {
            for (const SegmentPart& sent : draft.contents.segments) {
                if (sent.segment.chain == part.segment.chain)
                    CHECK(sent == part);
            }
        }
    }
    const auto peeked = peekPackage(bytes);
    REQUIRE_OK(peeked);
    CHECK(peeked->sender == w.township.chain);
    CHECK(peeked->recipients.size() == 2);
}

TEST_CASE("the same package made twice has other bytes and the same contents")
{
    const World w;
    const std::string a = written(w.draft(), w.township.keys);
    const std::string b = written(w.draft(), w.township.keys);
    CHECK(a != b);
    CHECK(codeOf(b, w.opener(w.county.keys)) == "ok");
}

TEST_CASE("a package with nothing to tell is one too")
{
    const World w;
    PackageDraft d = w.draft();
    d.contents = {};
    CHECK(codeOf(written(d, w.township.keys), w.opener(w.county.keys)) == "ok");
    d.headSeq = 0;
    d.head = {};
    CHECK(codeOf(written(d, w.township.keys), w.opener(w.county.keys)) == "ok");
}

TEST_CASE("a large package of many chunks and a long frame")
{
    World w;
    PackageDraft d = w.draft();
    Rng rng(3);
    std::string noise;
    for (int i = 0; i < 50'000; ++i)
        noise += static_cast<char>(rng.next());
    for (int i = 0; i < 6; ++i) {
        std::string bytes = std::to_string(i) + noise;
        d.contents.attachments.push_back({sha256(bytes), bytes});
    }
    std::string zeros(3'000'000, '\0');
    d.contents.attachments.push_back({sha256(zeros), zeros});
    const std::string bytes = written(d, w.township.keys);
    CHECK(readLayout(bytes)->header.frameSize > 65536);
    const auto opened = openPackage(bytes, w.opener(w.county.keys));
    REQUIRE_OK(opened);
    CHECK(opened->contents.attachments.size() == 8);
}

TEST_CASE("entries travel with a half withheld, erased, or as stubs, and stay provable")
{
    const World w;
    PackageDraft d = w.draft();
    auto& entries = d.contents.segments[0].segment.entries;
    withhold(entries[0], Form::Stub);
    withhold(entries[2], Form::PersonWithheld);
    withhold(entries[3], Form::PersonErased);
    withhold(entries[5], Form::Stub);
    const auto opened = openPackage(written(d, w.township.keys), w.opener(w.county.keys));
    REQUIRE_OK(opened);
    for (const SegmentPart& part : opened->contents.segments) {
        if (part.segment.chain == w.township.chain) {
            CHECK(part.segment.entries[5].hash == w.township.head());
            CHECK(part.segment.entries[2].form == Form::PersonWithheld);
            CHECK(part.segment.entries[1].person == w.township.entries[1].person);
        }
    }
}

TEST_CASE("what is no package is told what it is")
{
    const World w;
    const Opener o = w.opener(w.county.keys);
    const std::string good = written(w.draft(), w.township.keys);
    CHECK(codeOf("", o) == "package-cut");
    CHECK(codeOf("BMP", o) == "package-cut");
    CHECK(codeOf(good.substr(0, 100), o) == "package-cut");
    CHECK(codeOf(good.substr(0, good.size() - 1), o) == "package-cut");
    CHECK(codeOf(good + '\0', o) == "package-longer");
    CHECK(codeOf(good + good, o) == "package-longer");
    CHECK(codeOf("PK\x03\x04 and so on", o) == "package-zipped");
    CHECK(codeOf("Rar!\x1a\x07", o) == "package-zipped");
    CHECK(codeOf("7z\xbc\xaf'\x1c", o) == "package-zipped");
    CHECK(codeOf("\x1f\x8b\x08", o) == "package-zipped");
    CHECK(codeOf("%PDF-1.4", o) == "not-a-package");
    CHECK(codeOf(std::string(1000, '\0'), o) == "not-a-package");
    CHECK(codeOf(std::string(package_limit::file + 1, 'x'), o) == "package-too-large");
    std::string unix;
    std::string dos;
    for (const char c : good) {
        if (c != '\r')
            unix += c;
        dos += c == '\n' ? "\r\n" : std::string(1, c);
    }
    CHECK(codeOf(unix, o) == "package-text-damaged");
    CHECK(codeOf(dos, o) == "package-text-damaged");
    CHECK(codeOf("\xef\xbb\xbf" + good, o) == "package-text-damaged");
}

TEST_CASE("every field of the header has its limits")
{
    const World w;
    const Opener o = w.opener(w.county.keys);
    const std::string good = written(w.draft(), w.township.keys);
    const auto with = [&](std::size_t at, std::string_view bytes) {
        std::string out = good;
        out.replace(at, bytes.size(), bytes);
        return codeOf(out, o);
    };
    using namespace std::string_view_literals;
    CHECK(with(8, "\x02\x00"sv) == "package-version");
    CHECK(with(10, "\x02\x00"sv) == "package-suite");
    CHECK(with(12, "\x00\x00"sv) == "package-layout");
    CHECK(with(12, "\x11\x00"sv) == "package-layout");
    CHECK(with(14, "\x01\x00"sv) == "package-layout");
    CHECK(with(32, "\x00\x00\x00\x00"sv) == "package-layout"); // epoch
    CHECK(with(52, "\x00"sv) == "package-layout");             // number
    CHECK(with(52, "\x02"sv) == "package-layout");             // a second one without a first
    CHECK(with(60, "\xff\xff\xff\xff\xff\xff\xff\xff"sv) == "package-layout");
    CHECK(with(68, "\x00\x00\x00\x00"sv) == "package-layout"); // a head without entries
    CHECK(with(136, "\x00\x00\x00\x00"sv) == "package-layout");
    CHECK(with(136, "\x01\x08\x00\x00"sv) == "package-layout");
    CHECK(with(140, "\x00\x00\x00\x00"sv) == "package-layout");
    CHECK(with(140, "\x01\x00\x00\x10"sv) == "package-layout"); // endless data
    CHECK(with(144, "\x00\x00\x00\x00"sv) == "package-layout");
    CHECK(with(144, "\x00\x00\x00\x04"sv) == "package-layout"); // past the file's limit with the rest
    CHECK(with(144, "\xff\xff\xff\xff"sv) == "package-layout");
}

TEST_CASE("a sender who is not who he says")
{
    World w;
    const Opener o = w.opener(w.county.keys);
    const PackageDraft draft = w.draft();

    SECTION("a certificate of another county")
    {
        PackageDraft d = draft;
        d.certificate = signCertificate(w.township.certificate, w.stranger).value();
        CHECK(codeOf(written(d, w.township.keys), o) == "certificate-forged");
    }
    SECTION("a certificate of another station")
    {
        PackageDraft d = draft;
        d.certificate = w.village.certificateBytes;
        CHECK(codeOf(craft(d, w.village.keys, {}), o) == "certificate-of-another");
        CHECK(writePackage(d, w.village.keys).error().code == "package-draft");
    }
    SECTION("signed by other keys than the certificate's")
    {
        for (const StationKeys* other : {&w.stranger, &w.village.keys, &w.county.keys})
            CHECK(codeOf(craft(draft, *other, {}), o) == "package-forged");
    }
    SECTION("before and after the certificate's time, by the signed time")
    {
        PackageDraft d = draft;
        d.created = Instant{enrolledAt.ms - 1};
        CHECK(codeOf(written(d, w.township.keys), o) == "certificate-not-yet");
        d.created = enrolledAt;
        CHECK(codeOf(written(d, w.township.keys), o) == "ok");
        d.created = Instant{expiresAt.ms - 1};
        CHECK(codeOf(written(d, w.township.keys), o) == "ok");
        d.created = expiresAt;
        CHECK(codeOf(written(d, w.township.keys), o) == "certificate-expired");
    }
    SECTION("revoked")
    {
        Opener strict = o;
        strict.revoked = [&](const Certificate& c, const PackageHeader& h) {
            CHECK(h.number == 1);
            return c.chain.station == w.township.chain.station;
        };
        const std::string bytes = written(draft, w.township.keys);
        CHECK(codeOf(bytes, strict) == "sender-revoked");
        // A forged package does not get to be called revoked.
        CHECK(codeOf(craft(draft, w.stranger, {}), strict) == "package-forged");
        strict.revoked = [](const Certificate&, const PackageHeader&) { return false; };
        CHECK(codeOf(bytes, strict) == "ok");
    }
    SECTION("a new epoch under the same keys is believed")
    {
        w.township.chain.epoch = 2;
        w.township.entries.clear();
        Rng rng(1);
        w.township.write(someFacts(rng), somePerson(rng));
        CHECK(codeOf(written(w.draft(), w.township.keys), o) == "ok");
    }
}

TEST_CASE("a package for others")
{
    const World w;
    const std::string bytes = written(w.draft(), w.township.keys);
    CHECK(codeOf(bytes, w.opener(w.village.keys)) == "package-not-for-us");
    Opener none{w.root(), {}, {}, {}};
    CHECK(codeOf(bytes, none) == "package-not-for-us");
    // Any of several keys will do: an older one, the recovery sheet's.
    Opener several{w.root(), {&w.village.keys, &w.recovery, &w.stranger}, {}, {}};
    CHECK(codeOf(bytes, several) == "ok");
}

TEST_CASE("faults behind a good signature: a station that is enrolled and hostile")
{
    const World w;
    const Opener o = w.opener(w.county.keys);
    const PackageDraft draft = w.draft();
    const std::string plain = encodeContents(draft.contents).value();
    REQUIRE(codeOf(craft(draft, w.township.keys, {}), o) == "ok");

    CHECK(codeOf(craft(draft, w.township.keys, {.sealed = {std::string(80, 's'), std::string(80, 't')}}),
                 o) == "package-seal");
    const StreamKey other = StreamKey::make();
    const Suite& suite = *suiteOf(1);
    CHECK(codeOf(craft(draft, w.township.keys,
                       {.sealed = {suite.sealKey(other, w.county.keys.publicKeys()),
                                   suite.sealKey(other, w.county.keys.publicKeys())}}),
                 o) == "package-stream");

    const std::string frame = makeFrame(plain);
    const auto size = static_cast<std::uint32_t>(plain.size());
    CHECK(codeOf(craft(draft, w.township.keys, {.frame = "no frame at all"}), o) == "package-frame");
    CHECK(codeOf(craft(draft, w.township.keys, {.frame = frame + frame}), o) == "package-frame");
    CHECK(codeOf(craft(draft, w.township.keys, {.frame = frame + "x"}), o) == "package-frame");
    CHECK(codeOf(craft(draft, w.township.keys, {.frame = frame.substr(0, frame.size() - 1)}), o) ==
          "package-frame");
    CHECK(codeOf(craft(draft, w.township.keys, {.plainSize = size + 1}), o) == "package-frame");
    CHECK(codeOf(craft(draft, w.township.keys, {.plainSize = size - 1}), o) == "package-frame");

    CHECK(codeOf(craft(draft, w.township.keys, {.plain = "hello"}), o) == "package-contents");
    CHECK(codeOf(craft(draft, w.township.keys, {.plain = plain + "x"}), o) == "package-contents");
    CHECK(codeOf(craft(draft, w.township.keys, {.plain = plain.substr(0, plain.size() - 1)}), o) ==
          "package-contents");
}

TEST_CASE("entries under another's name")
{
    World w;
    const Opener o = w.opener(w.county.keys);
    PackageDraft d = w.draft();

    SECTION("a relay invents an entry of the village")
    {
        Actor& v = w.village;
        Rng rng(5);
        v.write(someFacts(rng), somePerson(rng));
        SegmentPart part = v.segment(1, v.seq());
        part.head = signHead(part.segment, w.township.keys);
        d.contents.segments[1] = part;
        CHECK(codeOf(written(d, w.township.keys), o) == "head-forged");
    }
    SECTION("a writer whom nobody vouches for")
    {
        d.contents.certificates.clear();
        CHECK(codeOf(written(d, w.township.keys), o) == "head-unknown-writer");
        Opener knowing = o;
        knowing.known = [&](const StationId& id) {
            return id == w.village.chain.station ? std::vector<Certificate>{w.village.certificate}
                                                 : std::vector<Certificate>{};
        };
        CHECK(codeOf(written(d, w.township.keys), knowing) == "ok");
    }
    SECTION("a carried certificate that is forged")
    {
        d.contents.certificates = {signCertificate(w.village.certificate, w.township.keys).value()};
        CHECK(codeOf(written(d, w.township.keys), o) == "certificate-forged");
    }
    SECTION("an entry changed after it was signed for is refused where it is written, and where it is read")
    {
        PackageDraft changed = d;
        changed.contents.segments[1].segment.entries[1].facts += " ";
        CHECK(writePackage(changed, w.township.keys).error().code == "head-mismatch");
    }
    SECTION("a relay changes an entry and hides it behind a stub")
    {
        auto& entries = d.contents.segments[1].segment.entries;
        withhold(entries[2], Form::Stub);
        withhold(entries[3], Form::Stub);
        CHECK(codeOf(written(d, w.township.keys), o) == "ok");
        entries[1].facts += " ";
        // The chain computed from `before` ends at the same head, for the stub says so; the cover does not.
        CHECK(writePackage(d, w.township.keys).error().code == "head-mismatch");
        entries[1].hash =
            entryHash(entries[1].header, entries[0].hash, entries[1].facts, entries[1].personHash);
        d.contents.segments[1].head.cover = signHead(d.contents.segments[1].segment, w.township.keys).cover;
        CHECK(codeOf(written(d, w.township.keys), o) == "head-forged");
    }
    SECTION("the sender's own entries go beyond the head in the header, or lead to another")
    {
        d.headSeq = 5;
        d.head = w.township.entries[4].hash;
        CHECK(codeOf(written(d, w.township.keys), o) == "head-mismatch");
        d.headSeq = 6;
        CHECK(codeOf(written(d, w.township.keys), o) == "head-mismatch");
        d.headSeq = 7; // not all of it is sent
        CHECK(codeOf(written(d, w.township.keys), o) == "ok");
    }
    SECTION("either of a station's certificates proves its heads")
    {
        const StationKeys renewed = keysOf("village renewed");
        const auto second =
            signCertificate(certificateOf("village", "village", renewed.publicKeys(), 9), w.county.keys);
        REQUIRE_OK(second);
        d.contents.certificates.push_back(*second);
        CHECK(codeOf(written(d, w.township.keys), o) == "ok");
        d.contents.segments[1].head = signHead(d.contents.segments[1].segment, renewed);
        CHECK(codeOf(written(d, w.township.keys), o) == "ok");
    }
}

TEST_CASE("what cannot be sent")
{
    const World w;
    PackageDraft d = w.draft();
    const auto code = [&] { return writePackage(d, w.township.keys).error().code; };
    SECTION("to nobody")
    {
        d.recipients.clear();
        CHECK(code() == "package-draft");
    }
    SECTION("to seventeen")
    {
        for (int i = 0; i < 17; ++i)
            d.recipients.push_back(keysOf(std::to_string(i)).publicKeys());
        CHECK(code() == "package-draft");
        d.recipients.resize(16);
        REQUIRE_OK(writePackage(d, w.township.keys));
    }
    SECTION("to one person twice is once")
    {
        d.recipients = {w.recovery.publicKeys(), w.recovery.publicKeys()};
        CHECK(peekPackage(written(d, w.township.keys))->recipients.size() == 1);
    }
    SECTION("to a key that nobody can have")
    {
        d.recipients = {PublicKeys{}};
        CHECK(code() == "package-draft");
    }
    SECTION("a second package that names none before it")
    {
        d.number = 2;
        CHECK(code() == "package-layout");
        d.previous = sha256("the first");
        REQUIRE_OK(writePackage(d, w.township.keys));
    }
    SECTION("other keys than the certificate's")
    {
        CHECK(writePackage(d, w.village.keys).error().code == "package-draft");
        d.certificate = "x";
        CHECK(code() == "not-a-certificate");
    }
}
