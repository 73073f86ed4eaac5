#include "ui/posts/week_paint.h"

#include "ui/posts/week_model.h"

#include <QPainter>
#include <QTableView>

namespace bm {

namespace {

constexpr int textFlags = Qt::AlignCenter | Qt::TextWordWrap;
constexpr int margin = 4; // between the cell and its coloured ground
constexpr int inner = 6;  // between the cell's edge and the words

// On one line where it fits, else parted between the two names.
QString wordsFor(const QModelIndex& index, const QFontMetrics& metrics, int room)
{
    const QString whole = index.data().toString();
    return metrics.horizontalAdvance(whole) <= room ? whole : index.data(WeekModel::NarrowRole).toString();
}

} // namespace

WeekDelegate::WeekDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void WeekDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto tone = static_cast<Tone>(index.data(WeekModel::ToneRole).toInt());
    const bool contrast = m_theme.options().scheme == Scheme::HighContrast;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(WeekModel::TodayRole).toBool())
        painter->fillRect(option.rect, m_theme.colour(Role::AccentSoft));
    painter->setPen(
        m_theme.colour(index.data(WeekModel::FirstRole).toBool() ? Role::BorderStrong : Role::Border));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    const int gap = m_theme.px(margin);
    const QRect ground = option.rect.adjusted(gap, gap, -gap, -gap);
    if (tone == Tone::Accent || tone == Tone::Bad) {
        painter->setPen(contrast || tone == Tone::Accent ? QPen(m_theme.ink(tone)) : QPen(Qt::NoPen));
        painter->setBrush(tone == Tone::Bad && !contrast ? m_theme.ink(tone) : m_theme.paper(tone));
        painter->drawRoundedRect(ground, m_theme.px(4), m_theme.px(4));
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.colour(Role::Focus), m_theme.px(2)));
        painter->drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), m_theme.px(4), m_theme.px(4));
    }
    // White on red for a gap: the one thing on the page that must be seen first.
    painter->setPen(tone == Tone::Bad && !contrast ? m_theme.colour(Role::Surface)
                    : tone == Tone::Neutral        ? m_theme.colour(Role::Text)
                    : tone == Tone::Wait           ? m_theme.colour(Role::TextMuted)
                                                   : m_theme.ink(tone));
    painter->setFont(m_theme.font(14, tone == Tone::Bad ? QFont::DemiBold : QFont::Normal));
    const int side = m_theme.px(inner) - gap;
    const QRect room = ground.adjusted(side, 0, -side, 0);
    painter->drawText(room, textFlags,
                      wordsFor(index, QFontMetrics(m_theme.font(14, QFont::DemiBold)), room.width()));
    painter->restore();
}

QSize WeekDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const int width = view != nullptr ? view->columnWidth(index.column()) : m_theme.px(140);
    const QFontMetrics metrics(m_theme.font(14, QFont::DemiBold));
    const int room = width - 2 * m_theme.px(inner) - 2;
    const QRect words =
        metrics.boundingRect(QRect(0, 0, room, 10000), textFlags, wordsFor(index, metrics, room));
    return {width, words.height() + 2 * m_theme.px(margin) + m_theme.px(6)};
}

WeekHeader::WeekHeader(const Theme& theme, Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent), m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

int WeekHeader::halfWidth() const
{
    const QFontMetrics metrics(m_theme.font(14));
    return qMax(metrics.horizontalAdvance(WeekModel::halfName(false)),
                metrics.horizontalAdvance(WeekModel::halfName(true))) +
           2 * m_theme.px(8);
}

QSize WeekHeader::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(15, QFont::DemiBold));
    if (orientation() == Qt::Horizontal)
        return {0, 2 * metrics.height() + m_theme.px(12)};
    int width = m_theme.px(64);
    const bool large = m_theme.options().textFactor > 1.3; // room for the days first; names wrap
    if (const auto* week = qobject_cast<const WeekModel*>(model())) {
        for (int row = 0; row < week->rowCount(); row += 2)
            width = qMax(width, metrics.horizontalAdvance(week->postName(row)));
    }
    return {qMin(width, m_theme.px(large ? 88 : 132)) + 2 * m_theme.px(8) + halfWidth(), 0};
}

void WeekHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_theme.colour(Role::Surface));
    if (orientation() == Qt::Horizontal)
        paintDay(painter, rect, section);
    else
        paintHalf(painter, rect, section);
    painter->restore();
}

void WeekHeader::paintDay(QPainter* painter, const QRect& rect, int section) const
{
    const bool today = model()->headerData(section, orientation(), WeekModel::TodayRole).toBool();
    if (today) {
        painter->fillRect(rect, m_theme.colour(Role::AccentSoft));
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), m_theme.px(4)),
                          m_theme.colour(Role::Accent));
    }
    const QFont font = m_theme.font(14, today ? QFont::DemiBold : QFont::Normal);
    QString words = model()->headerData(section, orientation()).toString();
    if (today && QFontMetrics(font).horizontalAdvance(words.section(u'\n', 0, 0)) > rect.width())
        words = model()->headerData(section, orientation(), WeekModel::NarrowRole).toString();
    painter->setFont(font);
    painter->setPen(today ? m_theme.ink(Tone::Accent) : m_theme.colour(Role::TextMuted));
    painter->drawText(rect, Qt::AlignCenter, words);
}

void WeekHeader::paintHalf(QPainter* painter, const QRect& rect, int section) const
{
    const bool first = section % 2 == 0;
    painter->setPen(m_theme.colour(first ? Role::BorderStrong : Role::Border));
    painter->drawLine(first ? rect.topLeft() : QPoint(rect.right() - halfWidth(), rect.top()),
                      rect.topRight());
    painter->setFont(m_theme.font(14));
    painter->setPen(m_theme.colour(Role::TextMuted));
    painter->drawText(rect.adjusted(rect.width() - halfWidth(), 0, 0, 0), Qt::AlignCenter,
                      model()->headerData(section, orientation()).toString());
    const auto* week = qobject_cast<const WeekModel*>(model());
    if (week == nullptr)
        return;
    // The name stands across both rows; each row draws its part of it.
    const int other = sectionSize(first ? section + 1 : section - 1);
    const QRect both = rect.adjusted(m_theme.px(8), first ? 0 : -other, -halfWidth(), first ? other : 0);
    painter->setClipRect(rect.adjusted(0, first ? 1 : 0, -halfWidth(), 0));
    painter->setFont(m_theme.font(15, QFont::DemiBold));
    painter->setPen(m_theme.colour(Role::Text));
    painter->drawText(both, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, week->postName(section));
}

} // namespace bm
