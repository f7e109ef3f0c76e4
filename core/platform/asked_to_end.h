#pragma once
// Somebody logs off, or ends the program from outside: it is asked to end, and ends as if its window had been closed.

#include <functional>

class QObject;

namespace alongside::platform {

/// Calls `then` on the thread of `context` each time the system asks the program to end, for as long as `context` is there.
/// One such wish of the program at a time.
void whenAskedToEnd(QObject* context, const std::function<void()>& then);

} // namespace alongside::platform
