// The verbs of a case: in which states each may be done, who may write it, and whether it is a step that can
// be taken back. One table, read by the rules (what is offered, what is refused) and by the fold (what of
// the journal counts). tests/cases holds it, state by state, against a golden file.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace bm {

enum class Reach
{
    Anybody, // also an office above: it tells who saw something
    Holder,  // only the station that holds the case; another window of the office takes it over first
    Office,  // whichever window is free, also the office that took the case in for another (a fact happened)
};

// A set of states: one bit for each of caseStates(), bit 0 for "no case yet".
using States = std::uint16_t;

struct VerbRule
{
    std::string_view verb;
    States states; // in which it may be asked for
    States counts; // in which an entry has effect: facts (a card handed out) count where nobody would ask
    Reach reach;
    bool step; // moves the case; the last one may be undone
};

[[nodiscard]] std::span<const VerbRule> verbRules();
[[nodiscard]] const VerbRule* verbRule(std::string_view verb); // nullptr: not of this program
// "", received, supplement, accepted, paused, forwarded, decided, delivered, closed, disputed
[[nodiscard]] std::span<const std::string_view> caseStates();
[[nodiscard]] bool holds(States states, std::string_view state);

} // namespace bm
