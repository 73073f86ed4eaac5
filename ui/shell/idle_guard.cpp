#include "ui/shell/idle_guard.h"

#include <QCoreApplication>
#include <QEvent>

namespace bm {

IdleGuard::IdleGuard(QObject* parent) : QObject(parent)
{
    m_cover.setSingleShot(true);
    m_lock.setSingleShot(true);
    connect(&m_cover, &QTimer::timeout, this, &IdleGuard::coverDue);
    connect(&m_lock, &QTimer::timeout, this, &IdleGuard::lockDue);
}

IdleGuard::~IdleGuard()
{
    qApp->removeEventFilter(this);
}

void IdleGuard::start(int coverMs, int lockMs)
{
    m_cover.setInterval(coverMs);
    m_lock.setInterval(lockMs);
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    if (!m_covered)
        touched();
}

void IdleGuard::setCovered(bool covered)
{
    m_covered = covered;
    if (covered)
        m_cover.stop();
    else
        touched();
}

void IdleGuard::touched()
{
    m_cover.start();
    m_lock.start();
}

bool IdleGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (!m_covered)
            touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bm
