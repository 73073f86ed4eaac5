#include "core/cases/paper_rules.h"

#include "core/base/text.h"
#include "core/cases/case_drafts.h"
#include "core/cases/case_facts.h"
#include "core/cases/paper_forms.h"
#include "core/cases/papers.h"

namespace bm {

namespace {

// What the papers belong to: a case, or the advice that a paper is by itself.
struct Owner
{
    std::string kind;
    SubjectId id;
    std::string number; // of the case, or of the advice
    const std::vector<CasePaper>& papers;
};

Owner ownerOf(const Case& c)
{
    return {"case", c.id, c.number, c.papers};
}

Owner ownerOf(const Advice& a)
{
    return {"advice", a.id, a.paper().number, a.papers};
}

Draft paperDraft(const RuleFacts& facts, const std::string& kind, const SubjectId& subject, std::string verb,
                 json::Writer& out, const std::string& reason)
{
    writeRight(out, facts);
    std::string person;
    if (!reason.empty())
        person = json::Writer().beginObject().field("reason", reason).endObject().take();
    Draft d = stepDraft(facts, subject, std::move(verb), out.endObject().take(), std::move(person));
    d.kind = kind;
    d.audience = audienceOf(facts);
    return d;
}

void writePaper(json::Writer& out, const NewPaper& paper, const FilledPaper& filled)
{
    out.field("form", paper.form).field("number", paper.number).field("series", paper.series);
    out.field("serial", paper.serial).field("template", filled.templateHash);
}

std::string valuesPerson(const FilledPaper& filled, const std::string& reason)
{
    json::Writer person;
    person.beginObject().key("values").raw(filled.values.empty() ? "{}" : filled.values);
    return person.fieldIf("reason", reason).endObject().take();
}

Result<Drafts> decidePaper(const RuleFacts& facts, const Owner& owner, const ReprintPaper& command)
{
    const CasePaper* p = findPaper(owner.papers, command.paper);
    if (!p || p->state == "void")
        return Error("no-such-paper", {{"number", command.paper}});
    if (command.reason == "jam" && p->state != "issued")
        return Error("paper-handed-over", {{"case", owner.number}});
    json::Writer out;
    out.beginObject().field("form", p->form).field("number", p->number).field("why", command.reason);
    return Drafts{paperDraft(facts, owner.kind, owner.id, "reprint-paper", out, {})};
}

Result<Drafts> decidePaper(const RuleFacts& facts, const Owner& owner, const HandPaper& command)
{
    const CasePaper* p = findPaper(owner.papers, command.paper);
    if (!p || p->state != "issued")
        return Error("no-such-paper", {{"number", command.paper}});
    json::Writer out;
    out.beginObject().field("form", p->form).field("number", p->number);
    return Drafts{paperDraft(facts, owner.kind, owner.id, "hand-paper", out, {})};
}

Result<Drafts> decidePaper(const RuleFacts& facts, const Owner& owner, const VoidPaper& command)
{
    const CasePaper* p = findPaper(owner.papers, command.paper);
    if (!p || p->state == "void" || p->state == "corrected")
        return Error("no-such-paper", {{"number", command.paper}});
    if (p->state == "handed" && facts.role != "director")
        return Error("leader-needed", {{"number", p->number}});
    auto reason = cleanText(field::reason, command.reason);
    if (!reason.ok())
        return reason.error();
    if (reason->empty())
        return Error("reason-missing");
    json::Writer out;
    out.beginObject().field("form", p->form).field("number", p->number);
    return Drafts{paperDraft(facts, owner.kind, owner.id, "void-paper", out, *reason)};
}

} // namespace

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
        out.key("notices").beginArray();
        const Calendar calendar = facts.world->calendar.forOffice(c.office);
        for (const std::string& id : calendar.noticesUsed(c.accepted->day(), *c.due.day + 366))
            out.text(id);
        out.endArray();
    }
    Draft d = paperDraft(facts, "case", c.id, "issue-paper", out, {});
    d.person = valuesPerson(filled, command.reason);
    return d;
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReprintPaper& command)
{
    return decidePaper(facts, ownerOf(c), command);
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const HandPaper& command)
{
    return decidePaper(facts, ownerOf(c), command);
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const VoidPaper& command)
{
    return decidePaper(facts, ownerOf(c), command);
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
    if (!rule || rule->open)
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
    out.key("conditions").beginArray();
    for (const std::string& q : command.conditions)
        out.text(q);
    out.endArray();
    out.fieldIf("refer_to", command.referTo);
    Draft d = paperDraft(facts, "advice", subject, "give", out, {});
    // The filled words may hold what somebody asked: person half all the same.
    d.person = valuesPerson(filled, {});
    return d;
}

} // namespace bm
