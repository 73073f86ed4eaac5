#include "core/cases/paper_drafts.h"

#include "core/base/text.h"
#include "core/cases/case_drafts.h"
#include "core/cases/papers.h"
#include "core/cases/sharing.h"

namespace bm {

Owner ownerOf(const Case& c)
{
    return {"case", c.id, c.number, c.papers};
}

Owner ownerOf(const Advice& a)
{
    return {"advice", a.id, a.paper().number, a.papers};
}

Owner ownerOf(const TripList& t)
{
    return {"trip-list", t.id, t.paper().number, t.papers};
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
    d.audience = audienceFor(facts.office, {}, {}, {});
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
    if (p->state == "handed" && facts.leadsBy(facts.account, Lead::Any).empty())
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

} // namespace bm
