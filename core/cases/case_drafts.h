// How the rules write the entries of a case. Private to the rules.
#pragma once

#include "core/cases/case_rules.h"

namespace bm {

[[nodiscard]] Draft stepDraft(const RuleFacts& facts, const SubjectId& subject, std::string verb,
                              std::string factsJson, std::string person = {});
[[nodiscard]] std::string audienceOf(const RuleFacts& facts);
void writeDays(json::Writer& out, const std::optional<Day>& due, std::string_view name);
// The facts of a decision: result, the days it is measured by and the notices they rest on.
[[nodiscard]] std::string decideFacts(const RuleFacts& facts, const Case& c, const DecideCase& command);
// What an acceptance promises today, for comparing later.
[[nodiscard]] std::optional<Day> promisedDay(const RuleFacts& facts, const CaseClock& clock);

} // namespace bm
