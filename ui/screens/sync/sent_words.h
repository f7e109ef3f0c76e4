#pragma once
// The receipt of sending: how much is at the office now, what came back, and what comes next. What is there stays there:
// it cannot be called back, only changed by a later word.

#include "core/domain/views/office_state.h"
#include "ui/widgets/frame/message_bar.h"

namespace alongside::ui {

/// `waited` changes stood here when it was asked for; `after` is how it stands when it has ended, counted anew.
[[nodiscard]] Message sentMessage(qint64 waited, const OfficeState& after);

} // namespace alongside::ui
