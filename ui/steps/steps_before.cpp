// Steps before acceptance.
#include "ui/steps/step_forms.h"
#include "ui/text.h"

namespace bm {

namespace {

// The materials of the case that are in one of these states, ticked or not.
StepField materialsField(const StepFacts& facts, const char* key, const QString& label,
                         const std::vector<std::string>& states, const std::string& ticked)
{
    StepField made = field(key, FieldKind::Items, label);
    for (const CaseMaterial& m : facts.shown.c.materials) {
        if (std::find(states.begin(), states.end(), m.state) != states.end())
            made.choices.push_back({QString::number(m.index), qs(m.name), m.state == ticked});
    }
    return made;
}

bool gapAllowed(const StepFacts& facts, int index)
{
    if (!facts.matter)
        return false;
    const auto& list = tickList(*facts.matter);
    return index >= 0 && static_cast<std::size_t>(index) < list.size() &&
           list[static_cast<std::size_t>(index)].gapAllowed;
}

} // namespace

StepForm acceptForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. The promise begins with this step.").arg(caseLine(facts));
    StepField came = materialsField(facts, "came", Steps::tr("Is here now"), {"missing"}, "missing");
    const bool gaps = std::any_of(came.choices.begin(), came.choices.end(),
                                  [&](const StepChoice& one) { return gapAllowed(facts, one.code.toInt()); });
    if (!came.choices.empty())
        form.fields.push_back(came);
    if (gaps) {
        StepField until = field("gapUntil", FieldKind::Day, Steps::tr("The rest is promised by"));
        until.hint = Steps::tr("Acceptance with gaps: only for papers that the guide allows to follow.");
        form.fields.push_back(until);
    }
    form.build = [c = facts.shown.c](const StepAnswers& answers) -> Result<CaseCommand> {
        AcceptReceived command;
        command.number = c.number;
        command.gapUntil = answers.day("gapUntil");
        const std::vector<int> here = answers.ticked("came");
        for (const CaseMaterial& m : c.materials) {
            MaterialTick tick{m.index, m.state, m.originals, m.copies};
            if (m.state == "missing" && std::find(here.begin(), here.end(), m.index) != here.end())
                tick.state = "given";
            else if (m.state == "missing" && command.gapUntil)
                tick.state = "gap";
            command.materials.push_back(tick);
        }
        return CaseCommand(command);
    };
    return form;
}

StepForm requestForm(const StepFacts& facts)
{
    StepForm form;
    form.what =
        Steps::tr("%1. Told once and completely, by name; the notice is printed.").arg(caseLine(facts));
    form.fields.push_back(
        materialsField(facts, "missing", Steps::tr("Missing"), {"missing", "given", "shown"}, "missing"));
    StepField more = field("more", FieldKind::Line, Steps::tr("Also missing, or to be mended"));
    more.hint = Steps::tr("Several: put 、 between them.");
    form.fields.push_back(withPhrases("supplement", more));
    form.fields.push_back(
        neededField("until", FieldKind::Day, Steps::tr("To come back by"), workingDay(facts, 10)));
    form.build = [c = facts.shown.c](const StepAnswers& answers) -> Result<CaseCommand> {
        RequestSupplement command;
        command.number = c.number;
        command.until = answers.day("until");
        const std::vector<int> ticked = answers.ticked("missing");
        for (const CaseMaterial& m : c.materials) {
            if (std::find(ticked.begin(), ticked.end(), m.index) != ticked.end())
                command.missing.push_back(m.name);
        }
        for (const std::string& item : answers.names("more"))
            command.missing.push_back(item);
        // Without names the desk would take what is open; here the clerk has said that nothing is.
        if (command.missing.empty())
            return Error("nothing-missing");
        return CaseCommand(command);
    };
    return form;
}

StepForm receivedForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. Tick what came; the rest stays asked for.").arg(caseLine(facts));
    const StepField came = materialsField(facts, "came", Steps::tr("Came now"), {"missing"}, "missing");
    if (!came.choices.empty())
        form.fields.push_back(came);
    form.build = [number = facts.shown.c.number,
                  all = came.choices.size()](const StepAnswers& answers) -> Result<CaseCommand> {
        ReceiveSupplement command;
        command.number = number;
        for (const int index : answers.ticked("came")) {
            MaterialTick tick;
            tick.index = index;
            command.materials.push_back(tick);
        }
        command.all = command.materials.size() == all;
        return CaseCommand(command);
    };
    return form;
}

StepForm lapseForm(const StepFacts& facts)
{
    StepForm form;
    form.what =
        Steps::tr("%1. The case ends without a decision; the applicant may come again.").arg(caseLine(facts));
    StepField reason = field("reason", FieldKind::Line, Steps::tr("Note"));
    reason.hint = Steps::tr("When and how the applicant was reminded, if he was.");
    form.fields.push_back(withPhrases("lapse", reason));
    form.build = made<LapseCase>(facts, [](LapseCase& command, const StepAnswers& answers) {
        command.reason = answers.text("reason");
    });
    return form;
}

StepForm handOnForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    form.build = made<HandOn>(facts);
    return form;
}

} // namespace bm
