// What a case gathers on its way: requests, gaps, pauses, joint parts, surveys, postings, forwarding, the
// report before a "no", fees, the rating. Values of the fold; codes are those of resources/vocabulary.json.
#pragma once

#include "core/base/clock.h"
#include "core/calendar/promise.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bm {

struct CaseClock // copied from the matter's version at acceptance
{
    Promise promise;
    std::optional<Promise> statutory;
    int notifyDays = 0;
    bool silenceAccepts = false;
    int deliverDays = 0;
    int extendMax = 0;
    std::string starts = "accepted";
    std::string ends = "decided";
    friend bool operator==(const CaseClock&, const CaseClock&) = default;
};

struct CaseSharing // which offices are given how much (sharing.h)
{
    std::string centre = "facts"; // the county centre: nothing, facts, person
    std::string village;          // code of the applicant's village office, where it has a station
    bool villagePerson = false;
    friend bool operator==(const CaseSharing&, const CaseSharing&) = default;
};

struct CasePause
{
    std::string kind;
    Day from;
    std::optional<Day> to; // nothing: still open
    bool promise = true;   // which clocks it stops
    bool statutory = true;
    std::optional<Day> until; // the day told in writing
    bool lastDays = false; // begun in the last two working days of the promise: what an inspector looks for
    friend bool operator==(const CasePause&, const CasePause&) = default;
};

struct CaseRequest // 补件: told once and completely
{
    Instant at;
    std::vector<std::string> missing;
    std::optional<Day> until;       // the day by which the applicant is asked to come back
    bool again = false;             // not the first of this case …
    std::vector<std::string> fresh; // … and these were not in the one before
    std::optional<Instant> received;
    friend bool operator==(const CaseRequest&, const CaseRequest&) = default;
};

struct CaseGap // 容缺: accepted without it, promised in writing
{
    int index = 0;
    std::string name;
    std::optional<Day> until;
    bool filled = false;
    friend bool operator==(const CaseGap&, const CaseGap&) = default;
};

struct JointPart
{
    std::string window;
    std::optional<Instant> done;
    friend bool operator==(const JointPart&, const JointPart&) = default;
};

struct CaseJoint // 联办: two clocks, that of the parts and the promise itself
{
    std::string lead;
    Day from;
    int days = 0; // working days
    std::optional<Day> due;
    std::vector<JointPart> parts;
    friend bool operator==(const CaseJoint&, const CaseJoint&) = default;
    [[nodiscard]] bool waiting() const;
};

struct CaseSurvey // 现场勘察: two names at least (行政许可法 34)
{
    std::optional<Day> day, latest;
    std::optional<Instant> done;
    friend bool operator==(const CaseSurvey&, const CaseSurvey&) = default;
};

struct CasePosting // 公示
{
    std::string step, place;
    Day from, to;
    bool counted = true; // inside the promise, by the guide
    int objections = 0;
    bool done = false;
    friend bool operator==(const CasePosting&, const CasePosting&) = default;
};

struct CaseLeg // where the case lay, for whose account
{
    std::string who; // empty: the office itself
    Day from;
    std::optional<Day> to;
    friend bool operator==(const CaseLeg&, const CaseLeg&) = default;
};

struct CaseForward // 转报
{
    std::string to, list; // list: number of the transit list it went with
    Instant at;
    bool clockStops = false;
    int backs = 0; // sent back for one more paper: not the clerk's days
    friend bool operator==(const CaseForward&, const CaseForward&) = default;
};

struct CaseOpinion
{
    bool agree = false;
    std::string approver;
    std::string way; // self, phone, paper
    bool confirmed = false;
    Instant at;
    friend bool operator==(const CaseOpinion&, const CaseOpinion&) = default;
};

struct CaseReport // 否定报备
{
    std::int64_t entry = 0;
    Instant at;
    std::string kind;   // not-accepted, not-granted, returned
    std::string reason; // code
    std::string by;     // account
    bool needsOpinion = false;
    bool atOnce = false; // "not needed", "not ours": reported by the act itself
    std::optional<CaseOpinion> opinion;
    friend bool operator==(const CaseReport&, const CaseReport&) = default;
    // A leader still owes something: the opinion, or the confirmation of one given by telephone.
    [[nodiscard]] bool waiting() const;
};

struct CaseAgency // 代办
{
    std::string kind; // class of project
    std::int64_t travelCents = 0;
    bool back = false;
    friend bool operator==(const CaseAgency&, const CaseAgency&) = default;
};

struct CaseRating // 好差评
{
    int grade = 0;       // 1 very satisfied … 5 very dissatisfied
    std::string channel; // screen, phone, paper, sms, typed
    bool typed = false;  // typed by the clerk: shown apart
    bool answered = false;
    friend bool operator==(const CaseRating&, const CaseRating&) = default;
};

struct CaseFee
{
    std::string kind; // charged, waived, refunded, collected (for others)
    std::int64_t cents = 0;
    std::string receipt, channel;
    friend bool operator==(const CaseFee&, const CaseFee&) = default;
};

struct CaseStep // of the guide, in a case whose guide gives some of its steps a limit of their own
{
    std::string name, actor;
    std::optional<Promise> limit;
    std::optional<Day> from; // the day its clock began: the step before was done; nothing: not its turn
    std::optional<Day> due;  // by its own limit; the whole promise is another clock
    std::optional<Day> done;
    bool late = false; // done after its day
    friend bool operator==(const CaseStep&, const CaseStep&) = default;
};

struct CaseAttachment
{
    std::string hash, kind;
    std::int64_t size = 0;
    friend bool operator==(const CaseAttachment&, const CaseAttachment&) = default;
};

} // namespace bm
