// What the rules of people share. Private to them.
#pragma once

#include "core/base/json.h"
#include "core/people/people_rules.h"

namespace bm {

[[nodiscard]] const StaffFacts* knownStaff(const PeopleFacts& facts, std::string_view account);
// Posts, duty and what stands empty are arranged by who leads the office now (people/rights.h), and by the
// head of a section.
[[nodiscard]] bool arranges(const PeopleFacts& facts, const std::string& account);
[[nodiscard]] std::optional<Error> mayLead(const PeopleFacts& facts); // the same of who acts
[[nodiscard]] Error leaderNeeded(const PeopleFacts& facts);           // names who could do it
// Ends the open object `out` with the writer's right.
[[nodiscard]] Draft peopleDraft(const PeopleFacts& facts, std::string kind, const SubjectId& subject,
                                std::string verb, json::Writer& out, std::string person);

} // namespace bm
