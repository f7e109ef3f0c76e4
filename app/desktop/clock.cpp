#include "app/desktop/clock.h"

#include "core/base/time/london.h"
#include "core/platform/steady_time.h"

#include <QDateTime>

namespace alongside::desktop {

Steady SystemClock::steady() const
{
    return platform::sinceStart();
}

Steady PracticeClock::steady() const
{
    return platform::sinceStart();
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

int SystemClock::utcOffsetMinutes() const
{
    return londonOffsetMinutes(nowMs());
}

qint64 PracticeClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_ahead;
}

qint64 OfficeClock::nowMs() const
{
    const QMutexLocker lock(&m_guard);
    return store::serverMsNow(m_contact, m_wall);
}

void OfficeClock::hear(const std::optional<store::Contact>& contact)
{
    const QMutexLocker lock(&m_guard);
    m_contact = contact;
}

std::optional<qint64> OfficeClock::wallAheadMs() const
{
    const QMutexLocker lock(&m_guard);
    if (!m_contact) return {};
    return m_wall.nowMs() - store::serverMsNow(m_contact, m_wall);
}

int PracticeClock::utcOffsetMinutes() const
{
    return londonOffsetMinutes(nowMs());
}

void PracticeClock::set(qint64 nowMs)
{
    m_ahead = nowMs - QDateTime::currentMSecsSinceEpoch();
}

} // namespace alongside::desktop
