#include "ui/shell/keeping/idle_lock.h"

#include <QApplication>
#include <QEvent>

namespace alongside::ui {

IdleLock::IdleLock(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    setMinutes(kMinutes);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::idle);
    qApp->installEventFilter(this);
}

IdleLock::~IdleLock()
{
    if (qApp) qApp->removeEventFilter(this);
}

void IdleLock::setMinutes(int minutes)
{
    m_timer.setInterval(std::max(1, minutes) * 60 * 1000);
}

bool IdleLock::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (m_timer.isActive()) m_timer.start();
        break;
    default: break;
    }
    return false;
}

} // namespace alongside::ui
