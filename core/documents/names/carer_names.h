#pragma once
// Plain English for the eight outcomes of a carer.

#include "core/domain/needs/carer_eligibility.h"

#include <QString>

namespace alongside::documents {

/// "Time for yourself". An outcome that adults have too has the same name for both.
QString plainName(CarerArea area);

} // namespace alongside::documents
