// What the rules of people share. Private to them.
#pragma once

#include "core/base/json.h"
#include "core/people/people_rules.h"

namespace bm {

[[nodiscard]] const StaffFacts* knownStaff(const PeopleFacts& facts, std::string_view account);
// Director, leader, head of a section, and the leader on duty today arrange posts and duty.
[[nodiscard]] std::optional<Error> mayLead(const PeopleFacts& facts);
[[nodiscard]] Error leaderNeeded(const PeopleFacts& facts); // names who could do it
// Ends the open object `out` with the writer's right.
[[nodiscard]] Draft peopleDraft(const PeopleFacts& facts, std::string kind, const SubjectId& subject,
                                std::string verb, json::Writer& out, std::string person);

} // namespace bm
