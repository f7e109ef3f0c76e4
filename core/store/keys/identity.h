#pragma once
// Who this store is: kept in `meta`, inside the encrypted file, the signing key with it.

#include "core/base/id.h"

#include <QByteArray>

#include <optional>

namespace alongside::store {

struct Identity {
    CouncilId council{};
    DeviceId device{};
    ActorId actor{};
    quint32 keyId = 1; // of the frame-signing key, given at enrolment

    bool operator==(const Identity&) const = default;
};

} // namespace alongside::store
