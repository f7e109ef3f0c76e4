#include "core/store/log/hybrid_clock.h"

#include "core/record/op_bytes.h"

#include <algorithm>

namespace alongside::store {

quint64 HybridClock::next()
{
    if (correctedMs() < record::kEarliestStampMs)
        return m_highest = std::max(m_highest + 1, quint64(record::kEarliestStampMs) << 16);
    const quint64 now = quint64(correctedMs()) << 16;
    const quint64 bound = (quint64(correctedMs() + kMostAheadMs) << 16) | 0xffff;
    const quint64 after = std::max(m_highest + 1, now);
    m_highest = after > bound ? now : after;
    return m_highest;
}

void HybridClock::seen(quint64 stamp)
{
    if (msOf(stamp) <= correctedMs() + kMostAheadMs) m_highest = std::max(m_highest, stamp);
}

} // namespace alongside::store
