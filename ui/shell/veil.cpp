#include "ui/shell/veil.h"

#include <QEvent>
#include <QPainter>

namespace bm {

Veil::Veil(QWidget* over, int coarse) : QWidget(over)
{
    setObjectName(QStringLiteral("veil"));
    const QSize small(qMax(1, over->width() / coarse), qMax(1, over->height() / coarse));
    m_outline = over->grab().scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    setAttribute(Qt::WA_OpaquePaintEvent);
    over->installEventFilter(this);
    setGeometry(over->rect());
    raise();
    show();
}

// What appears on the window later stands under the veil too.
bool Veil::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded ||
        event->type() == QEvent::LayoutRequest) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect(), m_outline);
}

} // namespace bm
