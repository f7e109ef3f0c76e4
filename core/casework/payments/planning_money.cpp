// Source: S47, S49, S50, R12, R19, Decisions 1 and 2.

#include "core/casework/payments/planning_money.h"

#include "core/casework/review/reviewing.h"
#include "core/domain/payments/paying.h"
#include "core/domain/payments/stops.h"
#include "core/rules/plan/provider.h"

#include <algorithm>

namespace alongside::casework {

namespace {

/// A review that is held earlier than this is none of a year.
constexpr int kYearlyMonths = 11;

/// As it stood at the end of that day.
std::optional<PlanningCommitment> setAsideBy(QDate day, const CaseFile& file)
{
    QList<PlanningCommitment> soFar = file.commitments;
    soFar.removeIf([day](const PlanningCommitment& one) { return one.on > day; });
    const PlanningCommitment* stands = standing(soFar);
    return stands ? std::optional(*stands) : std::nullopt;
}

/// The one it took the place of, where that was for the same planner; or null.
const PlanningCommitment* carriedOnFrom(const PlanningCommitment& later, const CaseFile& file)
{
    const auto before = std::ranges::find_if(file.commitments, [&](const PlanningCommitment& one) {
        return !one.unread && one.planner == later.planner && later.supersedes.contains(one.id);
    });
    return before == file.commitments.end() ? nullptr : &*before;
}

QDate firstSetAside(const PlanningCommitment& stands, const CaseFile& file)
{
    const PlanningCommitment* first = &stands;
    for (qsizetype steps = 0; steps < file.commitments.size(); ++steps)
        if (const PlanningCommitment* before = carriedOnFrom(*first, file)) first = before;
    return first->on;
}

Money helpAWeek(QDate day, const CaseFile& file)
{
    const auto aside = setAsideBy(day, file);
    return aside ? aside->weekly : Money();
}

bool isPaidFor(QDate day, const Paying& paying, const CaseFile& file)
{
    const QList<const PaymentStop*> ends = endsOf(*paying.start, file);
    return day >= paying.start->schedule.first && (ends.isEmpty() || day <= ends.first()->lastDay);
}

/// A planner still stands and the plan is somebody's own by now: nobody has said since when.
bool isSomebodysOwn(const CaseFile& file)
{
    const PlanningCommitment* stands = standing(file.commitments);
    return stands && !stands->planner.isEmpty() && file.choices.author != PlanAuthor::PaidPlanner;
}

bool hasPlanner(QDate day, const CaseFile& file)
{
    const auto aside = setAsideBy(day, file);
    return aside && !aside->planner.isEmpty();
}

bool isYearly(const Review& review, QDate since)
{
    return review.kind == ReviewKind::Annual && since.isValid() && review.on >= since.addMonths(kYearlyMonths);
}

} // namespace

QList<DatedSum> planPrices(const CaseFile& file)
{
    QList<PlanningCommitment> owed;
    const auto add = [&](const std::optional<PlanningCommitment>& one) {
        const auto isTheirs = [&](const PlanningCommitment& known) { return known.planner == one->planner; };
        if (one && !one->planner.isEmpty() && std::ranges::none_of(owed, isTheirs)) owed.append(*one);
    };
    QList<SignedPlan> plans = file.signedPlans;
    std::ranges::stable_sort(plans, {}, &SignedPlan::on);
    for (const SignedPlan& plan : std::as_const(plans)) add(setAsideBy(plan.on, file));
    if (const PlanningCommitment* stands = standing(file.commitments)) add(*stands);
    QList<DatedSum> prices;
    for (const PlanningCommitment& one : std::as_const(owed)) prices.append({firstSetAside(one, file), one.once});
    return prices;
}

QList<DatedSum> moneyHelp(const CaseFile& file)
{
    const std::optional<Paying> paying = payingOf(file);
    if (!paying) return {};
    const QList<Paying> starts = paying->starts();
    QList<QDate> days;
    for (const PlanningCommitment& aside : file.commitments) days.append(aside.on);
    for (const Paying& one : starts) {
        days.append(one.start->schedule.first);
        for (const PaymentStop* end : endsOf(*one.start, file)) days.append(end->lastDay.addDays(1));
    }
    std::ranges::sort(days);
    QList<DatedSum> help;
    for (const QDate day : std::as_const(days)) {
        if (day < paying->since() || (!help.isEmpty() && help.last().on == day)) continue;
        const bool paid = std::ranges::any_of(starts, [&](const Paying& one) { return isPaidFor(day, one, file); });
        help.append({day, paid ? helpAWeek(day, file) : Money()});
    }
    return help;
}

Result<QList<DatedSum>> yearlyUpdates(const CaseFile& file, const policy::Library& library)
{
    QList<DatedSum> released;
    if (isSomebodysOwn(file)) return released;
    QList<Review> held = file.reviews;
    std::ranges::stable_sort(held, {}, &Review::on);
    for (const Review& review : held) {
        const QDate last = released.isEmpty() ? QDate() : released.last().on;
        if (review.planUpdated != Tri::Yes || !hasPlanner(review.on, file)) continue;
        if (!isYearly(review, last.isValid() ? last : startedOn(file))) continue;
        const auto found = rules::planProvider({.on = review.on,
                                                .author = rules::PlanAuthor::PaidPlanner,
                                                .feeCommitted = true,
                                                .review = rules::ReviewType::Annual,
                                                .updateDone = review.planUpdated,
                                                .lastUpdateFeeOn = last},
                                               library);
        if (!found) return found.error();
        if (found->update == rules::UpdateFee::Released) released.append({review.on, found->updateNow});
        if (found->update == rules::UpdateFee::TooSoon)
            released.append({found->updateNotBefore, found->updateFeeYearly});
    }
    return released;
}

} // namespace alongside::casework
