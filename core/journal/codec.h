// A segment: entries of one chain, one after another, as they travel and as they are held.
//
//   segment := "bmseg1" station(16) epoch(u32) nonce(16) from(u32) before(32) count(u32) item*count
//   item    := 0x00 header facts person        whole
//            | 0x01 header facts person-hash   person withheld or erased
//            | 0x02 hash(32)                   stub: the receiver is outside the audience
//   header  := hlc-ms(i64) hlc-n(u32) at-ms(i64) actor acting-for kind subject(16) verb version(u32) audience
//   text    := u32 length + bytes; all numbers little-endian
//
// Entries travel without their hashes (but stubs): whoever reads computes them from `before` on, so a changed
// bit anywhere changes every later hash. Decoding is strict: limits, exact length, valid UTF-8; Error
// "bad-segment" with args offset and why.
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"

#include <string>
#include <vector>

namespace bm {

struct Segment
{
    ChainKey chain;
    std::uint32_t from = 1;
    Hash before{};              // the hash of entry from-1; zero when from is 1
    std::vector<Entry> entries; // hashes computed
    friend bool operator==(const Segment&, const Segment&) = default;
};

[[nodiscard]] std::string encodeSegment(const Segment& segment);
[[nodiscard]] Result<Segment> decodeSegment(std::string_view bytes);

} // namespace bm
