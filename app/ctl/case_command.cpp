// case accept | receive, and the group of all case commands.
#include "app/ctl/applicant_options.h"
#include "app/ctl/case_output.h"
#include "app/ctl/materials_option.h"

namespace bm::ctl {

namespace {

struct TakeOptions
{
    std::string number; // of a received case: accept that
    std::string matter, materials, branch, platformNumber, otherName, otherPromise, advice;
    std::vector<std::string> yes;
    ApplicantOptions applicant;
    bool leaveOpen = false, duplicate = false, major = false, green = false;
};

Result<std::shared_ptr<const Matter>> matterOf(Desk& desk, const std::string& code)
{
    const Result<std::vector<std::shared_ptr<const Matter>>> matters = wait(desk.matters());
    if (!matters)
        return matters.error();
    for (const auto& matter : *matters) {
        if (matter->code == code)
            return matter;
    }
    return Error("no-such-matter", {{"matter", code}});
}

Result<TakeCase> commandOf(const TakeOptions& options, const Matter& matter, bool accept)
{
    TakeCase take;
    take.matter = matter.code;
    take.acceptNow = accept;
    Result<Applicant> applicant = applicantOf(options.applicant, matter.applicant);
    if (!applicant)
        return applicant.error();
    take.applicant = *applicant;
    take.allMaterials = options.materials == "all";
    if (!take.allMaterials) {
        const Result<std::vector<MaterialTick>> ticks = givenTicks(options.materials, matter);
        if (!ticks)
            return ticks.error();
        take.materials = *ticks;
    }
    const Result<std::vector<std::string>> conditions = conditionsOf(options.yes, matter);
    if (!conditions)
        return conditions.error();
    take.conditions = *conditions;
    take.branch = options.branch;
    take.platformNumber = options.platformNumber;
    take.otherName = options.otherName;
    take.otherPromise = options.otherPromise;
    take.advice = options.advice;
    take.leaveOpen = options.leaveOpen;
    take.duplicateConfirmed = options.duplicate;
    take.major = options.major;
    take.green = options.green;
    return take;
}

Result<Answer> taken(Context& context, Desk& desk, const Result<Outcome>& outcome, const std::string& number,
                     bool accept)
{
    if (!outcome)
        return outcome.error();
    const Result<CaseView> view = wait(desk.caseView(outcome->number.empty() ? number : outcome->number));
    if (!view)
        return view.error();
    return takenAnswer(context, *view, accept);
}

Result<Answer> take(Context& context, const TakeOptions& options, bool accept)
{
    if (options.matter.empty())
        return Error("usage-missing",
                     {{"what", "--matter"},
                      {"command", accept ? "bianminctl case accept" : "bianminctl case receive"}});
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<std::shared_ptr<const Matter>> matter = matterOf(**desk, options.matter);
    if (!matter)
        return matter.error();
    const Result<TakeCase> command = commandOf(options, **matter, accept);
    if (!command)
        return command.error();
    return taken(context, **desk, wait((*desk)->run(*command)), {}, accept);
}

// A case that was received before; ticks are what has come since.
Result<Answer> acceptReceived(Context& context, const TakeOptions& options)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<CaseView> before = wait((*desk)->caseView(options.number));
    if (!before)
        return before.error();
    AcceptReceived command{before->c.number, {}, {}};
    const Result<std::shared_ptr<const Matter>> matter = matterOf(**desk, before->c.matter);
    if (!matter)
        return matter.error();
    if (options.materials == "all") {
        for (const CaseMaterial& material : before->c.materials) {
            if (material.state == "missing")
                command.materials.push_back({material.index, "given", -1, -1});
        }
    } else {
        const Result<std::vector<MaterialTick>> ticks = givenTicks(options.materials, **matter);
        if (!ticks)
            return ticks.error();
        command.materials = *ticks;
    }
    return taken(context, **desk, wait((*desk)->run(command)), command.number, true);
}

void addTakeOptions(Commands& commands, CLI::App& app, TakeOptions& o)
{
    commands.text(app, "--matter", o.matter, {"事项编码", "Code of the matter"});
    commands.text(app, "--materials", o.materials,
                  {"交来的材料:all 或序号 1,3", "Materials given: all, or numbers such as 1,3"});
    commands.list(app, "--yes", o.yes,
                  {"回答“是”的条件:序号或原文,可写几次", "Conditions answered yes: number or words"});
    commands.text(app, "--branch", o.branch, {"分支", "Branch"});
    commands.text(app, "--platform-number", o.platformNumber,
                  {"省平台办件号", "Number in the province's platform"});
    commands.text(app, "--other-name", o.otherName,
                  {"其他事项的名称", "Name of a matter outside the catalogue"});
    commands.text(app, "--other-promise", o.otherPromise,
                  {"其他事项的时限,如 15wd", "Its promise, such as 15wd"});
    commands.text(app, "--advice", o.advice,
                  {"带来的告知单编号", "Number of the telling sheet brought along"});
    commands.flag(app, "--duplicate-ok", o.duplicate,
                  {"同人同事项还有在办件,仍然办理", "Go on although the same is open"});
    commands.flag(app, "--major", o.major, {"重大疑难", "Major or doubtful"});
    commands.flag(app, "--green", o.green, {"绿色通道", "Green lane"});
    addApplicantOptions(commands, app, o.applicant);
}

} // namespace

void addCase(Commands& commands)
{
    CLI::App& cases = commands.group(commands.root(), "case", {"办件", "Cases"});
    auto accepted = std::make_shared<TakeOptions>();
    CLI::App& accept =
        commands.command(cases, "accept", {"受理", "Accept a case"}, [accepted](Context& context) {
            return accepted->number.empty() ? take(context, *accepted, true)
                                            : acceptReceived(context, *accepted);
        });
    commands.text(accept, "CASE", accepted->number,
                  {"已收件的办件编号(受理先前收的件)", "Number of a case taken in before"});
    commands.flag(accept, "--leave-open", accepted->leaveOpen,
                  {"即办件不当场办结", "Do not finish an instant case at once"});
    addTakeOptions(commands, accept, *accepted);
    auto received = std::make_shared<TakeOptions>();
    CLI::App& receive =
        commands.command(cases, "receive", {"收件(暂不受理)", "Take in, not yet accepted"},
                         [received](Context& context) { return take(context, *received, false); });
    addTakeOptions(commands, receive, *received);
    addCaseQuestions(commands, cases);
    addCaseSteps(commands, cases);
}

} // namespace bm::ctl
