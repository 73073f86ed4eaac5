#include "core/cases/case_verbs.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

constexpr std::array<std::string_view, 10> states{"",       "received",  "supplement", "accepted",
                                                  "paused", "forwarded", "decided",    "delivered",
                                                  "closed", "disputed"};

enum : States
{
    None = 1U << 0U,
    Received = 1U << 1U,
    Supplement = 1U << 2U,
    Accepted = 1U << 3U,
    Paused = 1U << 4U,
    Forwarded = 1U << 5U,
    Decided = 1U << 6U,
    Delivered = 1U << 7U,
    Closed = 1U << 8U,
    Disputed = 1U << 9U,
};
constexpr States before = Received | Supplement;
constexpr States inHand = Accepted | Paused | Forwarded;
constexpr States open = before | inHand | Decided | Disputed;
constexpr States any = open | Delivered | Closed;

constexpr VerbRule rules[] = {
    // Beginning
    {"receive", None, None, Reach::Office, true},
    {"take-in", None, None, Reach::Office, true}, // 代收: for the office that accepts
    {"import", None, None, Reach::Office, true},  // an open case of before, kept on paper until now
    {"accept", None | before, None | before, Reach::Holder, true},
    // Before acceptance
    {"supplement-request", before, before, Reach::Holder, true},
    {"supplement-received", before, before, Reach::Office, true},
    {"hand-on", before, before, Reach::Holder, false}, // what was taken in goes to the office that accepts
    {"lapse", Supplement, Supplement, Reach::Holder, true}, // the applicant did not come back
    // In hand
    {"gap-filled", inHand | Decided, any, Reach::Office, true},
    {"to-promise", Accepted, Accepted, Reach::Holder, true},
    {"pause", Accepted, Accepted, Reach::Holder, true},
    {"resume", Paused, Paused, Reach::Holder, true},
    {"extend", Accepted | Paused, inHand, Reach::Holder, true},
    {"joint", Accepted, Accepted, Reach::Holder, true},
    {"joint-done", inHand, inHand, Reach::Office, true},
    {"agency", before | Accepted, before | inHand, Reach::Holder, true},
    {"agency-back", open | Delivered, any, Reach::Office, true},
    {"survey-set", Accepted | Forwarded, inHand, Reach::Holder, true},
    {"survey-done", inHand, any, Reach::Office, true},
    {"posting", Accepted | Forwarded | Decided, inHand | Decided, Reach::Holder, true},
    {"posting-objection", inHand | Decided, any, Reach::Office, false},
    {"posting-done", inHand | Decided, any, Reach::Office, true},
    {"step-done", inHand | Decided | Delivered, any, Reach::Office, true},
    {"forward", Accepted, Accepted, Reach::Holder, true},
    {"forward-back", Forwarded, Forwarded, Reach::Office, true}, // sent back for one more paper
    {"forward-result", Forwarded, Forwarded, Reach::Office, true},
    {"mark", open, open, Reach::Office, false},
    {"assign", open, open, Reach::Holder, false},
    {"take-over", open, open, Reach::Office, false},
    // A "no", and what must come before it
    {"refusal-report", before | inHand, before | inHand, Reach::Holder, false},
    {"opinion", before | inHand | Decided | Delivered | Closed, any, Reach::Office, false},
    {"refuse", before | Accepted, before | Accepted, Reach::Holder, true},
    {"return", before | Accepted, before | Accepted, Reach::Holder, true},
    // Ending
    {"decide", Accepted | Forwarded, Accepted | Forwarded, Reach::Holder, true},
    {"withdraw", before | inHand, before | inHand, Reach::Office, true},
    {"void", before | inHand, before | inHand, Reach::Holder, true},
    {"deliver", Decided, static_cast<States>(any & ~Delivered), Reach::Office, true},
    {"settle", Disputed, Disputed, Reach::Office, true},
    // Always
    {"correct", static_cast<States>(any & ~Closed), any, Reach::Office, false},
    {"undo", any, any, Reach::Holder, false},
    {"contact", any, any, Reach::Office, false},
    {"note", any, any, Reach::Office, false},
    {"attach", any, any, Reach::Office, false},
    {"fee", inHand | Decided | Delivered | Closed, any, Reach::Office, false},
    {"rate", Decided | Delivered | Closed, Decided | Delivered | Closed, Reach::Office, false},
    {"rate-answer", Decided | Delivered | Closed, any, Reach::Office, false},
    {"reveal", any, any, Reach::Anybody, false},
    {"access", any, any, Reach::Anybody, false}, // who saw this person's data was asked
    {"issue-paper", any, any, Reach::Office, false},
    {"reprint-paper", any, any, Reach::Office, false},
    {"hand-paper", any, any, Reach::Office, false},
    {"void-paper", any, any, Reach::Office, false},
};

} // namespace

std::span<const VerbRule> verbRules()
{
    return rules;
}

const VerbRule* verbRule(std::string_view verb)
{
    const auto* it =
        std::find_if(std::begin(rules), std::end(rules), [&](const VerbRule& r) { return r.verb == verb; });
    return it == std::end(rules) ? nullptr : it;
}

std::span<const std::string_view> caseStates()
{
    return states;
}

bool holds(States set, std::string_view state)
{
    const auto it = std::find(states.begin(), states.end(), state);
    return it != states.end() && (set & (1U << static_cast<unsigned>(it - states.begin()))) != 0;
}

} // namespace bm
