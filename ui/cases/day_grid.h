// DayGrid: the days of a promise as months of a wall calendar: counted days numbered 1, 2, 3 …, rest days
// named, the due day framed. What a colour says stands in the day or in the legend too.
#pragma once

#include "core/calendar/due.h"
#include "reports/words/words.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <map>
#include <vector>

namespace bm {

class DayGrid final : public QWidget
{
    Q_OBJECT

public:
    DayGrid(const Theme& theme, const Words& words, const Explanation& explanation,
            QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell
    {
        Step step;
        int count = 0; // which counted day; 0: not counted
    };
    [[nodiscard]] int monthsPerRow(int width) const;
    [[nodiscard]] int cell() const { return m_theme.px(44); }
    void paintMonth(QPainter& painter, QPoint at, Day first) const;
    void paintDay(QPainter& painter, const QRect& box, Day day) const;

    const Theme& m_theme;
    const Words& m_words;
    std::map<Day, Cell> m_days;
    std::optional<Day> m_due;
    std::vector<Day> m_months; // their first days
};

} // namespace bm
