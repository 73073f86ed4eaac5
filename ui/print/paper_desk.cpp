#include "ui/print/paper_desk.h"

#include "reports/guide_sheet.h"
#include "reports/paper_filler.h"
#include "reports/words/dates.h"
#include "ui/ask.h"
#include "ui/print/paper_output.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

namespace bm {

// One wish from beginning to end; there is one while the desk is busy.
struct PaperDesk::Wish
{
    QString form, caseNumber, paperNumber;
    std::function<QFuture<Result<PaperFacts>>()> facts;
    std::function<QFuture<Result<Outcome>>(const FormPtr&)> issue;
    bool onlyLook = false;
    bool recorded = true; // false: a guide sheet, which nobody counts
    OutputJob job;
};

PaperDesk::PaperDesk(UiContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
}

PaperDesk::~PaperDesk() = default;

bool PaperDesk::busy() const
{
    return m_wish != nullptr;
}

void PaperDesk::issue(const QString& caseNumber, const QString& form, const QString& corrects,
                      const QString& reason)
{
    auto wish = std::make_unique<Wish>();
    wish->form = form;
    wish->caseNumber = caseNumber;
    IssuePaper command;
    command.number = caseNumber.toStdString();
    command.form = form.toStdString();
    command.corrects = corrects.toStdString();
    command.reason = reason.toStdString();
    Desk& desk = m_context.desk;
    wish->facts = [&desk, command, use = m_context.settings.paperUse()] {
        return desk.paperFacts(command.number, command.form, use);
    };
    wish->issue = [&desk, command](const FormPtr& made) {
        IssuePaper filled = command;
        filled.filler = fillerFor(made);
        return desk.run(filled);
    };
    begin(std::move(wish));
}

void PaperDesk::offer(const QString& caseNumber, const QString& form)
{
    Ask::Question question;
    question.title = tr("Print now: %1?").arg(m_context.say("paper", form.toStdString()));
    question.text = tr("It can also be printed later, from the papers of the case.");
    question.yes = tr("Print");
    question.no = tr("Later");
    if (m_context.settings.paperUse() == PaperUse::ToLook || Ask::confirm(m_window, question))
        issue(caseNumber, form);
}

void PaperDesk::advise(const GiveAdvice& advice)
{
    auto wish = std::make_unique<Wish>();
    wish->form = qs(advice.kind);
    Desk& desk = m_context.desk;
    wish->facts = [&desk, advice] { return desk.adviceFacts(advice); };
    wish->issue = [&desk, advice](const FormPtr& made) {
        GiveAdvice filled = advice;
        filled.filler = fillerFor(made);
        return desk.run(filled);
    };
    begin(std::move(wish));
}

void PaperDesk::list(const IssueList& list, const RunList& run)
{
    auto wish = std::make_unique<Wish>();
    wish->form = qs(list.form);
    Desk& desk = m_context.desk;
    wish->facts = [&desk, list] { return desk.listFacts(list); };
    wish->issue = [list, run](const FormPtr& made) {
        IssueList filled = list;
        filled.filler = fillerFor(made);
        return run(filled);
    };
    begin(std::move(wish));
}

void PaperDesk::preview(const QString& caseNumber, const QString& form)
{
    auto wish = std::make_unique<Wish>();
    wish->form = form;
    wish->caseNumber = caseNumber;
    wish->onlyLook = true;
    Desk& desk = m_context.desk;
    wish->facts = [&desk, number = caseNumber.toStdString(), name = form.toStdString()] {
        return desk.paperFacts(number, name, PaperUse::ToLook);
    };
    begin(std::move(wish));
}

void PaperDesk::guide(const std::shared_ptr<const Matter>& matter)
{
    if (!matter)
        return;
    sheet(QStringLiteral("guide-sheet"), qs(matter->code) + u' ' + qs(matter->name),
          [matter](const PaperOffice& office, const Filled& then) { then(guideSheet(*matter, office)); });
}

void PaperDesk::sheet(const QString& form, const QString& name, const Fill& fill)
{
    if (busy())
        return;
    m_wish = std::make_unique<Wish>();
    m_wish->form = form;
    m_wish->recorded = false;
    m_wish->paperNumber = name;
    whenDone(m_context.desk.officeProfile(), this, [this, fill](const Result<OfficeProfile>& office) {
        if (!office)
            return fail(office.error());
        whenDone(m_context.desk.templateFor(m_wish->form.toStdString()), this,
                 [this, fill, office = paperOffice(*office)](const Result<std::string>& own) {
                     const Result<FormPtr> made =
                         own ? formFor(m_wish->form.toStdString(), *own) : Result<FormPtr>(own.error());
                     if (!made)
                         return fail(made.error());
                     m_wish->job.form = *made;
                     m_wish->job.copies = counterparts((*made)->spec());
                     fill(office, [this](const Result<FormValues>& values) {
                         if (!values)
                             return fail(values.error());
                         m_wish->job.values = *values;
                         usual();
                         askHow(false, false) ? putOut() : cancel();
                     });
                 });
    });
}

void PaperDesk::begin(std::unique_ptr<Wish> wish)
{
    if (busy())
        return;
    m_wish = std::move(wish);
    whenDone(m_context.desk.templateFor(m_wish->form.toStdString()), this,
             [this](const Result<std::string>& own) {
                 const Result<FormPtr> form =
                     own ? formFor(m_wish->form.toStdString(), *own) : Result<FormPtr>(own.error());
                 if (!form)
                     return fail(form.error());
                 m_wish->job.form = *form;
                 prepare();
             });
}

// The facts are asked for in every mode: the matter says how many copies there are.
void PaperDesk::prepare()
{
    whenDone(m_wish->facts(), this, [this](const Result<PaperFacts>& facts) {
        if (!facts)
            return fail(facts.error());
        OutputJob& job = m_wish->job;
        job.copies = counterpartsFor(facts->matter.get(), m_wish->form.toStdString());
        if (job.copies.empty())
            job.copies = counterparts(job.form->spec());
        usual();
        const QString mode = m_context.settings.printMode();
        if (m_wish->onlyLook || mode == QStringLiteral("preview"))
            return showPreview(*facts);
        job.how.way = mode == QStringLiteral("pdf") || !anyPrinter() ? Way::Pdf : Way::Printer;
        takeNumber();
    });
}

void PaperDesk::usual()
{
    PutOut& how = m_wish->job.how;
    const Result<Paper> paper = paperFromCode(m_context.settings.paperFor(m_wish->form).toStdString());
    how.paper = paper ? *paper : Paper::A4;
    how.printer = m_context.settings.printer();
}

void PaperDesk::showPreview(const PaperFacts& facts)
{
    Result<FormValues> values = fillForm(*m_wish->job.form, facts);
    if (!values)
        return fail(values.error());
    m_wish->job.values = *std::move(values);
    m_wish->job.stamp = Stamp::Preview;
    if (!askHow(true, m_wish->onlyLook))
        return cancel();
    m_wish->job.stamp = Stamp::None;
    takeNumber();
}

bool PaperDesk::askHow(bool takesNumber, bool onlyLook)
{
    OutputJob& job = m_wish->job;
    PreviewRequest request;
    request.title = m_context.say("paper", m_wish->form.toStdString());
    for (const Counterpart& copy : job.copies)
        request.copies += copy.label + u' ' + copy.destination;
    request.takesNumber = takesNumber;
    request.onlyLook = onlyLook;
    request.paint = [job](const PutOut& how, QPagedPaintDevice& device) {
        OutputJob shown = job;
        shown.how = how;
        return paint(*shown.form, shown.values, optionsOf(shown), device);
    };
    PreviewDialog dialog(m_context, std::move(request), job.how, m_window);
    if (!Ask::run(dialog) || onlyLook)
        return false;
    job.how = dialog.putOut();
    if (job.how.way == Way::Printer && !job.how.printer.isEmpty())
        m_context.settings.setPrinter(job.how.printer);
    const std::string_view paper = code(job.how.paper);
    m_context.settings.setPaperFor(m_wish->form,
                                   QString::fromUtf8(paper.data(), static_cast<qsizetype>(paper.size())));
    return true;
}

void PaperDesk::takeNumber()
{
    whenDone(m_wish->issue(m_wish->job.form), this, [this](const Result<Outcome>& outcome) {
        if (!outcome)
            return fail(outcome.error());
        Result<FormValues> values = formValuesFromJson(outcome->values);
        if (!values)
            return fail(values.error());
        m_wish->job.values = *std::move(values);
        m_wish->paperNumber = qs(outcome->paper.empty() ? outcome->number : outcome->paper);
        Q_EMIT issued(*outcome);
        putOut();
    });
}

void PaperDesk::putOut()
{
    m_wish->job.name =
        fileNameFor(m_context.say("paper", m_wish->form.toStdString()) + u'-' + m_wish->paperNumber);
    if (m_wish->job.how.way == Way::Pdf)
        savePdf();
    else
        print();
}

void PaperDesk::savePdf()
{
    const OutputJob& job = m_wish->job;
    const QString folder = m_context.settings.pdfFolder();
    Result<QString> file = QString();
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
        file = saveAsPdf(job, folder);
    } else {
        const QString proposal = QDir(QDir::homePath()).filePath(job.name + QStringLiteral(".pdf"));
        const QString chosen =
            Ask::saveFile(m_window, tr("Save the paper as PDF"), proposal, tr("PDF (*.pdf)"));
        if (chosen.isEmpty())
            return cancel();
        m_context.settings.setPdfFolder(QFileInfo(chosen).absolutePath());
        file = saveAsPdfFile(job, chosen);
    }
    if (file)
        finish(tr("Saved as %1").arg(QDir::toNativeSeparators(*file)));
    else
        fail(file.error());
}

void PaperDesk::print()
{
    const OutputJob& job = m_wish->job;
    const Result<int> pages = sendToPrinter(job);
    if (!pages)
        return fail(pages.error());
    QStringList answers{tr("Yes, it is good"), tr("No: all of it again")};
    const std::vector<Counterpart> sent = optionsOf(job).copies;
    if (sent.size() > 1) {
        for (const Counterpart& copy : sent)
            answers += tr("No: only “%1” again").arg(copy.label);
    }
    const int answer = Ask::choose(m_window, tr("Did the paper come out well?"),
                                   tr("A jammed sheet is printed again as it was, without a mark."), answers);
    if (answer < 1)
        return finish(tr("Printed"));
    if (answer >= 2) {
        const int place = answer - 2;
        const std::vector<int>& chosen = job.how.copies;
        m_wish->job.how.copies = {chosen.empty() ? place : chosen[static_cast<std::size_t>(place)]};
    }
    printAgain();
}

// The jam is an entry too: nobody shall wonder later why a number was printed twice.
void PaperDesk::printAgain()
{
    if (!m_wish->recorded)
        return print();
    ReprintPaper command;
    command.number = m_wish->caseNumber.toStdString();
    command.paper = m_wish->paperNumber.toStdString();
    command.reason = "jam";
    whenDone(m_context.desk.run(command), this, [this](const Result<Outcome>& outcome) {
        if (outcome)
            print();
        else
            fail(outcome.error());
    });
}

void PaperDesk::reprint(const QString& caseNumber, const QString& paperNumber, const QString& reason)
{
    if (busy())
        return;
    m_wish = std::make_unique<Wish>();
    m_wish->caseNumber = caseNumber;
    m_wish->paperNumber = paperNumber;
    whenDone(m_context.desk.issuedPaper(paperNumber.toStdString(), m_context.settings.paperUse()), this,
             [this, reason](const Result<IssuedPaper>& paper) {
                 if (!paper)
                     return fail(paper.error());
                 whenDone(m_context.desk.templateFor(paper->form), this,
                          [this, paper = *paper, reason](const Result<std::string>& county) {
                              if (county)
                                  showReprint(paper, *county, reason);
                              else
                                  fail(county.error());
                          });
             });
}

void PaperDesk::showReprint(const IssuedPaper& paper, const std::string& county, const QString& reason)
{
    const Result<FormPtr> form = formOfIssued(paper, county);
    if (!form)
        return fail(form.error());
    Result<FormValues> values = formValuesFromJson(paper.values);
    if (!values)
        return fail(values.error());
    m_wish->form = qs(paper.form);
    OutputJob& job = m_wish->job;
    job.form = *form;
    job.values = *std::move(values);
    job.copies = counterparts((*form)->spec());
    if (reason != QStringLiteral("jam")) {
        job.stamp = Stamp::Reprint;
        job.stampNote = QStringLiteral("第 %1 次,%2") // a paper's own words are Chinese
                            .arg(paper.reprints + 1)
                            .arg(dateText(m_context.clock->now().day()));
    }
    usual();
    if (!askHow(false, false))
        return cancel();
    ReprintPaper command;
    command.number = m_wish->caseNumber.toStdString();
    command.paper = paper.number;
    command.reason = reason.toStdString();
    whenDone(m_context.desk.run(command), this, [this](const Result<Outcome>& outcome) {
        if (outcome)
            putOut();
        else
            fail(outcome.error());
    });
}

// The wish is over before anybody hears of it, so that the next may be made at once.
void PaperDesk::fail(const Error& error)
{
    m_wish.reset();
    Q_EMIT failed(error);
}

void PaperDesk::finish(const QString& where)
{
    m_wish.reset();
    Q_EMIT done(where);
}

void PaperDesk::cancel()
{
    m_wish.reset();
    Q_EMIT cancelled();
}

} // namespace bm
