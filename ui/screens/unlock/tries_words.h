#pragma once
// How often a passphrase may still be tried: on the cover and in the settings alike.

#include "core/base/error.h"

#include <QString>

namespace alongside::ui {

/// "3 more tries before a short wait." Empty: the passphrase was not what was wrong, or there is a wait already.
[[nodiscard]] QString triesWords(const Error& error, int triesLeft, qint64 waitMs);

} // namespace alongside::ui
