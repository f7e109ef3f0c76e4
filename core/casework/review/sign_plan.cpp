#include "core/casework/review/sign_plan.h"

#include "core/casework/plan/plan_contents.h"
#include "core/casework/versions/made_from.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "core/record/fold/frozen.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

const QString kPage = u"review"_s;

/// The field that answers what the rule found open or against.
QString fieldOf(const QString& reasonKey)
{
    struct Row {
        QStringView starts;
        QStringView field;
    };
    constexpr Row kRows[] = {
        {u"sign_off_six_weeks", u"review_on"},          {u"sign_off_review", u"review_on"},
        {u"sign_off_discussion", u"talked_on"},         {u"sign_off_not_discussed", u"talked_on"},
        {u"sign_off_not_both", u"talked_with"},         {u"sign_off_no_gist", u"gist"},
        {u"sign_off_no_manager", u"talked_with"},       {u"sign_off_not_two_people", u"talked_with"},
        {u"interval_judgement", u"choice_and_control"}, {u"interval_", u"next_on"}};
    for (const Row& row : kRows)
        if (reasonKey.startsWith(row.starts)) return row.field.toString();
    return u"sign_plan"_s;
}

/// Of a need that an outcome is tied to the plan says who meets it; a need without one begins among the outcomes.
StillToSay askWhoMeets(CareArea area, const QList<Outcome>& outcomes)
{
    const QString key = QString::fromLatin1(keyOf(area));
    const auto isTied = [area](const Outcome& one) { return one.areas.contains(area); };
    if (std::ranges::any_of(outcomes, isTied)) return {Gap::NeedWithoutAnswer, u"plan"_s, key};
    const QString tie =
        outcomes.isEmpty() ? QString() : outcomes.first().id.value.toString(QUuid::WithoutBraces) + u"_areas"_s;
    return {.gap = Gap::NeedWithoutOutcome, .page = u"outcomes"_s, .field = tie, .called = key};
}

void askFor(const Reason& open, QList<StillToSay>& gaps)
{
    gaps.append({.gap = Gap::PlanSigningOpen, .page = kPage, .field = fieldOf(open.key), .why = open});
}

/// There is a budget, none of it goes by direct payment, no regulation bars one, and nobody has offered it at this review.
bool isToOfferAgain(const CaseFile& file, const Review& review, QDate on)
{
    if (review.offeredAgain != OfferedAgain::NotYet || file.choices.excludedBySchedule1 == Tri::Yes) return false;
    const std::optional<Paying> paying = payingOf(file);
    const rules::DirectPaymentFacts budget = DirectPayments::facts(file, on);
    return paying && !paying->paysOut() && budget.amountWeekly.value_or(Money()) + budget.amountOther > Money();
}

/// The review found that the direct payment cannot go on, and it does: the payments are changed first, or stopped, be it on
/// a named day that is to come.
bool goesOnAllTheSame(const CaseFile& file, const Review& review)
{
    const std::optional<Paying> paying = payingOf(file);
    return endsDirectPayment(review) && paying && !paying->stop && paying->paysOut();
}

/// A plan goes with advice (Care Act 2014 s25(1)(f)).
bool isAdvised(const CaseFile& file)
{
    return std::ranges::any_of(file.advice, [](const Advice& one) { return !one.words.trimmed().isEmpty(); });
}

/// What waits for the manager alone holds nobody else up.
bool waitsForManager(const Reason& reason)
{
    return reason.key == u"sign_off_manager_not_yet" || reason.key == u"sign_off_two_people_not_yet";
}

void askSignOff(const rules::SignOffFinding& found, QList<StillToSay>& gaps)
{
    for (const Reason& reason : found.reasons)
        if (reason.met != Tri::Yes && reason.key != u"sign_off_plan_not_whole" && !waitsForManager(reason))
            askFor(reason, gaps);
}

void askNext(const rules::IntervalFinding& found, QList<StillToSay>& gaps)
{
    if (found.answer == rules::Interval::Set) return;
    for (const Reason& reason : found.reasons)
        if (reason.met != Tri::Yes) askFor(reason, gaps);
}

/// What comes before any question to the rules: something has started, and a review is held.
QList<StillToSay> stillBeforeSigning(const CaseFile& file, const Review& review, QDate on)
{
    QList<StillToSay> gaps;
    const QDate starts = startedOn(file);
    const bool isFirst = plansThatStand(file).isEmpty();
    if (isFirst && !starts.isValid() && !latest(file.instructions))
        gaps.append({Gap::MoneyNotStarted, u"choices"_s, u"start_the_money"_s});
    if (isFirst && starts > on) {
        const Reason why{u"sign_before_start"_s, Tri::No, {u"day="_s + starts.toString(Qt::ISODate)}, u"S54"_s};
        gaps.append({.gap = Gap::DayTooEarly, .page = kPage, .field = u"review_on"_s, .why = why});
    }
    if (!review.on.isValid()) gaps.append({.gap = Gap::ReviewDayMissing, .page = kPage, .field = u"review_on"_s});
    return gaps;
}

/// All that a review holds, but for the manager's line and for how it was, which is no part of what is signed.
CaseFile heldOf(const CaseFile& file, ReviewId review)
{
    CaseFile held;
    if (const Review* one = reviewWith(file, review)) held.reviews.append(*one);
    for (Review& one : held.reviews) {
        one.managerAdds.clear();
        one.experience.clear();
        one.experienceOn = {};
    }
    std::ranges::copy_if(file.reviewPoints, std::back_inserter(held.reviewPoints),
                         [&](const ReviewPoint& one) { return one.review == review; });
    std::ranges::copy_if(file.spendings, std::back_inserter(held.spendings),
                         [&](const Spending& one) { return one.review == review; });
    return held;
}

} // namespace

bool isNotedSince(const SignedPlan& version, const CaseFile& file)
{
    const Result<CaseFile> then = record::thawed(version.inputs);
    return then && heldOf(*then, version.review) != heldOf(file, version.review);
}

bool isWrittenSince(const SignedPlan& version, const CaseFile& file)
{
    const Result<CaseFile> then = record::thawed(version.inputs);
    return then && (then->plan != file.plan || then->planLines != file.planLines);
}

Result<Signing> stillToSignPlan(const CaseFile& file, ReviewId id, const rules::Signer& worker, QDate on,
                                const Reviewing& rules)
{
    const Review* review = reviewWith(file, id);
    if (!review) return Error{ErrorCode::NotFound, u"review"_s, {}};
    if (const QList<StillToSay> before = stillBeforeSigning(file, *review, on); !before.isEmpty())
        return Signing{.still = before};
    const auto found = rules.signOff(file, *review, worker, Tri::NotYetKnown, on);
    if (!found) return found.error();
    const auto next = rules.next(file, *review);
    if (!next) return next.error();
    const auto gate = rules.gate(file, *review);
    if (!gate) return gate.error();
    Signing ready{*found, *next, *gate, {}};
    askForNewer(file, kPlanFrom, kPage, ready.still);
    for (const CareArea area : needsWithoutAnswer(file)) ready.still.append(askWhoMeets(area, file.outcomes));
    for (const PaidYetNotMet& one : paidYetNotMet(file))
        ready.still.append({.gap = Gap::PaidYetNotMet,
                            .page = u"plan"_s,
                            .field = one.line.value.toString(QUuid::WithoutBraces),
                            .item = one.outcome.value});
    if (!isAdvised(file)) ready.still.append({Gap::PlanAdviceMissing, u"choices"_s, u"add_advice"_s});
    ready.still += stillToPay(file);
    askSignOff(*found, ready.still);
    if (isToOfferAgain(file, *review, on)) ready.still.append({Gap::NotOfferedAgain, kPage, u"offered_again"_s});
    if (goesOnAllTheSame(file, *review)) {
        const Reason why{u"direct_payment_ends_first"_s, Tri::No, {}, u"Care Act 2014 s33(4)"_s};
        ready.still.append({.gap = Gap::PlanSigningOpen, .page = u"choices"_s, .field = u"stop_show"_s, .why = why});
    }
    askNext(*next, ready.still);
    return ready;
}

Result<Signing> stillToConfirm(const CaseFile& file, const rules::Signer& manager, QDate on, const Reviewing& rules)
{
    const SignedPlan* waiting = planToConfirm(file);
    const Review* review = waiting ? reviewWith(file, waiting->review) : nullptr;
    if (!review) return Error{ErrorCode::NotFound, u"signed_plan"_s, {}};
    // The talk as it was signed, and she who confirms: another manager was not in it.
    Review talked = *review;
    talked.talkedWith = waiting->talkedWith;
    talked.talkedOn = waiting->talkedOn;
    talked.gist = waiting->gist;
    const rules::Signer worker{waiting->by, rules::SignerRole::SocialWorker, Tri::Yes};
    const bool herself = manager.role == rules::SignerRole::TeamManager
                         && manager.who.trimmed().compare(talked.talkedWith.trimmed(), Qt::CaseInsensitive) == 0;
    const auto found = rules.signOff(file, talked, worker, herself ? Tri::Yes : Tri::No, on);
    if (!found) return found.error();
    Signing ready{.signOff = *found};
    askSignOff(*found, ready.still);
    return ready;
}

Result<CaseFile> carriedOut(const SignPlan& command)
{
    if (const auto ready = nothingMissing(command.ready.still); !ready) return ready.error();
    const Review* review = reviewWith(command.seen, command.review);
    if (!review) return Error{ErrorCode::NotFound, u"review"_s, {}};
    const AllocationAgreement* agreed = standing(command.seen.agreements);
    CaseFile after = command.seen;
    after.signedPlans.append(
        {.id = command.id,
         .on = command.on,
         .by = command.worker,
         .review = review->id,
         .agreement = agreed ? agreed->id : DecisionId{},
         .talkedWith = review->talkedWith,
         .talkedOn = review->talkedOn,
         .talkedHow = review->talkedHow,
         .gist = review->gist,
         .nextReview = command.ready.next.next,
         .directPaymentConsidered = command.ready.gate.countsForDirectPayment == Tri::Yes,
         .reasons = command.ready.signOff.reasons + command.ready.next.reasons + command.ready.gate.reasons,
         .policy = command.ready.next.policy,
         .inputs = madeFrom(command.seen, kPlanFrom),
         .supersedes = idsStanding(command.seen.signedPlans)});
    return after;
}

Result<CaseFile> carriedOut(const ConfirmPlan& command)
{
    if (const auto ready = nothingMissing(command.ready.still); !ready) return ready.error();
    const SignedPlan* waiting = planToConfirm(command.seen);
    if (!waiting) return Error{ErrorCode::NotFound, u"signed_plan"_s, {}};
    CaseFile after = command.seen;
    after.signOffs.append({.id = command.id,
                           .on = command.on,
                           .by = command.manager,
                           .version = waiting->id,
                           .adds = command.adds,
                           .reasons = command.ready.signOff.reasons,
                           .policy = command.ready.signOff.policy});
    return after;
}

} // namespace alongside::casework
