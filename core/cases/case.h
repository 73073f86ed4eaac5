// Case: what the fold makes of a case's entries. A value; nothing here knows a table or a screen.
//
// The four things that are easily mixed are four fields: mode (how it is handled), promise, state, result.
// Codes are those of resources/vocabulary.json.
#pragma once

#include "core/base/clock.h"
#include "core/calendar/due.h"
#include "core/cases/case_parts.h"
#include "core/journal/row.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bm {

struct CaseMaterial
{
    int index = 0; // place in the tick list of the matter's version
    std::string name;
    std::string form;
    std::string state = "given"; // given, missing, gap, not-needed, shown (seen and given back)
    int originals = 0;
    int copies = 0;
    friend bool operator==(const CaseMaterial&, const CaseMaterial&) = default;
};

struct CasePaper
{
    std::int64_t entry = 0; // of its issue
    std::string form;
    std::string number;
    std::string series;
    std::int64_t serial = 0;
    std::string state = "issued"; // issued, handed, void, corrected
    Instant issued;
    int reprints = 0;
    std::string templateHash;
    std::string replaces;             // number of the paper it corrects
    std::string rests;                // hash (hex) of the step it rests on
    std::optional<Day> due;           // the day it promises …
    std::vector<std::string> notices; // … and the notices that rests on
    friend bool operator==(const CasePaper&, const CasePaper&) = default;
};

// One line of the timeline.
struct TimelineEntry
{
    std::int64_t entry = 0;
    StationId station;
    std::uint32_t epoch = 1;
    std::uint32_t seq = 0;
    Instant at;
    std::string verb;
    std::string actor;
    std::string actingFor;
    std::string code; // empty: effective
    std::string facts;
    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

struct Case
{
    SubjectId id;
    std::string number, series;
    std::int64_t serial = 0;
    std::string matter, matterName, law;
    int matterVersion = 0;
    std::string mode; // instant, promised, joint, agency
    std::string
        state; // received, supplement, accepted, paused, forwarded, decided, delivered, closed, disputed
    std::string result; // empty until decided: granted, refused …
    std::string office, window, post, handler;
    StationId holder;
    std::string branch, platformNumber, applicantType;
    bool major = false, green = false, agent = false, outsideCatalogue = false, deemed = false;
    std::optional<Instant> received, accepted, decided, delivered;
    CaseClock clock;
    std::vector<CasePause> pauses;
    int extendedBy = 0;
    std::optional<Day> printedDue;           // the day the newest slip promised …
    std::vector<std::string> printedNotices; // … and the notices it rested on
    Due due, statutoryDue;                   // statutoryDue.day is empty where the law names none
    std::optional<Day> notifyDue, deliverDue;
    bool moved = false; // a later notice moved the due day since acceptance
    std::optional<Day> dueAtAcceptance;
    std::vector<std::string> notices; // an ended case's own
    std::vector<CaseMaterial> materials;
    std::vector<CasePaper> papers;
    std::vector<TimelineEntry> timeline;
    std::int64_t personEntry = 0; // whose person half names the applicant now
    std::int64_t lastEntry = 0;   // last effective entry
    std::string lastStep;         // hash (hex) of the last effective step: what undo names
    std::int64_t certificateEntry = 0;
    // What came on the way.
    std::optional<Instant> complete; // all papers in: from here the clock of telling runs
    std::vector<CaseRequest> requests;
    std::vector<CaseGap> gaps;
    std::optional<CaseJoint> joint;
    std::optional<CaseSurvey> survey;
    std::vector<CasePosting> postings;
    std::optional<CaseForward> forward;
    std::vector<CaseLeg> legs;
    std::optional<CaseReport> report;
    std::optional<CaseAgency> agency;
    std::optional<CaseRating> rating;
    std::vector<CaseFee> fees;
    std::vector<CaseAttachment> attachments;
    std::vector<std::string> stepsDone; // of the guide, by name
    std::vector<CaseStep> steps;        // only where the guide gives steps limits of their own
    CaseSharing sharing;
    std::string takenInBy, takenInFor; // 代收: by which office, for which; takenInFor goes when it accepts
    std::optional<Day> handOnDue;
    bool handedOn = false, toPromise = false;
    bool relative = false;       // of a clerk or village cadre: on the list …
    std::string relativeOf;      // … and this account of the office keeps out of it (回避)
    std::optional<Day> paperDue; // an imported case: the day promised on paper, watched, not computed
    int contacts = 0;
    std::optional<Instant> readyTold, ended; // ended: closed without a decision
    bool newer = false;                      // written by a newer program: shown, read-only
    bool disputed = false;
    friend bool operator==(const Case&, const Case&) = default;

    [[nodiscard]] bool open() const { return state != "delivered" && state != "closed"; }
    [[nodiscard]] Term term() const;                             // of the promise, as it was made
    [[nodiscard]] Term statutoryTerm() const;                    // of the law; only when clock.statutory
    [[nodiscard]] bool timelineHas(std::string_view verb) const; // an effective entry of this verb
    [[nodiscard]] const CasePaper* paper(std::string_view form) const; // the newest that is not void
};

// The promise as it binds: no notice moves it before the day that was printed, which is the day it would be
// under the notices the slip was printed with.
[[nodiscard]] Term bindingTerm(const Case& c, const Calendar& calendar);
// Day by day. An ended case keeps the notices of its ending.
[[nodiscard]] Explanation explainPromise(const Case& c, const Calendar& calendar);

// Which queue the case waits in, and the day its alarm rings: "in-hand" by due day, "notify" by the
// notification day, "ready" (to hand over) by the delivery day, "paused" by the day told, "supplement" by the
// day asked for, "forwarded" where that stops the clock, "disputed", "".
struct QueuePlace
{
    std::string queue;
    std::optional<Day> alarm;
};
[[nodiscard]] QueuePlace queuePlace(const Case& c);

// What the case waits for besides its day; each with the day that orders its list. Nothing: it does not.
struct WaitingFor
{
    std::optional<Day> leader, joint, survey, posting, gap, upper, rating;
    std::optional<Day> step;     // the limit of the step it is at
    std::optional<Day> relative; // no waiting: on the list of relatives' cases since then, also when ended
};
[[nodiscard]] WaitingFor waitingFor(const Case& c);
// The step whose clock runs now, or nothing.
[[nodiscard]] const CaseStep* currentStep(const Case& c);

// What time alone has done by `today` (the fold never asks the clock): silence that counts as acceptance.
struct StateOn
{
    std::string state;
    bool deemedAccepted = false;
    std::optional<Day> acceptedOn;
};
[[nodiscard]] StateOn stateOn(const Case& c, Day today);

} // namespace bm
