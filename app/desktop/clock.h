#pragma once
// The one place of the window that looks at the wall clock. Practice people live on a day of their own, within the dates
// of their own price guide, so that their figures never run out.

#include "core/base/time/clock.h"
#include "core/store/office/server_time.h"

#include <QMutex>

#include <atomic>
#include <optional>

namespace alongside::desktop {

/// Its days and times are London's, whatever zone the computer is set to.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] int utcOffsetMinutes() const override;
    [[nodiscard]] Steady steady() const override;
};

/// Runs on from where it was set, by London's time of that day. Thread: any.
class PracticeClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] int utcOffsetMinutes() const override;
    [[nodiscard]] Steady steady() const override;

    void set(qint64 nowMs);

private:
    std::atomic<qint64> m_ahead = 0; // of the wall clock
};

/// The time that days are shown and written down by: the office's, once it has been heard, and this computer's own until
/// then. Whether somebody sets the computer's clock wrong or right, nothing written afterwards moves with it.
/// Thread: any.
class OfficeClock final : public Clock {
public:
    /// `wall` outlives it.
    explicit OfficeClock(const Clock& wall) : m_wall(wall) {}

    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] int utcOffsetMinutes() const override { return m_wall.utcOffsetMinutes(); }
    [[nodiscard]] Steady steady() const override { return m_wall.steady(); }

    void hear(const std::optional<store::Contact>& contact);
    /// How far this computer's own clock is ahead of it now. Unit: milliseconds; nothing before the office was heard.
    [[nodiscard]] std::optional<qint64> wallAheadMs() const;

private:
    const Clock& m_wall;
    mutable QMutex m_guard;
    std::optional<store::Contact> m_contact{};
};

} // namespace alongside::desktop
