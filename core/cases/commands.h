// Commands: what one may ask of cases. Each is a value; the rules (case_rules.h) turn it into entries or a
// refusal. Cases are named by their number (or its end: "W1-00012").
#pragma once

#include "core/cases/commands_before.h"
#include "core/cases/commands_end.h"
#include "core/cases/commands_hand.h"
#include "core/cases/commands_lists.h"
#include "core/cases/paper_facts.h"
#include "core/cases/party.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bm {

// Receive (收件) or accept (受理) from the counter. With acceptNow the case is accepted in the same
// transaction; an instant matter is also decided unless leaveOpen.
struct TakeCase
{
    std::string matter; // code
    Applicant applicant;
    std::vector<MaterialTick> materials; // what is not named here is missing, unless allMaterials
    bool allMaterials = false;
    std::vector<std::string> conditions; // questions of the guide answered yes
    std::string branch;
    std::string platformNumber; // in the province's platform
    std::string otherName;      // 其他事项: its own name …
    std::string otherPromise;   // … and promise ("15wd")
    std::string advice;         // number of the telling sheet the person brought
    bool acceptNow = true;
    bool tellMissing = false; // with acceptNow off: receive and tell at once what is missing (一次性告知)
    std::optional<Day> gapUntil; // 容缺: the day by which the applicant promises what is ticked as a gap
    bool leaveOpen = false;
    bool duplicateConfirmed = false;
    bool major = false, green = false;
    std::optional<std::int64_t> draft; // removed in the same transaction
};
struct AcceptReceived
{
    std::string number;
    std::vector<MaterialTick> materials;
    std::optional<Day> gapUntil; // as in TakeCase
};
struct DecideCase
{
    std::string number;
    std::string result = "granted";
    std::string certificate;      // number of what is handed out; person half
    std::string body, bodyNumber; // a decision of another body: who, document number …
    std::optional<Day> bodyDay;   // … and its date
    std::string note;
};
struct DeliverCase
{
    std::string number;
    std::string to; // empty: the applicant
    std::string relation;
    std::string checked = "id-card"; // how it was checked: id-card, slip, known, mandate
    std::string way = "collected";   // collected, sent
    std::string note;
    std::string list{}; // number of the roll it was signed for on
};
struct CorrectCase // 更正: by a new entry; nothing is overwritten
{
    std::string number;
    std::optional<Applicant> applicant;
    std::optional<std::string> platformNumber;
    std::vector<MaterialTick> materials;
    std::string reason;
};
struct UndoStep // the last effective step, while no paper of it was handed over
{
    std::string number;
    std::string reason;
};
struct TakeOver // another window of the office takes the case
{
    std::string number;
};

// Papers of a case.
struct IssuePaper
{
    std::string number; // of the case
    std::string form;
    PaperFiller filler;
    std::string corrects; // 更正: number of the paper this one replaces; keeps its number
    std::string reason;
};
struct ReprintPaper
{
    std::string number; // of the case; empty: a paper without a case (advice, a list)
    std::string paper;  // number of the paper
    std::string reason; // jam (same copy again, before hand-over, no mark), lost, extra
};
struct HandPaper // handed over to the citizen; number as of ReprintPaper
{
    std::string number, paper;
};
struct VoidPaper // number as of ReprintPaper
{
    std::string number, paper, reason;
};

// Papers without a case: telling sheet (告知单) and referral slip (引导单).
struct GiveAdvice
{
    std::string kind;   // "telling-sheet", "referral-slip"
    std::string matter; // code; may be empty for a referral
    std::vector<MaterialTick> materials;
    std::vector<std::string> conditions;
    std::string referTo, referAddress, referPhone, referHours; // 引导单: where to go
    std::string subjectWords;                                  // what was asked, when no matter fits
    PaperFiller filler;
};

// The day's first sweep: writes what time has done (deemed acceptance).
struct Sweep
{
};

using CaseCommand =
    std::variant<TakeCase, AcceptReceived, DecideCase, DeliverCase, CorrectCase, UndoStep, TakeOver,
                 IssuePaper, ReprintPaper, HandPaper, VoidPaper, GiveAdvice, Sweep, RequestSupplement,
                 ReceiveSupplement, LapseCase, HandOn, ImportCase, FillGap, ToPromise, PauseCase, ResumeCase,
                 ExtendCase, StartJoint, FinishJoint, StartAgency, HandBackAgency, SetSurvey, FinishSurvey,
                 StartPosting, ObjectToPosting, FinishPosting, FinishStep, ForwardCase, SendBack,
                 RecordUpperResult, MarkCase, AssignCase, ReportRefusal, GiveOpinion, RefuseCase, ReturnCase,
                 WithdrawCase, VoidCase, SettleCase, RecordContact, AddNote, AttachFile, RecordFee, RateCase,
                 AnswerRating, IssueList, SignList>;

} // namespace bm
