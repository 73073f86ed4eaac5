// Rules of what ends a case otherwise, and of what may be said at any time.
#include "core/base/digest.h"
#include "core/base/one_of.h"
#include "core/cases/case_drafts.h"
#include "core/cases/step_draft.h"

#include <array>

namespace bm {

namespace {

constexpr TextField fileField{"name", 100};
constexpr TextField receiptField{"certificate", 50};
constexpr TextField phoneField{"relation", 20};
constexpr std::size_t maxAttachment = 2U << 20U; // a scan of a page; bigger ones are photographed anew
constexpr std::int64_t maxCents = 100'000'000'00;

Result<Drafts> closing(const RuleFacts& facts, const Case& c, const char* verb, const char* result,
                       const std::string& reason)
{
    StepDraft d(facts, c, verb);
    DecideCase decision;
    decision.result = result;
    writeDecision(d.facts(), facts, c, decision);
    return d.said("reason", field::reason, reason, true).done();
}

} // namespace

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const WithdrawCase& command)
{
    return closing(facts, c, "withdraw", "withdrawn", command.reason);
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const VoidCase& command)
{
    return closing(facts, c, "void", "voided", command.reason);
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const SettleCase& command)
{
    static constexpr std::array<const char*, 4> states{"accepted", "decided", "delivered", "closed"};
    StepDraft d(facts, c, "settle");
    if (d.refused())
        return d.done();
    d.approved(facts.account, Lead::Office);
    d.require(oneOf(states, command.state), "settle-how");
    d.facts().field("state", command.state);
    DecideCase decision;
    decision.result = command.result.empty() ? c.result : command.result;
    writeDecision(d.facts(), facts, c, decision);
    return d.said("reason", field::reason, command.reason, true).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RecordContact& command)
{
    static constexpr std::array<const char*, 4> abouts{"ready", "supplement", "progress", "other"};
    static constexpr std::array<const char*, 5> ways{"phone", "sms", "visit", "post", "other"};
    if (!oneOf(abouts, command.about) || !oneOf(ways, command.way))
        return Error("unknown-way", {{"way", command.way}});
    StepDraft d(facts, c, "contact");
    d.facts().field("about", command.about).field("way", command.way);
    return d.said("to", field::personName, command.to)
        .said("phone", phoneField, command.phone)
        .said("note", field::note, command.note)
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AddNote& command)
{
    return StepDraft(facts, c, "note").said("note", field::note, command.note, true).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AttachFile& command)
{
    static constexpr std::array<const char*, 4> kinds{"scan", "photo", "proof", "other"};
    StepDraft d(facts, c, "attach");
    d.require(!command.bytes.empty() && command.bytes.size() <= maxAttachment, "attachment-size");
    d.require(oneOf(kinds, command.kind), "attachment-kind");
    d.facts().field("hash", hex(sha256(command.bytes))).field("kind", command.kind);
    d.facts().field("size", static_cast<std::int64_t>(command.bytes.size()));
    return d.said("name", fileField, command.name).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RecordFee& command)
{
    static constexpr std::array<const char*, 4> kinds{"charged", "waived", "refunded", "collected"};
    StepDraft d(facts, c, "fee");
    d.require(oneOf(kinds, command.kind), "fee-kind");
    d.require(command.cents > 0 && command.cents <= maxCents, "amount-wrong");
    auto receipt = cleanText(receiptField, command.receipt);
    if (!receipt.ok())
        return receipt.error();
    // No money is kept at the window: what was paid has the receipt of the bank or the treasury.
    d.require(command.kind == "waived" || !receipt->empty(), "receipt-missing");
    d.facts().field("kind", command.kind).field("cents", command.cents).fieldIf("receipt", *receipt);
    d.facts().fieldIf("channel", command.channel).fieldIf("basis", command.basis);
    return d.said("note", field::note, command.note, command.kind == "waived").done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RateCase& command)
{
    static constexpr std::array<const char*, 5> channels{"screen", "phone", "paper", "sms", "typed"};
    StepDraft d(facts, c, "rate");
    d.require(command.grade >= 1 && command.grade <= 5, "grade-wrong");
    d.require(oneOf(channels, command.channel), "unknown-way");
    d.facts().field("grade", command.grade).field("channel", command.channel);
    d.facts().field("typed", command.channel == "typed");
    return d.said("words", field::note, command.words).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AnswerRating& command)
{
    return StepDraft(facts, c, "rate-answer").said("answer", field::note, command.answer, true).done();
}

} // namespace bm
