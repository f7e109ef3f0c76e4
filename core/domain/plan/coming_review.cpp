#include "core/domain/plan/coming_review.h"

#include "core/domain/payments/died.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"

namespace alongside {

namespace {

constexpr int kFirstReviewMonths = 6; // SI 2014/2871 reg 7

bool isSignedByBoth(const Review& review, const CaseFile& file)
{
    return std::ranges::any_of(file.signedPlans, [&](const SignedPlan& version) {
        return version.review == review.id && confirmationOf(version, file);
    });
}

bool isBeforeItsStart(const SignedPlan& version, const std::optional<Paying>& paying)
{
    return paying && version.on < paying->firstDue();
}

/// The last day for a review at which the direct payment itself is considered: within six months of the first payment,
/// then within twelve of the last one that did (SI 2014/2871 reg 7); counted anew where it is paid again after a stop. No
/// day where nothing is paid any more.
QDate directPaymentBy(const CaseFile& file)
{
    const PaymentInstruction* started = settled(file.instructions);
    const auto paying = payingOf(file);
    if (!started || (paying && paying->stop)) return {};
    const bool isLater = paying && paying->firstDue() != started->schedule.first;
    QDate by = isLater ? paying->firstDue().addMonths(kFirstReviewMonths) : started->schedule.statutoryReviewBy;
    for (const SignedPlan* version : signedVersions(file))
        if (version->directPaymentConsidered && !isBeforeItsStart(*version, paying)) by = version->on.addMonths(12);
    return by;
}

} // namespace

const Review* openReview(const CaseFile& file)
{
    const Review* last = lastReview(file);
    return last && !isSignedByBoth(*last, file) ? last : nullptr;
}

std::optional<ComingReview> comingReview(const CaseFile& file)
{
    if (openReview(file) || areTwo(file.signedPlans) || hasDied(file)) return {};
    if (const auto paying = payingOf(file); paying && paying->stop && endsAllSupport(paying->stop->reason)) return {};
    const PaymentInstruction* started = settled(file.instructions);
    if (const SignedPlan* plan = standingPlan(file)) {
        return ComingReview{ReviewKind::Annual, plan->nextReview, plan->nextReview,
                            plan->directPaymentConsidered ? QDate() : directPaymentBy(file)};
    }
    const PaymentInstruction* since = firstReviewSince(file);
    if (!started || !since->schedule.sixWeekReview.isValid()) return {};
    return ComingReview{ReviewKind::SixWeek, since->schedule.sixWeekReview, since->schedule.overdueAfter,
                        directPaymentBy(file)};
}

const PaymentInstruction* firstReviewSince(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return settled(file.instructions);
    for (const Paying& before : lastReview(file) ? QList<Paying>() : paying->before)
        if (before.stop && before.stop->lastDay >= before.start->schedule.sixWeekReview) return before.start;
    return paying->start;
}

} // namespace alongside
