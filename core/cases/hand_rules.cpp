// Rules of a case in hand: gaps, pauses, extension, joint handling, agency, surveys, postings, steps.
#include "core/cases/case_drafts.h"
#include "core/cases/case_facts.h"
#include "core/cases/step_draft.h"
#include "core/people/roles.h"

#include <algorithm>

namespace bm {

namespace {

constexpr TextField nameField{"name", 50};
constexpr TextField placeField{"address", 200};
constexpr TextField windowField{"organisation", 100};

Calendar calendarOf(const RuleFacts& facts, const Case& c)
{
    return facts.world->calendar.forOffice(c.office);
}

// The last two working days of a promise: a pause begun there is what an inspector looks for first.
bool inLastDays(const RuleFacts& facts, const Case& c)
{
    return c.due.day && calendarOf(facts, c).workingDaysBetween(facts.now.day(), *c.due.day) < 2;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string out;
    for (const std::string& n : names)
        out += (out.empty() ? "" : "、") + n;
    return out;
}

} // namespace

// 全程代理 has four classes of projects (招商引资、投资、重要工业、乡镇政府确定的重点项目); a person's own
// errand (代办) is the fifth.
const std::vector<std::string>& agencyKinds()
{
    static const std::vector<std::string> kinds{"attracted", "investment", "industry", "key", "personal"};
    return kinds;
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FillGap& command)
{
    StepDraft d(facts, c, "gap-filled");
    d.facts().key("indexes").beginArray();
    for (const CaseGap& g : c.gaps) {
        const bool named =
            std::find(command.indexes.begin(), command.indexes.end(), g.index) != command.indexes.end();
        if (!g.filled && (command.indexes.empty() || named))
            d.facts().integer(g.index);
    }
    d.facts().endArray();
    for (const int index : command.indexes) {
        if (std::none_of(c.gaps.begin(), c.gaps.end(),
                         [&](const CaseGap& g) { return g.index == index && !g.filled; }))
            d.refuse(Error("no-such-material", {{"number", std::to_string(index + 1)}}));
    }
    return d.done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ToPromise& command)
{
    StepDraft d(facts, c, "to-promise");
    const auto promise = Promise::parse(command.promise);
    if (!promise)
        return Error("bad-promise", {{"text", command.promise}});
    CaseClock clock = c.clock;
    clock.promise = *promise;
    d.facts().field("promise", promise->text());
    d.day("due", promisedDay(facts, clock));
    return d.said("reason", field::reason, command.reason, true).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const PauseCase& command)
{
    StepDraft d(facts, c, "pause");
    if (d.refused())
        return d.done();
    const PauseKind* kind = facts.matter ? facts.matter->law.pause(command.kind) : nullptr;
    if (!kind)
        return Error("no-such-pause", {{"kind", command.kind}});
    d.require(command.days >= 0 && command.days <= 366, "days-wrong");
    const Day today = facts.now.day();
    d.facts()
        .field("kind", kind->code)
        .field("promise", kind->stopsPromise)
        .field("statutory", kind->stopsStatutory);
    d.facts().field("days", command.days).field("last_days", inLastDays(facts, c));
    if (command.days > 0)
        d.day("until", calendarOf(facts, c).nthWorkingDayAfter(today, command.days));
    return d.said("reason", field::reason, command.reason, true)
        .said("asked_by", windowField, command.askedBy)
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ResumeCase&)
{
    return StepDraft(facts, c, "resume").done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ExtendCase& command)
{
    StepDraft d(facts, c, "extend");
    if (d.refused())
        return d.done();
    if (command.days < 1 || command.days > c.clock.extendMax)
        return Error("extension-too-long", {{"max", std::to_string(c.clock.extendMax)}});
    const std::string role = facts.roleOf ? facts.roleOf(command.approver) : std::string();
    if (!isLeader(role))
        return Error("leader-needed", {{"number", c.number}});
    d.facts().field("days", command.days).field("approver", command.approver).field("approver_role", role);
    return d.said("reason", field::reason, command.reason, true).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const StartJoint& command)
{
    StepDraft d(facts, c, "joint");
    if (d.refused())
        return d.done();
    std::vector<std::string> windows;
    for (const std::string& window : command.windows) {
        auto clean = cleanText(windowField, window);
        if (!clean.ok())
            return clean.error();
        if (!clean->empty() && !oneOf(windows, *clean))
            windows.push_back(*clean);
    }
    const int most = facts.matter ? facts.matter->law.jointDays : 0;
    d.require(windows.size() >= 2, "joint-windows");
    d.require(command.days >= 1 && command.days <= 366, "days-wrong");
    if (most > 0 && command.days > most)
        return Error("joint-too-long", {{"max", std::to_string(most)}});
    d.facts().field("lead", command.lead.empty() ? c.window : command.lead).field("days", command.days);
    d.facts().key("windows").beginArray();
    for (const std::string& w : windows)
        d.facts().text(w);
    d.facts().endArray();
    d.day("due", calendarOf(facts, c).nthWorkingDayAfter(facts.now.day(), std::max(1, command.days)));
    return d.done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FinishJoint& command)
{
    StepDraft d(facts, c, "joint-done");
    if (d.refused())
        return d.done();
    const bool open = std::any_of(c.joint->parts.begin(), c.joint->parts.end(),
                                  [&](const JointPart& p) { return p.window == command.window && !p.done; });
    d.require(open, "no-such-part");
    d.facts().field("window", command.window);
    return d.said("note", field::note, command.note).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const StartAgency& command)
{
    StepDraft d(facts, c, "agency");
    d.require(oneOf(agencyKinds(), command.kind), "no-such-agency");
    d.require(command.travelCents >= 0, "amount-wrong");
    d.facts().field("class", command.kind).field("travel_cents", command.travelCents);
    return d.said("mandate", field::note, command.mandate).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const HandBackAgency& command)
{
    StepDraft d(facts, c, "agency-back");
    d.require(command.travelCents.value_or(0) >= 0, "amount-wrong");
    if (command.travelCents)
        d.facts().field("travel_cents", *command.travelCents);
    return d.said("note", field::note, command.note).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const SetSurvey& command)
{
    StepDraft d(facts, c, "survey-set");
    if (d.refused())
        return d.done();
    d.require(command.names.size() >= 2, "survey-two-names");
    d.require(command.day >= facts.now.day(), "day-past");
    std::optional<Day> latest = command.latest;
    if (!latest && c.due.day) {
        // Backward from the promise: three working days are left for the decision.
        const Calendar calendar = calendarOf(facts, c);
        Day day = *c.due.day;
        while (calendar.workingDaysBetween(day, *c.due.day) < 3 && day > facts.now.day())
            day = day - 1;
        latest = day;
    }
    d.day("day", command.day).day("latest", latest);
    d.facts().field("names", static_cast<std::int64_t>(command.names.size()));
    return d.said("names", field::note, joined(command.names), true)
        .said("place", placeField, command.place)
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FinishSurvey& command)
{
    StepDraft d(facts, c, "survey-done");
    d.require(command.names.size() >= 2, "survey-two-names");
    d.facts().field("names", static_cast<std::int64_t>(command.names.size()));
    return d.said("finding", field::note, command.finding, true)
        .said("names", field::note, joined(command.names), true)
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const StartPosting& command)
{
    StepDraft d(facts, c, "posting");
    d.require(command.days >= 1 && command.days <= 366, "days-wrong");
    const PauseKind* kind = facts.matter ? facts.matter->law.pause("posting") : nullptr;
    d.facts().field("step", command.step).field("counted", command.counted).fieldIf("place", command.place);
    d.day("from", command.from).day("to", command.from + (command.days - 1));
    if (!command.counted) {
        d.facts().field("promise", true);
        d.facts().field("statutory", kind != nullptr && kind->stopsStatutory);
    }
    return d.done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ObjectToPosting& command)
{
    return StepDraft(facts, c, "posting-objection")
        .said("who", nameField, command.who)
        .said("objection", field::note, command.objection, true)
        .said("answer", field::note, command.answer)
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FinishPosting& command)
{
    return StepDraft(facts, c, "posting-done").said("proof", field::note, command.proof).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const FinishStep& command)
{
    StepDraft d(facts, c, "step-done");
    const bool inGuide =
        facts.matter && std::any_of(facts.matter->steps.begin(), facts.matter->steps.end(),
                                    [&](const ProcedureStep& s) { return s.name == command.step; });
    if (!d.refused() && !inGuide)
        return Error("no-such-step", {{"step", command.step}});
    d.facts().field("step", command.step);
    return d.said("note", field::note, command.note).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const MarkCase& command)
{
    StepDraft d(facts, c, "mark");
    d.require(command.major || command.green, "nothing-to-correct");
    if (command.major)
        d.facts().field("major", *command.major);
    if (command.green)
        d.facts().field("green", *command.green);
    return d.done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AssignCase& command)
{
    StepDraft d(facts, c, "assign");
    if (!d.refused() && (!facts.roleOf || facts.roleOf(command.to).empty()))
        return Error("no-such-account", {{"account", command.to}});
    if (!d.refused() && command.to == c.relativeOf)
        return Error("relative-of-case", {{"case", c.number}});
    d.facts().field("to", command.to);
    return d.done();
}

} // namespace bm
