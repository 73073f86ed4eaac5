#include "ui/steps/step_delegate.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace bm {

namespace {

constexpr int reasonSize = 13;

} // namespace

StepDelegate::StepDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

int StepDelegate::reasonHeight(const QString& reason, int width) const
{
    if (reason.isEmpty())
        return 0;
    const QFontMetrics metrics(m_theme.font(reasonSize));
    return metrics.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, reason).height();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : option.rect.width());
    const int text = std::max(width - textLeft() - m_theme.px(12), m_theme.px(160));
    const int reason = reasonHeight(index.data(ReasonRole).toString(), text);
    return {width, m_theme.px(36) + (reason > 0 ? reason + m_theme.px(8) : 0)};
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    const QString key = index.data(KeyRole).toString();
    const QString reason = index.data(ReasonRole).toString();
    const QRect line(option.rect.left(), option.rect.top(), option.rect.width(), m_theme.px(36));
    if (key.isEmpty()) { // a heading
        painter->setFont(m_theme.font(reasonSize, QFont::DemiBold));
        painter->setPen(m_theme.colour(Role::TextMuted));
        painter->drawText(line.adjusted(m_theme.px(12), 0, 0, -m_theme.px(4)),
                          Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(option.rect, m_theme.colour(Role::AccentSoft));
    const bool allowed = reason.isEmpty();
    const QColor ink = m_theme.colour(allowed ? Role::Text : Role::TextMuted);
    const int box = m_theme.px(24);
    const QRect cap(line.left() + m_theme.px(16), line.top() + (line.height() - box) / 2, box, box);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.colour(allowed ? Role::Accent : Role::BorderStrong));
    painter->setBrush(m_theme.colour(Role::Surface));
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(m_theme.font(14, QFont::DemiBold));
    painter->setPen(allowed ? m_theme.ink(Tone::Accent) : ink);
    painter->drawText(cap, Qt::AlignCenter, key);
    painter->setFont(m_theme.font(15));
    painter->setPen(ink);
    QRect text = line;
    text.setLeft(line.left() + textLeft());
    text.setRight(line.right() - m_theme.px(12));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    if (!allowed) {
        painter->setFont(m_theme.font(reasonSize));
        const QRect below(text.left(), line.bottom() + 1, text.width(), option.rect.bottom() - line.bottom());
        painter->drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, reason);
    }
    painter->restore();
}

} // namespace bm
