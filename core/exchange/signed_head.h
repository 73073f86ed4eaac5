// SignedHead: a station signs for a run of entries of its chain (FORMAT.md 5): from which to which, what came
// before, every one of their hashes (the cover), and the head they end at. Whoever passes the entries on
// passes this on too, so that they stay provable through any number of relays.
//
// Why the cover: a stub shows its hash and nothing from which it could be computed, so the chain alone says
// nothing about the entries before a stub; a relay could change one and put a stub after it. The cover holds
// every hash. Hence the run is passed on as it was signed, whole (halves and entries in it may be withheld);
// relays keep the signed head of every run. Runs may overlap.
#pragma once

#include "core/exchange/station_keys.h"
#include "core/journal/codec.h"

#include <string>
#include <string_view>

namespace bm {

struct SignedHead
{
    ChainKey chain;
    std::uint32_t from = 1;
    std::uint32_t seq = 0; // the last of the run
    Hash before{};         // the hash of entry from-1; zero when from is 1
    Hash head{};           // the hash of entry seq
    Hash cover{};          // SHA-256("bianmin-cover-1" before hash…hash)
    Signature signature{};
    friend bool operator==(const SignedHead&, const SignedHead&) = default;
};

inline constexpr std::size_t signedHeadSize = 36 + 4 + 4 + 32 + 32 + 32 + 64;

// The segment has at least one entry; all its hashes are there (decodeSegment(), or from the journal).
[[nodiscard]] SignedHead signHead(const Segment& segment, const StationKeys& keys);
// The statement as it stands, signed anew.
[[nodiscard]] SignedHead signHead(SignedHead statement, const StationKeys& keys);
[[nodiscard]] bool verifyHead(const SignedHead& head, const PublicKeys& keys);
// Whether the statement is about exactly this segment. Says nothing of who signed it.
[[nodiscard]] bool headMatches(const SignedHead& head, const Segment& segment);

[[nodiscard]] std::string encodeHead(const SignedHead& head); // signedHeadSize bytes
// Error head-broken.
[[nodiscard]] Result<SignedHead> decodeHead(std::string_view bytes);

} // namespace bm
