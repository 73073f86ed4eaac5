// CaseActions: does what the Cases place is asked to do with one case: a dialog made from the step's data
// edits a draft, the desk runs the command, the outcome is told. Papers go their way through PaperDesk
// (ui/print).
#pragma once

#include "ui/context.h"

#include <QObject>

#include <memory>

class QWidget;

namespace bm {

class PaperDesk;

class CaseActions final : public QObject
{
    Q_OBJECT

public:
    CaseActions(UiContext& context, QWidget* window);
    ~CaseActions() override;

    // A step's verb (ui/steps), or "act" (the palette), "explain", "print".
    void act(const QString& action, const CaseView& shown);
    // "reprint", "hand", "reissue", "correct" of one paper.
    void actOnPaper(const QString& action, const CaseView& shown, const CasePaper& paper);
    void issue(const CaseView& shown, const QString& form);

Q_SIGNALS:
    void told(const QString& text);
    void failed(const bm::Error& error);

private:
    struct Begun;
    void choose(const CaseView& shown);
    void begin(const std::string& verb, const CaseView& shown);
    void askAccounts();
    void stop(const Error& error);
    void askStep(const Begun& begun, const Calendar& calendar);
    void afterStep(const Begun& begun);
    void correct(const CaseView& shown);
    void editCorrection(const CaseView& shown, const Applicant& whole);
    void explain(const CaseView& shown);
    void printSlip(const CaseView& shown);
    void reprint(const CaseView& shown, const CasePaper& paper);
    void hand(const CaseView& shown, const CasePaper& paper);
    void reissue(const CaseView& shown, const CasePaper& paper);
    void correctPaper(const CaseView& shown, const CasePaper& paper);
    void run(const CaseCommand& command, const QString& words, const std::function<void()>& then = {});

    UiContext& m_context;
    QWidget* m_window;
    PaperDesk* m_papers;
    std::unique_ptr<Begun> m_begun;
};

} // namespace bm
