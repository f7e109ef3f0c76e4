#pragma once
// What the law asks of the council after a finding, and where the test does not apply at all.

#include "core/domain/needs/eligibility.h"
#include "core/domain/needs/eligibility_facts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace alongside::rules {

inline constexpr QStringView kOutcomesNeeded = u"eligibility.adult.outcomes_needed";
inline constexpr QStringView kCarerOutcomesNeeded = u"eligibility.carer.outcomes_needed";
inline constexpr int kAdultAge = 18; // Care Act 2014 s2(8)

/// Codes of what is owed next, in the order in which it is done. Source: Care Act 2014 ss13, 19, 24.
QStringList owedAfter(Eligibility answer, bool recordComplete);

/// The same after a carer's: where the adult cared for lives is asked, and not whether help is wanted.
/// Source: Care Act 2014 ss13, 19, 20, 24.
QStringList owedToCarerAfter(Eligibility answer, bool recordComplete);

/// Why no determination is due; nothing when one is. Source: Care Act 2014 ss9-11, 58-66.
std::optional<EligibilityFinding> notDue(const EligibilityFacts& facts);
/// Both ages count: a carer under 18 is named first.
std::optional<EligibilityFinding> notDue(const CarerFacts& facts);

} // namespace alongside::rules
