#include "core/domain/plan/coming_review.h"

#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"

namespace alongside {

namespace {

bool isSignedByBoth(const Review& review, const CaseFile& file)
{
    return std::ranges::any_of(file.signedPlans, [&](const SignedPlan& version) {
        return version.review == review.id && confirmationOf(version, file);
    });
}

} // namespace

const Review* openReview(const CaseFile& file)
{
    const Review* last = lastReview(file);
    return last && !isSignedByBoth(*last, file) ? last : nullptr;
}

std::optional<ComingReview> comingReview(const CaseFile& file)
{
    if (openReview(file) || areTwo(file.signedPlans)) return {};
    const PaymentInstruction* started = settled(file.instructions);
    if (const SignedPlan* plan = standingPlan(file)) {
        const bool owed = !plan->directPaymentConsidered && started;
        return ComingReview{ReviewKind::Annual, plan->nextReview, plan->nextReview,
                            owed ? started->schedule.statutoryReviewBy : QDate()};
    }
    if (!started || !started->schedule.sixWeekReview.isValid()) return {};
    const PaymentSchedule& due = started->schedule;
    return ComingReview{ReviewKind::SixWeek, due.sixWeekReview, due.overdueAfter, due.statutoryReviewBy};
}

} // namespace alongside
