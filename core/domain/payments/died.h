#pragma once
// Whether the person has died. Where money runs the stop of the payments says so. Where none runs, and until they are
// stopped, it is what is said for that stop (Choices::stopReason, stopLastDay): one home, whether or not it ends payments.

#include "core/domain/case_file.h"

namespace alongside {

/// Said, or decided with a stop, and not put right since by a new start.
bool hasDied(const CaseFile& file);

/// The last day of all support, which is the day they died unless another was said. Null: not said, or nobody has died.
QDate diedOn(const CaseFile& file);

/// They have died, and the payments go on until somebody stops them.
bool isPaidAfterDeath(const CaseFile& file);
/// They have died, and what was started is not ended by it: the payments go on, or what the council arranges after a stop.
bool isToEndByDeath(const CaseFile& file);

} // namespace alongside
