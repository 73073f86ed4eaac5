// A "no", and what must come before it.
#include "ui/steps/step_forms.h"
#include "ui/text.h"

#include <algorithm>

namespace bm {

namespace {

bool beforeAcceptance(const StepFacts& facts)
{
    return facts.shown.now.state == "received" || facts.shown.now.state == "supplement";
}

QString basisOf(const StepFacts& facts)
{
    if (const QString said = saidText(facts, "refusal-report.basis"); !said.isEmpty())
        return said;
    return facts.matter && !facts.matter->basis.empty() ? qs(facts.matter->basis.front()) : QString();
}

StepField wordsField(const StepFacts& facts)
{
    return neededField("reason", FieldKind::Text, Steps::tr("Reason in words, as it will stand on the paper"),
                       saidText(facts, "refusal-report.reason"));
}

} // namespace

StepForm reportForm(const StepFacts& facts)
{
    StepForm form;
    form.what =
        Steps::tr("%1. Before a “no” on the merits; for major or doubtful ones a leader gives an opinion.")
            .arg(caseLine(facts));
    const std::string kind = beforeAcceptance(facts) ? "not-accepted" : "not-granted";
    form.fields.push_back(choiceField("kind", Steps::tr("What is to be refused"),
                                      wordsOf(facts.context, "result", {kind, "returned"})));
    form.fields.push_back(choiceField("code", Steps::tr("Ground"),
                                      wordsOf(facts.context, "reason",
                                              {"conditions-not-met", "materials-incomplete",
                                               "not-our-competence", "not-needed", "other"})));
    form.fields.push_back(withPhrases("refuse", wordsField(facts)));
    form.fields.push_back(neededField("basis", FieldKind::Line, Steps::tr("Legal basis"), basisOf(facts)));
    form.fields.push_back(field("major", FieldKind::Tick,
                                Steps::tr("Major or doubtful: a leader's opinion first"),
                                facts.shown.c.major ? QStringLiteral("1") : QString()));
    form.build = made<ReportRefusal>(facts, [](ReportRefusal& command, const StepAnswers& answers) {
        command.kind = answers.text("kind");
        command.code = answers.text("code");
        command.reason = answers.text("reason");
        command.basis = answers.text("basis");
        command.major = answers.on("major");
    });
    return form;
}

StepForm opinionForm(const StepFacts& facts)
{
    StepForm form;
    const auto& report = facts.shown.c.report;
    const Session& self = facts.context.session;
    const QString reason = saidText(facts, "refusal-report.reason");
    form.what = caseLine(facts);
    if (!reason.isEmpty())
        form.what += u'\n' + Steps::tr("Reported: %1").arg(reason);
    const std::string number = facts.shown.c.number;
    const bool confirms =
        report && report->opinion && !report->opinion->confirmed && report->opinion->approver == self.account;
    if (confirms) {
        form.what += u'\n' + (report->opinion->agree ? Steps::tr("Taken down for you: agreed.")
                                                     : Steps::tr("Taken down for you: not agreed."));
        form.button = Steps::tr("Confirm");
        form.fields.push_back(
            field("confirm", FieldKind::Tick, Steps::tr("Yes, this was my opinion"), QStringLiteral("1")));
        form.build = [number](const StepAnswers& answers) -> Result<CaseCommand> {
            if (!answers.on("confirm"))
                return Error("nothing-to-confirm");
            GiveOpinion command;
            command.number = number;
            command.confirms = true;
            return CaseCommand(command);
        };
        return form;
    }
    form.fields.push_back(choiceField("agree", Steps::tr("Opinion"),
                                      {{QStringLiteral("1"), Steps::tr("Agrees with the refusal")},
                                       {QStringLiteral("0"), Steps::tr("Does not agree")}}));
    std::vector<std::string> ways{"phone", "paper"};
    if (selfLeads(facts))
        ways.insert(ways.begin(), "self");
    form.fields.push_back(choiceField("way", Steps::tr("Given"), wordsOf(facts.context, "way", ways)));
    StepField approver = approverField(facts, Steps::tr("Leader"));
    form.fields.push_back(shownWhen(approver, "way", {QStringLiteral("phone"), QStringLiteral("paper")}));
    form.fields.push_back(
        shownWhen(neededField("phone", FieldKind::Line, Steps::tr("Telephone of the leader")), "way",
                  {QStringLiteral("phone")}));
    form.fields.push_back(withPhrases("opinion", field("words", FieldKind::Line, Steps::tr("In words"))));
    form.build = [number](const StepAnswers& answers) -> Result<CaseCommand> {
        GiveOpinion command;
        command.number = number;
        command.agree = answers.on("agree");
        command.way = answers.text("way");
        command.approver = answers.text("approver");
        command.words = answers.text("words");
        command.phone = answers.text("phone");
        return CaseCommand(command);
    };
    return form;
}

StepForm refuseForm(const StepFacts& facts)
{
    StepForm form;
    const Case& c = facts.shown.c;
    const bool reported = c.report && !c.report->atOnce;
    const bool atOnce = beforeAcceptance(facts) && !reported;
    if (atOnce) {
        form.what =
            Steps::tr(
                "%1. Not needed, or not ours: said at once. A “no” on the merits needs its report first.")
                .arg(caseLine(facts));
        form.fields.push_back(
            choiceField("code", Steps::tr("Ground"),
                        wordsOf(facts.context, "reason", {"not-our-competence", "not-needed"})));
        form.fields.push_back(
            shownWhen(neededField("referTo", FieldKind::Line, Steps::tr("Where to go instead")), "code",
                      {QStringLiteral("not-our-competence")}));
        form.fields.push_back(
            withPhrases("refuse", field("reason", FieldKind::Line, Steps::tr("Reason in words"))));
    } else {
        form.what =
            reported
                ? Steps::tr("%1. The decision is printed with reason, basis and remedies.")
                      .arg(caseLine(facts))
                : Steps::tr("%1. There is no report yet: make it first (letter F).").arg(caseLine(facts));
        form.fields.push_back(withPhrases("refuse", wordsField(facts)));
    }
    form.fields.push_back(field("basis", FieldKind::Line, Steps::tr("Legal basis"), basisOf(facts)));
    form.build = [number = c.number](const StepAnswers& answers) -> Result<CaseCommand> {
        RefuseCase command;
        command.number = number;
        command.code = answers.text("code");
        command.reason = answers.text("reason");
        command.basis = answers.text("basis");
        command.referTo = answers.text("referTo");
        return CaseCommand(command);
    };
    return form;
}

StepForm returnForm(const StepFacts& facts)
{
    StepForm form;
    form.what =
        Steps::tr("%1. The file goes back to the applicant; its report comes first.").arg(caseLine(facts));
    form.fields.push_back(withPhrases("return", wordsField(facts)));
    form.build = made<ReturnCase>(facts, [](ReturnCase& command, const StepAnswers& answers) {
        command.reason = answers.text("reason");
    });
    return form;
}

} // namespace bm
