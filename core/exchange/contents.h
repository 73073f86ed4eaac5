// What a package says, once it is open (FORMAT.md 7). Strict: one way to write it, and no other is read.
#pragma once

#include "core/exchange/signed_head.h"
#include "core/journal/codec.h"

#include <string>
#include <string_view>
#include <vector>

namespace bm {

// A run of entries of one chain, and its writer's signature for exactly this run.
struct SegmentPart
{
    Segment segment; // at least one entry
    SignedHead head; // headMatches() the segment
    friend bool operator==(const SegmentPart&, const SegmentPart&) = default;
};

// The sender has this chain up to here: a hint of what to send next.
struct Having
{
    ChainKey chain;
    std::uint32_t seq = 0;
    Hash head{};
    friend auto operator<=>(const Having&, const Having&) = default;
};

// The newest package that the sender has read from a station.
struct SeenPackage
{
    ChainKey sender;
    std::uint64_t number = 0;
    Hash hash{};
    friend auto operator<=>(const SeenPackage&, const SeenPackage&) = default;
};

// Plain bytes (the package seals them), named by their hash.
struct Attachment
{
    Hash hash{};
    std::string bytes;
    friend bool operator==(const Attachment&, const Attachment&) = default;
};

struct Contents
{
    std::vector<std::string> certificates; // as they came; county's and writers'
    std::vector<SegmentPart> segments;
    std::vector<Having> having;
    std::vector<SeenPackage> seen;
    std::vector<Attachment> attachments;
    friend bool operator==(const Contents&, const Contents&) = default;
};

namespace package_limit {
inline constexpr std::size_t entries = 5000;
inline constexpr std::size_t certificates = 4096;
inline constexpr std::size_t segments = 4096;
inline constexpr std::size_t having = 16384;
inline constexpr std::size_t seen = 4096;
inline constexpr std::size_t attachments = 1024;
inline constexpr std::size_t attachment = 16U << 20U; // bytes of one
inline constexpr std::size_t plain = 256U << 20U;     // bytes of all
inline constexpr std::size_t file = 64U << 20U;       // bytes of the package
inline constexpr std::size_t slots = 16;
inline constexpr std::size_t beginning = 4096; // holds the header and all slots
} // namespace package_limit

// Sorts each list as the format wants it and takes out doubles. Errors: package-too-many {what, limit},
// package-contents {offset, why}: two that contradict each other, a segment that does not end at its head.
[[nodiscard]] Result<std::string> encodeContents(const Contents& contents);

// Errors: package-contents {offset, why}, package-too-many {what, limit}, bad-segment {offset, why},
// head-mismatch {station, seq}, attachment-mismatch.
[[nodiscard]] Result<Contents> decodeContents(std::string_view plain);

} // namespace bm
