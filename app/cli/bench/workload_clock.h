#pragma once
// The time at which the workload's people wrote: one for each group that is stamped, then the last for ever.

#include "core/base/clock.h"

#include <QList>

namespace alongside::cli {

class WorkloadClock : public Clock {
public:
    /// In the order of the groups about to be appended.
    void setTimes(QList<qint64> times)
    {
        m_times = std::move(times);
        m_at = 0;
    }
    [[nodiscard]] qint64 nowMs() const override { return m_times.value(m_at); }
    /// Asked once for each group, after its time.
    [[nodiscard]] int utcOffsetMinutes() const override
    {
        if (m_at + 1 < m_times.size()) ++m_at;
        return 0;
    }

private:
    QList<qint64> m_times{0};
    mutable qsizetype m_at = 0;
};

} // namespace alongside::cli
