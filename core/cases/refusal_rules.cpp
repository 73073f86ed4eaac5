// Rules of a "no": the report, the leader's opinion, refusal and return. "Not needed" and "not ours" are said
// at once and report themselves (行政许可法 32(1), 32(2)); a "no" on the merits comes after its report and,
// for major or doubtful ones, after the leader's opinion; nobody agrees to his own report (否定报备).
#include "core/base/one_of.h"
#include "core/cases/case_drafts.h"
#include "core/cases/step_draft.h"

#include <array>

namespace bm {

namespace {

constexpr TextField placeField{"address", 200};

bool isAtOnce(const std::string& code)
{
    return code == "not-needed" || code == "not-our-competence";
}

bool knownReason(const std::string& code)
{
    static constexpr std::array codes{"not-needed",           "not-our-competence", "conditions-not-met",
                                      "materials-incomplete", "applicant-request",  "other"};
    return oneOf(codes, code);
}

// What stands before a "no" of this kind, or the reason why it must wait.
std::optional<Error> notYet(const Case& c, const std::string& kind)
{
    if (!c.report || c.report->kind != kind)
        return Error("report-missing", {{"case", c.number}});
    if (!c.report->needsOpinion && !c.report->opinion)
        return std::nullopt;
    if (!c.report->opinion)
        return Error("opinion-missing", {{"case", c.number}});
    if (!c.report->opinion->agree)
        return Error("opinion-against", {{"case", c.number}});
    return std::nullopt;
}

std::string kindNow(const Case& c)
{
    return c.state == "received" || c.state == "supplement" ? "not-accepted" : "not-granted";
}

} // namespace

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReportRefusal& command)
{
    StepDraft d(facts, c, "refusal-report");
    if (!knownReason(command.code))
        return Error("no-such-reason", {{"reason", command.code}});
    const std::string kind = command.kind.empty() ? kindNow(c) : command.kind;
    if (!d.refused() && kind != "returned" && kind != kindNow(c))
        return Error("report-kind", {{"case", c.number}, {"state", c.state}});
    d.facts().field("kind", kind).field("reason", command.code);
    d.facts().field("needs_opinion", command.major || c.major);
    return d.said("reason", field::reason, command.reason, true)
        .said("basis", field::reason, command.basis, true)
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const GiveOpinion& command)
{
    static constexpr std::array ways{"self", "phone", "paper"};
    StepDraft d(facts, c, "opinion");
    if (d.refused())
        return d.done();
    if (command.confirms) {
        if (!c.report->opinion || c.report->opinion->confirmed)
            return Error("nothing-to-confirm", {{"case", c.number}});
        if (c.report->opinion->approver != facts.account)
            return Error("not-the-approver", {{"case", c.number}});
        d.facts().field("confirms", true);
        return d.done();
    }
    if (!oneOf(ways, command.way))
        return Error("unknown-way", {{"way", command.way}});
    const std::string approver = command.approver.empty() ? facts.account : command.approver;
    if (approver == c.report->by)
        return Error("own-report", {{"case", c.number}});
    d.approved(approver, Lead::Any);
    if (d.refused())
        return d.done();
    // Written by somebody else it was taken by telephone or from paper, and he confirms it himself later.
    if (command.way == "self" && approver != facts.account)
        return Error("opinion-not-self", {{"case", c.number}});
    d.facts().field("agree", command.agree).field("way", command.way);
    return d.said("words", field::reason, command.words)
        .said("phone", field::relation, command.phone, command.way == "phone")
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RefuseCase& command)
{
    if (auto no = objection(facts, c, "refuse"))
        return *no;
    const std::string kind = kindNow(c);
    const bool atOnce = kind == "not-accepted" && isAtOnce(command.code);
    if (!atOnce) {
        if (auto no = notYet(c, kind))
            return *no;
    } else if (command.code == "not-our-competence" && trimmed(command.referTo).empty()) {
        return Error("refer-where");
    }
    Drafts drafts;
    if (atOnce) {
        StepDraft report(facts, c, "refusal-report");
        report.facts().field("kind", kind).field("reason", command.code).field("at_once", true);
        auto written = report.said("reason", field::reason, command.reason)
                           .said("basis", field::reason, command.basis)
                           .done();
        if (!written.ok())
            return written.error();
        drafts = *written;
    }
    StepDraft d(facts, c, "refuse");
    DecideCase decision;
    decision.result = kind;
    d.facts().field("reason", atOnce ? command.code : c.report->reason);
    writeDecision(d.facts(), facts, c, decision);
    auto written = d.said("reason", field::reason, command.reason)
                       .said("basis", field::reason, command.basis)
                       .said("refer_to", placeField, command.referTo)
                       .done();
    if (!written.ok())
        return written.error();
    // The report has taken the case over already where that was needed.
    drafts.insert(drafts.end(), atOnce ? written->end() - 1 : written->begin(), written->end());
    return drafts;
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReturnCase& command)
{
    StepDraft d(facts, c, "return");
    if (d.refused())
        return d.done();
    if (auto no = notYet(c, "returned"))
        return *no;
    DecideCase decision;
    decision.result = "returned";
    writeDecision(d.facts(), facts, c, decision);
    return d.said("reason", field::reason, command.reason, true).done();
}

} // namespace bm
