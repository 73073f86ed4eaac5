// Rules of absence (S-AB-2; DOMAIN.md section 4): told at least a day ahead, later allowed and marked; A and
// B together only by a leader's decision; what simply happened is recorded and never refused.
#include "core/base/one_of.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/people/people_drafts.h"

#include <array>

namespace bm {

namespace {

constexpr std::array kinds{"to-village", "meeting",  "seconded", "emergency", "training",
                           "sick",       "personal", "annual",   "maternity", "other"};
constexpr std::int64_t longest = std::int64_t{400} * 86'400'000;

// Somebody's own absence, or that of others by who arranges them; a fact by whoever stands in for him.
std::optional<Error> mayRecord(const PeopleFacts& facts, const AddLeave& command)
{
    if (command.account == facts.account || command.fact)
        return std::nullopt;
    return mayLead(facts);
}

} // namespace

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const AddLeave& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    if (!knownStaff(facts, command.account))
        return Error("no-such-account", {{"account", command.account}});
    if (auto no = mayRecord(facts, command))
        return *no;
    if (!oneOf(kinds, command.kind))
        return Error("no-such-leave", {{"kind", command.kind}});
    if (command.to <= command.from || command.to.ms - command.from.ms > longest)
        return Error("period-wrong");
    if (!command.fact && command.to <= facts.now)
        return Error("leave-past");
    auto reason = cleanText(field::reason, command.reason);
    if (!reason.ok())
        return reason.error();
    if (reason->empty() && (command.kind == "other" || command.kind == "personal"))
        return Error("reason-missing");
    for (const Leave& l : facts.leaves) {
        if (!command.fact && l.account == command.account && !l.cancelled && l.from < command.to &&
            command.from < l.to)
            return Error("leave-twice", {{"from", l.from.text()}, {"to", l.to.text()}});
    }
    std::string decided;
    if (!command.fact) {
        Leave leave;
        leave.account = command.account;
        leave.from = command.from;
        leave.to = command.to;
        if (const auto empty = emptiedBy(*facts.roster, facts.hours, *facts.calendar, leave)) {
            if (command.decidedBy.empty())
                return Error("both-away", {{"post", facts.roster->post(empty->post)->at(empty->from)->name},
                                           {"from", empty->from.text()},
                                           {"to", empty->to.text()}});
            if (command.decidedBy == command.account || !arranges(facts, command.decidedBy))
                return leaderNeeded(facts);
            decided = command.decidedBy;
        }
    }
    json::Writer out;
    out.beginObject().field("office", facts.office).field("account", command.account);
    out.field("kind", command.kind).field("from", command.from.text()).field("to", command.to.text());
    out.field("fact", command.fact).fieldIf("decided_by", decided);
    std::string person;
    if (!reason->empty())
        person = json::Writer().beginObject().field("reason", *reason).endObject().take();
    return PeopleDrafts{peopleDraft(facts, "leave", randomId<SubjectId>(), "plan", out, std::move(person))};
}

const Leave* findLeave(const PeopleFacts& facts, const std::string& named)
{
    const Leave* best = nullptr;
    for (const Leave& l : facts.leaves) {
        if (named.size() >= 4 && l.id.starts_with(named))
            return &l;
        // Of one person: the one he is on, else the next.
        if (l.account == named && !l.cancelled && facts.now < l.to && (!best || l.from < best->from))
            best = &l;
    }
    return best;
}

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const EndLeave& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    const Leave* leave = findLeave(facts, command.leave);
    if (!leave || leave->cancelled)
        return Error("no-such-leave-record");
    if (leave->account != facts.account) {
        if (auto no = mayLead(facts))
            return *no;
    }
    const Instant at = command.at.value_or(facts.now);
    const auto id = fromHex16(leave->id);
    json::Writer out;
    out.beginObject().field("office", facts.office);
    if (at <= leave->from && facts.now < leave->from)
        return PeopleDrafts{peopleDraft(facts, "leave", SubjectId{*id}, "cancel", out, {})};
    if (at <= leave->from || at >= leave->to)
        return Error("leave-over", {{"to", leave->to.text()}});
    out.field("at", at.text());
    return PeopleDrafts{peopleDraft(facts, "leave", SubjectId{*id}, "end", out, {})};
}

} // namespace bm
