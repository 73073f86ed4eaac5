// ManyActions: does the same step with many cases: a dialog edits a draft, the desk does it with all of them
// or with none, and what was refused is told case by case. Lists (流转清单, 签领表) go through PaperDesk.
#pragma once

#include "ui/context.h"
#include "ui/many/many_dialog.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace bm {

class PaperDesk;

class ManyActions final : public QObject
{
    Q_OBJECT

public:
    ManyActions(UiContext& context, QWidget* window);

    // Offers the steps that all of them allow.
    void choose(const std::vector<ManyCase>& cases);
    // "decide", "trip", "result", "roll", "deliver": when all of them allow it. `list`: of which the cases
    // are.
    void act(const QString& action, const std::vector<ManyCase>& cases, const TripListView* list = nullptr);

Q_SIGNALS:
    void told(const QString& text);
    void failed(const bm::Error& error);

private:
    void decide(const std::vector<ManyCase>& cases);
    void trip(const std::vector<ManyCase>& cases);
    void askTrip(const std::vector<ManyCase>& cases, const QString& to);
    void result(const std::vector<ManyCase>& cases, const QString& body);
    void roll(const std::vector<ManyCase>& cases);
    void deliver(const std::vector<ManyCase>& cases, const TripListView* list);
    void makeList(IssueList list);
    void run(const std::vector<CaseCommand>& steps, const QString& done);
    void tellRefused(const BatchReport& report);

    UiContext& m_context;
    QWidget* m_window;
    PaperDesk* m_papers;
    std::shared_ptr<BatchReport> m_report; // of the list that is being made
};

} // namespace bm
