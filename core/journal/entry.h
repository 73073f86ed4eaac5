// Entry: one thing that happened, and the grammar of its hash. Written once, never changed.
//
// An entry is a header, a facts half and a person half. Both halves are JSON text, kept and shipped byte for
// byte and never written anew. Everything a rule, a date or a figure needs stands in the facts; names,
// numbers of identity and telephone, addresses and filled papers stand in the person half.
//
//   hash   = SHA-256( "bianmin-entry-1" header-fields SHA-256(facts) SHA-256(person) )
//   header-fields, each as u32 little-endian length + bytes, in this order:
//     station(16) epoch(u32) nonce(16) seq(u32) hlc-ms(i64) hlc-n(u32) at-ms(i64) actor acting-for
//     kind subject(16) verb version(u32) audience prev(32)
//   numbers are little-endian; prev is the hash of the entry before it in its chain, zero for the first.
//
// audience := part [ "|" part ]     who may be given the facts | who may be given the person half
// part     := who { "," who }      who := "all" | "up" | "own" | office   ("up": own office and those above
// it)
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <cstdint>
#include <string>

namespace bm {

// One epoch of one station. Two restored copies draw different nonces, so their histories never mix.
struct ChainKey
{
    StationId station;
    std::uint32_t epoch = 1;
    Nonce nonce;
    friend auto operator<=>(const ChainKey&, const ChainKey&) = default;
};

// Hybrid logical clock: orders entries, is never read as a date.
struct Hlc
{
    std::int64_t ms = 0;
    std::uint32_t n = 0;
    friend auto operator<=>(const Hlc&, const Hlc&) = default;
};

enum class Form
{
    Whole = 0,
    PersonWithheld = 1,
    Stub = 2,
    PersonErased = 3
};

struct Header
{
    ChainKey chain;
    std::uint32_t seq = 0; // 1, 2, 3 … within the chain
    Hlc hlc;
    Instant at; // the wall clock's claim; legal days come from it, in +08:00
    std::string actor;
    std::string actingFor; // the A holder whom the actor covers, or empty
    std::string kind;      // "case", "matter", "station" …
    SubjectId subject;
    std::string verb;
    std::uint32_t version = 1; // of the verb's meaning
    std::string audience;
    friend bool operator==(const Header&, const Header&) = default;
};

struct Entry
{
    Header header; // of a stub only chain and seq are known
    Form form = Form::Whole;
    std::string facts;
    std::string person; // plain bytes; empty when withheld, erased, or not opened
    Hash personHash{};
    Hash hash{};
    friend bool operator==(const Entry&, const Entry&) = default;
};

// The hash of an entry whose predecessor has the hash `prev`. Needs header, facts and personHash.
[[nodiscard]] Hash entryHash(const Header& header, const Hash& prev, std::string_view facts,
                             const Hash& personHash);

// The order in which folds read: (hlc, station, epoch, nonce, seq, hash).
[[nodiscard]] bool foldsBefore(const Entry& a, const Entry& b);

} // namespace bm
