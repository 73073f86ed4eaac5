// StepDelegate: a row of the palette: the letter in its box, the step, and below it the reason why not.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace bm {

class StepDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum DataRole
    {
        VerbRole = Qt::UserRole + 1,
        KeyRole,
        ReasonRole, // why not, shortly
        WhyRole     // the whole sentence
    };
    explicit StepDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int textLeft() const { return m_theme.px(56); }
    [[nodiscard]] int reasonHeight(const QString& reason, int width) const;

    const Theme& m_theme;
};

} // namespace bm
