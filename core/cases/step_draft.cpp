#include "core/cases/step_draft.h"

#include "core/cases/case_drafts.h"
#include "core/cases/case_verbs.h"

namespace bm {

StepDraft::StepDraft(const RuleFacts& facts, const Case& c, std::string_view verb)
    : m_rule(facts), m_case(c), m_verb(verb), m_error(objection(facts, c, verb))
{
    m_facts.beginObject();
    m_person.beginObject();
}

StepDraft& StepDraft::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    return *this;
}

StepDraft& StepDraft::require(bool condition, const char* code)
{
    return condition ? *this : refuse(Error(code, {{"case", m_case.number}}));
}

StepDraft& StepDraft::said(std::string_view name, const TextField& field, const std::string& raw, bool needed)
{
    auto clean = cleanText(field, raw);
    if (!clean.ok())
        return refuse(clean.error());
    if (clean->empty())
        return needed ? refuse(Error("reason-missing")) : *this;
    m_person.field(name, *clean);
    m_said = true;
    return *this;
}

StepDraft& StepDraft::approved(const std::string& approver, Lead lead)
{
    if (approver == m_case.handler && !approver.empty())
        return refuse(Error("own-case", {{"case", m_case.number}}));
    const std::string as = m_rule.leadsBy(approver, lead);
    if (as.empty())
        return refuse(Error("leader-needed", {{"number", m_case.number}}));
    m_facts.field("approver", approver).field("approver_role", m_rule.roleOf(approver));
    m_facts.field("approver_as", as);
    return *this;
}

StepDraft& StepDraft::day(std::string_view name, const std::optional<Day>& day)
{
    writeDays(m_facts, day, name);
    return *this;
}

Result<Drafts> StepDraft::done()
{
    if (m_error)
        return *m_error;
    Drafts drafts;
    const VerbRule* rule = verbRule(m_verb);
    if (rule && rule->reach == Reach::Holder)
        takeOverFirst(m_rule, m_case, drafts);
    writeRight(m_facts, m_rule);
    Draft d = stepDraft(m_rule, m_case.id, m_verb, m_facts.endObject().take(),
                        m_said ? m_person.endObject().take() : std::string());
    d.audience = audienceOf(m_rule, m_case);
    drafts.push_back(std::move(d));
    return drafts;
}

} // namespace bm
