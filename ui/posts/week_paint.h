// How the week is drawn: words on the soft colour of their tone, today's column tinted, a line between posts.
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace bm {

class WeekDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WeekDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

// Days above; post and half day at the left, the post's name once for its two rows.
class WeekHeader final : public QHeaderView
{
    Q_OBJECT

public:
    WeekHeader(const Theme& theme, Qt::Orientation orientation, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintDay(QPainter* painter, const QRect& rect, int section) const;
    void paintHalf(QPainter* painter, const QRect& rect, int section) const;
    [[nodiscard]] int halfWidth() const;
    const Theme& m_theme;
};

} // namespace bm
