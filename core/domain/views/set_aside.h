#pragma once
// What the office could not take in. It stays on this laptop and on its lists, and both sides are told: here on the Sync
// page, there by `alongside-server aside`.

#include "core/base/error.h"
#include "core/base/id.h"

#include <QString>

namespace alongside {

/// Of one person, for one reason.
struct SetAside {
    CaseId id{};
    QString name{};     // empty: none was given yet
    qint64 changes = 0; // groups, looks apart
    qint64 oldestMs = 0;
    Error why{};
    qint64 files = 0; // attached by these changes: the office has no place for them, and they stay here

    bool operator==(const SetAside&) const = default;
};

} // namespace alongside
