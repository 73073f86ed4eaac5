#include "ui/accept/accept_place.h"

#include "ui/accept/accept_rules.h"
#include "ui/accept/done_page.h"
#include "ui/accept/form_page.h"
#include "ui/accept/gap_dialog.h"
#include "ui/accept/parked_bar.h"
#include "ui/accept/refer_dialog.h"
#include "ui/accept/told_sheet.h"
#include "ui/ask.h"
#include "ui/print/paper_desk.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bm {

AcceptPlace::AcceptPlace(UiContext& context, QWidget* parent)
    : Place(context, parent)
    , m_keeper(new DraftKeeper(context, this))
    , m_parked(new ParkedBar(context, this))
    , m_stack(new QStackedWidget(this))
    , m_page(new FormPage(context, this))
    , m_done(new DonePage(context, this))
    , m_papers(new PaperDesk(context, this))
{
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_parked->setContentsMargins(context.theme.grid(3), context.theme.grid(1), context.theme.grid(3), 0);
    column->addWidget(m_parked);
    column->addWidget(m_stack, 1);
    connectParts();
}

void AcceptPlace::connectParts()
{
    connect(m_page, &FormPage::edited, m_keeper, &DraftKeeper::edited);
    connect(m_page, &FormPage::parkWanted, this, &AcceptPlace::park);
    connect(m_page, &FormPage::discardWanted, this, &AcceptPlace::discard);
    connect(m_page, &FormPage::exitWanted, this, &AcceptPlace::exitWanted);
    connect(m_page, &FormPage::openCase, this, &Place::openCase);
    connect(m_page, &FormPage::openGuide, this, &Place::openGuide);
    connect(m_page, &FormPage::scanned, this, [this](const QString& text) {
        const QString code = text.trimmed().mid(4);
        if (!scanned(code))
            Q_EMIT openCase(code);
    });
    connect(m_keeper, &DraftKeeper::listed, this, &AcceptPlace::takeDrafts);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error& error) { m_page->refuse(error); });
    connect(m_parked, &ParkedBar::opened, this, &AcceptPlace::openDraft);
    connect(m_done, &DonePage::nextSameMatter, this, [this] { begin(nextPerson(m_doneForm)); });
    connect(m_done, &DonePage::newMatter, this, [this] { begin({}); });
    connect(m_done, &DonePage::printWanted, this, &AcceptPlace::printPaper);
    connect(m_done, &DonePage::handed, this, &AcceptPlace::handOver);
    connect(m_done, &DonePage::openWanted, this, [this] { Q_EMIT openCase(m_doneNumber); });
    connect(m_papers, &PaperDesk::issued, this, &AcceptPlace::adviceGiven);
    connect(m_papers, &PaperDesk::done, this, &AcceptPlace::paperDone);
    connect(m_papers, &PaperDesk::cancelled, this, [this] { paperDone({}); });
    connect(m_papers, &PaperDesk::failed, this, [this](const Error& error) {
        if (m_stack->currentWidget() != m_done)
            return refused(error);
        m_done->showError(error);
        nextPaper();
    });
    connect(&context().desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (what.drafts || what.everything)
            listDrafts();
        if (what.matters || what.calendar || what.everything)
            m_page->refreshMatters();
    });
}

QString AcceptPlace::title() const
{
    return tr("Accept");
}

QList<ShortcutInfo> AcceptPlace::shortcuts() const
{
    return {{QKeySequence(Qt::Key_F2), tr("Find a matter; change the matter of this form")},
            {QKeySequence(Qt::Key_Return), tr("Take the matter; to the next field")},
            {QKeySequence(Qt::Key_Space), tr("Tick the paper")},
            {QKeySequence(Qt::Key_F6), tr("All papers complete")},
            {QKeySequence(Qt::Key_F4), tr("How the due day is counted")},
            {QKeySequence(Qt::Key_F9), tr("Accept, or accept with gaps")},
            {QKeySequence(Qt::Key_F5), tr("Take in, and tell once what is missing")},
            {QKeySequence(Qt::Key_F10), tr("Only tell: print what is missing")},
            {QKeySequence(Qt::Key_F11), tr("Refer: print where to go")},
            {QKeySequence(Qt::Key_F7), tr("After it: next person, same matter")},
            {QKeySequence(Qt::Key_F8), tr("Put the form aside")},
            {QKeySequence(Qt::ALT | Qt::Key_1), tr("Open the first form that was put aside")},
            {QKeySequence(Qt::CTRL | Qt::Key_M), tr("Add a member of the household")},
            {QKeySequence(Qt::CTRL | Qt::Key_D), tr("Somebody came for the applicant")}};
}

void AcceptPlace::showEvent(QShowEvent* event)
{
    Place::showEvent(event);
    m_justShown = true;
}

// From another place the form goes on where it was; asked for again it is the key to another matter.
void AcceptPlace::activated()
{
    if (!m_restored)
        listDrafts();
    const bool again = !std::exchange(m_justShown, false);
    if (m_stack->currentWidget() == m_done)
        return begin({});
    if (again && !m_page->form().matter.empty())
        return m_page->changeMatter();
    m_page->focusNext();
}

void AcceptPlace::open(const QString& matterCode)
{
    if (matterCode.isEmpty())
        return;
    if (looksLikeAdvice(matterCode)) {
        (void)scanned(matterCode); // a telling sheet found in the list instead of under the scanner
        return;
    }
    if (m_stack->currentWidget() == m_done || !m_page->form().empty())
        park();
    m_page->chooseMatter(matterCode);
}

void AcceptPlace::prepareToClose()
{
    m_keeper->flush();
}

void AcceptPlace::begin(const AcceptForm& form)
{
    m_keeper->begin();
    m_page->setForm(form);
    showForm();
    m_page->focusNext();
    listDrafts();
}

void AcceptPlace::showForm()
{
    m_stack->setCurrentWidget(m_page);
    m_page->setBusy(false);
}

// ---- drafts

// ---- the exits

void AcceptPlace::exitWanted(Exit exit)
{
    if (m_papers->busy())
        return;
    switch (exit) {
    case Exit::Accept:
    case Exit::Receive:
        return take(exit);
    case Exit::Gap:
        return askGapDay();
    case Exit::Tell:
        return advise(tellCommand(*m_page->matter(), m_page->form()));
    case Exit::Refer:
        break;
    }
    ReferDialog dialog(context(), m_page->matter(), qs(m_page->form().query), this);
    if (Ask::run(dialog))
        advise(dialog.advice());
}

void AcceptPlace::askGapDay()
{
    m_page->setBusy(true);
    whenDone(context().desk.calendar(), this, [this](const Result<Calendar>& calendar) {
        if (!calendar || m_page->matter() == nullptr)
            return calendar ? m_page->setBusy(false) : refused(calendar.error());
        QStringList names;
        for (const std::string& name : missingNames(*m_page->matter(), m_page->form()))
            names << qs(name);
        GapDialog dialog(context(), calendar->forOffice(context().desk.station().office), names, this);
        if (Ask::run(dialog))
            take(Exit::Gap, dialog.until());
        else
            m_page->setBusy(false);
    });
}

void AcceptPlace::take(Exit exit, std::optional<Day> gapUntil)
{
    m_page->setBusy(true);
    m_keeper->hold([this, exit, gapUntil](std::optional<std::int64_t> draft) {
        Taken what{exit, m_page->form(), m_page->matter(), m_page->promiseText(), false};
        TakeCase command = takeCommand(*what.matter, what.form, draft, m_page->duplicateConfirmed());
        if (exit == Exit::Receive)
            command = receiving(*what.matter, what.form, std::move(command), context().desk.station().level);
        else if (gapUntil)
            command = withGaps(*what.matter, what.form, std::move(command), *gapUntil);
        what.told = command.tellMissing;
        whenDone(context().desk.run(command), this, [this, what](const Result<Outcome>& outcome) {
            if (outcome)
                taken(*outcome, what);
            else
                refused(outcome.error());
        });
    });
}

void AcceptPlace::refused(const Error& error)
{
    m_keeper->resume();
    m_page->setBusy(false);
    m_page->refuse(error);
}

QString AcceptPlace::takenTitle(const Taken& what) const
{
    if (what.exit == Exit::Gap)
        return tr("Accepted with gaps");
    if (what.exit == Exit::Receive) {
        if (!acceptedHere(*what.matter, context().desk.station().level))
            return tr("Taken in for the office that accepts");
        return what.told ? tr("Taken in, and told what is missing") : tr("Taken in");
    }
    return what.matter->mode == "instant" && !what.form.leaveOpen ? tr("Accepted and finished")
                                                                  : tr("Accepted");
}

void AcceptPlace::taken(const Outcome& outcome, const Taken& what)
{
    m_keeper->forget();
    m_page->setForm({});
    m_doneForm = what.form;
    m_doneNumber = qs(outcome.number);
    m_donePaper.clear();
    m_morePapers.clear();
    m_donePaperForm = paperAfter(*what.matter);
    if (what.exit == Exit::Receive)
        m_donePaperForm = what.told ? QStringLiteral("supplement-notice") : QStringLiteral("receipt");
    if (what.exit == Exit::Gap) {
        // The promise of the applicant is signed first; the slip is what he takes home.
        m_morePapers = {std::exchange(m_donePaperForm, QStringLiteral("gap-promise"))};
        m_morePapers.removeAll(QString());
    }
    DoneWords words;
    words.title = takenTitle(what);
    words.number = m_doneNumber;
    words.matter = qs(what.form.applicant.displayName()) + QStringLiteral(" · ") +
                   qs(what.matter->outsideCatalogue ? what.form.otherName : what.matter->name);
    words.promise = what.promise;
    m_done->show(words);
    m_stack->setCurrentWidget(m_done);
    m_done->focusNext();
    Q_EMIT told(words.title + QStringLiteral(" ") + m_doneNumber);
    if (!m_donePaperForm.isEmpty())
        printPaper();
}

void AcceptPlace::printPaper()
{
    if (m_doneNumber.isEmpty() || m_papers->busy())
        return;
    if (!m_donePaper.isEmpty())
        return m_papers->reprint(m_doneNumber, m_donePaper, QStringLiteral("jam"));
    const QString form = m_donePaperForm.isEmpty() ? QStringLiteral("promise-slip") : m_donePaperForm;
    m_donePaperForm = form;
    m_papers->issue(m_doneNumber, form);
}

void AcceptPlace::advise(const GiveAdvice& advice)
{
    m_doneForm = m_page->form();
    m_page->setBusy(true);
    m_donePaperForm = qs(advice.kind);
    m_doneNumber.clear();
    m_papers->advise(advice);
}

// A paper has its number now. Of advice that is all there is: nothing of a person was kept, the form goes.
void AcceptPlace::adviceGiven(const Outcome& outcome)
{
    m_donePaper = qs(outcome.paper.empty() ? outcome.number : outcome.paper);
    if (!m_doneNumber.isEmpty())
        return;
    DoneWords words;
    words.isCase = false;
    words.title = m_donePaperForm == QStringLiteral("telling-sheet") ? tr("Told") : tr("Referred");
    words.number = m_donePaper;
    words.matter = qs(m_doneForm.matterName);
    m_keeper->discard();
    m_keeper->begin();
    m_page->setForm({});
    m_done->show(words);
    m_stack->setCurrentWidget(m_done);
    m_done->focusNext();
    Q_EMIT told(words.title + QStringLiteral(" ") + m_donePaper);
}

void AcceptPlace::paperDone(const QString& where)
{
    const QString paper = context().say("paper", m_donePaperForm.toStdString());
    if (m_donePaper.isEmpty() && m_doneNumber.isEmpty()) {
        m_page->setBusy(false); // advice that was looked at and not given
        return;
    }
    if (m_donePaper.isEmpty())
        m_done->setPaper(tr("%1: not printed yet").arg(paper), Tone::Warn);
    else if (where.isEmpty())
        m_done->setPaper(tr("%1 %2: issued, not put out yet").arg(paper, m_donePaper), Tone::Warn);
    else
        m_done->setPaper(tr("%1 %2: %3").arg(paper, m_donePaper, where), Tone::Good);
    m_done->setHandOver(!m_donePaper.isEmpty() && !m_doneNumber.isEmpty() && !where.isEmpty());
    m_done->focusNext();
    if (!where.isEmpty())
        Q_EMIT told(where);
    nextPaper();
}

void AcceptPlace::nextPaper()
{
    if (m_morePapers.isEmpty())
        return;
    m_donePaper.clear();
    m_donePaperForm = m_morePapers.takeFirst();
    printPaper();
}

void AcceptPlace::handOver()
{
    HandPaper command;
    command.number = m_doneNumber.toStdString();
    command.paper = m_donePaper.toStdString();
    whenDone(context().desk.run(command), this, [this](const Result<Outcome>& outcome) {
        if (!outcome)
            return m_done->showError(outcome.error());
        m_done->setHandOver(false);
        m_done->setPaper(tr("%1 %2: given to the applicant")
                             .arg(context().say("paper", m_donePaperForm.toStdString()), m_donePaper),
                         Tone::Good);
        m_done->focusNext();
    });
}

// ---- a telling sheet comes back

} // namespace bm
