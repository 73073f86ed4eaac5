#include "ui/widgets/page.h"

#include <QVBoxLayout>

namespace bm {

Page::Page(QWidget* parent) : QScrollArea(parent)
{
    auto* ground = new QWidget(this);
    ground->setObjectName(QStringLiteral("scrolled"));
    m_body = new QVBoxLayout(ground);
    m_body->setContentsMargins(24, 16, 24, 16);
    m_body->setSpacing(16);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(ground);
}

} // namespace bm
