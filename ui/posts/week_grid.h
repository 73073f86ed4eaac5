// WeekGrid: the table of the week: drawn for a glance, moved in by arrows; the mouse drawn over half days
// of a post asks for an absence as long (Esc lets it go). Enter, H and Delete say what the
// person wants with the half day he stands on; Page Up and Page Down turn the week.
#pragma once

#include "ui/posts/week_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace bm {

class WeekGrid final : public QTableView
{
    Q_OBJECT

public:
    WeekGrid(const Theme& theme, WeekModel& model, QWidget* parent = nullptr);
    [[nodiscard]] int fullHeight() const; // of all rows with the header
    void fitRows();

Q_SIGNALS:
    void absenceWanted();
    void spanWanted(const QModelIndex& first, const QModelIndex& last); // half days drawn over by the mouse
    void handoverWanted();
    void endWanted();
    void weekWanted(int by); // -1, 1; 0: this week

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void endDrag();

    const Theme& m_theme;
    WeekModel& m_model;
    QPersistentModelIndex m_pressed; // where the button went down
    QModelIndexList m_span;          // drawn over so far; empty: no drag
};

} // namespace bm
