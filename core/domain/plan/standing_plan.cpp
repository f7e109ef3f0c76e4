#include "core/domain/plan/standing_plan.h"

#include "core/domain/settled.h"

#include <algorithm>

namespace alongside {

namespace {

/// Named by `later`, or by one that it names.
bool takesThePlaceOf(const SignedPlan& later, const SignedPlan& earlier, const CaseFile& file)
{
    return std::ranges::any_of(later.supersedes, [&](const DecisionId& id) {
        if (id == earlier.id) return true;
        const auto between = std::ranges::find(file.signedPlans, id, &SignedPlan::id);
        return between != file.signedPlans.end() && takesThePlaceOf(*between, earlier, file);
    });
}

template <class Counts>
const Review* lastOf(const CaseFile& file, const Counts& counts)
{
    const Review* found = nullptr;
    for (const Review& one : file.reviews)
        if (counts(one) && (!found || one.on >= found->on)) found = &one;
    return found;
}

} // namespace

const ManagerSignOff* confirmationOf(const SignedPlan& version, const CaseFile& file)
{
    const auto confirms = [&](const ManagerSignOff& one) { return one.version == version.id && !one.unread; };
    const auto found = std::ranges::find_if(file.signOffs, confirms);
    return found == file.signOffs.end() ? nullptr : &*found;
}

QList<const SignedPlan*> signedVersions(const CaseFile& file)
{
    QList<const SignedPlan*> found;
    for (const SignedPlan& one : file.signedPlans)
        if (!one.unread && confirmationOf(one, file)) found.append(&one);
    std::ranges::stable_sort(found, {}, [&](const SignedPlan* one) { return confirmationOf(*one, file)->on; });
    return found;
}

QList<const SignedPlan*> plansThatStand(const CaseFile& file)
{
    const QList<const SignedPlan*> all = signedVersions(file);
    QList<const SignedPlan*> found;
    for (const SignedPlan* one : all)
        if (std::ranges::none_of(all, [&](const SignedPlan* other) { return takesThePlaceOf(*other, *one, file); }))
            found.append(one);
    return found;
}

const SignedPlan* standingPlan(const CaseFile& file)
{
    const QList<const SignedPlan*> stand = plansThatStand(file);
    return stand.size() == 1 ? stand.first() : nullptr;
}

const SignedPlan* planToConfirm(const CaseFile& file)
{
    const SignedPlan* last = settled(file.signedPlans);
    return last && !confirmationOf(*last, file) ? last : nullptr;
}

int versionNumber(const SignedPlan& version, const CaseFile& file)
{
    const QList<const SignedPlan*> all = signedVersions(file);
    const auto found = std::ranges::find(all, version.id, &SignedPlan::id);
    return found == all.end() ? 0 : int(std::distance(all.begin(), found)) + 1;
}

const Review* reviewWith(const CaseFile& file, ReviewId id)
{
    const auto found = std::ranges::find(file.reviews, id, &Review::id);
    return found == file.reviews.end() ? nullptr : &*found;
}

bool isBegun(const Review& review, const CaseFile& file)
{
    if (review != Review{.id = review.id, .kind = review.kind, .on = review.on}) return true;
    const auto saysSomething = [&](const ReviewPoint& one) {
        return one.review == review.id
               && one
                      != ReviewPoint{
                          .id = one.id, .review = one.review, .outcome = one.outcome, .viewpoint = one.viewpoint};
    };
    return std::ranges::any_of(file.reviewPoints, saysSomething)
           || std::ranges::any_of(file.spendings, [&](const Spending& one) { return one.review == review.id; });
}

bool isHeld(const Review& review, const CaseFile& file)
{
    return review.on.isValid() && isBegun(review, file);
}

const Review* lastReview(const CaseFile& file)
{
    return lastOf(file, [&](const Review& one) { return isHeld(one, file); });
}

const Review* lastOpened(const CaseFile& file)
{
    return lastOf(file, [](const Review& one) { return one.on.isValid(); });
}

} // namespace alongside
