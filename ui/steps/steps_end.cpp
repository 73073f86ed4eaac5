// Steps that end a case, and undo.
#include "ui/steps/step_forms.h"
#include "ui/text.h"

#include <algorithm>

namespace bm {

StepForm decideForm(const StepFacts& facts)
{
    StepForm form;
    const Matter* matter = facts.matter.get();
    form.what = Steps::tr("%1. The promise ends with this step.").arg(caseLine(facts));
    form.fields.push_back(
        choiceField("result", Steps::tr("Result"),
                    wordsOf(facts.context, "result", {"granted", "certified", "answered", "forwarded-up"})));
    StepField certificate =
        field("certificate", FieldKind::Line, Steps::tr("Number of the certificate or paper handed out"));
    if (matter != nullptr && !matter->result.empty())
        certificate.hint = Steps::tr("What comes out of this matter: %1").arg(qs(matter->result));
    form.fields.push_back(certificate);
    const bool elsewhere = matter != nullptr && !matter->decides.office.empty() &&
                           matter->decides.level != "township" && matter->decides.level != "village";
    const QStringList on{QStringLiteral("1")};
    form.fields.push_back(field("elsewhere", FieldKind::Tick, Steps::tr("Decided by another body"),
                                elsewhere ? QStringLiteral("1") : QString()));
    form.fields.push_back(shownWhen(neededField("body", FieldKind::Line, Steps::tr("Deciding body"),
                                                elsewhere ? qs(matter->decides.office) : QString()),
                                    "elsewhere", on));
    form.fields.push_back(shownWhen(field("bodyNumber", FieldKind::Line, Steps::tr("Number of its document")),
                                    "elsewhere", on));
    form.fields.push_back(
        shownWhen(field("bodyDay", FieldKind::Day, Steps::tr("Date of its document")), "elsewhere", on));
    form.fields.push_back(noteField());
    form.build = made<DecideCase>(facts, [](DecideCase& command, const StepAnswers& answers) {
        command.result = answers.text("result");
        command.certificate = answers.text("certificate");
        command.body = answers.text("body");
        command.bodyNumber = answers.text("bodyNumber");
        command.bodyDay = answers.day("bodyDay");
        command.note = answers.text("note");
    });
    return form;
}

StepForm deliverForm(const StepFacts& facts)
{
    StepForm form;
    const Applicant& who = facts.shown.applicant;
    const QStringList others{QStringLiteral("agent"), QStringLiteral("other")};
    form.what = Steps::tr("%1. After this step the case is closed for the applicant.").arg(caseLine(facts));
    std::vector<StepChoice> to{
        {QStringLiteral("applicant"), Steps::tr("The applicant: %1").arg(qs(who.displayName()))}};
    if (who.agent)
        to.push_back({QStringLiteral("agent"), Steps::tr("The agent: %1").arg(qs(who.agent->name))});
    to.push_back({QStringLiteral("other"), Steps::tr("Somebody else")});
    form.fields.push_back(choiceField("to", Steps::tr("To"), to));
    StepField name = neededField("name", FieldKind::Line, Steps::tr("Name of the person who takes it"),
                                 who.agent ? qs(who.agent->name) : QString());
    name.hint = Steps::tr("It stands on the receipt.");
    form.fields.push_back(shownWhen(name, "to", others));
    form.fields.push_back(shownWhen(field("relation", FieldKind::Line, Steps::tr("Relation to the applicant"),
                                          who.agent ? qs(who.agent->relation) : QString()),
                                    "to", others));
    form.fields.push_back(choiceField("checked", Steps::tr("Checked by"),
                                      {{QStringLiteral("id-card"), Steps::tr("Identity card")},
                                       {QStringLiteral("slip"), Steps::tr("Promise slip")},
                                       {QStringLiteral("known"), Steps::tr("Known to the clerk")},
                                       {QStringLiteral("mandate"), Steps::tr("Written mandate")}}));
    form.fields.push_back(choiceField("way", Steps::tr("Way"),
                                      {{QStringLiteral("collected"), Steps::tr("Collected at the window")},
                                       {QStringLiteral("sent"), Steps::tr("Sent")}}));
    form.fields.push_back(noteField());
    form.build = made<DeliverCase>(facts, [](DeliverCase& command, const StepAnswers& answers) {
        command.to = answers.text("name");
        command.relation = answers.text("relation");
        command.checked = answers.text("checked");
        command.way = answers.text("way");
        command.note = answers.text("note");
    });
    return form;
}

StepForm withdrawForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. At the applicant's wish; the file goes back to him.").arg(caseLine(facts));
    form.fields.push_back(
        withPhrases("withdraw", reasonField(facts, {"applicant-request", "other"},
                                            facts.context.say("reason", "applicant-request"))));
    form.build = made<WithdrawCase>(facts, [](WithdrawCase& command, const StepAnswers& answers) {
        command.reason = answers.text("reason");
    });
    return form;
}

StepForm voidForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. Only for what should not have been typed in; the number stays used.")
                    .arg(caseLine(facts));
    form.fields.push_back(
        withPhrases("undo", reasonField(facts, {"typing-mistake", "applicant-request", "other"},
                                        facts.context.say("reason", "typing-mistake"))));
    form.build = made<VoidCase>(facts, [](VoidCase& command, const StepAnswers& answers) {
        command.reason = answers.text("reason");
    });
    return form;
}

StepForm settleForm(const StepFacts& facts)
{
    StepForm form;
    form.what =
        Steps::tr("%1. Two windows wrote different things; a leader says what holds.").arg(caseLine(facts));
    form.fields.push_back(
        choiceField("state", Steps::tr("The case is"),
                    wordsOf(facts.context, "state", {"accepted", "decided", "delivered", "closed"})));
    std::vector<StepChoice> results = wordsOf(facts.context, "result", Words::codes("result"));
    results.insert(results.begin(), {QString(), Steps::tr("as it is")});
    StepField result = choiceField("result", Steps::tr("Result"), results);
    result.needed = false;
    form.fields.push_back(result);
    form.fields.push_back(withPhrases("undo", reasonField(facts, {})));
    form.build = made<SettleCase>(facts, [](SettleCase& command, const StepAnswers& answers) {
        command.state = answers.text("state");
        command.result = answers.text("result");
        command.reason = answers.text("reason");
    });
    return form;
}

StepForm undoForm(const StepFacts& facts)
{
    StepForm form;
    const auto& timeline = facts.shown.c.timeline;
    const auto last = std::find_if(timeline.rbegin(), timeline.rend(), [&](const TimelineEntry& e) {
        return e.entry == facts.shown.c.lastEntry;
    });
    const QString step = last == timeline.rend() ? QString() : facts.context.say("verb", last->verb);
    form.what =
        Steps::tr("Taken back: %1. The step stays in the journal, marked as undone. It works while no "
                  "paper of it was given out.")
            .arg(step);
    form.button = Steps::tr("Undo");
    form.fields.push_back(
        withPhrases("undo", reasonField(facts, {"typing-mistake", "applicant-request", "other"},
                                        facts.context.say("reason", "typing-mistake"))));
    form.build = made<UndoStep>(facts, [](UndoStep& command, const StepAnswers& answers) {
        command.reason = answers.text("reason");
    });
    return form;
}

} // namespace bm
