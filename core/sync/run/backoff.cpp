#include "core/sync/run/backoff.h"

#include <algorithm>

namespace alongside::sync {
namespace {

qint64 part(qint64 whole, quint32 chance)
{
    return qint64((quint64(whole) * chance) >> 32);
}

} // namespace

qint64 waitAfter(int failures, quint32 chance, qint64 serverAsksMs)
{
    const qint64 ceiling = std::min(kMostWaitMs, kFirstWaitMs << std::clamp(failures - 1, 0, 16));
    if (serverAsksMs <= 0) return part(ceiling, chance);
    // Never earlier than asked, and not all at once: up to half as much again.
    const qint64 asked = std::min(serverAsksMs, kMostWaitMs);
    return asked + part(asked / 2 + ceiling / 2, chance);
}

} // namespace alongside::sync
