#pragma once
// Sums in words, where some of them may not be known yet: unknown is never said as £0.00.

#include "core/domain/money/allocation.h"
#include "core/domain/plan/plan.h"

namespace alongside::documents {

QString notYetKnown();
/// "£112.13 a week", "£45.00 once", "not yet known".
QString amountWords(const AllocatedLine& line);
/// "£276.59", "not yet known": of one of its sums.
QString sumWords(const Allocation& allocation, Money sum);
/// "£276.59 a week"; "an amount a week that is not yet known"; of lumps alone "£286.00 a year and £331.50 once".
QString weekWords(const Allocation& allocation);
/// "One line is not counted yet: ..."; "" for none.
QString notCountedWords(qsizetype lines);
/// What a line of the plan comes to at its quote: "£111.00 a week". "no price asked yet" where it is bought and nobody has
/// quoted; "" where it is not bought.
QString quotedWords(const PlanLine& line);

} // namespace alongside::documents
