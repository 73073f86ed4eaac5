#include "core/cases/case_rules.h"

#include "core/base/text.h"
#include "core/cases/case_drafts.h"
#include "core/cases/case_facts.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace bm {

namespace {

std::optional<Error> notThisOffice(const RuleFacts& facts, const Case& c)
{
    if (c.newer)
        return Error("newer-program", {{"case", c.number}});
    if (c.office != facts.office)
        return Error("not-own-office", {{"case", c.number}, {"office", c.office}});
    return std::nullopt;
}

std::string reasonPerson(const std::string& reason)
{
    if (reason.empty())
        return {};
    json::Writer out;
    return out.beginObject().field("reason", reason).endObject().take();
}

// A step of a case that another station holds begins with taking it over.
void takeOverFirst(const RuleFacts& facts, const Case& c, Drafts& drafts)
{
    if (c.holder == facts.station)
        return;
    json::Writer out;
    out.beginObject();
    writeRight(out, facts);
    drafts.push_back(stepDraft(facts, c.id, "take-over", out.endObject().take()));
    drafts.back().audience = audienceOf(facts);
}

Result<Drafts> oneStep(const RuleFacts& facts, const Case& c, Draft draft)
{
    Drafts drafts;
    takeOverFirst(facts, c, drafts);
    draft.audience = audienceOf(facts);
    drafts.push_back(std::move(draft));
    return drafts;
}

std::string decidePerson(const DecideCase& command)
{
    if (command.certificate.empty() && command.note.empty())
        return {};
    json::Writer out;
    out.beginObject().fieldIf("certificate", command.certificate).fieldIf("note", command.note);
    return out.endObject().take();
}

} // namespace

std::optional<Draft> deemedAcceptance(const RuleFacts& facts, const Case& c)
{
    if (!stateOn(c, facts.now.day()).deemedAccepted || c.holder != facts.station || c.office != facts.office)
        return std::nullopt;
    Term term;
    term.start = c.received->day();
    term.promise = c.clock.promise;
    json::Writer out;
    out.beginObject().field("deemed", true);
    writeDays(out, dueDay(facts.world->calendar.forOffice(facts.office), term).day, "due");
    writeRight(out, facts);
    Draft draft = stepDraft(facts, c.id, "accept", out.endObject().take());
    draft.audience = audienceOf(facts);
    return draft;
}

std::optional<Error> objection(const RuleFacts& facts, const Case& c, std::string_view verb)
{
    if (auto no = notThisOffice(facts, c))
        return no;
    const Error wrongState("wrong-state",
                           {{"case", c.number}, {"state", c.state}, {"verb", std::string(verb)}});
    const StateOn now = stateOn(c, facts.now.day());
    if (verb == "accept")
        return now.state == "received" ? std::nullopt : std::optional(wrongState);
    if (verb == "decide")
        return now.state == "accepted" || c.state == "forwarded" ? std::nullopt : std::optional(wrongState);
    if (verb == "deliver")
        return c.state == "decided" ? std::nullopt : std::optional(wrongState);
    if (verb == "correct")
        return c.state == "closed" ? std::optional(wrongState) : std::nullopt;
    if (verb == "take-over")
        return c.open() && c.holder != facts.station ? std::nullopt : std::optional(wrongState);
    if (verb == "undo") {
        const bool handed = std::any_of(c.papers.begin(), c.papers.end(), [&](const CasePaper& p) {
            return p.rests == c.lastStep && (p.state == "handed" || p.state == "corrected");
        });
        if (c.lastStep.empty())
            return Error("nothing-to-undo", {{"case", c.number}});
        if (handed)
            return Error("paper-handed-over", {{"case", c.number}});
        return c.holder == facts.station ? std::nullopt
                                         : std::optional(Error("not-holder", {{"case", c.number}}));
    }
    return Error("unknown-verb", {{"verb", std::string(verb)}});
}

std::vector<std::string> openVerbs(const RuleFacts& facts, const Case& c)
{
    std::vector<std::string> out;
    for (const char* verb : {"accept", "decide", "deliver", "correct", "take-over", "undo"}) {
        if (!objection(facts, c, verb))
            out.emplace_back(verb);
    }
    return out;
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AcceptReceived& command)
{
    if (auto no = objection(facts, c, "accept"))
        return *no;
    TakeCase ticks;
    ticks.materials = command.materials;
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
    json::Writer out;
    out.beginObject();
    writeMaterials(out, *materials);
    writeDays(out, promisedDay(facts, c.clock), "due");
    writeRight(out, facts);
    return oneStep(facts, c, stepDraft(facts, c.id, "accept", out.endObject().take()));
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const DecideCase& command)
{
    static constexpr std::array results{"granted", "certified", "answered", "forwarded-up", "withdrawn"};
    if (auto no = objection(facts, c, "decide"))
        return *no;
    if (std::find(results.begin(), results.end(), command.result) == results.end())
        return Error("unknown-result", {{"result", command.result}});
    DecideCase clean = command;
    auto certificate = cleanText(field::certificate, command.certificate);
    auto note = cleanText(field::note, command.note);
    auto body = cleanText(field::organisationName, command.body);
    if (!certificate.ok() || !note.ok() || !body.ok())
        return !certificate.ok() ? certificate.error() : !note.ok() ? note.error() : body.error();
    clean.certificate = *certificate;
    clean.note = *note;
    clean.body = *body;
    return oneStep(facts, c,
                   stepDraft(facts, c.id, "decide", decideFacts(facts, c, clean), decidePerson(clean)));
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const DeliverCase& command)
{
    if (auto no = objection(facts, c, "deliver"))
        return *no;
    auto to = cleanText(field::personName, command.to);
    auto relation = cleanText(field::relation, command.relation);
    auto note = cleanText(field::note, command.note);
    if (!to.ok() || !relation.ok() || !note.ok())
        return !to.ok() ? to.error() : !relation.ok() ? relation.error() : note.error();
    json::Writer out;
    out.beginObject()
        .field("way", command.way)
        .field("checked", command.checked)
        .field("to_applicant", to->empty());
    writeRight(out, facts);
    json::Writer person;
    person.beginObject().fieldIf("to", *to).fieldIf("relation", *relation).fieldIf("note", *note).endObject();
    // A delivery is a fact and needs no take-over: whichever window is free hands it out.
    Draft draft = stepDraft(facts, c.id, "deliver", out.endObject().take(),
                            to->empty() && note->empty() ? std::string() : person.take());
    draft.audience = audienceOf(facts);
    return Drafts{draft};
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const CorrectCase& command)
{
    if (auto no = objection(facts, c, "correct"))
        return *no;
    auto reason = cleanText(field::reason, command.reason);
    if (!reason.ok())
        return reason.error();
    json::Writer out;
    json::Writer person;
    std::vector<std::string> what;
    person.beginObject();
    out.beginObject();
    if (command.applicant) {
        auto applicant = checkedApplicant(*command.applicant, facts.now.day());
        if (!applicant.ok())
            return applicant.error();
        what.emplace_back("applicant");
        writeApplicant(person, *applicant);
        out.field("applicant_type", applicant->type).field("agent", applicant->agent.has_value());
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
    out.key("what").beginArray();
    for (const std::string& w : what)
        out.text(w);
    out.endArray();
    writeRight(out, facts);
    person.fieldIf("reason", *reason).endObject();
    Draft draft = stepDraft(facts, c.id, "correct", out.endObject().take(), person.take());
    draft.audience = audienceOf(facts);
    return Drafts{draft};
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const UndoStep& command)
{
    if (auto no = objection(facts, c, "undo"))
        return *no;
    auto reason = cleanText(field::reason, command.reason);
    if (!reason.ok())
        return reason.error();
    if (reason->empty())
        return Error("reason-missing");
    json::Writer out;
    out.beginObject().field("entry", c.lastStep);
    writeRight(out, facts);
    return oneStep(facts, c, stepDraft(facts, c.id, "undo", out.endObject().take(), reasonPerson(*reason)));
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const TakeOver&)
{
    if (auto no = objection(facts, c, "take-over"))
        return *no;
    Drafts drafts;
    takeOverFirst(facts, c, drafts);
    return drafts;
}

} // namespace bm
