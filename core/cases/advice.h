// Advice: what the fold makes of the entries of a telling sheet (告知单) or referral slip (引导单) that was
// given without a case. A value; the person who was told is nowhere in it.
#pragma once

#include "core/cases/case.h"
#include "core/cases/commands.h"
#include "core/matters/matter.h"

namespace bm {

struct Advice
{
    SubjectId id;
    std::string office, matter, handler; // matter: code, or empty
    int matterVersion = 0;
    std::vector<MaterialTick> ticks; // as the papers were when it was told
    std::vector<std::string> conditions;
    std::string referTo;
    std::vector<CasePaper> papers; // the one paper it is, in the shape of a case's
    std::vector<TimelineEntry> timeline;
    bool newer = false; // written to by a newer program: shown, read-only
    friend bool operator==(const Advice&, const Advice&) = default;

    [[nodiscard]] const CasePaper& paper() const { return papers.front(); }
};

// What is still missing, as places in the matter's tick list: a requirement each, the alternatives of a
// choice together (one of them is enough); nothing for a choice of which one is there.
[[nodiscard]] std::vector<std::vector<std::size_t>> missingGroups(const std::vector<Material>& list,
                                                                  const std::vector<MaterialTick>& ticks);

} // namespace bm
