// WeekGrid: the table of the week: drawn for a glance, moved in by arrows. Enter, H and Delete say what the
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
    void handoverWanted();
    void endWanted();
    void weekWanted(int by); // -1, 1; 0: this week

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace bm
