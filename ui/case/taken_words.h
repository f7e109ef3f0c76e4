#pragma once
// What is said of something that was taken away, and of its way back.

#include "core/casework/away/taken_away.h"
#include "ui/widgets/frame/message_bar.h"

namespace alongside::ui {

/// "Taken away: “Tuesday lunch club”.", or "Changed: Eating and drinking: manages.", with the button that puts it back.
/// Words that are long are cut.
[[nodiscard]] Message takenMessage(const casework::TakenAway& taken);
/// "Put back: “Tuesday lunch club”.", or the answer as it is again. `whole`: everything that hung on it could come back with it.
[[nodiscard]] Message backMessage(const casework::TakenAway& taken, bool whole);

} // namespace alongside::ui
