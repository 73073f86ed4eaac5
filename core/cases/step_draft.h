// StepDraft: one step of a case being written: asks the table and the conditions first, gathers facts and
// person half, takes the case over where the verb needs the holder. The first thing wrong is what done()
// answers. Private to the rules.
#pragma once

#include "core/base/text.h"
#include "core/cases/case_rules.h"

namespace bm {

class StepDraft
{
public:
    StepDraft(const RuleFacts& facts, const Case& c, std::string_view verb);

    [[nodiscard]] bool refused() const { return m_error.has_value(); }
    StepDraft& refuse(Error error); // keeps the first one
    StepDraft& require(bool condition, const char* code);
    json::Writer& facts() { return m_facts; }
    json::Writer& person() // for what said() does not write
    {
        m_said = true;
        return m_person;
    }
    // Free words: cleaned, into the person half; refused with reason-missing when they must be there.
    StepDraft& said(std::string_view name, const TextField& field, const std::string& raw,
                    bool needed = false);
    // Who leads has to agree, and nobody does so in his own case. Writes who it was and what let him.
    StepDraft& approved(const std::string& approver, Lead lead);
    StepDraft& day(std::string_view name, const std::optional<Day>& day);
    [[nodiscard]] Result<Drafts> done();

private:
    const RuleFacts& m_rule;
    const Case& m_case;
    std::string m_verb;
    std::optional<Error> m_error;
    json::Writer m_facts, m_person;
    bool m_said = false;
};

} // namespace bm
