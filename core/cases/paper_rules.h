// The rules of papers: which form a case may have, numbers, reprint, hand-over, void, correction
// (DESIGN.md section 7). Printed and handed over are two events: until hand-over the clerk may void and issue
// anew; after it only 更正 (same number) and, by a leader, 作废.
#pragma once

#include "core/cases/case_rules.h"

namespace bm {

struct NewPaper
{
    std::string form, number, series;
    std::int64_t serial = 0;
};

// The number the paper will have; refused when the form is not open to the case, or is issued already.
[[nodiscard]] Result<NewPaper> newPaper(const RuleFacts& facts, const Case& c, const IssuePaper& command);
[[nodiscard]] Draft issueDraft(const RuleFacts& facts, const Case& c, const IssuePaper& command,
                               const NewPaper& paper, const FilledPaper& filled);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReprintPaper& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const HandPaper& command);
[[nodiscard]] Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const VoidPaper& command);

// Advice: a telling sheet or referral slip, numbered, without person and without case.
[[nodiscard]] Result<NewPaper> newAdvicePaper(const RuleFacts& facts, const GiveAdvice& command);
[[nodiscard]] Draft adviceDraft(const RuleFacts& facts, const GiveAdvice& command, const NewPaper& paper,
                                const FilledPaper& filled, const SubjectId& subject);

// The forms that a case may have as it stands, for offering; issued ones too.
[[nodiscard]] std::vector<std::string> openForms(const Case& c);

// "511324101承〔2026〕W1-12号"
[[nodiscard]] std::string paperNumber(const RuleFacts& facts, std::string_view form, std::int64_t serial);

} // namespace bm
