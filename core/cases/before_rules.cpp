// Rules before acceptance: supplements, lapse, taking in for another office, import of open paper cases.
#include "core/base/identity.h"
#include "core/base/json_lists.h"
#include "core/base/one_of.h"
#include "core/cases/case_drafts.h"
#include "core/cases/case_facts.h"
#include "core/cases/step_draft.h"

namespace bm {

namespace {

constexpr int comeBackDays =
    10; // working days to come back when nobody named another day; an office's choice
constexpr std::size_t maxItems = 30;
constexpr TextField itemField{"material", 200};

std::vector<std::string> openItems(const std::vector<CaseMaterial>& materials)
{
    std::vector<std::string> out;
    for (const CaseMaterial& m : materials) {
        if (m.state == "missing")
            out.push_back(m.name);
    }
    return out;
}

} // namespace

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const RequestSupplement& command)
{
    StepDraft d(facts, c, "supplement-request");
    if (d.refused())
        return d.done();
    std::vector<std::string> missing;
    for (const std::string& item : command.missing) {
        auto clean = cleanText(itemField, item);
        if (!clean.ok())
            return clean.error();
        if (!clean->empty())
            missing.push_back(*clean);
    }
    std::vector<CaseMaterial> materials = c.materials;
    if (missing.empty())
        missing = openItems(c.materials);
    d.require(!missing.empty() && missing.size() <= maxItems, "nothing-missing");
    // What is named here is missing, whatever was ticked before.
    for (CaseMaterial& m : materials) {
        if (oneOf(missing, m.name))
            m.state = "missing";
    }
    const Day today = facts.now.day();
    const Day until = command.until.value_or(
        facts.world->calendar.forOffice(c.office).nthWorkingDayAfter(today, comeBackDays));
    d.require(until >= today, "day-past");
    writeTexts(d.facts(), "missing", missing);
    d.day("until", until);
    // Told later than the law's days: true, and shown; never a reason not to write it.
    if (c.notifyDue)
        d.facts().field("late", c.requests.empty() && today > *c.notifyDue);
    writeMaterials(d.facts(), materials);
    return d.done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReceiveSupplement& command)
{
    StepDraft d(facts, c, "supplement-received");
    if (d.refused())
        return d.done();
    std::vector<CaseMaterial> materials = c.materials;
    for (CaseMaterial& m : materials) {
        if (command.all && m.state == "missing")
            m.state = "given";
    }
    for (const MaterialTick& t : command.materials) {
        if (t.index < 0 || static_cast<std::size_t>(t.index) >= materials.size())
            return Error("no-such-material", {{"number", std::to_string(t.index + 1)}});
        materials[static_cast<std::size_t>(t.index)].state = t.state;
    }
    d.require(command.all || !command.materials.empty(), "nothing-received");
    const bool whole = openItems(materials).empty();
    d.facts().field("whole", whole).field("on_spot", c.state == "received");
    writeMaterials(d.facts(), materials);
    return d.done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const LapseCase& command)
{
    StepDraft d(facts, c, "lapse");
    d.facts().field("result", "not-supplemented");
    return d.said("reason", field::reason, command.reason).done();
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const HandOn&)
{
    StepDraft d(facts, c, "hand-on");
    d.facts().field("to", c.takenInFor);
    return d.done();
}

} // namespace bm
