#include "core/domain/money/counted_after.h"

#include <algorithm>

namespace alongside {

AfterStrengths countedAfter(const Outcome& outcome, const CaseFile& file)
{
    if (outcome.after != AfterStrengths::Met || outcome.metBy.isEmpty()) return outcome.after;
    const bool confirmed = std::ranges::any_of(file.offers, [&](const Offer& offer) {
        return outcome.metBy.contains(offer.id) && offer.willing == Willing::Yes;
    });
    return confirmed ? AfterStrengths::Met : AfterStrengths::NotYetSaid;
}

} // namespace alongside
