#include "ui/today/tile.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bm {

Tile::Tile(const Theme& theme, const QString& label, Tone tone, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_label(label)
    , m_tone(tone)
    , m_number(new QLabel(this))
    , m_words(new QLabel(label, this))
{
    setProperty("look", QStringLiteral("tile"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_number->setProperty("look", QStringLiteral("number"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QLabel* each : {m_number, m_words})
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(0);
    column->addWidget(m_number);
    column->addWidget(m_words, 1);
    setCount(0);
}

void Tile::setCount(int count)
{
    m_count = count;
    m_number->setText(QString::number(count));
    const QColor colour = count > 0 ? m_theme.ink(m_tone) : m_theme.colour(Role::TextMuted);
    m_number->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
    setAccessibleName(QStringLiteral("%1, %2").arg(m_label).arg(count));
}

QSize Tile::sizeHint() const
{
    // Words too long for one line get a second.
    const bool two = m_words->fontMetrics().horizontalAdvance(m_label) > m_theme.px(148);
    return {m_theme.px(128), m_theme.px(two ? 120 : 92)};
}

} // namespace bm
