#pragma once
// Time enters by this one door, handed in by constructor, so that every test is exact and every storm can be replayed.

#include <QByteArray>
#include <QDate>

namespace alongside {

/// Time that only goes on, through sleep as well, whatever is set on the wall. Waits are measured by it.
struct Steady {
    QByteArray run{}; // what it counts from: two of another run cannot be compared
    qint64 ms = 0;

    bool operator==(const Steady&) const = default;
};

class Clock {
public:
    virtual ~Clock() = default;
    /// Unit: milliseconds since 1970, UTC, by this computer's own clock.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Unit: minutes east of UTC where the computer stands.
    [[nodiscard]] virtual int utcOffsetMinutes() const = 0;
    /// By default the wall's own: for clocks that nobody can set.
    [[nodiscard]] virtual Steady steady() const { return {{}, nowMs()}; }
    /// The calendar day where the computer stands.
    [[nodiscard]] QDate today() const;
};

} // namespace alongside
