#pragma once
// What an office gives for a laptop, and joining it with that.

#include "core/domain/plan/experience.h"
#include "core/sync/enrolment.h"

namespace alongside::laptop {

/// As it came: a line with address, one-time code and fingerprint, and the council's file.
struct Invited {
    QString line{};
    QByteArray councilFile{};
};

/// The line, and the file at `path`, both found to be what they should.
/// Errors: InputUnreadable, at "invitation" or "council.file".
Result<Invited> readInvited(const QString& line, const QString& path);

/// Waits for the office.
/// Errors: InputUnreadable for what does not read; those of sync::enrol.
Result<sync::CouncilLink> joined(const sync::StoreDoor& door, const Clock& clock, const Invited& invited);

/// For the council whose server has this key; see SealForCouncil.
SealForCouncil sealFor(const QByteArray& serverKey);

} // namespace alongside::laptop
