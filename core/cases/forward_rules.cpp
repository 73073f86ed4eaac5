// Rules of forwarding (转报): to the upper level, back for one more paper, and the decision of another body.
#include "core/base/one_of.h"
#include "core/cases/case_drafts.h"
#include "core/cases/step_draft.h"

#include <array>

namespace bm {

namespace {

constexpr TextField bodyField{"organisation", 100};
constexpr TextField numberField{"certificate", 50};

} // namespace

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ForwardCase& command)
{
    StepDraft d(facts, c, "forward");
    auto to = cleanText(bodyField, command.to);
    auto list = cleanText(numberField, command.list);
    if (!to.ok() || !list.ok())
        return to.ok() ? list.error() : to.error();
    d.require(!to->empty(), "refer-where");
    d.facts().field("to", *to).fieldIf("list", *list);
    d.facts().field("clock", command.clockStops ? "stops" : "runs");
    if (command.clockStops)
        d.facts().field("statutory", false); // the law's days run on, whoever holds the file
    return d.done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const SendBack& command)
{
    return StepDraft(facts, c, "forward-back").said("missing", field::reason, command.missing, true).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RecordUpperResult& command)
{
    static constexpr std::array results{"granted", "not-granted", "returned"};
    if (auto no = objection(facts, c, "forward-result"))
        return *no;
    if (!oneOf(results, command.result))
        return Error("unknown-result", {{"result", command.result}});
    auto body = cleanText(bodyField, command.body);
    auto number = cleanText(numberField, command.bodyNumber);
    if (!body.ok() || !number.ok())
        return body.ok() ? number.error() : body.error();
    if (body->empty())
        return Error("body-missing", {{"case", c.number}});
    DecideCase decision;
    decision.result = command.result;
    decision.certificate = command.certificate;
    decision.body = *body;
    decision.bodyNumber = *number;
    decision.bodyDay = command.bodyDay;
    StepDraft d(facts, c, "forward-result");
    writeDecision(d.facts(), facts, c, decision);
    return d.said("certificate", field::certificate, command.certificate)
        .said("note", field::note, command.note)
        .done();
}

} // namespace bm
