// Tile: a count that opens its list: "今天到期 3". A button, so that keys reach it.
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

class QLabel;

namespace bm {

class Tile final : public QPushButton
{
    Q_OBJECT

public:
    // The tone shows only while there is something to count.
    Tile(const Theme& theme, const QString& label, Tone tone, QWidget* parent = nullptr);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    const Theme& m_theme;
    QString m_label;
    Tone m_tone;
    QLabel* m_number;
    QLabel* m_words;
    int m_count = 0;
};

} // namespace bm
