#include "core/cases/paper_rules.h"

#include "core/base/json_lists.h"
#include "core/cases/case_drafts.h"
#include "core/cases/paper_drafts.h"
#include "core/cases/papers.h"

namespace bm {

std::string paperNumberOf(const std::string& office, std::string_view form, int year, const std::string& tail)
{
    return office + std::string(paperLetter(form)) + "〔" + std::to_string(year) + "〕" + tail + "号";
}

std::string paperNumber(const RuleFacts& facts, std::string_view form, std::int64_t serial)
{
    return paperNumberOf(facts.office, form, facts.now.day().year(),
                         facts.label + "-" + std::to_string(serial));
}

Result<NewPaper> newPaper(const RuleFacts& facts, const Case& c, const IssuePaper& command)
{
    const FormRule* rule = ruleOf(command.form);
    if (!rule || !rule->open)
        return Error("no-such-form", {{"form", command.form}});
    if (c.newer)
        return Error("newer-program", {{"case", c.number}});
    if (c.office != facts.office && c.takenInBy != facts.office)
        return Error("not-own-office", {{"case", c.number}, {"office", c.office}});
    if (!rule->open(c))
        return Error("paper-not-yet", {{"case", c.number}, {"form", command.form}});
    if (!command.corrects.empty()) {
        // 更正 keeps the number of the paper it replaces.
        const CasePaper* old = findPaper(c.papers, command.corrects);
        if (!old || old->form != command.form || old->state == "void" || old->state == "corrected")
            return Error("no-such-paper", {{"number", command.corrects}});
        return NewPaper{command.form, old->number, old->series, old->serial};
    }
    // A form for each request, pause or receipt comes again when there is a new one to tell of.
    if (const CasePaper* issued = c.paper(command.form);
        issued && (!rule->many || issued->rests == c.lastStep))
        return Error("paper-already-issued", {{"number", issued->number}, {"form", command.form}});
    const std::string series = seriesName(facts, command.form);
    const std::int64_t serial = facts.nextOf(series);
    return NewPaper{command.form, paperNumber(facts, command.form, serial), series, serial};
}

Draft issueDraft(const RuleFacts& facts, const Case& c, const IssuePaper& command, const NewPaper& paper,
                 const FilledPaper& filled)
{
    json::Writer out;
    out.beginObject();
    writePaper(out, paper, filled);
    out.field("rests", c.lastStep).fieldIf("corrects", command.corrects);
    if (ruleOf(command.form)->promises && c.due.day) {
        out.field("due", c.due.day->text());
        // What the printed day rests on, and what is known of the year after: the floor of DESIGN.md 6.
        const Calendar calendar = facts.world->calendar.forOffice(c.office);
        writeTexts(out, "notices", calendar.noticesUsed(c.accepted->day(), *c.due.day + 366));
    }
    Draft d = paperDraft(facts, "case", c.id, "issue-paper", out, {});
    d.person = valuesPerson(filled, command.reason);
    d.audience = audienceOf(facts, c);
    return d;
}

namespace {

// A paper of a case is given to whom the case is given.
template <class Step>
Result<Drafts> decideCasePaper(const RuleFacts& facts, const Case& c, const Step& command)
{
    auto drafts = decidePaper(facts, ownerOf(c), command);
    if (drafts.ok()) {
        for (Draft& d : *drafts)
            d.audience = audienceOf(facts, c);
    }
    return drafts;
}

} // namespace

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReprintPaper& command)
{
    return decideCasePaper(facts, c, command);
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const HandPaper& command)
{
    return decideCasePaper(facts, c, command);
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const VoidPaper& command)
{
    return decideCasePaper(facts, c, command);
}

Result<Drafts> decideAdviceStep(const RuleFacts& facts, const Advice& a, const AdviceStep& command)
{
    if (a.newer)
        return Error("newer-program", {{"case", a.paper().number}});
    if (a.office != facts.office)
        return Error("not-own-office", {{"case", a.paper().number}, {"office", a.office}});
    return std::visit([&](const auto& step) { return decidePaper(facts, ownerOf(a), step); }, command);
}

Result<NewPaper> newAdvicePaper(const RuleFacts& facts, const GiveAdvice& command)
{
    const FormRule* rule = ruleOf(command.kind);
    if (!rule || (command.kind != "telling-sheet" && command.kind != "referral-slip"))
        return Error("no-such-form", {{"form", command.kind}});
    if (command.kind == "telling-sheet" && !facts.matter)
        return Error("no-such-matter", {{"matter", command.matter}});
    if (command.kind == "referral-slip" && command.referTo.empty())
        return Error("refer-where");
    const std::string series = seriesName(facts, command.kind);
    const std::int64_t serial = facts.nextOf(series);
    return NewPaper{command.kind, paperNumber(facts, command.kind, serial), series, serial};
}

Draft adviceDraft(const RuleFacts& facts, const GiveAdvice& command, const NewPaper& paper,
                  const FilledPaper& filled, const SubjectId& subject)
{
    json::Writer out;
    out.beginObject();
    writePaper(out, paper, filled);
    out.field("office", facts.office).fieldIf("matter", facts.matter ? facts.matter->code : std::string());
    if (facts.matter)
        out.field("matter_version", facts.matter->version);
    out.key("ticks").beginArray();
    for (const MaterialTick& t : command.materials)
        out.beginArray().integer(t.index).text(t.state).endArray();
    out.endArray();
    writeTexts(out, "conditions", command.conditions);
    out.fieldIf("refer_to", command.referTo);
    Draft d = paperDraft(facts, "advice", subject, "give", out, {});
    // The filled words may hold what somebody asked: person half all the same.
    d.person = valuesPerson(filled, {});
    return d;
}

} // namespace bm
