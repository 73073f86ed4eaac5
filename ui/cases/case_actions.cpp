#include "ui/cases/case_actions.h"

#include "reports/paper_filler.h"
#include "ui/ask.h"
#include "ui/cases/correct_dialog.h"
#include "ui/cases/due_dialog.h"
#include "ui/cases/reason_dialog.h"
#include "ui/print/paper_desk.h"
#include "ui/print/reprint_reason.h"
#include "ui/steps/step_dialog.h"
#include "ui/steps/step_palette.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <algorithm>

namespace bm {

namespace {

QString slipForm(const CaseView& shown)
{
    return shown.c.mode == "instant" ? QStringLiteral("receipt-instant") : QStringLiteral("promise-slip");
}

// A refusal before acceptance has a paper of its own; of an acceptance it is the slip.
std::string paperAfter(const StepSpec& step, const CaseView& before)
{
    const std::string_view verb = step.verb;
    const bool accepted = before.c.accepted || before.now.state == "accepted";
    if (verb == "refuse" && !accepted)
        return "not-accepted-decision";
    if (verb == "accept")
        return slipForm(before).toStdString();
    return step.paper == nullptr ? std::string() : step.paper;
}

} // namespace

// A step from the wish until its dialog is open.
struct CaseActions::Begun
{
    const StepSpec* spec = nullptr;
    CaseView shown;
    std::shared_ptr<const Matter> matter;
    std::vector<AccountView> accounts;
};

CaseActions::CaseActions(UiContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window), m_papers(new PaperDesk(context, window))
{
    connect(m_papers, &PaperDesk::done, this, &CaseActions::told);
    connect(m_papers, &PaperDesk::failed, this, &CaseActions::failed);
}

CaseActions::~CaseActions() = default;

void CaseActions::act(const QString& action, const CaseView& shown)
{
    if (action == u"explain")
        return explain(shown);
    if (action == u"print")
        return printSlip(shown);
    if (action == u"correct")
        return correct(shown);
    if (action == u"act")
        return choose(shown);
    begin(action.toStdString(), shown);
}

void CaseActions::choose(const CaseView& shown)
{
    StepPalette palette(m_context, shown, m_window);
    if (Ask::run(palette) && !palette.chosen().empty())
        act(qs(palette.chosen()), shown);
}

// What the step's form is made from is asked first, one after the other; a key pressed again meanwhile is not
// a second wish.
void CaseActions::begin(const std::string& verb, const CaseView& shown)
{
    const StepSpec* spec = stepSpec(verb);
    if (spec == nullptr || spec->form == nullptr || m_begun)
        return;
    m_begun = std::make_unique<Begun>();
    m_begun->spec = spec;
    m_begun->shown = shown;
    whenDone(m_context.desk.matterVersions(shown.c.matter), this,
             [this](const Result<std::vector<std::shared_ptr<const Matter>>>& versions) {
                 if (!versions)
                     return stop(versions.error());
                 for (const auto& version : *versions) {
                     if (version->version == m_begun->shown.c.matterVersion)
                         m_begun->matter = version;
                 }
                 askAccounts();
             });
}

void CaseActions::askAccounts()
{
    whenDone(m_context.desk.accounts(), this, [this](const Result<std::vector<AccountView>>& accounts) {
        if (!accounts)
            return stop(accounts.error());
        m_begun->accounts = *accounts;
        whenDone(m_context.desk.calendar(), this, [this](const Result<Calendar>& calendar) {
            if (!calendar)
                return stop(calendar.error());
            const std::unique_ptr<Begun> begun = std::move(m_begun);
            askStep(*begun, *calendar);
        });
    });
}

void CaseActions::stop(const Error& error)
{
    m_begun.reset();
    Q_EMIT failed(error);
}

void CaseActions::askStep(const Begun& begun, const Calendar& calendar)
{
    const CaseView& shown = begun.shown;
    const StepFacts facts{m_context,
                          shown,
                          begun.matter,
                          begun.accounts,
                          calendar.forOffice(shown.c.office),
                          m_context.clock->now().day()};
    StepForm form = begun.spec->form(facts);
    const QString name = stepName(begun.spec->verb);
    const QString words = QStringLiteral("%1: %2").arg(name, shortCaseNumber(shown.c.number));
    if (form.fields.empty()) {
        const Result<CaseCommand> command = form.build({});
        if (!command)
            return Q_EMIT failed(command.error());
        return run(*command, words, [this, begun] { afterStep(begun); });
    }
    const auto send = [this](const CaseCommand& command) { return m_context.desk.run(command); };
    StepDialog dialog(facts, std::move(form), name, send, m_window);
    if (!Ask::run(dialog))
        return;
    Q_EMIT told(words);
    afterStep(begun);
}

// The step's paper, when the case may have it now.
void CaseActions::afterStep(const Begun& begun)
{
    const std::string form = paperAfter(*begun.spec, begun.shown);
    if (form.empty())
        return;
    whenDone(m_context.desk.caseView(begun.shown.c.number), this, [this, form](const Result<CaseView>& now) {
        if (now && std::find(now->forms.begin(), now->forms.end(), form) != now->forms.end())
            m_papers->offer(qs(now->c.number), qs(form));
    });
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
    const QString reason = askReprintReason(m_window, qs(paper.number), paper.state == "issued");
    if (!reason.isEmpty())
        m_papers->reprint(qs(shown.c.number), qs(paper.number), reason);
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
