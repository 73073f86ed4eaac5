// Rights: what a person's act at a window rests on, and whether the rosters bear out what an entry claims
// (DESIGN.md sections 5 and 8). The roster is evidence, not a turnstile: whoever is logged in may serve, and
// one whom no roster names is marked "unlisted" (未列岗).
//
// As facts of an entry: "right":{"account","role","post"?,"as"?,"for"?}. Offices without posts have only
// account and role.
#pragma once

#include "core/base/json.h"
#include "core/people/roster.h"

#include <functional>
#include <optional>

namespace bm {

struct Right
{
    std::string account, role;
    std::string post;      // code; empty: none, or he acts as a leader
    std::string as;        // A, B, C …, group, duty, leader, unlisted; empty: the office has no posts
    std::string actingFor; // the A holder whom he covers
    friend bool operator==(const Right&, const Right&) = default;
};

// What this person's act for a window (its name; empty: none in particular) rests on at this moment: the post
// that serves it, else another post he holds, else his being a leader, else nothing ("unlisted").
[[nodiscard]] Right rightOf(const Roster& roster, const std::string& account, const std::string& role,
                            const std::string& window, Instant t, bool restDay);

// Every post this person holds at this moment, for the title and the banner.
struct HeldPost
{
    std::string post;
    Holding holding;
    std::optional<Instant> until; // of a cover: when the A holder is back; nothing: not known
    friend bool operator==(const HeldPost&, const HeldPost&) = default;
};
// Until when a cover that holds at `t` lasts: the A holder's next moment at his post; nothing: it is no
// cover, or not known.
[[nodiscard]] std::optional<Instant> coverEnd(const Roster& roster, const Holding& holding, Instant t);
[[nodiscard]] std::vector<HeldPost> postsHeldBy(const Roster& roster, const std::string& account, Instant t,
                                                bool restDay);

// The role of an account of this office; empty: no such account, or switched off.
using RoleOf = std::function<std::string(const std::string& account)>;
// Which leader it takes: of the office itself, or also of the organ that decides.
enum class Lead
{
    Any,
    Office
};
// May this person do now what needs a leader (an opinion, an extension, settling, voiding what was handed
// over)? By his role; on duty as the leader that day; or because he holds the post of a leader at this
// moment, also as his cover. Answers "role", "duty" or "post"; empty: no. A supervisor never does.
[[nodiscard]] std::string leadsBy(const Roster& roster, const RoleOf& roleOf, const std::string& account,
                                  Instant t, bool restDay, Lead lead = Lead::Any);

void writeRight(json::Writer& out, const Right& right);
[[nodiscard]] Right readRight(json::Value facts);

// The roles an account had, by the moment they were set.
struct RoleSince
{
    Instant from;
    std::string role;
    bool active = true;
};
using Roles = std::map<std::string, std::vector<RoleSince>>;

// Why the rosters do not bear out the claim: claim-account (written for somebody else), claim-role,
// claim-post (he did not hold it), claim-for (not this person's cover); empty: they do. "unlisted" claims
// nothing and is never a fault.
[[nodiscard]] std::string claimFault(const Roster& roster, const Roles& roles, const Right& claim,
                                     const std::string& actor, const std::string& actingFor, Instant at,
                                     bool restDay);

} // namespace bm
