#pragma once
// Time since this computer was started, sleep and all.

#include "core/base/time/clock.h"

namespace alongside::platform {

/// Names this start of the computer, so that two programs of one start can compare. Thread: any.
Steady sinceStart();

} // namespace alongside::platform
