// What each step asks. Private to ui/steps: the table in step_specs.cpp names them.
#pragma once

#include "ui/steps/step_specs.h"

namespace bm {

// steps_before.cpp
[[nodiscard]] StepForm acceptForm(const StepFacts& facts);
[[nodiscard]] StepForm requestForm(const StepFacts& facts);
[[nodiscard]] StepForm receivedForm(const StepFacts& facts);
[[nodiscard]] StepForm lapseForm(const StepFacts& facts);
[[nodiscard]] StepForm handOnForm(const StepFacts& facts);
// steps_hand.cpp
[[nodiscard]] StepForm gapForm(const StepFacts& facts);
[[nodiscard]] StepForm toPromiseForm(const StepFacts& facts);
[[nodiscard]] StepForm pauseForm(const StepFacts& facts);
[[nodiscard]] StepForm resumeForm(const StepFacts& facts);
[[nodiscard]] StepForm extendForm(const StepFacts& facts);
[[nodiscard]] StepForm jointForm(const StepFacts& facts);
[[nodiscard]] StepForm jointDoneForm(const StepFacts& facts);
[[nodiscard]] StepForm agencyForm(const StepFacts& facts);
[[nodiscard]] StepForm agencyBackForm(const StepFacts& facts);
[[nodiscard]] StepForm markForm(const StepFacts& facts);
// steps_away.cpp
[[nodiscard]] StepForm surveyForm(const StepFacts& facts);
[[nodiscard]] StepForm surveyDoneForm(const StepFacts& facts);
[[nodiscard]] StepForm postingForm(const StepFacts& facts);
[[nodiscard]] StepForm objectionForm(const StepFacts& facts);
[[nodiscard]] StepForm postingDoneForm(const StepFacts& facts);
[[nodiscard]] StepForm stepDoneForm(const StepFacts& facts);
[[nodiscard]] StepForm forwardForm(const StepFacts& facts);
[[nodiscard]] StepForm forwardBackForm(const StepFacts& facts);
[[nodiscard]] StepForm forwardResultForm(const StepFacts& facts);
// steps_no.cpp
[[nodiscard]] StepForm reportForm(const StepFacts& facts);
[[nodiscard]] StepForm opinionForm(const StepFacts& facts);
[[nodiscard]] StepForm refuseForm(const StepFacts& facts);
[[nodiscard]] StepForm returnForm(const StepFacts& facts);
// steps_end.cpp
[[nodiscard]] StepForm decideForm(const StepFacts& facts);
[[nodiscard]] StepForm deliverForm(const StepFacts& facts);
[[nodiscard]] StepForm withdrawForm(const StepFacts& facts);
[[nodiscard]] StepForm voidForm(const StepFacts& facts);
[[nodiscard]] StepForm settleForm(const StepFacts& facts);
[[nodiscard]] StepForm undoForm(const StepFacts& facts);
// steps_always.cpp
[[nodiscard]] StepForm contactForm(const StepFacts& facts);
[[nodiscard]] StepForm noteForm(const StepFacts& facts);
[[nodiscard]] StepForm attachForm(const StepFacts& facts);
[[nodiscard]] StepForm feeForm(const StepFacts& facts);
[[nodiscard]] StepForm rateForm(const StepFacts& facts);
[[nodiscard]] StepForm rateAnswerForm(const StepFacts& facts);
[[nodiscard]] StepForm assignForm(const StepFacts& facts);
[[nodiscard]] StepForm takeOverForm(const StepFacts& facts);

// ---- parts that several forms use

[[nodiscard]] StepField field(const char* key, FieldKind kind, const QString& label,
                              const QString& preset = {});
[[nodiscard]] StepField neededField(const char* key, FieldKind kind, const QString& label,
                                    const QString& preset = {});
[[nodiscard]] StepField choiceField(const char* key, const QString& label, std::vector<StepChoice> choices,
                                    const QString& preset = {});
// Codes of a vocabulary group, in words.
[[nodiscard]] std::vector<StepChoice> wordsOf(const UiContext& context, const char* group,
                                              const std::vector<std::string>& codes);
[[nodiscard]] StepField shownWhen(StepField field, const char* key, const QStringList& values);
// With the office's phrases for this use beside it.
[[nodiscard]] StepField withPhrases(const char* use, StepField field);
// A note that may stay empty.
[[nodiscard]] StepField noteField();
// A reason: needed; the usual ones of the vocabulary to choose from.
[[nodiscard]] StepField reasonField(const StepFacts& facts, const std::vector<std::string>& codes,
                                    const QString& preset = {});
// Who may approve: leaders of this office; oneself first when one is a leader.
[[nodiscard]] StepField approverField(const StepFacts& facts, const QString& label);
// May who is logged in give now what needs a leader? By role, duty roster or cover (people/rights.h).
[[nodiscard]] bool selfLeads(const StepFacts& facts);
[[nodiscard]] std::vector<StepChoice> accountChoices(const StepFacts& facts, bool leadersOnly);
// Words said with the newest step of this kind ("refusal-report.reason"); empty: nothing.
[[nodiscard]] QString saidText(const StepFacts& facts, const char* key);
[[nodiscard]] QString workingDay(const StepFacts& facts, int n); // the n-th after today, "2026-11-30"
[[nodiscard]] QString caseLine(const StepFacts& facts);          // "王大明 · 老年证"

// The command of this case, filled by what was answered.
template <class Command, class Fill> [[nodiscard]] auto made(const StepFacts& facts, Fill fill)
{
    return [number = facts.shown.c.number, fill](const StepAnswers& answers) -> Result<CaseCommand> {
        Command command;
        command.number = number;
        fill(command, answers);
        return CaseCommand(command);
    };
}
template <class Command> [[nodiscard]] auto made(const StepFacts& facts)
{
    return made<Command>(facts, [](Command&, const StepAnswers&) {});
}

} // namespace bm
