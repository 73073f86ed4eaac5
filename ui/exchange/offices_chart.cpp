#include "ui/exchange/offices_chart.h"

#include "core/base/office_code.h"
#include "ui/exchange/exchange_words.h"
#include "ui/text.h"

#include <QPainter>

#include <algorithm>

namespace bm {

namespace {

constexpr int longestDays = 21; // three weeks fill the bar
constexpr int weekDays = 7;

int weight(Tone tone)
{
    return tone == Tone::Bad ? 2 : tone == Tone::Warn ? 1 : 0;
}

} // namespace

OfficesChart::OfficesChart(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("officesChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("The bar is as long as the last package is old; up to the dashed line, a week, it is in "
                  "time. A square is a village room."));
}

void OfficesChart::present(const ExchangeStatus& status, const std::vector<StationState>& stations)
{
    const Day today = m_context.clock->now().day();
    std::map<std::string, Row> rows;
    for (const StationState& s : stations) {
        if (s.level != "township")
            continue;
        const Toned state = stationWords(m_context, status, s);
        const int days =
            s.lastPackage ? std::clamp(today - s.lastPackage->day(), 0, longestDays) : longestDays;
        const auto [it, first] =
            rows.try_emplace(s.office, Row{s.office, qs(s.officeName), state.text, days, state.tone, {}});
        Row& row = it->second;
        // Of the windows of a hall the one that is worst off.
        if (!first && weight(state.tone) > weight(row.tone)) {
            row.tone = state.tone;
            row.words = state.text;
        }
        row.days = std::min(row.days, days);
    }
    for (const StationState& s : stations) {
        if (s.level != "village")
            continue;
        for (auto& [office, row] : rows) {
            if (isAtOrAbove(office, s.office))
                row.rooms.push_back(stationWords(m_context, status, s).tone);
        }
    }
    m_rows.clear();
    for (auto& [office, row] : rows)
        m_rows.push_back(std::move(row));
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return std::pair(weight(b.tone), b.days) < std::pair(weight(a.tone), a.days);
    });
    QStringList told;
    for (const Row& row : m_rows)
        told << row.name + u' ' + row.words;
    setAccessibleName(told.join(u'\n'));
    setVisible(!m_rows.empty());
    updateGeometry();
    update();
}

int OfficesChart::rowHeight() const
{
    return std::max(m_context.theme.px(24), fontMetrics().height() + m_context.theme.px(6));
}

QSize OfficesChart::sizeHint() const
{
    return {m_context.theme.px(600), rowHeight() * static_cast<int>(m_rows.size()) + m_context.theme.px(8)};
}

void OfficesChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = m_context.theme;
    const int height = rowHeight();
    const int gap = theme.px(8);
    const int side = theme.px(10);
    const int step = side + theme.px(3);
    // Names and words whole where there is room, then the squares; the bars take what is left.
    int nameWidth = 0, wordsWidth = 0, roomsWidth = 0;
    for (const Row& row : m_rows) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(row.name));
        wordsWidth = std::max(wordsWidth, fontMetrics().horizontalAdvance(row.words));
        roomsWidth = std::max(roomsWidth, step * static_cast<int>(row.rooms.size()));
    }
    nameWidth = std::min(nameWidth, width() / 3);
    wordsWidth = std::min(wordsWidth, width() / 2);
    roomsWidth = std::min(roomsWidth, width() / 4);
    const int left = width() - nameWidth - wordsWidth - roomsWidth - 3 * gap;
    const int barWidth = std::clamp(left, width() / 8, width() / 3);
    wordsWidth = std::min(wordsWidth, width() - nameWidth - barWidth - roomsWidth - 3 * gap);
    const int barX = nameWidth + gap;
    const int wordsX = barX + barWidth + gap;
    const int roomsX = wordsX + wordsWidth + gap;
    int y = theme.px(4);
    for (const Row& row : m_rows) {
        painter.setPen(theme.colour(Role::Text));
        painter.drawText(QRect(0, y, nameWidth, height), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(row.name, Qt::ElideRight, nameWidth));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink(row.tone));
        const int length = std::max(theme.px(4), barWidth * row.days / longestDays);
        painter.drawRect(QRect(barX, y + height / 4, length, height / 2));
        painter.setPen(theme.ink(row.tone));
        painter.drawText(QRect(wordsX, y, wordsWidth, height), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(row.words, Qt::ElideRight, wordsWidth));
        int x = roomsX;
        for (const Tone room : row.rooms) {
            if (x + side > width())
                break;
            painter.setPen(theme.ink(room));
            painter.setBrush(weight(room) > 0 ? theme.ink(room) : theme.paper(room));
            painter.drawRect(QRect(x, y + (height - side) / 2, side - 1, side - 1));
            x += step;
        }
        y += height;
    }
    // A week: until here a package is in time.
    painter.setPen(QPen(theme.colour(Role::BorderStrong), 1, Qt::DashLine));
    const int week = barX + barWidth * weekDays / longestDays;
    painter.drawLine(week, 0, week, y);
}

} // namespace bm
