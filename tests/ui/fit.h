// What is cut, or stands outside, of a place or a dialog at the smallest screen.
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

namespace bm::test {

// Buttons cut or outside, and sentences with fewer lines than they need.
inline QStringList cutWithin(const QWidget& ground)
{
    QStringList out;
    for (const auto* button : ground.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        if (button->width() + 2 < button->minimumSizeHint().width())
            out << button->objectName() + u": "_qs + button->text();
        if (button->mapTo(&ground, QPoint(button->width(), 0)).x() > ground.width())
            out << u"outside: "_qs + button->objectName() + u' ' + button->text();
    }
    for (const auto* label : ground.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap() &&
            label->height() + 2 < label->heightForWidth(label->width()))
            out << u"cut: "_qs + label->objectName() + u' ' + label->text();
    }
    return out;
}

inline QStringList cutIn(const QWidget& ground)
{
    QStringList out = cutWithin(ground);
    if (ground.width() > 1366 || ground.height() > 768)
        out << QStringLiteral("larger than the screen");
    return out;
}

} // namespace bm::test
