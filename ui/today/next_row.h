// NextRow: one case of Today's list: matter, who, how many days, as one button.
#pragma once

#include "ui/context.h"

#include <QPushButton>

namespace bm {

class NextRow final : public QPushButton
{
    Q_OBJECT

public:
    NextRow(const UiContext& context, const CaseLine& line, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_height;
};

} // namespace bm
