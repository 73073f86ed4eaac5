// The rules of papers: which form a case may have, numbers, reprint, hand-over, void, correction
// (DESIGN.md section 7). Printed and handed over are two events: until hand-over the clerk may void and issue
// anew; after it only 更正 (same number) and, by a leader, 作废.
#pragma once

#include "core/cases/advice.h"
#include "core/cases/case_rules.h"
#include "core/cases/paper_forms.h"

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
// Its paper again, handed over, void: by the rules of a case's papers.
using AdviceStep = std::variant<ReprintPaper, HandPaper, VoidPaper>;
[[nodiscard]] Result<Drafts> decideAdviceStep(const RuleFacts& facts, const Advice& a,
                                              const AdviceStep& command);

// "511324101承〔2026〕W1-12号"
[[nodiscard]] std::string paperNumber(const RuleFacts& facts, std::string_view form, std::int64_t serial);
// The same from its parts; tail: "W1-12".
[[nodiscard]] std::string paperNumberOf(const std::string& office, std::string_view form, int year,
                                        const std::string& tail);

} // namespace bm
