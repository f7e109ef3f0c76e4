#pragma once
// A stamp close to the clock on the wall: 48 bits of milliseconds since 1970, 16 of counter. Each is higher than the one
// before, and none runs more than five minutes ahead of the time the server would say: where both cannot be, because a
// clock that was far ahead has been put right, it begins again at the right time. A clock that shows a year before this
// program is not gone by: the stamp only rises. It breaks ties of low weight only.

#include "core/store/office/server_time.h"

namespace alongside::store {

class HybridClock {
public:
    static constexpr qint64 kMostAheadMs = 5 * 60 * 1000;

    /// `highest`: the highest stamp this store has given or seen. The clock outlives this.
    HybridClock(const Clock& clock, quint64 highest) : m_clock(clock), m_highest(highest) {}

    quint64 next();
    /// A colleague's stamp was seen: ours will be higher, unless theirs runs more than five minutes ahead.
    void seen(quint64 stamp);
    /// The highest this store has given or seen, as it was read back.
    void startFrom(quint64 highest) { m_highest = highest; }
    /// The last contact with the office; nothing before the first.
    void setContact(const std::optional<Contact>& contact) { m_contact = contact; }

    [[nodiscard]] quint64 highest() const { return m_highest; }
    [[nodiscard]] static qint64 msOf(quint64 stamp) { return qint64(stamp >> 16); }

private:
    [[nodiscard]] qint64 correctedMs() const { return serverMsNow(m_contact, m_clock); }

    const Clock& m_clock;
    quint64 m_highest;
    std::optional<Contact> m_contact{};
};

} // namespace alongside::store
