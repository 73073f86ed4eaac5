// paper hand | void: what becomes of an issued paper.
#include "app/ctl/cli.h"
#include "core/base/json.h"

namespace bm::ctl {

namespace {

Result<Answer> perform(Context& context, const std::string& number, const std::string& reason, bool hand)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<IssuedPaper> paper = wait((*desk)->issuedPaper(number, PaperUse::ToIssue));
    if (!paper)
        return paper.error();
    const CaseCommand command = hand ? CaseCommand(HandPaper{paper->caseNumber, number})
                                     : CaseCommand(VoidPaper{paper->caseNumber, number, reason});
    const Result<Outcome> outcome = wait((*desk)->run(command));
    if (!outcome)
        return outcome.error();
    json::Writer out;
    out.beginObject().field("number", number);
    if (paper->caseNumber.empty())
        out.key("case").null(); // advice
    else
        out.field("case", paper->caseNumber);
    out.field("state", hand ? "handed" : "void").endObject();
    const QString words = context.words().say("paper-state", hand ? "handed" : "void");
    return Answer{out.take(), words + u' ' + QString::fromStdString(number) + u'\n'};
}

struct PaperOptions
{
    std::string number, reason;
};

} // namespace

void addPaper(Commands& commands)
{
    CLI::App& paper = commands.group(commands.root(), "paper", {"已出具的文书", "Issued papers"});
    auto o = std::make_shared<PaperOptions>();
    CLI::App& hand =
        commands.command(paper, "hand", {"已交给申请人", "Handed over to the applicant"},
                         [o](Context& context) { return perform(context, o->number, {}, true); });
    commands.text(hand, "PAPER", o->number, {"文书编号", "Number of the paper"})->required();
    CLI::App& voided =
        commands.command(paper, "void", {"作废(编号保留)", "Void (the number is kept)"},
                         [o](Context& context) { return perform(context, o->number, o->reason, false); });
    commands.text(voided, "PAPER", o->number, {"文书编号", "Number of the paper"})->required();
    commands.text(voided, "--reason", o->reason, {"为什么作废", "Why"});
}

} // namespace bm::ctl
