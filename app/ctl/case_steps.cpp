// case correct, and the tables of steps.
#include "app/ctl/applicant_options.h"
#include "app/ctl/case_step.h"

namespace bm::ctl {

namespace {

struct CorrectOptions
{
    std::string number, reason, materials, platformNumber;
    ApplicantOptions applicant;
};

Result<Answer> correct(Context& context, const CorrectOptions& options)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    CorrectCase command;
    command.number = options.number;
    command.reason = options.reason;
    if (!options.platformNumber.empty())
        command.platformNumber = options.platformNumber;
    if (options.applicant.any()) {
        // What is not named stays as it was: the whole of it is read, and that is on record.
        const Result<Applicant> before = wait((*desk)->revealApplicant(options.number));
        if (!before)
            return before.error();
        const Result<Applicant> after = applicantOf(options.applicant, before->type, *before);
        if (!after)
            return after.error();
        command.applicant = *after;
    }
    if (!options.materials.empty()) {
        const Result<CaseView> view = wait((*desk)->caseView(options.number));
        if (!view)
            return view.error();
        for (const CaseMaterial& material : view->c.materials) {
            const std::string place = "," + std::to_string(material.index + 1) + ",";
            const bool given = options.materials == "all" ||
                               ("," + options.materials + ",").find(place) != std::string::npos;
            if (material.state != "not-needed")
                command.materials.push_back({material.index, given ? "given" : "missing", -1, -1});
        }
    }
    return performStep(context, command, command.number);
}

void addCorrect(Commands& commands, CLI::App& parent)
{
    auto o = std::make_shared<CorrectOptions>();
    CLI::App& app = commands.command(parent, "correct", {"更正(写新条目,不改旧的)", "Correct by a new entry"},
                                     [o](Context& context) { return correct(context, *o); });
    commands.text(app, "CASE", o->number, {"办件编号", "Case number"})->required();
    commands.text(app, "--reason", o->reason, {"为什么更正", "Why"});
    commands.text(app, "--platform-number", o->platformNumber,
                  {"省平台办件号", "Number in the province's platform"});
    commands.text(app, "--materials", o->materials,
                  {"实际交来的材料:all 或序号 1,3", "Materials really given: all, or 1,3"});
    addApplicantOptions(commands, app, o->applicant);
}

} // namespace

void addCaseSteps(Commands& commands, CLI::App& parent)
{
    for (const auto& rows : {stepsBefore(), stepsInHand(), stepsElsewhere(), stepsOfEnding(), stepsAlways()})
        addSteps(commands, parent, rows);
    addCorrect(commands, parent);
}

} // namespace bm::ctl
