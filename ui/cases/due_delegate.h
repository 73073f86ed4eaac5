// DueDelegate: draws the Promise column as words on the soft colour of their tone.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace bm {

class DueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DueDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace bm
