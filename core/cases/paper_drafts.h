// What the entries of papers share, whoever they belong to. Private to the rules of papers and lists.
#pragma once

#include "core/cases/paper_rules.h"
#include "core/cases/trip_list.h"

namespace bm {

// What the papers belong to: a case; or the advice, the list, that a paper is by itself.
struct Owner
{
    std::string kind;
    SubjectId id;
    std::string number; // of the case, of the advice, of the list
    const std::vector<CasePaper>& papers;
};
[[nodiscard]] Owner ownerOf(const Case& c);
[[nodiscard]] Owner ownerOf(const Advice& a);
[[nodiscard]] Owner ownerOf(const TripList& t);

// The draft of an entry whose facts have begun; it ends them.
[[nodiscard]] Draft paperDraft(const RuleFacts& facts, const std::string& kind, const SubjectId& subject,
                               std::string verb, json::Writer& out, const std::string& reason);
void writePaper(json::Writer& out, const NewPaper& paper, const FilledPaper& filled);
[[nodiscard]] std::string valuesPerson(const FilledPaper& filled, const std::string& reason);

[[nodiscard]] Result<Drafts> decidePaper(const RuleFacts& facts, const Owner& owner,
                                         const ReprintPaper& command);
[[nodiscard]] Result<Drafts> decidePaper(const RuleFacts& facts, const Owner& owner,
                                         const HandPaper& command);
[[nodiscard]] Result<Drafts> decidePaper(const RuleFacts& facts, const Owner& owner,
                                         const VoidPaper& command);

} // namespace bm
