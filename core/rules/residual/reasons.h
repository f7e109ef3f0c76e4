#pragma once
// Why each need stands as it does, and what is owed after it. Needs and supports are told by their number, never by a name.

#include "core/rules/residual/residual_need.h"

namespace alongside::rules {

/// What is left comes first, then what is not yet known, then what is met. Never empty.
QList<Reason> reasonsFor(const ResidualFacts& facts, const QList<ResidualNeedFinding>& needs);

/// Codes, in the order in which it is done, each once. Source: Care Act 2014 ss10, 25, 27; S91.
QStringList owedAfter(const ResidualFacts& facts, const QList<ResidualNeedFinding>& needs);

} // namespace alongside::rules
