// Steps on a case in hand: gaps, promise, pauses, extension, joint handling, agency, marks.
#include "ui/steps/step_forms.h"
#include "ui/text.h"

#include <algorithm>

namespace bm {

namespace {

StepField travelField(std::int64_t cents)
{
    return field("travel", FieldKind::Money, Steps::tr("Travel expense in yuan"),
                 cents > 0 ? yuanText(cents) : QString());
}

} // namespace

StepForm gapForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. What was promised in writing came.").arg(caseLine(facts));
    StepField came = neededField("came", FieldKind::Items, Steps::tr("Came now"));
    for (const CaseGap& gap : facts.shown.c.gaps) {
        if (!gap.filled)
            came.choices.push_back({QString::number(gap.index), qs(gap.name), true});
    }
    form.fields.push_back(came);
    form.build = made<FillGap>(facts, [](FillGap& command, const StepAnswers& answers) {
        command.indexes = answers.ticked("came");
    });
    return form;
}

StepForm toPromiseForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. It cannot be finished on the spot; it gets a promise.").arg(caseLine(facts));
    StepField days = neededField("days", FieldKind::Number, Steps::tr("Working days"), QStringLiteral("5"));
    days.least = 1;
    days.most = 366;
    form.fields.push_back(days);
    form.fields.push_back(withPhrases(
        "promise", reasonField(facts, {"seal-keeper-away", "power-cut", "materials-incomplete", "other"},
                               facts.context.say("reason", "seal-keeper-away"))));
    form.build = made<ToPromise>(facts, [](ToPromise& command, const StepAnswers& answers) {
        command.promise = std::to_string(answers.number("days")) + "wd";
        command.reason = answers.text("reason");
    });
    return form;
}

StepForm pauseForm(const StepFacts& facts)
{
    StepForm form;
    form.what =
        Steps::tr("%1. The promise stops until the case is resumed; the applicant is told in writing.")
            .arg(caseLine(facts));
    std::vector<StepChoice> kinds;
    if (facts.matter) {
        for (const PauseKind& kind : facts.matter->law.pauses)
            kinds.push_back({qs(kind.code), facts.context.say("pause", kind.code)});
    }
    form.fields.push_back(choiceField("kind", Steps::tr("Procedure"), kinds));
    form.fields.push_back(withPhrases("pause", reasonField(facts, {})));
    form.fields.push_back(field("askedBy", FieldKind::Line, Steps::tr("Asked for by")));
    StepField days =
        field("days", FieldKind::Number, Steps::tr("Working days told in writing"), QStringLiteral("10"));
    days.most = 366;
    days.hint = Steps::tr("0: no number of days is told.");
    form.fields.push_back(days);
    form.build = made<PauseCase>(facts, [](PauseCase& command, const StepAnswers& answers) {
        command.kind = answers.text("kind");
        command.reason = answers.text("reason");
        command.askedBy = answers.text("askedBy");
        command.days = answers.number("days");
    });
    return form;
}

StepForm resumeForm(const StepFacts& facts)
{
    StepForm form;
    form.build = made<ResumeCase>(facts);
    return form;
}

StepForm extendForm(const StepFacts& facts)
{
    StepForm form;
    const int most = facts.shown.c.clock.extendMax;
    form.what = Steps::tr("%1. Once only, before the due day.").arg(caseLine(facts));
    if (facts.matter && !facts.matter->law.extendApprover.empty())
        form.what += Steps::tr(" Approved by: %1.").arg(qs(facts.matter->law.extendApprover));
    StepField days =
        neededField("days", FieldKind::Number, Steps::tr("Working days more"), QString::number(most));
    days.least = 1;
    days.most = std::max(1, most);
    days.hint = Steps::tr("%1 at most.").arg(most);
    form.fields.push_back(days);
    form.fields.push_back(withPhrases("extend", reasonField(facts, {})));
    form.fields.push_back(approverField(facts, Steps::tr("Approved by")));
    form.build = made<ExtendCase>(facts, [](ExtendCase& command, const StepAnswers& answers) {
        command.days = answers.number("days");
        command.reason = answers.text("reason");
        command.approver = answers.text("approver");
    });
    return form;
}

StepForm jointForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. Two windows or more; each gets the notice.").arg(caseLine(facts));
    StepField windows = neededField("windows", FieldKind::Line, Steps::tr("Windows that take part"));
    windows.hint = Steps::tr("Put 、 between them.");
    form.fields.push_back(windows);
    const int most = facts.matter ? facts.matter->law.jointDays : 0;
    StepField days =
        neededField("days", FieldKind::Number, Steps::tr("Working days for the parts"), QStringLiteral("5"));
    days.least = 1;
    days.most = most > 0 ? most : 366;
    form.fields.push_back(days);
    form.fields.push_back(field("lead", FieldKind::Line, Steps::tr("Lead window"), qs(facts.shown.c.window)));
    form.build = made<StartJoint>(facts, [](StartJoint& command, const StepAnswers& answers) {
        command.windows = answers.names("windows");
        command.days = answers.number("days");
        command.lead = answers.text("lead");
    });
    return form;
}

StepForm jointDoneForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    std::vector<StepChoice> windows;
    if (facts.shown.c.joint) {
        for (const JointPart& part : facts.shown.c.joint->parts) {
            if (!part.done)
                windows.push_back({qs(part.window), qs(part.window)});
        }
    }
    form.fields.push_back(choiceField("window", Steps::tr("Window that is done"), windows));
    form.fields.push_back(noteField());
    form.build = made<FinishJoint>(facts, [](FinishJoint& command, const StepAnswers& answers) {
        command.window = answers.text("window");
        command.note = answers.text("note");
    });
    return form;
}

StepForm agencyForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. Free of charge; only travel is paid back.").arg(caseLine(facts));
    form.fields.push_back(choiceField("kind", Steps::tr("Class of project"),
                                      wordsOf(facts.context, "agency", agencyKinds()),
                                      QStringLiteral("personal")));
    form.fields.push_back(field("mandate", FieldKind::Line, Steps::tr("Mandate: what is to be done")));
    form.fields.push_back(travelField(0));
    form.build = made<StartAgency>(facts, [](StartAgency& command, const StepAnswers& answers) {
        command.kind = answers.text("kind");
        command.mandate = answers.text("mandate");
        command.travelCents = answers.cents("travel").value_or(0);
    });
    return form;
}

StepForm agencyBackForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    form.fields.push_back(noteField());
    form.fields.push_back(travelField(facts.shown.c.agency ? facts.shown.c.agency->travelCents : 0));
    form.build = made<HandBackAgency>(facts, [](HandBackAgency& command, const StepAnswers& answers) {
        command.note = answers.text("note");
        command.travelCents = answers.cents("travel");
    });
    return form;
}

StepForm markForm(const StepFacts& facts)
{
    const auto preset = [](bool on) { return on ? QStringLiteral("1") : QString(); };
    StepForm form;
    form.what = caseLine(facts);
    form.fields.push_back(field("major", FieldKind::Tick, Steps::tr("Important (a leader follows it)"),
                                preset(facts.shown.c.major)));
    form.fields.push_back(
        field("green", FieldKind::Tick, Steps::tr("Green channel"), preset(facts.shown.c.green)));
    form.build = made<MarkCase>(facts, [](MarkCase& command, const StepAnswers& answers) {
        command.major = answers.on("major");
        command.green = answers.on("green");
    });
    return form;
}

} // namespace bm
