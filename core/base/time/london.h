#pragma once
// The one zone that people here read a clock by: an English council's day begins and ends with London's.

#include <QtGlobal>

namespace alongside {

/// Unit: minutes east of UTC that London's clocks stood, or will stand, at that moment: 0 in winter, 60 in summer. `ms`
/// since 1970, UTC. 0 where this computer has no table of zones (package tzdata).
int londonOffsetMinutes(qint64 ms);

} // namespace alongside
