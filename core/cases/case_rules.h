// The rules of cases: command + facts → entries to write, or a refusal that says what, why and what to do.
// Pure: nothing is read or written here; the desk reads the facts inside the transaction.
#pragma once

#include "core/cases/commands.h"
#include "core/journal/journal.h"
#include "core/journal/world.h"
#include "core/people/rights.h"

namespace bm {

// What a rule may know. Numbers are given out inside the transaction and only used when the command succeeds.
struct RuleFacts
{
    Instant now;
    std::string account, role;       // role: clerk, director
    std::string post, as, actingFor; // what his right rests on (people/rights.h); empty: the role alone
    StationId station;
    std::string office, officeName, level, label; // label with the epoch mark
    const World* world = nullptr;
    std::shared_ptr<const Matter> matter;
    std::function<std::int64_t(const std::string& series)> nextOf;
    RoleOf roleOf;
    // What lets the account do now what needs a leader; empty: nothing (people/rights.h).
    std::function<std::string(const std::string& account, Lead lead)> leadsBy;
    // The office of the village that is meant by these words; empty: none that has a station.
    std::function<std::string(const std::string& village)> villageOf;
    std::string openDuplicate; // number of an open case of the same person and matter, or empty
};

using Drafts = std::vector<Draft>;

[[nodiscard]] Result<Drafts> decideTake(const RuleFacts& facts, const TakeCase& command,
                                        const SubjectId& subject);
// An open case kept on paper until now; its number is ours, its day the one promised on paper.
[[nodiscard]] Result<Drafts> decideImport(const RuleFacts& facts, const ImportCase& command,
                                          const SubjectId& subject);
// Each command on a case: case_rules.cpp, before_rules.cpp, hand_rules.cpp, forward_rules.cpp,
// refusal_rules.cpp, end_rules.cpp.
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AcceptReceived& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const DecideCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const DeliverCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const CorrectCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const UndoStep& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const TakeOver& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c,
                                        const RequestSupplement& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c,
                                        const ReceiveSupplement& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const LapseCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const HandOn& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FillGap& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ToPromise& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const PauseCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ResumeCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ExtendCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const StartJoint& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FinishJoint& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const StartAgency& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const HandBackAgency& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const SetSurvey& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FinishSurvey& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const StartPosting& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c,
                                        const ObjectToPosting& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FinishPosting& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FinishStep& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ForwardCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const SendBack& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c,
                                        const RecordUpperResult& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const MarkCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AssignCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReportRefusal& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const GiveOpinion& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RefuseCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReturnCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const WithdrawCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const VoidCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const SettleCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RecordContact& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AddNote& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AttachFile& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RecordFee& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RateCase& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AnswerRating& command);

// Time has accepted the case (stateOn): the entry that says so, written before any other step and by the
// sweep.
[[nodiscard]] std::optional<Draft> deemedAcceptance(const RuleFacts& facts, const Case& c);

// Is this verb open to the case, the station and the role now? The refusal, or nothing.
[[nodiscard]] std::optional<Error> objection(const RuleFacts& facts, const Case& c, std::string_view verb);
// The tick list of a matter with the ticks put in; Error materials-missing {missing} when acceptance needs
// more.
[[nodiscard]] Result<std::vector<CaseMaterial>> tickedMaterials(const Matter& matter,
                                                                const TakeCase& command);
// The clock a case of this matter runs by (其他事项: with its own promise).
[[nodiscard]] Result<CaseClock> clockOf(const Matter& matter, const std::string& otherPromise);

// Somebody has seen the applicant's data ("reveal", "access"): an entry of the case, that anybody may ask
// for. Who is not of its office says why.
[[nodiscard]] Draft seenDraft(const RuleFacts& facts, const Case& c, const std::string& verb,
                              const std::string& reason = {});
// What the writer's right rested on, as a facts member.
void writeRight(json::Writer& out, const RuleFacts& facts);
// "511324101/W1/case/2026": the series of a kind of number in a year.
[[nodiscard]] std::string seriesName(const RuleFacts& facts, std::string_view kind);

} // namespace bm
