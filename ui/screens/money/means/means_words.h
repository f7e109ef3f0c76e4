#pragma once
// What a contribution still needs to be worked out, in words.

#include "core/casework/rulebook.h"
#include "ui/widgets/why.h"

namespace alongside::ui {

/// "It cannot be worked out yet. Not yet known: what is saved; ..."; empty where nothing is missing.
[[nodiscard]] QString missingWords(const casework::Contributing& found);
/// "Employment and Support Allowance: £138.20", one on a line, and what they come to.
[[nodiscard]] QString stepWords(const WorkedContribution& worked);
/// Every reason of the rule, what decides first.
[[nodiscard]] Why whyOfContribution(const WorkedContribution& worked, const casework::Rulebook& rules);

} // namespace alongside::ui
