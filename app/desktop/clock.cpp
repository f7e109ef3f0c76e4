#include "app/desktop/clock.h"

#include <QDateTime>

namespace alongside::desktop {

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
