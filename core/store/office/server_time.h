#pragma once
// What time the council's server would say, from the last contact on. Counted by steady time while the computer has run on
// since, so that setting its clock changes nothing. After a restart of the computer only its clock is left to go by.

#include "core/base/time/clock.h"

#include <optional>

namespace alongside::store {

/// One contact: its time there, and this computer's two times then.
struct Contact {
    qint64 serverMs = 0;
    qint64 wallMs = 0;
    Steady steady{};

    [[nodiscard]] qint64 aheadMs() const { return serverMs - wallMs; }

    bool operator==(const Contact&) const = default;
};

QByteArray bytesOf(const Contact& contact);
/// Nothing for what is not a contact.
std::optional<Contact> contactFrom(const QByteArray& bytes);

/// Unit: milliseconds since 1970. This computer's own clock before the first contact.
qint64 serverMsNow(const std::optional<Contact>& last, const Clock& clock);

} // namespace alongside::store
