// WeekPane: the week at a glance with what is to be done on it by keys, and below it, short, what else a
// leader looks for: who is on duty, empty hours of the month, one person on several posts, late handovers,
// entries to be looked at.
#pragma once

#include "reports/roster_sheet.h"
#include "ui/posts/people_actions.h"
#include "ui/posts/week_model.h"

#include <QWidget>

namespace bm {

class Chip;
class EmptyHint;
class ErrorBanner;
class PeriodHead;
class WeekGrid;

class WeekPane final : public QWidget
{
    Q_OBJECT

public:
    WeekPane(UiContext& context, PeopleActions& actions, QWidget* parent = nullptr);
    void ask();                  // after the actions know the people of now
    void setReview(int entries); // to be looked at; of the last 31 days
    void takeFocus();
    void turn(int by); // weeks; 0: this week
    [[nodiscard]] Day first() const { return m_first; }

Q_SIGNALS:
    void printWanted(bm::SheetPeriod period);
    void pageWanted(const QString& page); // "absences", "posts", "duty", "review"
    void failed(const bm::Error& error);
    void said(const QString& text);

private:
    void present(const std::vector<RosterLine>& lines);
    void showFacts();
    void addAbsence();                                            // of the half day stood on
    void addAbsenceOf(const HalfDay* first, const HalfDay* last); // from one to the other
    void endAbsence();
    void writeHandover();
    void makeKeys();
    [[nodiscard]] const PostNow* postOf(const std::string& code) const;
    // Absences of the post's holders that touch the half day.
    [[nodiscard]] std::vector<const LeaveView*> leavesOf(const PostNow& post, const HalfDay& half) const;

    UiContext& m_context;
    PeopleActions& m_actions;
    WeekModel* m_model;
    WeekGrid* m_grid;
    EmptyHint* m_empty;
    PeriodHead* m_head;
    QWidget* m_keys;
    Chip* m_leader;
    Chip* m_month;
    Chip* m_nextGap;
    Chip* m_several;
    Chip* m_late;
    Chip* m_review;
    Day m_first;
    int m_entries = 0;
    bool m_stood = false; // the cell of now was chosen once
};

} // namespace bm
