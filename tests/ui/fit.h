// What is cut, or stands outside, of a place or a dialog at the smallest screen.
#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace bm::test {

inline QStringList cutIn(const QWidget& ground)
{
    QStringList out;
    for (const auto* button : ground.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() + 2 < button->minimumSizeHint().width())
            out << button->objectName() + u": "_qs + button->text();
        const int right = button->mapTo(&ground, QPoint(button->width(), 0)).x();
        if (button->isVisible() && right > ground.width())
            out << u"outside: "_qs + button->objectName() + u' ' + button->text();
    }
    if (ground.width() > 1366 || ground.height() > 768)
        out << QStringLiteral("larger than the screen");
    return out;
}

} // namespace bm::test
