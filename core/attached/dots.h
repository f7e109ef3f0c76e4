#pragma once
// A picture that was attached, unpacked no larger than it is wanted: for a screen and for paper.
// Thread: any.

#include "core/base/result.h"
#include "core/domain/attachment.h"

#include <QByteArray>

namespace alongside::attached {

struct Dots {
    int width = 0;
    int height = 0;
    QByteArray bytes{}; // rows from the top; blue, green, red and 255 of each dot, nothing between rows
};

/// Neither side longer than `most`, or than the picture is. What shows through it is white.
/// Errors: AttachedKindUnknown for what is no picture; AttachedBroken.
Result<Dots> dotsOf(AttachedKind kind, const QByteArray& bytes, int most);

} // namespace alongside::attached
