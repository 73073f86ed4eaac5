#include "core/matters/json_archive.h"
#include "core/matters/matter.h"

namespace bm {

namespace {

bool codeText(std::string_view code)
{
    return !code.empty() && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
               c == '.' || c == '_';
    });
}

void checkReferences(const Matter& matter, std::vector<Error>& errors)
{
    for (std::size_t i = 0; i < matter.steps.size(); ++i) {
        const ProcedureStep& step = matter.steps[i];
        const std::string path = "steps[" + std::to_string(i) + "].";
        const bool branchKnown =
            step.branch.empty() || std::any_of(matter.branches.begin(), matter.branches.end(),
                                               [&](const Branch& one) { return one.code == step.branch; });
        if (!branchKnown)
            errors.push_back(Error("matter-reference", {{"field", path + "branch"}, {"value", step.branch}}));
        if (!step.pause.empty() && !matter.law.pause(step.pause))
            errors.push_back(Error("matter-reference", {{"field", path + "pause"}, {"value", step.pause}}));
    }
    for (std::size_t i = 0; i < matter.branches.size(); ++i) {
        const Branch& branch = matter.branches[i];
        if (branch.min && branch.max && *branch.min > *branch.max)
            errors.push_back(Error("matter-bad-value", {{"field", "branches[" + std::to_string(i) + "].max"},
                                                        {"value", std::to_string(*branch.max)}}));
    }
    if (!matter.branches.empty() && matter.branchQuestion.empty())
        errors.push_back(Error("matter-missing-field", {{"field", "branchQuestion"}}));
}

void checkMaterials(const std::vector<Material>& materials, const char* field, std::vector<Error>& errors)
{
    for (std::size_t i = 0; i < materials.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (materials[i].name == materials[j].name && materials[i].of == materials[j].of)
                errors.push_back(Error("matter-twice", {{"field", field}, {"value", materials[i].name}}));
        }
    }
}

void checkClocks(const Matter& matter, std::vector<Error>& errors)
{
    if ((matter.mode == "instant") != (matter.promise.unit == Unit::Instant))
        errors.push_back(Error("matter-mode-mismatch", {{"code", matter.code}}));
    if (matter.effectiveTo && *matter.effectiveTo < matter.effectiveFrom)
        errors.push_back(Error("matter-dates-reversed", {{"code", matter.code}}));
    if (matter.yearlyFrom.empty() != matter.yearlyTo.empty())
        errors.push_back(Error("matter-missing-field",
                               {{"field", matter.yearlyFrom.empty() ? "yearlyFrom" : "yearlyTo"}}));
    if (matter.promise.unit == Unit::Yearly && matter.yearlySetBy.empty())
        errors.push_back(Error("matter-missing-field", {{"field", "yearlySetBy"}}));
    const LawProfile& law = matter.law;
    if (law.extendMax > 0 && law.extendApprover.empty())
        errors.push_back(Error("matter-missing-field", {{"field", "law.extendApprover"}}));
    if (law.jointExtendMax > 0 && law.jointApprover.empty())
        errors.push_back(Error("matter-missing-field", {{"field", "law.jointApprover"}}));
    if (law.silenceAccepts && law.notifyDays == 0)
        errors.push_back(Error("matter-missing-field", {{"field", "law.notifyDays"}}));
}

} // namespace

std::optional<bool> longerThan(const Promise& a, const Promise& b)
{
    if (!a.hasDate() || !b.hasDate())
        return std::nullopt;
    if (a.unit == b.unit)
        return a.n > b.n;
    if (a.unit == Unit::Instant)
        return false;
    if (b.unit == Unit::Instant)
        return true;
    // A month has 28 to 31 days; n working days take at least n days and no fixed number of them.
    if (a.unit == Unit::Months && b.unit == Unit::CalendarDays)
        return a.n * 28 > b.n ? std::optional(true) : a.n * 31 <= b.n ? std::optional(false) : std::nullopt;
    if (a.unit == Unit::CalendarDays && b.unit == Unit::Months)
        return a.n > b.n * 31 ? std::optional(true) : a.n <= b.n * 28 ? std::optional(false) : std::nullopt;
    if (a.unit == Unit::CalendarDays && b.unit == Unit::WorkingDays && a.n <= b.n)
        return false;
    return std::nullopt;
}

namespace describe {

void promiseWithinLaw(const Matter& matter, std::vector<Error>& errors)
{
    if (matter.statutory && longerThan(matter.promise, *matter.statutory).value_or(false))
        errors.push_back(Error("matter-promise-over-statutory", {{"field", "promise"},
                                                                 {"code", matter.code},
                                                                 {"promise", matter.promise.text()},
                                                                 {"statutory", matter.statutory->text()}}));
}

void crossCheck(const Matter& matter, std::vector<Error>& errors)
{
    if (!codeText(matter.code))
        errors.push_back(Error("matter-bad-value", {{"field", "code"}, {"value", matter.code}}));
    if (matter.window.empty())
        errors.push_back(Error("matter-missing-field", {{"field", "window"}}));
    if (!matter.nameInSource && matter.nameSource.empty())
        errors.push_back(Error("matter-missing-field", {{"field", "nameSource"}}));
    if (matter.fee.kind == "charged" && matter.fee.basis.empty())
        errors.push_back(Error("matter-fee-without-basis", {{"code", matter.code}}));
    if (matter.fee.kind != "charged" && matter.fee.cents != 0)
        errors.push_back(Error("matter-bad-value", {{"field", "fee.cents"}, {"value", matter.fee.kind}}));
    // A village committee is no administrative organ: it accepts its own matters only (行政许可法 32;
    // 社会救助暂行办法 11).
    if (matter.accepts.level == "village" && matter.law.law != Law::VillageAffair)
        errors.push_back(Error("matter-village-cannot-accept", {{"code", matter.code}}));
    if (matter.useModern && matter.modernMaterials.empty())
        errors.push_back(Error("matter-missing-field", {{"field", "modernMaterials"}}));
    if (!matter.modernMaterials.empty() && matter.modernSource.empty())
        errors.push_back(Error("matter-missing-field", {{"field", "modernSource"}}));
    checkMaterials(matter.materials, "materials", errors);
    checkMaterials(matter.modernMaterials, "modernMaterials", errors);
    checkReferences(matter, errors);
    checkClocks(matter, errors);
}

} // namespace describe

} // namespace bm
