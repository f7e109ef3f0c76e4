#pragma once
// A clock that stands until it is moved, and names in a row: so that every test is exact.

#include "core/base/time/clock.h"
#include "core/base/id_source.h"

#include <QDateTime>
#include <QTimeZone>

namespace alongside {

class FixedClock : public Clock {
public:
    explicit FixedClock(QDate day = QDate(2026, 6, 10), QTime at = QTime(10, 0))
        : m_nowMs(QDateTime(day, at, Qt::UTC).toMSecsSinceEpoch())
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] int utcOffsetMinutes() const override { return 0; }
    void pass(qint64 ms) { m_nowMs += ms; }
    void setDay(QDate day) { m_nowMs = QDateTime(day, QTime(10, 0), Qt::UTC).toMSecsSinceEpoch(); }

private:
    qint64 m_nowMs;
};

class NumberedIds : public IdSource {
public:
    explicit NumberedIds(uint seed = 1) : m_seed(seed) {}
    [[nodiscard]] QUuid next() override
    {
        ++m_given;
        return QUuid(m_seed, ushort(m_given >> 16), 0x4000 | ushort(m_given & 0xfff), 0x80, 0, 0, 0, 0, 0,
                     uchar(m_given >> 8), uchar(m_given));
    }

private:
    uint m_seed;
    uint m_given = 0;
};

} // namespace alongside
