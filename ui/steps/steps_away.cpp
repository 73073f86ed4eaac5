// Steps that happen outside the window: surveys, postings, steps of the guide, the upper level.
#include "ui/steps/step_forms.h"
#include "ui/text.h"

#include <algorithm>

namespace bm {

namespace {

QString ownName(const StepFacts& facts)
{
    const Session& self = facts.context.session;
    return qs(self.name.empty() ? self.account : self.name);
}

StepField namesField(const QString& preset)
{
    StepField names = neededField("names", FieldKind::Line, Steps::tr("Who goes: two names or more"), preset);
    names.hint = Steps::tr("Put 、 between them.");
    return names;
}

std::vector<const ProcedureStep*> guideSteps(const StepFacts& facts, bool postingsOnly)
{
    std::vector<const ProcedureStep*> out;
    if (!facts.matter)
        return out;
    const Case& c = facts.shown.c;
    for (const ProcedureStep& step : facts.matter->steps) {
        const bool done = std::find(c.stepsDone.begin(), c.stepsDone.end(), step.name) != c.stepsDone.end();
        const bool branch = step.branch.empty() || step.branch == c.branch;
        if (branch && !done && (!postingsOnly || step.posting))
            out.push_back(&step);
    }
    return out;
}

} // namespace

StepForm surveyForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. The applicant is told the day.").arg(caseLine(facts));
    form.fields.push_back(neededField("day", FieldKind::Day, Steps::tr("Day"), workingDay(facts, 3)));
    form.fields.push_back(namesField(ownName(facts) + u"、"_qs));
    form.fields.push_back(field("place", FieldKind::Line, Steps::tr("Place")));
    form.build = made<SetSurvey>(facts, [](SetSurvey& command, const StepAnswers& answers) {
        command.day = answers.day("day").value_or(Day{});
        command.names = answers.names("names");
        command.place = answers.text("place");
    });
    return form;
}

StepForm surveyDoneForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    form.fields.push_back(
        withPhrases("survey", neededField("finding", FieldKind::Text, Steps::tr("What was found"))));
    form.fields.push_back(namesField(saidText(facts, "survey-set.names")));
    form.build = made<FinishSurvey>(facts, [](FinishSurvey& command, const StepAnswers& answers) {
        command.finding = answers.text("finding");
        command.names = answers.names("names");
    });
    return form;
}

StepForm postingForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. The sheet is printed and put up.").arg(caseLine(facts));
    const auto steps = guideSteps(facts, true);
    StepField step =
        neededField("step", FieldKind::Phrase, Steps::tr("What is posted"),
                    steps.empty() ? facts.context.say("verb", "posting") : qs(steps.front()->name));
    for (const ProcedureStep* one : steps)
        step.choices.push_back({qs(one->name), qs(one->name)});
    form.fields.push_back(step);
    form.fields.push_back(field("place", FieldKind::Line, Steps::tr("Where it is put up")));
    form.fields.push_back(neededField("from", FieldKind::Day, Steps::tr("From"), qs(facts.today.text())));
    StepField days =
        neededField("days", FieldKind::Number, Steps::tr("Days, the first one counted"), QStringLiteral("7"));
    days.least = 1;
    days.most = 366;
    form.fields.push_back(days);
    const bool counted = steps.empty() || steps.front()->counted;
    form.fields.push_back(field("counted", FieldKind::Tick, Steps::tr("These days count in the promise"),
                                counted ? QStringLiteral("1") : QString()));
    form.build = made<StartPosting>(facts, [](StartPosting& command, const StepAnswers& answers) {
        command.step = answers.text("step");
        command.place = answers.text("place");
        command.from = answers.day("from").value_or(Day{});
        command.days = answers.number("days");
        command.counted = answers.on("counted");
    });
    return form;
}

StepForm objectionForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    form.fields.push_back(field("who", FieldKind::Line, Steps::tr("Who objects")));
    form.fields.push_back(neededField("objection", FieldKind::Text, Steps::tr("Objection")));
    form.fields.push_back(field("answer", FieldKind::Line, Steps::tr("Answer")));
    form.build = made<ObjectToPosting>(facts, [](ObjectToPosting& command, const StepAnswers& answers) {
        command.who = answers.text("who");
        command.objection = answers.text("objection");
        command.answer = answers.text("answer");
    });
    return form;
}

StepForm postingDoneForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    StepField proof = field("proof", FieldKind::Line, Steps::tr("Proof"));
    proof.hint = Steps::tr("Photo or signature that it hung there; a photo can be attached as a file.");
    form.fields.push_back(proof);
    form.build = made<FinishPosting>(facts, [](FinishPosting& command, const StepAnswers& answers) {
        command.proof = answers.text("proof");
    });
    return form;
}

StepForm stepDoneForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    std::vector<StepChoice> steps;
    for (const ProcedureStep* one : guideSteps(facts, false))
        steps.push_back({qs(one->name), qs(one->name)});
    form.fields.push_back(choiceField("step", Steps::tr("Step of the guide"), steps));
    form.fields.push_back(noteField());
    form.build = made<FinishStep>(facts, [](FinishStep& command, const StepAnswers& answers) {
        command.step = answers.text("step");
        command.note = answers.text("note");
    });
    return form;
}

StepForm forwardForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    form.fields.push_back(neededField("to", FieldKind::Line, Steps::tr("To"),
                                      facts.matter ? qs(facts.matter->decides.office) : QString()));
    StepField list = field("list", FieldKind::Line, Steps::tr("Number of the transit list"));
    list.hint = Steps::tr("Empty: the file goes alone.");
    form.fields.push_back(list);
    form.fields.push_back(
        field("stops", FieldKind::Tick, Steps::tr("The promise stops while it is there (by the guide)")));
    form.build = made<ForwardCase>(facts, [](ForwardCase& command, const StepAnswers& answers) {
        command.to = answers.text("to");
        command.list = answers.text("list");
        command.clockStops = answers.on("stops");
    });
    return form;
}

StepForm forwardBackForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. These days are not the clerk's.").arg(caseLine(facts));
    form.fields.push_back(withPhrases(
        "supplement", neededField("missing", FieldKind::Line, Steps::tr("Which paper is asked for"))));
    form.build = made<SendBack>(facts, [](SendBack& command, const StepAnswers& answers) {
        command.missing = answers.text("missing");
    });
    return form;
}

StepForm forwardResultForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. The promise ends with this step.").arg(caseLine(facts));
    form.fields.push_back(
        choiceField("result", Steps::tr("Result"),
                    wordsOf(facts.context, "result", {"granted", "not-granted", "returned"})));
    form.fields.push_back(neededField("body", FieldKind::Line, Steps::tr("Deciding body"),
                                      facts.shown.c.forward ? qs(facts.shown.c.forward->to) : QString()));
    form.fields.push_back(field("bodyNumber", FieldKind::Line, Steps::tr("Number of its document")));
    form.fields.push_back(field("bodyDay", FieldKind::Day, Steps::tr("Date of its document")));
    form.fields.push_back(
        field("certificate", FieldKind::Line, Steps::tr("Number of the certificate or paper handed out")));
    form.fields.push_back(noteField());
    form.build = made<RecordUpperResult>(facts, [](RecordUpperResult& command, const StepAnswers& answers) {
        command.result = answers.text("result");
        command.body = answers.text("body");
        command.bodyNumber = answers.text("bodyNumber");
        command.bodyDay = answers.day("bodyDay");
        command.certificate = answers.text("certificate");
        command.note = answers.text("note");
    });
    return form;
}

} // namespace bm
