#include "ui/cases/day_grid.h"

#include "reports/words/dates.h"
#include "ui/text.h"

#include <QPainter>

namespace bm {

namespace {

constexpr int gap = 24;

QString shortWeekday(int weekday, Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("一二三四五六日").mid(weekday - 1, 1);
    static const char* const names[] = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    return QString::fromLatin1(names[weekday - 1]);
}

Tone toneOf(const Step& step)
{
    switch (step.why) {
    case Why::StartDay:
    case Why::SameDay:
    case Why::MovedOn:
    case Why::HeldAtPrinted:
        return Tone::Accent;
    case Why::Paused:
    case Why::PauseOpen:
        return Tone::Wait;
    case Why::MakeUp:
    case Why::LocalWork:
    case Why::Extension:
        return Tone::Warn;
    case Why::Holiday:
    case Why::Statutory:
    case Why::LocalRest:
        return Tone::Bad;
    case Why::Counted:
    case Why::CalendarDay:
    case Why::Weekend:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

DayGrid::DayGrid(const Theme& theme, const Words& words, const Explanation& explanation, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_due(explanation.due.day)
{
    int count = 0;
    for (const Step& step : explanation.steps) {
        Cell& cell = m_days[step.day];
        if (cell.count == 0)
            cell = {step, step.counted ? ++count : 0};
    }
    for (const auto& [day, cell] : m_days) {
        const Day first = Day::of(day.year(), day.month(), 1);
        if (m_months.empty() || m_months.back() != first)
            m_months.push_back(first);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_due ? dateWithWeekday(*m_due, words.language()) : QString());
}

int DayGrid::monthsPerRow(int width) const
{
    return qMax(1, (width + gap) / (7 * cell() + gap));
}

QSize DayGrid::sizeHint() const
{
    const int width = qMin(2, static_cast<int>(m_months.size())) * (7 * cell() + gap);
    return {width, heightForWidth(width)};
}

int DayGrid::heightForWidth(int width) const
{
    const int perRow = monthsPerRow(width);
    const int rows = (static_cast<int>(m_months.size()) + perRow - 1) / perRow;
    return rows * (8 * cell());
}

void DayGrid::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int perRow = monthsPerRow(width());
    for (int i = 0; i < static_cast<int>(m_months.size()); ++i) {
        const QPoint at((i % perRow) * (7 * cell() + gap), (i / perRow) * 8 * cell());
        paintMonth(painter, at, m_months[static_cast<std::size_t>(i)]);
    }
}

void DayGrid::paintMonth(QPainter& painter, QPoint at, Day first) const
{
    const int size = cell();
    painter.setFont(m_theme.font(15, QFont::DemiBold));
    painter.setPen(m_theme.colour(Role::Text));
    const QString title =
        m_words.language() == Language::Chinese
            ? QStringLiteral("%1年%2月").arg(first.year()).arg(first.month())
            : QStringLiteral("%1-%2").arg(first.year()).arg(first.month(), 2, 10, QLatin1Char('0'));
    painter.drawText(QRect(at.x(), at.y(), 7 * size, size), Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.setFont(m_theme.font(13));
    painter.setPen(m_theme.colour(Role::TextMuted));
    for (int weekday = 1; weekday <= 7; ++weekday)
        painter.drawText(QRect(at.x() + (weekday - 1) * size, at.y() + size * 3 / 4, size, size / 2),
                         Qt::AlignCenter, shortWeekday(weekday, m_words.language()));
    int row = 0;
    for (Day day = first; day.month() == first.month(); ++day) {
        paintDay(painter,
                 {at.x() + (day.weekday() - 1) * size, at.y() + size * 5 / 4 + row * size, size, size}, day);
        if (day.weekday() == 7)
            ++row;
    }
}

void DayGrid::paintDay(QPainter& painter, const QRect& box, Day day) const
{
    const auto found = m_days.find(day);
    const QRect inner = box.adjusted(2, 2, -2, -2);
    if (found == m_days.end()) {
        painter.setFont(m_theme.font(13));
        painter.setPen(m_theme.colour(Role::TextMuted));
        painter.drawText(inner, Qt::AlignCenter, QString::number(day.dayOfMonth()));
        return;
    }
    const Cell& shown = found->second;
    const Tone tone = shown.count > 0 && shown.step.why == Why::Counted ? Tone::Good : toneOf(shown.step);
    const bool due = m_due == day;
    painter.setPen(due ? QPen(m_theme.colour(Role::Accent), 3) : QPen(m_theme.colour(Role::Border)));
    painter.setBrush(m_theme.paper(tone));
    painter.drawRoundedRect(inner, 4, 4);
    painter.setPen(m_theme.ink(tone));
    painter.setFont(m_theme.font(13, shown.count > 0 ? QFont::DemiBold : QFont::Normal));
    painter.drawText(inner.adjusted(0, 2, 0, -inner.height() / 2), Qt::AlignCenter,
                     QString::number(day.dayOfMonth()));
    QString below = shown.count > 0 ? QStringLiteral("+%1").arg(shown.count) : qs(shown.step.name).left(2);
    if (below.isEmpty() && shown.count == 0)
        below = shown.step.why == Why::StartDay ? QStringLiteral("0") : QStringLiteral("–");
    painter.setFont(m_theme.font(11));
    painter.drawText(inner.adjusted(0, inner.height() / 2 - 2, 0, -1), Qt::AlignCenter, below);
}

} // namespace bm
