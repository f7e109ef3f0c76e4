#pragma once
// The one place of the window that looks at the wall clock. Practice people live on a day of their own, within the dates
// of their own price guide, so that their figures never run out.

#include "core/base/clock.h"

#include <atomic>

namespace alongside::desktop {

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] int utcOffsetMinutes() const override;
    [[nodiscard]] Steady steady() const override;
};

/// Runs on from where it was set. Thread: any.
class PracticeClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] int utcOffsetMinutes() const override { return m_offset; }
    [[nodiscard]] Steady steady() const override;

    void set(qint64 nowMs, int utcOffsetMinutes);
    [[nodiscard]] bool isSet() const { return m_ahead != 0; }

private:
    std::atomic<qint64> m_ahead = 0; // of the wall clock
    std::atomic<int> m_offset = 0;
};

} // namespace alongside::desktop
