#pragma once
// The practice caseload: invented people, played through the same desk by the same steps as real ones, each on its day.
// Thread: the store thread.

#include "app/desktop/clock.h"
#include "app/practice/player.h"

namespace alongside::desktop {

using practice::kPracticePassphrase;
inline constexpr QStringView kPracticeWorker = u"Niamh Farrelly", kPracticeRole = u"Social worker";

/// Everybody in order of day, but one whose first visit is still to come; the clock goes with them and stays at the morning
/// of that visit. Gives how many people.
Result<int> playPracticePeople(desk::Desk& desk, const casework::Rulebook& rulebook, IdSource& ids,
                               PracticeClock& clock);

/// The day before anybody is there, so that the store is older than what is written in it.
void setBeforePractice(PracticeClock& clock);

} // namespace alongside::desktop
