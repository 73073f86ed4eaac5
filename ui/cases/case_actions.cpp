#include "ui/cases/case_actions.h"

#include "reports/paper_filler.h"
#include "ui/ask.h"
#include "ui/cases/correct_dialog.h"
#include "ui/cases/decide_dialog.h"
#include "ui/cases/deliver_dialog.h"
#include "ui/cases/due_dialog.h"
#include "ui/cases/reason_dialog.h"
#include "ui/print/paper_desk.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <algorithm>

namespace bm {

namespace {

QString slipForm(const CaseView& shown)
{
    return shown.c.mode == "instant" ? QStringLiteral("receipt-instant") : QStringLiteral("promise-slip");
}

} // namespace

CaseActions::CaseActions(UiContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window), m_papers(new PaperDesk(context, window))
{
    connect(m_papers, &PaperDesk::done, this, &CaseActions::told);
    connect(m_papers, &PaperDesk::failed, this, &CaseActions::failed);
}

void CaseActions::act(const QString& action, const CaseView& shown)
{
    static const std::pair<const char*, void (CaseActions::*)(const CaseView&)> table[] = {
        {"decide", &CaseActions::decide},         {"deliver", &CaseActions::deliver},
        {"correct", &CaseActions::correct},       {"undo", &CaseActions::undo},
        {"accept", &CaseActions::acceptReceived}, {"explain", &CaseActions::explain},
        {"print", &CaseActions::printSlip},
    };
    for (const auto& [name, method] : table) {
        if (action == QLatin1String(name))
            return (this->*method)(shown);
    }
    if (action == u"take-over")
        run(TakeOver{shown.c.number}, tr("Taken over: %1").arg(shortCaseNumber(shown.c.number)));
}

void CaseActions::actOnPaper(const QString& action, const CaseView& shown, const CasePaper& paper)
{
    static const std::pair<const char*, void (CaseActions::*)(const CaseView&, const CasePaper&)> table[] = {
        {"reprint", &CaseActions::reprint},
        {"hand", &CaseActions::hand},
        {"reissue", &CaseActions::reissue},
        {"correct", &CaseActions::correctPaper},
    };
    for (const auto& [name, method] : table) {
        if (action == QLatin1String(name))
            (this->*method)(shown, paper);
    }
}

void CaseActions::issue(const CaseView& shown, const QString& form)
{
    m_papers->issue(qs(shown.c.number), form);
}

void CaseActions::run(const CaseCommand& command, const QString& words, const std::function<void()>& then)
{
    whenDone(m_context.desk.run(command), this, [this, words, then](const Result<Outcome>& outcome) {
        if (!outcome)
            return Q_EMIT failed(outcome.error());
        Q_EMIT told(words);
        if (then)
            then();
    });
}

void CaseActions::decide(const CaseView& shown)
{
    const std::string matter = shown.c.matter;
    whenDone(m_context.desk.matterVersions(matter), this,
             [this, shown](const Result<std::vector<std::shared_ptr<const Matter>>>& versions) {
                 std::shared_ptr<const Matter> own;
                 for (const auto& version :
                      versions ? *versions : std::vector<std::shared_ptr<const Matter>>{}) {
                     if (version->version == shown.c.matterVersion)
                         own = version;
                 }
                 DecideDialog dialog(m_context, shown, own, m_window);
                 if (Ask::run(dialog))
                     run(dialog.draft(), tr("Decided: %1").arg(shortCaseNumber(shown.c.number)));
             });
}

void CaseActions::deliver(const CaseView& shown)
{
    DeliverDialog dialog(shown, m_window);
    if (Ask::run(dialog))
        run(dialog.draft(), tr("Handed over: %1").arg(shortCaseNumber(shown.c.number)));
}

void CaseActions::correct(const CaseView& shown)
{
    // Correcting needs the whole numbers; seeing them is recorded like any other look.
    whenDone(m_context.desk.revealApplicant(shown.c.number), this,
             [this, shown](const Result<Applicant>& whole) {
                 if (!whole)
                     return Q_EMIT failed(whole.error());
                 editCorrection(shown, *whole);
             });
}

void CaseActions::editCorrection(const CaseView& shown, const Applicant& whole)
{
    CorrectDialog dialog(m_context, shown, whole, m_window);
    if (Ask::run(dialog))
        run(dialog.draft(), tr("Corrected: %1").arg(shortCaseNumber(shown.c.number)));
}

void CaseActions::undo(const CaseView& shown)
{
    const auto& timeline = shown.c.timeline;
    const auto last = std::find_if(timeline.rbegin(), timeline.rend(),
                                   [&shown](const TimelineEntry& e) { return e.entry == shown.c.lastEntry; });
    const QString step = last == timeline.rend() ? QString() : m_context.say("verb", last->verb);
    ReasonDialog dialog(
        m_context, tr("Undo the last step: %1").arg(step),
        tr("The step stays in the journal, marked as undone. It works while no paper of it was given out."),
        tr("Undo"), {"typing-mistake", "applicant-request", "other"}, m_window);
    if (Ask::run(dialog))
        run(UndoStep{shown.c.number, dialog.reason()}, tr("Undone: %1").arg(step));
}

void CaseActions::acceptReceived(const CaseView& shown)
{
    AcceptReceived command{shown.c.number, {}, {}};
    for (const CaseMaterial& material : shown.c.materials)
        command.materials.push_back({material.index, material.state, material.originals, material.copies});
    run(command, tr("Accepted: %1").arg(shortCaseNumber(shown.c.number)));
}

void CaseActions::explain(const CaseView& shown)
{
    if (shown.explanation.steps.empty())
        return;
    DueDialog dialog(m_context, shown.c.clock.promise, shown.explanation, m_window);
    static_cast<void>(Ask::run(dialog));
}

void CaseActions::printSlip(const CaseView& shown)
{
    const std::string form = slipForm(shown).toStdString();
    if (const CasePaper* paper = shown.c.paper(form))
        return reprint(shown, *paper);
    issue(shown, slipForm(shown));
}

void CaseActions::reprint(const CaseView& shown, const CasePaper& paper)
{
    static const QString reasons[] = {QStringLiteral("jam"), QStringLiteral("lost"), QStringLiteral("extra")};
    const bool jamAllowed = paper.state == "issued";
    QStringList choices{tr("Lost: print again, marked as a reprint"),
                        tr("One more copy, marked as a reprint")};
    if (jamAllowed)
        choices.prepend(tr("The printer jammed: the same copy, without a mark"));
    const int chosen = Ask::choose(m_window, tr("Print %1 again").arg(qs(paper.number)),
                                   tr("It is printed from the words of the first time."), choices);
    if (chosen >= 0)
        m_papers->reprint(qs(shown.c.number), qs(paper.number), reasons[chosen + (jamAllowed ? 0 : 1)]);
}

void CaseActions::hand(const CaseView& shown, const CasePaper& paper)
{
    run(HandPaper{shown.c.number, paper.number}, tr("Given to the applicant: %1").arg(qs(paper.number)));
}

void CaseActions::reissue(const CaseView& shown, const CasePaper& paper)
{
    ReasonDialog dialog(
        m_context, tr("Void %1 and issue anew").arg(qs(paper.number)),
        tr("The number stays used up and is kept as void. Take the sheets back and destroy them."),
        tr("Void"), {"typing-mistake", "printer-jam", "applicant-request", "other"}, m_window);
    if (!Ask::run(dialog))
        return;
    const QString number = qs(shown.c.number);
    const QString form = qs(paper.form);
    run(VoidPaper{shown.c.number, paper.number, dialog.reason()}, tr("Void: %1").arg(qs(paper.number)),
        [this, number, form] { m_papers->issue(number, form); });
}

void CaseActions::correctPaper(const CaseView& shown, const CasePaper& paper)
{
    ReasonDialog dialog(m_context, tr("Issue %1 corrected").arg(qs(paper.number)),
                        tr("The corrected paper keeps the number and says that it replaces the one before."),
                        tr("Go on"), {"typing-mistake", "applicant-request", "other"}, m_window);
    if (Ask::run(dialog))
        m_papers->issue(qs(shown.c.number), qs(paper.form), qs(paper.number), qs(dialog.reason()));
}

} // namespace bm
