#pragma once
// A day that stands still: Tuesday 17 September 2024, 2:02pm in England.

#include "core/base/time/clock.h"

namespace alongside::test {

class StillClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'726'578'120'000; }
    [[nodiscard]] int utcOffsetMinutes() const override { return 60; }
};

} // namespace alongside::test
