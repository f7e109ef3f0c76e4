#include "core/casework/measures/commitment.h"

#include "core/casework/payments/changing.h"
#include "core/domain/payments/died.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"

namespace alongside::casework {

std::optional<Commitment> commitmentOf(const CaseFile& file)
{
    if (!settled(file.agreements)) return std::nullopt;
    if (hasDied(file) && !isPaidAfterDeath(file)) return Commitment::Stopped;
    if (!latest(file.instructions)) return Commitment::Indicative;
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return std::nullopt;
    if (paying->stop) return isAgreedSinceStop(file) ? Commitment::Indicative : Commitment::Stopped;
    if (agreedSinceStarted(file)) return Commitment::Indicative;
    const SignedPlan* plan = standingPlan(file);
    return plan && plan->agreement == paying->agreement() ? Commitment::SignedOff : Commitment::Started;
}

} // namespace alongside::casework
