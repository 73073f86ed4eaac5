// case decide | deliver | correct | undo | take-over
#include "app/ctl/applicant_options.h"
#include "app/ctl/case_output.h"
#include "app/ctl/materials_option.h"

namespace bm::ctl {

namespace {

struct StepOptions
{
    DecideCase decide;
    DeliverCase deliver;
    std::string number, reason, bodyDay, materials, platformNumber;
    ApplicantOptions applicant;
};

Result<Answer> perform(Context& context, const CaseCommand& command, const std::string& number,
                       const char16_t* chinese, const char16_t* english)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<Outcome> outcome = wait((*desk)->run(command));
    if (!outcome)
        return outcome.error();
    const Result<CaseView> view = wait((*desk)->caseView(outcome->number.empty() ? number : outcome->number));
    if (!view)
        return view.error();
    return stepAnswer(context, *view, context.say(chinese, english));
}

Result<Answer> decide(Context& context, const StepOptions& options)
{
    DecideCase command = options.decide;
    command.number = options.number;
    if (!options.bodyDay.empty()) {
        command.bodyDay = Day::parse(options.bodyDay);
        if (!command.bodyDay)
            return Error("usage-value", {{"what", "--body-day"}, {"command", "bianminctl case decide"}});
    }
    return perform(context, command, command.number, u"已办结", u"Decided:");
}

Result<Answer> deliver(Context& context, const StepOptions& options)
{
    DeliverCase command = options.deliver;
    command.number = options.number;
    return perform(context, command, command.number, u"已送达", u"Delivered:");
}

Result<Answer> correct(Context& context, const StepOptions& options)
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
    return perform(context, command, command.number, u"已更正", u"Corrected:");
}

void addDecide(Commands& commands, CLI::App& parent)
{
    auto o = std::make_shared<StepOptions>();
    CLI::App& app = commands.command(parent, "decide", {"办结", "Decide"},
                                     [o](Context& context) { return decide(context, *o); });
    commands.text(app, "CASE", o->number, {"办件编号", "Case number"})->required();
    commands.text(app, "--result", o->decide.result, {"结果,如 granted", "Result, such as granted"});
    commands.text(app, "--certificate", o->decide.certificate, {"证照编号", "Number of the certificate"});
    commands.text(app, "--body", o->decide.body, {"作出决定的机关", "The body that decided"});
    commands.text(app, "--body-number", o->decide.bodyNumber, {"决定文号", "Number of its document"});
    commands.text(app, "--body-day", o->bodyDay, {"决定日期", "Day of its decision"});
    commands.text(app, "--note", o->decide.note, {"备注", "Note"});
}

void addDeliver(Commands& commands, CLI::App& parent)
{
    auto o = std::make_shared<StepOptions>();
    CLI::App& app = commands.command(parent, "deliver", {"送达(交给申请人)", "Hand over to the applicant"},
                                     [o](Context& context) { return deliver(context, *o); });
    commands.text(app, "CASE", o->number, {"办件编号", "Case number"})->required();
    commands.text(app, "--to", o->deliver.to,
                  {"领取人(默认申请人)", "Who collects (default: the applicant)"});
    commands.text(app, "--relation", o->deliver.relation, {"与申请人的关系", "Relation to the applicant"});
    commands.text(app, "--checked", o->deliver.checked,
                  {"核对方式:id-card、slip、known、mandate", "id-card, slip, known, mandate"});
    commands.text(app, "--way", o->deliver.way, {"方式:collected 自取、sent 送上门", "collected or sent"});
    commands.text(app, "--note", o->deliver.note, {"备注", "Note"});
}

void addCorrect(Commands& commands, CLI::App& parent)
{
    auto o = std::make_shared<StepOptions>();
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
    addDecide(commands, parent);
    addDeliver(commands, parent);
    addCorrect(commands, parent);
    auto o = std::make_shared<StepOptions>();
    CLI::App& undo = commands.command(
        parent, "undo", {"撤销上一步(文书还没交出去)", "Undo the last step"}, [o](Context& context) {
            return perform(context, UndoStep{o->number, o->reason}, o->number, u"已撤销上一步", u"Undone:");
        });
    commands.text(undo, "CASE", o->number, {"办件编号", "Case number"})->required();
    commands.text(undo, "--reason", o->reason, {"为什么撤销", "Why"});
    CLI::App& over = commands.command(
        parent, "take-over", {"接办本中心另一个窗口的件", "Take over from another window"},
        [o](Context& context) {
            return perform(context, TakeOver{o->number}, o->number, u"已接办", u"Taken over:");
        });
    commands.text(over, "CASE", o->number, {"办件编号", "Case number"})->required();
}

} // namespace bm::ctl
