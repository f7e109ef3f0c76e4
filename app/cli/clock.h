#pragma once
// The one place of the command line that reads the time.

#include "core/base/time/clock.h"
#include "core/platform/steady_time.h"

#include <QDateTime>

namespace alongside::cli {

class WallClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] int utcOffsetMinutes() const override { return QDateTime::currentDateTime().offsetFromUtc() / 60; }
    [[nodiscard]] Steady steady() const override { return platform::sinceStart(); }
};

} // namespace alongside::cli
