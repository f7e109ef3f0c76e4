#pragma once
// The receipt of sending: how much is at the office now, what came back, and what comes next. What is there stays there:
// it cannot be called back, only changed by a later word.

#include "core/domain/views/office_state.h"
#include "ui/widgets/frame/message_bar.h"
#include "ui/widgets/frame/saved_line.h"

namespace alongside::ui {

/// What this laptop does by itself after a try that failed; empty where that is nothing.
[[nodiscard]] QString againWords(TriesAgain again);

/// Which files are still on their way, in either direction; empty where none are.
[[nodiscard]] QString filesWords(const OfficeState& office);

/// `waited` changes stood here when it was asked for; `after` is how it stands when it has ended, counted anew; `open`:
/// questions that have two answers now, which come before anything else that could come next.
[[nodiscard]] Message sentMessage(qint64 waited, const OfficeState& after, qsizetype open = 0,
                                  Whose whose = Whose::Council);

} // namespace alongside::ui
