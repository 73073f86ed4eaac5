// The steps of a case as the window offers them, in one table: verb, group, letter, paper, and what it asks.
// The palette, the dialog, the buttons of the head and the key sheet are all made from it.
#pragma once

#include "core/calendar/calendar.h"
#include "ui/context.h"
#include "ui/steps/step_form.h"

#include <QChar>
#include <QCoreApplication>

#include <memory>
#include <span>
#include <vector>

namespace bm {

enum class StepGroup
{
    Before, // 受理前
    Hand,   // 办理中
    No,     // 否定
    End,    // 结束
    Always, // 随时
};

// Everything a form is made from: asked of the desk once, when the step is begun.
struct StepFacts
{
    const UiContext& context;
    const CaseView& shown;
    std::shared_ptr<const Matter> matter; // of the case's version; may be empty
    std::vector<AccountView> accounts;
    Calendar calendar; // of the case's office
    Day today;
};

struct StepSpec
{
    const char* verb;
    StepGroup group;
    char key;          // in the palette; steps that share one are never allowed together
    const char* name;  // as it stands on buttons (translated in the context "bm::Steps")
    const char* paper; // offered to be printed afterwards; nullptr: none
    // What it asks; nullptr: a way of its own (correction). A form without fields is done at once.
    StepForm (*form)(const StepFacts&);
};

// For the texts of the steps' forms.
struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(bm::Steps)
};

[[nodiscard]] std::span<const StepSpec> stepSpecs();
[[nodiscard]] const StepSpec* stepSpec(std::string_view verb); // nullptr: not offered by the window
[[nodiscard]] QString stepName(std::string_view verb);
[[nodiscard]] QString groupName(StepGroup group);
// The likeliest next steps of what is allowed now, the first one first; two at most.
[[nodiscard]] std::vector<std::string> nextSteps(const CaseView& shown);
// The reason why the step is refused now; nullptr: it is not refused.
[[nodiscard]] const Error* refusalOf(const CaseView& shown, std::string_view verb);

} // namespace bm
