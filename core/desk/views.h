// Views: the answers of the desk, as plain values. Texts are UTF-8; states, queues, forms … are codes.
#pragma once

#include "core/base/result.h"
#include "core/calendar/due.h"
#include "core/cases/case.h"
#include "core/cases/party.h"
#include "core/matters/matter.h"

#include <QMetaType>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bm {

struct StationInfo
{
    std::string id; // hex
    std::string office, officeName, level, label;
    bool trial = false;
    std::uint32_t epoch = 1;
    friend bool operator==(const StationInfo&, const StationInfo&) = default;
};

struct Session
{
    std::string account, role, name; // role: clerk, director …
    std::vector<std::string> posts;
};

struct AccountView
{
    std::string account, role, name; // name empty while locked
    bool here = true;                // can log in on this PC
    bool leads = false;              // may give now what needs a leader (people/rights.h)
};

struct ChangeSet
{
    bool everything = false;
    std::vector<std::string> cases; // numbers
    bool matters = false, calendar = false, drafts = false, advice = false, lists = false, office = false,
         people = false;
};

// An entry that had no effect, and what a person decided about it.
struct ReviewLine
{
    std::string entry; // "station/epoch/number"
    std::string kind, number, verb, code;
    Instant at;
    std::string actor, actorName, office, officeName;
    std::string decision, note, decidedBy; // empty: nobody has looked
    std::optional<Instant> decidedAt;
};

// A record whose persons are to be erased, its time being over.
struct RetentionLine
{
    std::string kind, number; // case, advice, trip-list
    Day ended;
    SubjectId id;
};

struct Outcome
{
    std::string number;             // of the case, or of the advice
    std::string paper;              // number of the paper issued
    std::string values;             // its frozen values (JSON), to be painted
    std::vector<std::string> moved; // cases whose due day a notice moved
    int count = 0;
};

// The same step of many cases: all of them, or none.
struct BatchReport
{
    std::vector<std::string> numbers;                   // of the cases, in the order of the steps
    std::vector<std::pair<std::string, Error>> refused; // case as it was named, why; then nothing was done
    std::string paper;                                  // number of the list issued with them
    std::string values;                                 // its frozen values (JSON), to be painted
};

struct ImportReport
{
    std::vector<std::string> numbers;                   // of the cases made, in the order of the rows
    std::vector<std::pair<std::size_t, Error>> refused; // row from 0, why; then nothing was imported
};

struct QueueCount
{
    std::string queue; // vocabulary group "queue"
    int count = 0;
};

struct TodayView
{
    Day day;
    bool workingDay = true;
    bool marketDay = false;
    std::vector<QueueCount> queues; // due-today, due-soon, late, notify, ready, supplement, paused, open …
    int provisional = 0;            // open cases whose date rests on a year without notice
    int ineffective = 0;            // entries without effect, to be looked at
    int forks = 0;
    int movedDates = 0;
    std::optional<Instant> lastExport;
    std::string clockProblem; // "", "clock-behind", "clock-ahead"
    int adviceToday = 0, acceptedToday = 0, decidedToday = 0;
};

struct CaseFilter
{
    std::string queue; // one of the queues, or empty
    std::string state, matter, post;
    std::string text;            // number, name, pinyin, initials, phone's last four, identity number
    std::optional<Day> from, to; // accepted within
    int offset = 0;
    int limit = 50;
};

struct CaseLine
{
    std::string number, matter, matterName, state, result, queue, post, handler, mode;
    std::string
        name; // masked unless the row is to be worked with: 王某某 is the report's business; here whole
    std::optional<Day> due, accepted, received;
    std::optional<int> daysLeft; // working days; negative: late; nothing: no date
    bool provisional = false, expected = false;
};

struct CasePage
{
    std::vector<CaseLine> lines;
    std::optional<int> total; // when it is known without counting
    bool more = false;
};

// A case as a sheet for the county lists it.
struct CaseRecord
{
    Case c;
    std::optional<Applicant> applicant;   // nothing: its person half was not given to this station
    std::shared_ptr<const Matter> matter; // of the case's version; null: not here
    std::string officeName, handlerName, certificate;
};

// What the facts of a paper are for: an entry of its own tells that it was issued, but not that it was looked
// at on the screen.
enum class PaperUse
{
    ToIssue,
    ToLook, // recorded as seen, once per person, case and login
};

struct CaseView
{
    Case c;
    bool leads = false;     // who looks may give now what needs a leader
    bool spotCheck = false; // it is not his to handle: seeing the whole person takes a reason
    StateOn now;
    std::optional<int> daysLeft;
    Applicant applicant;     // identity numbers and telephones masked
    bool personKnown = true; // false: withheld or erased
    Explanation explanation;
    std::string handlerName;
    std::string exchange; // its newest entry: here, exported, received (by the county); empty: not enrolled
    std::string relativeName;       // of the account whose relative applies; empty: nobody of the office
    std::vector<std::string> verbs; // what may be done now …
    std::vector<std::pair<std::string, Error>> refused; // … what not, and why
    std::vector<std::string> forms;                     // papers the case may have
    std::map<std::string, std::string> said;            // as PaperFacts::said, for showing
};

struct AdviceFilter
{
    std::string kind;            // telling-sheet, referral-slip; empty: both
    std::string matter;          // code
    std::string text;            // the number or its end; else name, pinyin, initials of the matter
    std::optional<Day> from, to; // day given
    int offset = 0;
    int limit = 50;
};

struct AdviceLine
{
    std::string number, kind, state; // state: as of a paper
    std::string matter, matterName;  // matterName: what was asked for, where no matter fits
    std::string referTo;
    Day day{};
    std::vector<std::vector<std::string>> missing; // what was still missing; of each the alternatives
    int reprints = 0;
};

struct AdvicePage
{
    std::vector<AdviceLine> lines;
    std::optional<int> total; // when it is known without counting
    bool more = false;
};

struct AdviceView
{
    AdviceLine line;
    std::string handler, handlerName;
    std::vector<std::string> conditions; // answered yes
    std::vector<TimelineEntry> timeline;
    bool newer = false; // written to by a newer program: read-only
};

struct TripListFilter
{
    std::string form; // transit-list, hand-out-roll; empty: both
    std::string text; // the number or its end
    int offset = 0;
    int limit = 50;
};

struct TripListLine
{
    std::string number, form, state; // state: as of a paper; handed: signed at the far end
    std::string to, what;            // what: of a roll, what is handed out
    Day day{};
    int cases = 0;
    int open = 0; // still away; not handed out yet
    int reprints = 0;
    std::optional<Day> signedOn;
};

struct TripListPage
{
    std::vector<TripListLine> lines;
    std::optional<int> total; // when it is known without counting
    bool more = false;
};

struct TripListRow
{
    std::string number, name, matter, matterName;
    std::string state; // vocabulary group "list-row"
    bool open = false; // something is to be done yet: it is away, or not handed out
    std::optional<Day> day;
};

struct TripListView
{
    TripListLine line;
    std::string handler, handlerName, matter, signedBy;
    std::vector<TripListRow> rows;
    std::vector<TimelineEntry> timeline;
    bool newer = false; // written to by a newer program: read-only
};

struct MatterHit
{
    std::string code, name, window;
};

struct DuePreview
{
    Promise promise;
    Explanation explanation;
    std::optional<Due> statutory;
    bool needsClock = false; // the clock has to be confirmed first
};

struct PersonHint
{
    std::vector<CaseLine> open;     // same person, same matter, still open
    std::optional<Applicant> known; // from the newest case of this person
    int earlier = 0;
};

struct IssuedPaper
{
    std::string form, number, state, values, templateHash, caseNumber;
    int reprints = 0;
    std::vector<std::string>
        templates; // every template of this form that was ever installed here, newest first
};

struct DraftView
{
    std::int64_t id = 0;
    Instant updated;
    std::string json;
};

struct VerifyReport
{
    bool ok = true;
    std::int64_t entries = 0;
    std::vector<std::pair<std::string, std::string>> faults; // code, where
};

} // namespace bm

Q_DECLARE_METATYPE(bm::ChangeSet)
