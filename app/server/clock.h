#pragma once
// The one place of the server that looks at the wall clock.

#include "core/base/time/clock.h"

namespace alongside::server {

class SystemClock : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] int utcOffsetMinutes() const override;
};

} // namespace alongside::server
