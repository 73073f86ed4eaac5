// A small county for the tests of the exchange: invented stations with keys made from their names, so that
// everything comes out the same each time; and random bytes that are not random.
#pragma once

#include "core/exchange/enrolment_request.h"
#include "core/exchange/package.h"
#include "core/exchange/package_layers.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace bm::test {

// splitmix64: small, seeded, the same everywhere.
class Rng
{
public:
    explicit Rng(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    bool oneIn(std::size_t n) { return below(n) == 0; }

private:
    std::uint64_t m_state;
};

inline constexpr std::int64_t dayMs = 86'400'000;
inline constexpr Instant enrolledAt{1'767'225'600'000}; // 2026-01-01T08:00 in +08:00
inline constexpr Instant expiresAt{1'767'225'600'000 + 730 * dayMs};
inline constexpr Instant packedAt{1'774'000'000'000}; // in between

struct Actor
{
    std::string name;
    StationKeys keys;
    ChainKey chain;
    Certificate certificate;
    std::string certificateBytes;
    std::vector<Entry> entries;

    Entry& write(std::string facts, std::string person, std::string audience = "all");
    // Entries from..to as they stand.
    [[nodiscard]] SegmentPart segment(std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] Hash head() const { return entries.empty() ? Hash{} : entries.back().hash; }
    [[nodiscard]] std::uint32_t seq() const { return static_cast<std::uint32_t>(entries.size()); }
};

StationKeys keysOf(const std::string& name);

struct World
{
    Actor county;
    Actor township;
    Actor village;
    StationKeys stranger; // enrolled by nobody here
    StationKeys recovery; // the township's recovery sheet

    World();
    [[nodiscard]] PublicKeys root() const { return county.keys.publicKeys(); }
    [[nodiscard]] Opener opener(const StationKeys& mine) const;
    // From the township to the county and the own recovery sheet, number 1.
    [[nodiscard]] PackageDraft draft() const;
};

Certificate certificateOf(const std::string& name, const std::string& level, const PublicKeys& keys,
                          std::uint64_t number);
// A case as it stands in the journal, invented.
std::string someFacts(Rng& rng);
std::string somePerson(Rng& rng);

// `form` applied to an entry as a relay does: the hash stays.
void withhold(Entry& entry, Form form);

// The package put together anew around other parts, rightly sealed and signed: what a hostile station could
// send. Empty parts are taken from `draft` as writePackage() would make them.
struct Crafted
{
    std::string plain{};       // contents
    std::string frame{};       // over plain
    std::string certificate{}; // of the sender
    std::uint32_t plainSize = 0;
    StreamKey key = StreamKey::make();
    std::vector<std::string> sealed{}; // the slots' boxes
};
std::string craft(const PackageDraft& draft, const StationKeys& keys, Crafted parts);

} // namespace bm::test
