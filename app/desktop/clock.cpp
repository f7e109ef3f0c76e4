#include "app/desktop/clock.h"

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
    return QDateTime::currentDateTime().offsetFromUtc() / 60;
}

qint64 PracticeClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_ahead;
}

void PracticeClock::set(qint64 nowMs, int utcOffsetMinutes)
{
    m_ahead = nowMs - QDateTime::currentMSecsSinceEpoch();
    m_offset = utcOffsetMinutes;
}

} // namespace alongside::desktop
