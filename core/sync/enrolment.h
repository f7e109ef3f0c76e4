#pragma once
// Joining an office: one line with address, one-time code and fingerprint, and the council file whose certificate that
// fingerprint proves. The laptop believes no server before both agree.

#include "core/base/time/clock.h"
#include "core/domain/views/page_words.h"
#include "core/sync/council_link.h"
#include "core/sync/store_door.h"

namespace alongside::sync {

struct Invitation {
    QUrl address{};
    QByteArray code{};
    QByteArray authoritySha256{}; // 32 bytes

    bool operator==(const Invitation&) const = default;
};

/// "alongside-enrolment-1 https://HOST:PORT CODE SHA256", spaces and line ends around it allowed. Errors: InputUnreadable.
Result<Invitation> invitationFrom(const QString& line);

struct CouncilFile {
    CouncilId council{};
    QByteArray authorityPem{};
    PageWords says{}; // whom its pages come from; empty where the file does not say

    bool operator==(const CouncilFile&) const = default;
};
/// What the server wrote as council.json. Errors: InputUnreadable.
Result<CouncilFile> councilFileFrom(const QByteArray& json);

/// Makes the TLS key, shows the code, keeps what the council gives in the store. The code is spent on success. A laptop
/// the council knows by its key stays the device it was and gets a new certificate: what waits to be sent goes on waiting.
/// Errors: ServerNotOurs when file and fingerprint differ or another server answers; EnrolmentRefused, with the place
/// "device.actor" for a code in another name; AlreadyDecided when an office knows this store under another name; those
/// of Transport.
Result<CouncilLink> enrol(const StoreDoor& door, const Clock& clock, const Invitation& invitation,
                          const CouncilFile& council);

/// The link kept at enrolment. Errors: NotFound before enrolment.
Result<CouncilLink> linkIn(const StoreDoor& door);

} // namespace alongside::sync
