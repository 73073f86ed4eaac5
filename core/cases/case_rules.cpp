#include "core/cases/case_rules.h"

#include "core/base/json_lists.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/cases/case_drafts.h"
#include "core/cases/case_facts.h"
#include "core/cases/step_draft.h"

#include <algorithm>
#include <array>

namespace bm {

std::optional<Draft> deemedAcceptance(const RuleFacts& facts, const Case& c)
{
    if (!stateOn(c, facts.now.day()).deemedAccepted || c.holder != facts.station || c.office != facts.office)
        return std::nullopt;
    Term term;
    term.start = c.complete->day();
    term.promise = c.clock.promise;
    json::Writer out;
    out.beginObject().field("deemed", true);
    writeDays(out, dueDay(facts.world->calendar.forOffice(facts.office), term).day, "due");
    writeRight(out, facts);
    Draft draft = stepDraft(facts, c.id, "accept", out.endObject().take());
    draft.audience = audienceOf(facts, c);
    return draft;
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AcceptReceived& command)
{
    if (auto no = objection(facts, c, "accept"))
        return *no;
    TakeCase ticks;
    ticks.materials = command.materials;
    ticks.gapUntil = command.gapUntil;
    for (const CaseMaterial& m : c.materials) {
        const bool named = std::any_of(command.materials.begin(), command.materials.end(),
                                       [&](const MaterialTick& t) { return t.index == m.index; });
        if (!named)
            ticks.materials.push_back({m.index, m.state, m.originals, m.copies});
    }
    for (const CaseMaterial& m : c.materials) {
        if (facts.matter && m.state != "not-needed") {
            const auto& list = tickList(*facts.matter);
            if (static_cast<std::size_t>(m.index) < list.size() &&
                !list[static_cast<std::size_t>(m.index)].condition.empty())
                ticks.conditions.push_back(list[static_cast<std::size_t>(m.index)].condition);
        }
    }
    if (!facts.matter)
        return Error("no-such-matter", {{"matter", c.matter}});
    auto materials = tickedMaterials(*facts.matter, ticks);
    if (!materials.ok())
        return materials.error();
    StepDraft d(facts, c, "accept");
    writeMaterials(d.facts(), *materials);
    writeGapDay(d.facts(), facts, *materials, command.gapUntil);
    return d.day("due", promisedDay(facts, c.clock)).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const DecideCase& command)
{
    static constexpr std::array results{"granted", "certified", "answered", "forwarded-up", "withdrawn"};
    if (auto no = objection(facts, c, "decide"))
        return *no;
    if (!oneOf(results, command.result))
        return Error("unknown-result", {{"result", command.result}});
    const bool good = command.result == "granted" || command.result == "certified";
    for (const CaseGap& g : c.gaps) {
        if (good && !g.filled)
            return Error("gap-open", {{"case", c.number}, {"missing", g.name}});
    }
    if (c.joint && c.joint->waiting())
        return Error("joint-open", {{"case", c.number}});
    auto body = cleanText(field::organisationName, command.body);
    if (!body.ok())
        return body.error();
    DecideCase clean = command;
    clean.body = *body;
    StepDraft d(facts, c, "decide");
    writeDecision(d.facts(), facts, c, clean);
    return d.said("certificate", field::certificate, command.certificate)
        .said("note", field::note, command.note)
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const DeliverCase& command)
{
    auto to = cleanText(field::personName, command.to);
    if (!to.ok())
        return to.error();
    // A delivery is a fact and needs no take-over: whichever window is free hands it out.
    StepDraft d(facts, c, "deliver");
    d.facts().field("way", command.way).field("checked", command.checked).field("to_applicant", to->empty());
    d.facts().fieldIf("list", command.list);
    return d.said("to", field::personName, command.to)
        .said("relation", field::relation, command.relation)
        .said("note", field::note, command.note)
        .done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const CorrectCase& command)
{
    StepDraft d(facts, c, "correct");
    if (d.refused())
        return d.done();
    json::Writer& out = d.facts();
    std::vector<std::string> what;
    if (command.applicant) {
        auto applicant = checkedApplicant(*command.applicant, facts.now.day());
        if (!applicant.ok())
            return applicant.error();
        what.emplace_back("applicant");
        writeApplicant(d.person(), *applicant);
        if (auto kept = relativeObjection(facts, *applicant, false))
            return *kept;
        out.field("applicant_type", applicant->type).field("agent", applicant->agent.has_value());
        writeRelative(out, *applicant);
    }
    if (command.platformNumber) {
        auto platform = cleanText(field::platformNumber, *command.platformNumber);
        if (!platform.ok())
            return platform.error();
        what.emplace_back("platform_number");
        out.field("platform_number", *platform);
    }
    if (!command.materials.empty()) {
        std::vector<CaseMaterial> materials = c.materials;
        for (const MaterialTick& t : command.materials) {
            if (t.index < 0 || static_cast<std::size_t>(t.index) >= materials.size())
                return Error("no-such-material", {{"number", std::to_string(t.index + 1)}});
            materials[static_cast<std::size_t>(t.index)].state = t.state;
        }
        what.emplace_back("materials");
        writeMaterials(out, materials);
    }
    if (what.empty())
        return Error("nothing-to-correct", {{"case", c.number}});
    writeTexts(out, "what", what);
    return d.said("reason", field::reason, command.reason).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const UndoStep& command)
{
    StepDraft d(facts, c, "undo");
    d.facts().field("entry", c.lastStep);
    return d.said("reason", field::reason, command.reason, true).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const TakeOver&)
{
    return StepDraft(facts, c, "take-over").done();
}

} // namespace bm
