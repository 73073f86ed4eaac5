#include "ui/cases/due_delegate.h"

#include "ui/cases/case_list_model.h"

#include <QApplication>
#include <QPainter>

namespace bm {

DueDelegate::DueDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void DueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString words = ground.text;
    ground.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const auto tone = static_cast<Tone>(index.data(CaseListModel::ToneRole).toInt());
    const QFont font = m_theme.font(14);
    const QFontMetrics metrics(font);
    const int inner = m_theme.px(8);
    const int room = option.rect.width() - 2 * inner;
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room - 2 * inner);
    const int height = metrics.height() + m_theme.px(6);
    const QRect pill(option.rect.left() + inner, option.rect.center().y() - height / 2 + 1,
                     metrics.horizontalAdvance(shown) + 2 * inner, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.options().scheme == Scheme::HighContrast ? QPen(m_theme.ink(tone))
                                                                     : QPen(Qt::NoPen));
    painter->setBrush(m_theme.paper(tone));
    painter->drawRoundedRect(pill, m_theme.px(4), m_theme.px(4));
    painter->setPen(m_theme.ink(tone));
    painter->setFont(font);
    painter->drawText(pill, Qt::AlignCenter, shown);
    painter->restore();
}

} // namespace bm
