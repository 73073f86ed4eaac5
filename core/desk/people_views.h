// Views of people: the desk's answers about staff, posts, absences, duty, handovers and attendance.
#pragma once

#include "core/people/handover.h"
#include "core/people/rights.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bm {

struct StaffView
{
    std::string account, role, unit, employment, badge, name, phone, photo; // photo: hash of an attachment
    std::vector<std::string> languages;
    bool active = true;
    bool canLogIn = false; // has a password on this PC
    bool warn = false;     // workman or temporary staff: may not hold a window (DOMAIN.md S-ORG-9)
};

// A stretch of a post's open time.
struct RosterLine
{
    std::string post, name; // code and name of the post
    Instant from, to;
    Holding holding;
    std::string holderName;
    friend bool operator==(const RosterLine&, const RosterLine&) = default;
};

struct PostNow
{
    Post post;
    PostVersion version; // of this moment, or the first to come
    Holding holding;
    std::optional<Instant> until; // of a cover
};

struct LeaveView
{
    Leave leave;
    std::string name, reason;
    std::vector<std::string> posts; // names of the posts he holds as A
    std::string handover;           // state of the slip that names this leave, or empty
    bool handoverLate = false;      // none was given the day before it began
};

struct PeopleView
{
    std::map<std::string, std::string> names; // of accounts
    std::vector<StaffView> staff;
    std::vector<PostNow> posts;
    std::vector<LeaveView> leaves;   // of now and later, and of the last 30 days; newest first
    std::vector<Duty> duties;        // of today and later
    std::vector<Handover> handovers; // not taken back yet, or of the last 60 days; newest first
    std::vector<RosterLine> gaps;    // of the next 14 days
    std::vector<HeldPost> mine;      // what who is logged in holds at this moment
    std::vector<std::pair<std::string, int>> several; // who holds more than one post now: listed, no gap
    EmptyTime month;                                  // of this month, up to now
    std::string leaderToday;                          // account
};

struct HandoverView
{
    Handover handover;
    std::map<std::string, std::string> words; // materials, seals, receipts, notes, report, reason
    std::map<std::string, std::string> names;
    std::string postName;
};

struct AttendanceLine
{
    std::string account, name;
    Day day;
    std::optional<Instant> in, out;
    int lateMinutes = 0, earlyMinutes = 0; // against the office hours of that day
    std::string leave;                     // kind of an absence that day
    bool open = true;                      // was the office open at all
};

// An entry whose right a person should look at.
struct ClaimLine
{
    std::string station; // label
    std::uint32_t seq = 0;
    Instant at;
    std::string actor, actorName, kind, verb, number; // number: of a case
    Right claim;
    std::string code; // claim-…, or "unlisted"
};

} // namespace bm
