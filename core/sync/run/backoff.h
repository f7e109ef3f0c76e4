#pragma once
// How long to wait before trying again: full jitter between nothing and a ceiling that doubles from one second to five
// minutes, so that laptops that left the office together do not come back together. What the server asks for is obeyed.

#include <QtGlobal>

namespace alongside::sync {

inline constexpr qint64 kFirstWaitMs = 1'000;
inline constexpr qint64 kMostWaitMs = 5 * 60 * 1000;

/// `chance`: any 32 random bits. Range: failures from 1. Unit: milliseconds.
qint64 waitAfter(int failures, quint32 chance, qint64 serverAsksMs = 0);

} // namespace alongside::sync
