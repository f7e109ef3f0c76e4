#pragma once
// Time enters by this one door, handed in by constructor, so that every test is exact and every storm can be replayed.

#include <QDate>

namespace alongside {

class Clock {
public:
    virtual ~Clock() = default;
    /// Unit: milliseconds since 1970, UTC, by this computer's own clock.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Unit: minutes east of UTC where the computer stands.
    [[nodiscard]] virtual int utcOffsetMinutes() const = 0;
    /// The calendar day where the computer stands.
    [[nodiscard]] QDate today() const;
};

} // namespace alongside
