#pragma once
// The clock of a visit that is played: it stands at the step under way and runs on from there, never back.

#include "core/base/time/clock.h"

#include <QElapsedTimer>

#include <algorithm>

namespace alongside::cli {

class VisitClock final : public Clock {
public:
    void moveTo(qint64 atMs, int utcOffsetMinutes)
    {
        m_atMs = std::max(nowMs() + 1, atMs);
        m_offsetMinutes = utcOffsetMinutes;
        m_since.start();
    }

    [[nodiscard]] qint64 nowMs() const override { return m_atMs + (m_since.isValid() ? m_since.elapsed() : 0); }
    [[nodiscard]] int utcOffsetMinutes() const override { return m_offsetMinutes; }

private:
    qint64 m_atMs = 0;
    int m_offsetMinutes = 0;
    QElapsedTimer m_since{};
};

} // namespace alongside::cli
