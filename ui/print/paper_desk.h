// PaperDesk: the way of a paper from a wish to a sheet in the hand. Preview (no number) → issue (the number
// is taken, the words are frozen) → printer or PDF → "did it come out?" → the same copy again when it jammed.
// What was issued is painted from its frozen words, never filled anew.
//
// One paper at a time; it never blocks. Every wish ends with exactly one of done(), cancelled(), failed(). A
// wish made while another is under way is not taken.
#pragma once

#include "core/cases/commands.h"
#include "reports/form_values.h"
#include "reports/paper_office.h"
#include "ui/context.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace bm {

class PaperDesk : public QObject
{
    Q_OBJECT

public:
    PaperDesk(UiContext& context, QWidget* window);
    ~PaperDesk() override;

    // A new paper of a case: "promise-slip", "receipt-instant" … `corrects`: 更正 of that paper.
    void issue(const QString& caseNumber, const QString& form, const QString& corrects = {},
               const QString& reason = {});
    // The paper of a step just done: the preview is the question; where none is shown, it is asked first.
    void offer(const QString& caseNumber, const QString& form);
    // A telling sheet or a referral slip.
    void advise(const GiveAdvice& advice);
    // A list over many cases: `run` forwards and issues, with what the filler says.
    using RunList = std::function<QFuture<Result<Outcome>>(const IssueList& filled)>;
    void list(const IssueList& list, const RunList& run);
    // An issued paper again; without a case number: a telling sheet, a referral slip, a list. "jam": the same
    // copy, no mark, before hand-over; else marked 补打.
    void reprint(const QString& caseNumber, const QString& paperNumber, const QString& reason);
    void preview(const QString& caseNumber, const QString& form); // only to look at
    void guide(const std::shared_ptr<const Matter>& matter);      // a guide sheet: no case, no number
    // A sheet of the office that takes no number and that nobody counts. `fill` gets the office and answers
    // with the words; `name` goes into the name of the file.
    using Filled = std::function<void(const Result<FormValues>& values)>;
    using Fill = std::function<void(const PaperOffice& office, const Filled& then)>;
    void sheet(const QString& form, const QString& name, const Fill& fill);
    [[nodiscard]] bool busy() const;

Q_SIGNALS:
    void issued(const bm::Outcome& outcome); // the number is taken; putting it out follows
    void done(const QString& where);         // words for the foot: "已打印", "已保存到 …"
    void cancelled();                        // nothing was issued, or it was issued and not put out
    void failed(const bm::Error& error);

private:
    struct Wish;
    void begin(std::unique_ptr<Wish> wish);
    void prepare();
    void showPreview(const PaperFacts& facts);
    void takeNumber();
    void putOut();
    void print();
    void printAgain();
    void savePdf();
    void showReprint(const IssuedPaper& paper, const std::string& county, const QString& reason);
    void usual();
    [[nodiscard]] bool askHow(bool takesNumber, bool onlyLook);
    void fail(const Error& error);
    void finish(const QString& where);
    void cancel();

    UiContext& m_context;
    QWidget* m_window;
    std::unique_ptr<Wish> m_wish;
};

} // namespace bm
