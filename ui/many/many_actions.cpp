#include "ui/many/many_actions.h"

#include "core/cases/case_verbs.h"
#include "reports/paper_filler.h"
#include "ui/ask.h"
#include "ui/print/paper_desk.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::size_t toldAtMost = 12; // refusals named one by one

bool allAllow(const std::vector<ManyCase>& cases, std::string_view verb)
{
    const VerbRule* rule = verbRule(verb);
    return rule != nullptr && std::all_of(cases.begin(), cases.end(), [rule](const ManyCase& one) {
               return holds(rule->states, one.state);
           });
}

// Those the trip does not forward are away already.
bool mayTravel(const std::vector<ManyCase>& cases)
{
    return std::all_of(cases.begin(), cases.end(), [](const ManyCase& one) {
        return one.state == "forwarded" || holds(verbRule("forward")->states, one.state);
    });
}

bool mayBeHandedOut(const std::vector<ManyCase>& cases)
{
    return std::all_of(cases.begin(), cases.end(), [&cases](const ManyCase& one) {
        return one.state == "decided" && (one.result == "granted" || one.result == "certified") &&
               one.matter == cases.front().matter;
    });
}

bool allows(const QString& action, const std::vector<ManyCase>& cases)
{
    if (action == u"trip")
        return mayTravel(cases);
    if (action == u"roll")
        return mayBeHandedOut(cases);
    return allAllow(cases, action == u"result" ? "forward-result" : action.toStdString());
}

Result<Outcome> outcomeOf(const Result<BatchReport>& answer, BatchReport& report)
{
    if (!answer)
        return answer.error();
    report = *answer;
    if (!report.refused.empty())
        return Error("batch-refused", {{"count", std::to_string(report.refused.size())}});
    Outcome outcome;
    outcome.number = outcome.paper = report.paper;
    outcome.values = report.values;
    return outcome;
}

IssueList listOf(const char* form, const std::vector<ManyCase>& cases, const ManyDialog& dialog)
{
    IssueList list;
    list.form = form;
    for (const ManyCase& one : cases)
        list.cases.push_back(one.number);
    list.to = dialog.to();
    list.remark = dialog.remark();
    return list;
}

} // namespace

ManyActions::ManyActions(UiContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window), m_papers(new PaperDesk(context, window))
{
    connect(m_papers, &PaperDesk::done, this, &ManyActions::told);
    connect(m_papers, &PaperDesk::failed, this, [this](const Error& error) {
        if (m_report && !m_report->refused.empty() && error.code == "batch-refused")
            tellRefused(*m_report);
        else
            Q_EMIT failed(error);
    });
}

void ManyActions::choose(const std::vector<ManyCase>& cases)
{
    const std::pair<QString, QString> all[] = {{QStringLiteral("decide"), tr("Decided: all of them")},
                                               {QStringLiteral("trip"), tr("Forward, with a transit list")},
                                               {QStringLiteral("result"), tr("The upper level has decided")},
                                               {QStringLiteral("roll"), tr("Make a hand-out roll")},
                                               {QStringLiteral("deliver"), tr("Handed over: all of them")}};
    QStringList actions;
    QStringList labels;
    for (const auto& [action, label] : all) {
        if (allows(action, cases)) {
            actions << action;
            labels << label;
        }
    }
    const QString title = tr("%1 cases").arg(cases.size());
    if (actions.isEmpty())
        return Ask::tell(m_window, title,
                         tr("They have no step in common: they are not in the same state. Choose cases that "
                            "wait for the same thing, from one of the queues above."));
    const int chosen =
        Ask::choose(m_window, title, tr("The step is done with all of them, or with none."), labels);
    if (chosen >= 0)
        act(actions[chosen], cases);
}

void ManyActions::act(const QString& action, const std::vector<ManyCase>& cases, const TripListView* list)
{
    if (cases.empty())
        return;
    if (!allows(action, cases))
        return choose(cases);
    if (action == u"decide")
        decide(cases);
    else if (action == u"trip")
        trip(cases);
    else if (action == u"result")
        result(cases, list == nullptr ? QString() : qs(list->line.to));
    else if (action == u"roll")
        roll(cases);
    else
        deliver(cases, list);
}

void ManyActions::decide(const std::vector<ManyCase>& cases)
{
    ManyAsk ask;
    ask.title = tr("Decide %1 cases").arg(cases.size());
    ask.what = tr("Each gets an entry of its own; the promise of each ends with it.");
    ask.verb = tr("Decide");
    ask.choice = tr("Result");
    for (const char* code : {"granted", "certified"})
        ask.from.emplace_back(code, m_context.say("result", code));
    ask.certificates = true;
    ManyDialog dialog(ask, cases, m_window);
    if (!Ask::run(dialog))
        return;
    std::vector<CaseCommand> steps;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        DecideCase command;
        command.number = cases[i].number;
        command.result = dialog.choice();
        command.certificate = dialog.certificate(i);
        steps.emplace_back(command);
    }
    run(steps, tr("Decided: %1 cases").arg(cases.size()));
}

// Where it goes is what the matter of the first case says.
void ManyActions::trip(const std::vector<ManyCase>& cases)
{
    whenDone(m_context.desk.matterVersions(cases.front().matter), this,
             [this, cases](const Result<std::vector<std::shared_ptr<const Matter>>>& versions) {
                 const bool known = versions && !versions->empty();
                 askTrip(cases, known ? qs(versions->back()->decides.office) : QString());
             });
}

void ManyActions::askTrip(const std::vector<ManyCase>& cases, const QString& to)
{
    ManyAsk ask;
    ask.title = tr("Forward %1 cases in one trip").arg(cases.size());
    ask.what = tr("They are forwarded, and the transit list that goes with the folder is printed.");
    ask.verb = tr("Forward and print");
    ask.to = tr("To");
    ask.toPreset = to;
    ask.toNeeded = true;
    ask.tick = tr("The promise does not run meanwhile");
    ask.remark = tr("Remark");
    ManyDialog dialog(ask, cases, m_window);
    if (!Ask::run(dialog))
        return;
    IssueList list = listOf("transit-list", cases, dialog);
    list.clockStops = dialog.ticked();
    makeList(std::move(list));
}

void ManyActions::result(const std::vector<ManyCase>& cases, const QString& body)
{
    ManyAsk ask;
    ask.title = tr("The decisions of %1 cases came back").arg(cases.size());
    ask.what = tr("The same decision for all of them; record another one singly.");
    ask.verb = tr("Record");
    ask.to = tr("Deciding body");
    ask.toPreset = body;
    ask.toNeeded = true;
    ask.choice = tr("Result");
    for (const char* code : {"granted", "not-granted", "returned"})
        ask.from.emplace_back(code, m_context.say("result", code));
    ask.number = tr("Number of its document");
    ask.day = tr("Date of its document");
    ask.certificates = true;
    ManyDialog dialog(ask, cases, m_window);
    if (!Ask::run(dialog))
        return;
    std::vector<CaseCommand> steps;
    for (std::size_t i = 0; i < cases.size(); ++i)
        steps.emplace_back(RecordUpperResult{cases[i].number,
                                             dialog.to(),
                                             dialog.number(),
                                             dialog.day(),
                                             dialog.choice(),
                                             dialog.certificate(i),
                                             {}});
    run(steps, tr("Came back: %1 cases").arg(cases.size()));
}

void ManyActions::roll(const std::vector<ManyCase>& cases)
{
    ManyAsk ask;
    ask.title = tr("Hand-out roll for %1 cases").arg(cases.size());
    ask.what =
        tr("A sheet to sign on: names, identity numbers, certificates. The cases stay open until it is "
           "back.");
    ask.verb = tr("Print the roll");
    ask.to = tr("Village");
    ask.remark = tr("Remark");
    ManyDialog dialog(ask, cases, m_window);
    if (!Ask::run(dialog))
        return;
    makeList(listOf("hand-out-roll", cases, dialog));
}

void ManyActions::deliver(const std::vector<ManyCase>& cases, const TripListView* list)
{
    ManyAsk ask;
    ask.title = tr("%1 results handed over").arg(cases.size());
    ask.what = tr("To the applicants themselves; what somebody else took is recorded singly.");
    ask.verb = tr("Handed over");
    ask.choice = tr("Checked by");
    const bool byRoll = list != nullptr;
    // The list itself may be another one when the dialog is closed.
    const std::string number = byRoll ? list->line.number : std::string();
    const bool notBack = byRoll && !list->line.signedOn;
    for (const char* code : {"roll", "id-card", "slip", "known"}) {
        if (byRoll || std::string_view(code) != "roll")
            ask.from.emplace_back(code, m_context.say("delivery-check", code));
    }
    ManyDialog dialog(ask, cases, m_window);
    if (!Ask::run(dialog))
        return;
    std::vector<CaseCommand> steps;
    for (const ManyCase& one : cases) {
        DeliverCase command;
        command.number = one.number;
        command.checked = dialog.choice();
        command.list = number;
        steps.emplace_back(command);
    }
    // With the first signatures the roll is back.
    if (notBack)
        steps.emplace_back(SignList{number, {}, {}});
    run(steps, tr("Handed over: %1 cases").arg(cases.size()));
}

void ManyActions::makeList(IssueList list)
{
    // Written in the desk's thread before the answer is given, read after it.
    m_report = std::make_shared<BatchReport>();
    const auto report = m_report;
    m_papers->list(list, [&desk = m_context.desk, report](const IssueList& filled) {
        return desk.runMany({filled}).then(
            [report](const Result<BatchReport>& answer) { return outcomeOf(answer, *report); });
    });
}

void ManyActions::run(const std::vector<CaseCommand>& steps, const QString& done)
{
    whenDone(m_context.desk.runMany(steps), this, [this, done](const Result<BatchReport>& report) {
        if (!report)
            return Q_EMIT failed(report.error());
        if (!report->refused.empty())
            return tellRefused(*report);
        Q_EMIT told(done);
    });
}

void ManyActions::tellRefused(const BatchReport& report)
{
    QStringList lines;
    for (const auto& [number, error] : report.refused) {
        if (static_cast<std::size_t>(lines.size()) == toldAtMost) {
            lines << tr("… and %1 more").arg(report.refused.size() - toldAtMost);
            break;
        }
        lines << (shortCaseNumber(number) + QStringLiteral("  ") + m_context.words.error(error)).trimmed();
    }
    Ask::tell(m_window, tr("Nothing was done: %1 cases refuse").arg(report.refused.size()),
              lines.join(QStringLiteral("\n\n")));
}

} // namespace bm
