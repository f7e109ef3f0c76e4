#pragma once
// The body of a frame to and from bytes: one zstd frame with its content size, or as it is where that would pass the
// bound on the ratio. Internal to core/wire.

#include "core/wire/frames/frame.h"

namespace alongside::wire {

/// Sets rawLen and compressed of `header`. Errors: FrameTooLarge.
Result<QByteArray> packed(FrameHeader& header, const QByteArray& raw);

/// Never allocates more than header.rawLen, which headerFrom has bounded. Errors: RecordMalformed.
Result<QByteArray> unpacked(const FrameHeader& header, QByteArrayView body);

/// A body of form 2 names its own size, since the header's is that of form 1.
Result<QByteArray> packedErased(const QByteArray& raw);
Result<QByteArray> unpackedErased(QByteArrayView body);

} // namespace alongside::wire
