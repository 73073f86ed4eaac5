// How the rules write the entries of a case. Private to the rules.
#pragma once

#include "core/cases/case_rules.h"

namespace bm {

[[nodiscard]] Draft stepDraft(const RuleFacts& facts, const SubjectId& subject, std::string verb,
                              std::string factsJson, std::string person = {});
// Who may be given a step of the case (sharing.h).
[[nodiscard]] std::string audienceOf(const RuleFacts& facts, const Case& c);
void writeDays(json::Writer& out, const std::optional<Day>& due, std::string_view name);
// The facts of an ending: result, the days it is measured by and the notices they rest on, the other body's
// number and day; into an open object.
void writeDecision(json::Writer& out, const RuleFacts& facts, const Case& c, const DecideCase& command);
// Relatives of clerks and cadres (民发〔2021〕57号): on the list; whose relative it is keeps out of the case.
void writeRelative(json::Writer& out, const Applicant& applicant);
[[nodiscard]] std::optional<Error> relativeObjection(const RuleFacts& facts, const Applicant& applicant,
                                                     bool accepts);
// A step of a case that another station holds begins with taking it over.
void takeOverFirst(const RuleFacts& facts, const Case& c, Drafts& drafts);
// 容缺: the day promised for what is ticked as a gap, where there is one.
void writeGapDay(json::Writer& out, const RuleFacts& facts, const std::vector<CaseMaterial>& materials,
                 const std::optional<Day>& until);
// What an acceptance promises today, for comparing later.
[[nodiscard]] std::optional<Day> promisedDay(const RuleFacts& facts, const CaseClock& clock);

} // namespace bm
