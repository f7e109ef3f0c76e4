#include "app/server/clock.h"

#include <QDateTime>

namespace alongside::server {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

int SystemClock::utcOffsetMinutes() const
{
    return QDateTime::currentDateTime().offsetFromUtc() / 60;
}

} // namespace alongside::server
