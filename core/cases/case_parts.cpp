#include "core/cases/case_parts.h"

#include <algorithm>

namespace bm {

bool CaseJoint::waiting() const
{
    return std::any_of(parts.begin(), parts.end(), [](const JointPart& p) { return !p.done; });
}

bool CaseReport::waiting() const
{
    if (!opinion)
        return needsOpinion;
    return !opinion->confirmed;
}

} // namespace bm
