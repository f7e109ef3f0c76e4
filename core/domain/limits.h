#pragma once
// Bounds that the screen says and the wire holds, in one place for both.

#include <QtGlobal>

namespace alongside {

/// The longest text that goes to the office. What is longer is kept on the laptop, and that is said.
/// Unit: bytes in UTF-8; an English letter is one.
inline constexpr qsizetype kMostTextBytes = 3 * 1'048'576;

/// The largest file that can be attached. Unit: bytes.
inline constexpr qsizetype kMostAttachedBytes = 25 * 1'048'576;

} // namespace alongside
