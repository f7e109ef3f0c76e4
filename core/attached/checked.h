#pragma once
// Whether a file may be attached, and what of it is kept. Nothing is believed of its name.
// Thread: any.

#include "core/base/result.h"
#include "core/domain/attachment.h"

#include <QByteArray>

namespace alongside::attached {

struct Checked {
    AttachedKind kind = AttachedKind::Jpeg;
    QByteArray bytes{}; // a picture anew from its dots, upright: no place, no camera, nothing hidden behind its end
};

/// Larger pictures are refused before they are unpacked. Unit: dots.
inline constexpr qint64 kMostDots = 64'000'000;

/// Errors: AttachedTooLarge, AttachedKindUnknown, AttachedBroken, AttachedUnsafe, AttachedLocked.
Result<Checked> checked(const QByteArray& bytes);

} // namespace alongside::attached
