// The rules of lists over many cases: which cases may stand on one, its number, its signature, void, reprint.
#pragma once

#include "core/cases/paper_rules.h"
#include "core/cases/trip_list.h"

namespace bm {

inline constexpr std::size_t maxListCases = 300;

// The number the list will have. Errors: no-such-form, list-empty, list-too-long, refer-where.
[[nodiscard]] Result<NewPaper> newListPaper(const RuleFacts& facts, const IssueList& command);
// May the case, as it stands after the trip's forwarding, be on the list? `matter`: of a roll, that of its
// first case. Errors: not-own-office, list-other-body, list-not-decided, list-other-matter, newer-program.
[[nodiscard]] std::optional<Error> listObjection(const RuleFacts& facts, const Case& c,
                                                 const IssueList& command, const std::string& matter);
[[nodiscard]] Result<Draft> listDraft(const RuleFacts& facts, const IssueList& command, const NewPaper& paper,
                                      const FilledPaper& filled, const std::vector<std::string>& cases,
                                      const std::string& matter, const SubjectId& subject);

// Its paper again, void, signed at the far end. A list that is "handed over" is a signed one.
using ListStep = std::variant<ReprintPaper, HandPaper, VoidPaper, SignList>;
[[nodiscard]] Result<Drafts> decideListStep(const RuleFacts& facts, const TripList& list,
                                            const ListStep& command);

} // namespace bm
