#include "core/base/time/clock.h"

#include <QDateTime>

namespace alongside {

QDate Clock::today() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::OffsetFromUTC, utcOffsetMinutes() * 60).date();
}

} // namespace alongside
