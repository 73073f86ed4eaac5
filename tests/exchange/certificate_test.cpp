// Keys, fingerprints, certificates, requests for enrolment, signed heads.
#include "core/base/digest.h"
#include "tests/exchange/world.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace bm;
using namespace bm::test;

namespace {

// How many of all single-bit flips, cuts and one-byte extensions of these bytes `read` takes.
template <class Read> std::size_t takenDamaged(const std::string& good, Read read)
{
    std::size_t taken = 0;
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        std::string bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        taken += read(bad) ? 1 : 0;
    }
    for (std::size_t size = 0; size < good.size(); ++size)
        taken += read(good.substr(0, size)) ? 1 : 0;
    for (int c = 0; c < 256; ++c)
        taken += read(good + static_cast<char>(c)) ? 1 : 0;
    return taken;
}

EnrolmentRequest someRequest()
{
    EnrolmentRequest r;
    const Certificate c = certificateOf("village", "village", {}, 1);
    r.chain = c.chain;
    r.office = c.office;
    r.officeName = c.officeName;
    r.level = c.level;
    r.label = c.label;
    r.created = enrolledAt;
    return r;
}

} // namespace

TEST_CASE("keys come back from their bytes, and no two are alike")
{
    const StationKeys a = StationKeys::make();
    const auto again = StationKeys::fromBytes(a.bytes());
    REQUIRE_OK(again);
    CHECK(again->publicKeys() == a.publicKeys());
    CHECK(StationKeys::make().publicKeys() != a.publicKeys());
    CHECK(StationKeys::fromBytes("short").error().code == "keys-broken");
    CHECK(StationKeys::fromBytes(std::string(65, 'x')).error().code == "keys-broken");

    const Signature s = a.sign("label", "bytes");
    CHECK(verifySignature(again->publicKeys(), "label", "bytes", s));
    CHECK_FALSE(verifySignature(a.publicKeys(), "other", "bytes", s));
    CHECK_FALSE(verifySignature(a.publicKeys(), "label", "byte", s));
    CHECK_FALSE(verifySignature(StationKeys::make().publicKeys(), "label", "bytes", s));
}

TEST_CASE("fingerprints and marks are groups of digits, the same on every PC")
{
    const PublicKeys keys = keysOf("county").publicKeys();
    // Worked out by another program from FORMAT.md 2.
    CHECK(fingerprint(keys) == "8937 0794 0868 1967 6268 2218");
    CHECK(packageMark(sha256("a package")) == "6374 0014 6556 8855 3363 8891 5995 8826");
    CHECK(hex(keyId(keys).data(), 8) == "f322efaa164f8f25");
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string f = fingerprint(keysOf("k" + std::to_string(i)).publicKeys());
        CHECK(f.size() == 29);
        CHECK(std::count_if(f.begin(), f.end(), [](char c) { return c >= '0' && c <= '9'; }) == 24);
        seen.insert(f);
    }
    CHECK(seen.size() == 1000);
}

TEST_CASE("a certificate is what the root signed, to the last bit")
{
    const World w;
    const std::string& good = w.township.certificateBytes;
    const auto read = verifyCertificate(good, w.root());
    REQUIRE_OK(read);
    CHECK(*read == w.township.certificate);
    CHECK(verifyCertificate(w.county.certificateBytes, w.root())->keys == w.root());
    CHECK(verifyCertificate(good, w.stranger.publicKeys()).error().code == "certificate-forged");
    CHECK(verifyCertificate("PDF", w.root()).error().code == "not-a-certificate");
    CHECK(verifyCertificate("bmcert1", w.root()).error().code == "certificate-broken");
    CHECK(takenDamaged(good, [&](const std::string& bad) { return verifyCertificate(bad, w.root()).ok(); }) ==
          0);
}

TEST_CASE("a certificate is in force from its first to before its last moment")
{
    Certificate c;
    c.from = Instant{1000};
    c.to = Instant{2000};
    CHECK(inForce(c, Instant{999}).error().code == "certificate-not-yet");
    CHECK(inForce(c, Instant{1000}).ok());
    CHECK(inForce(c, Instant{1999}).ok());
    CHECK(inForce(c, Instant{2000}).error().code == "certificate-expired");
}

TEST_CASE("a certificate that says nonsense is not signed")
{
    const World w;
    const auto code = [&](auto change) {
        Certificate c = w.township.certificate;
        change(c);
        const auto bytes = signCertificate(c, w.county.keys);
        return bytes.ok() ? "ok" : bytes.error().code;
    };
    CHECK(code([](Certificate&) {}) == "ok");
    CHECK(code([](Certificate& c) { c.number = 0; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.chain.epoch = 0; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.office = ""; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.office = "51132410A"; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.office = "1234567890123"; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.officeName = ""; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.officeName = "two\nlines"; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.officeName = "\xff"; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.officeName.assign(401, 'x'); }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.level = "city"; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.label = ""; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.to = c.from; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.from = Instant{-1}; }) == "certificate-broken");
    CHECK(code([](Certificate& c) { c.trial = true; }) == "ok");
}

TEST_CASE("a station asks to be enrolled, and proves that the key is its own")
{
    const StationKeys keys = keysOf("village");
    const auto bytes = makeEnrolmentRequest(someRequest(), keys);
    REQUIRE_OK(bytes);
    const auto read = readEnrolmentRequest(*bytes);
    REQUIRE_OK(read);
    EnrolmentRequest expected = someRequest();
    expected.keys = keys.publicKeys();
    CHECK(*read == expected);
    CHECK(readEnrolmentRequest("bmcert1").error().code == "not-an-enrolment");
    CHECK(readEnrolmentRequest("bmenrol1").error().code == "enrolment-broken");
    CHECK(takenDamaged(*bytes, [](const std::string& bad) { return readEnrolmentRequest(bad).ok(); }) == 0);

    // Somebody puts in his own keys, and keeps the rest.
    const std::string other = makeEnrolmentRequest(someRequest(), keysOf("stranger")).value();
    std::string mixed = bytes->substr(0, bytes->size() - 64) + other.substr(other.size() - 64);
    CHECK(readEnrolmentRequest(mixed).error().code == "enrolment-forged");

    EnrolmentRequest wrong = someRequest();
    wrong.level = "";
    CHECK(makeEnrolmentRequest(wrong, keys).error().code == "enrolment-broken");

    const World w;
    const Certificate c = certificateFor(*read, 12, enrolledAt, expiresAt);
    const auto signed_ = signCertificate(c, w.county.keys);
    REQUIRE_OK(signed_);
    CHECK(verifyCertificate(*signed_, w.root())->keys == keys.publicKeys());
}

TEST_CASE("a signed head says its chain, number and hash, and nothing else")
{
    const World w;
    const Segment run = w.village.segment(2, 4).segment;
    const SignedHead head = signHead(run, w.village.keys);
    CHECK(headMatches(head, run));
    CHECK_FALSE(headMatches(head, w.village.segment(1, 4).segment));
    CHECK_FALSE(headMatches(head, w.village.segment(2, 3).segment));
    const PublicKeys keys = w.village.keys.publicKeys();
    CHECK(verifyHead(head, keys));
    CHECK_FALSE(verifyHead(head, w.root()));
    const std::string bytes = encodeHead(head);
    CHECK(bytes.size() == signedHeadSize);
    const auto read = decodeHead(bytes);
    REQUIRE_OK(read);
    CHECK(*read == head);
    CHECK(takenDamaged(bytes, [&](const std::string& bad) {
              const auto h = decodeHead(bad);
              return h.ok() && verifyHead(*h, keys);
          }) == 0);
}

TEST_CASE("a signature made for one thing serves no other")
{
    const World w;
    // The very same bytes, signed as one thing and shown as another.
    const std::string body(92, 'x');
    std::vector<std::string> labels{"bianmin-certificate-1", "bianmin-enrolment-1", "bianmin-head-1",
                                    "bianmin-package-1"};
    for (const auto& made : labels) {
        for (const auto& shown : labels)
            CHECK(verifySignature(w.root(), shown, body, w.county.keys.sign(made, body)) == (made == shown));
    }
}
