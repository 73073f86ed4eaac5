// Roster: who holds which post at which moment, and where nobody does and why (AB岗制: DOMAIN.md 1.3
// S-AB-1..5 and the rules at the end of its section 4; DESIGN.md section 8).
//
// Promises, all pure: at every moment of a post's life there is exactly one acting holder or a named gap. The
// A holder acts while he is there; else the first of the backups (B, C, …) who is there; else the first of
// the group that covers general windows; on a rest day the person on weekend duty. A person may hold several
// posts at once: that is no gap. Cover begins and ends with the absence, to the minute, and gives rights in
// that time and only then. Office hours decide which hours are listed, never who holds a post.
//
// Times are instants; [from, to) everywhere. A year of twenty posts is listed in well under 20 ms.
#pragma once

#include "core/base/clock.h"
#include "core/calendar/office_hours.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

// What a post is from a moment on, until its next version.
struct PostVersion
{
    Instant from;
    std::string name;
    std::vector<std::string> windows; // names of the windows it serves; "*": all (综合窗口)
    std::string a;                    // accounts
    std::vector<std::string> backups; // B, C, …: each covers when all before him are away
    std::vector<std::string> group;   // whoever of them is there covers when those are away too
    bool alone = false;               // lawfully without a B: a village room (PRACTICE R19)
    bool closed = false;              // the post ended
    friend bool operator==(const PostVersion&, const PostVersion&) = default;
};

struct Post
{
    std::string code, office;
    std::vector<PostVersion> versions;                    // by their first moment
    [[nodiscard]] const PostVersion* at(Instant t) const; // nullptr before the first
    friend bool operator==(const Post&, const Post&) = default;
};

// Kinds of absence (PRACTICE R18): to-village, meeting, seconded, emergency, training, sick, personal,
// annual, maternity, other.
struct Leave
{
    std::string id; // hex of its record
    std::string account, kind;
    Instant from, to; // `to` is the moment of an early return, once it is known
    Instant recorded;
    std::string recordedBy, decidedBy; // decidedBy: who let A and B be away together
    bool fact = false;                 // it happened; nobody was asked
    bool cancelled = false;
    bool returned = false;
    // Recorded on the first day of absence or after it: the handover a day before (S-AB-2) was not possible.
    [[nodiscard]] bool late() const { return recorded.day() >= from.day(); }
    friend bool operator==(const Leave&, const Leave&) = default;
};

// Who is on duty over whole days: "leader" (领导值班), "weekend" (village rooms), "visiting" (巡回办公).
struct Duty
{
    std::string kind, account, office; // office: of the visiting window, as words
    Day from, to;                      // both included
    friend bool operator==(const Duty&, const Duty&) = default;
};

struct Roster
{
    std::vector<Post> posts;                          // by code
    std::map<std::string, std::vector<Leave>> leaves; // by account, by their first moment, none cancelled
    // The same as times away, joined where they touch, by account: what the questions below search.
    std::map<std::string, std::vector<std::pair<Instant, Instant>>> spans;
    std::vector<Duty> duties; // as they were set: of two on one day the later counts
    friend bool operator==(const Roster&, const Roster&) = default;

    void add(const Leave& leave); // the one way in; a cancelled or empty one is left out
    [[nodiscard]] bool away(const std::string& account, Instant t) const;
    // Who is on duty that day; empty: nobody.
    [[nodiscard]] std::string onDuty(std::string_view kind, Day day) const;
    [[nodiscard]] const Post* post(std::string_view code) const;
};

struct Holding
{
    std::string account;   // empty: nobody
    std::string as;        // "A", "B", "C" …, "group", "duty"
    std::string actingFor; // the A holder, when it is somebody else
    std::string gap;       // why nobody: no-holder, a-away (there is no B), all-away; else empty
    friend bool operator==(const Holding&, const Holding&) = default;
};

// `restDay`: no working day, when the person on weekend duty takes every post.
[[nodiscard]] Holding holderOf(const Roster& roster, const PostVersion& post, Instant t, bool restDay);

// One stretch of open time of one post with one holder or one gap.
struct Shift
{
    std::string post;
    Instant from, to;
    Holding holding;
    friend bool operator==(const Shift&, const Shift&) = default;
};

// Every stretch of office time in [from, to), by post and time; cut where the holder changes.
[[nodiscard]] std::vector<Shift> shiftsOf(const Roster& roster, const OfficeHours& hours,
                                          const Calendar& calendar, Instant from, Instant to);

// Empty post-hours with their denominator: minutes in which nobody held a post, of all open minutes.
struct EmptyTime
{
    std::int64_t gapMinutes = 0, openMinutes = 0;
    friend bool operator==(const EmptyTime&, const EmptyTime&) = default;
};
[[nodiscard]] EmptyTime emptyTime(const std::vector<Shift>& shifts);

// What would stand empty if `leave` were taken: the first stretch that it alone empties (A and B away
// together). Posts that lawfully have no B do not count.
[[nodiscard]] std::optional<Shift> emptiedBy(const Roster& roster, const OfficeHours& hours,
                                             const Calendar& calendar, const Leave& leave);

} // namespace bm
