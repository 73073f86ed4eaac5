#include "core/matters/matter.h"

#include <algorithm>

namespace bm {

const std::vector<Material>& tickList(const Matter& matter)
{
    return matter.useModern ? matter.modernMaterials : matter.materials;
}

std::vector<std::string> conditionQuestions(const std::vector<Material>& materials)
{
    std::vector<std::string> questions;
    for (const Material& one : materials) {
        if (!one.condition.empty() &&
            std::find(questions.begin(), questions.end(), one.condition) == questions.end())
            questions.push_back(one.condition);
    }
    return questions;
}

std::vector<std::vector<std::size_t>> requirements(const std::vector<Material>& materials,
                                                   const std::vector<std::string>& yes)
{
    std::vector<std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < materials.size(); ++i) {
        const Material& one = materials[i];
        const bool applies =
            one.condition.empty() || std::find(yes.begin(), yes.end(), one.condition) != yes.end();
        if (!one.required || !applies)
            continue;
        const auto same = [&](const std::vector<std::size_t>& group) {
            return !one.choice.empty() && materials[group.front()].choice == one.choice;
        };
        const auto found = std::find_if(groups.begin(), groups.end(), same);
        if (found != groups.end())
            found->push_back(i);
        else
            groups.push_back({i});
    }
    return groups;
}

std::vector<std::size_t> missingMaterials(const std::vector<Material>& materials,
                                          const std::vector<bool>& ticked,
                                          const std::vector<std::string>& yes)
{
    std::vector<std::size_t> missing;
    for (const auto& group : requirements(materials, yes)) {
        const bool there = std::any_of(group.begin(), group.end(),
                                       [&](std::size_t i) { return i < ticked.size() && ticked[i]; });
        if (!there)
            missing.push_back(group.front());
    }
    return missing;
}

std::vector<std::string> branchesFor(const Matter& matter, int quantity)
{
    std::vector<std::string> codes;
    for (const Branch& branch : matter.branches) {
        if ((!branch.min || quantity >= *branch.min) && (!branch.max || quantity <= *branch.max))
            codes.push_back(branch.code);
    }
    return codes;
}

bool inForce(const Matter& matter, Day day)
{
    return day >= matter.effectiveFrom && (!matter.effectiveTo || day <= *matter.effectiveTo);
}

} // namespace bm
