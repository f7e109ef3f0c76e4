#pragma once
// What is believed of the clocks of laptops.

#include <QtGlobal>

namespace alongside::server {

/// Real: one that shows a time far from the machine's own is broken, and what it wrote is set aside. Played: beside the
/// demo, where time is a visit's, of whatever year.
enum class Clocks : quint8 { Real, Played };

} // namespace alongside::server
