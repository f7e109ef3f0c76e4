#pragma once
// `--explain`: the same answers in sentences for people.

#include "core/contract/json/fault.h"
#include "core/contract/subject.h"

#include <iosfwd>

namespace alongside::contract {

/// Heading, finding, numbered reasons with their sources, figures and workings, a blank line.
void tell(std::ostream& out, const QString& heading, const Answer& answer);
void tell(std::ostream& out, const QString& heading, const Fault& fault);

} // namespace alongside::contract
