#include "core/base/time/london.h"

#include <QDateTime>
#include <QTimeZone>

namespace alongside {

int londonOffsetMinutes(qint64 ms)
{
    static const QTimeZone london("Europe/London");
    return london.isValid() ? london.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) / 60 : 0;
}

} // namespace alongside
