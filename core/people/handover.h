// Handover: the slip with which a post goes from one person to another and back (AB岗工作交接单, DOMAIN.md
// section 4), and the marks of attendance. Values only; materials, seals, receipts, accounts and remarks are
// words and stand in the person half.
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bm {

struct HandoverCase
{
    std::string number, matter, state;
    std::optional<Day> due;
    bool moved = false; // given to the receiver's name; otherwise it stays, and he covers it
    friend bool operator==(const HandoverCase&, const HandoverCase&) = default;
};

struct Handover
{
    std::string id; // hex of its record
    std::string office, post, from, to, leave;
    std::optional<Instant> begins, ends; // of the absence, as planned
    std::vector<HandoverCase> cases;
    Instant given;
    std::string givenBy;         // somebody else than `from` when the head gave it in his absence
    std::int64_t wordsEntry = 0; // whose person half has the words
    std::optional<Instant> signedAt, witnessedAt, returnedAt, takenBackAt;
    std::string witness;
    std::int64_t reportEntry = 0; // of the return
    // given, signed, returned, taken-back
    [[nodiscard]] std::string state() const;
    friend bool operator==(const Handover&, const Handover&) = default;
};

struct AttendanceMark
{
    Instant at;
    std::string verb; // in, out
    friend bool operator==(const AttendanceMark&, const AttendanceMark&) = default;
};

} // namespace bm
