#pragma once
// What an office gives for a laptop, and joining it with that.

#include "core/sync/enrolment.h"

namespace alongside::laptop {

/// As it came: a line with address, one-time code and fingerprint, and the council's file.
struct Invited {
    QString line{};
    QByteArray councilFile{};
};

/// Waits for the office.
/// Errors: InputUnreadable for what does not read; those of sync::enrol.
Result<sync::CouncilLink> joined(const sync::StoreDoor& door, const Clock& clock, const Invited& invited);

} // namespace alongside::laptop
