#include "core/record/projections.h"

#include "core/domain/payments/died.h"
#include "core/domain/payments/paying.h"
#include "core/domain/plan/coming_review.h"
#include "core/domain/plan/standing_plan.h"
#include "core/domain/settled.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::record {

namespace {

/// A stop that was made after it takes nothing of it back.
bool isFirstPaid(const Paying& paying)
{
    const QDate first = paying.firstDue();
    return !paying.stop || first <= paying.stop->lastDay || first < paying.stop->on;
}

} // namespace

/// Of two made apart none stands until it is settled which holds.
Stage stageOf(const CaseFile& file)
{
    if (hasDied(file)) return isPaidAfterDeath(file) ? Stage::DiedAndPaid : Stage::Died;
    if (openReview(file)) return planToConfirm(file) ? Stage::ToConfirm : Stage::Reviewed;
    if (const auto paying = payingOf(file); paying && paying->stop) return Stage::Stopped;
    if (standingPlan(file)) return Stage::PlanSigned;
    if (latestSettled(file.instructions)) return Stage::MoneyStarted;
    if (latestSettled(file.agreements)) return Stage::Agreed;
    if (const Determination* signedOne = latestSettled(file.determinations))
        return signedOne->eligible ? Stage::Determined : Stage::NotEligible;
    return Stage::Talking;
}

CaseloadRow caseloadRow(const CaseFile& file, bool needsDeciding)
{
    CaseloadRow row{.id = file.id,
                    .name = file.person.name,
                    .preferredName = file.person.preferredName,
                    .bornOn = file.person.bornOn,
                    .subject = file.person.subject,
                    .stage = stageOf(file),
                    .needsDeciding = needsDeciding};
    for (const Sitting& sitting : file.sittings) row.lastSitting = std::max(row.lastSitting, sitting.on);
    if (const Review* review = lastReview(file)) row.lastSitting = std::max(row.lastSitting, review->on);
    for (const Entry& entry : file.entries) // jotted down is talked
        if (entry.kind != EntryKind::WorkerNote) row.lastSitting = std::max(row.lastSitting, entry.on);
    if (const QList<DueDate> due = dueDates(file); !due.isEmpty()) row.nextDue = due.first().on;
    return row;
}

QList<DueDate> dueDates(const CaseFile& file)
{
    QList<DueDate> due;
    const auto add = [&](DueKind kind, QDate on) {
        if (on.isValid()) due.append({file.id, kind, on});
    };
    if (isPaidAfterDeath(file)) // from the first payment, where nobody has said the day
        add(DueKind::PaidAfterDeath,
            diedOn(file).isValid() ? diedOn(file) : settled(file.instructions)->schedule.first);
    if (hasDied(file)) return due; // nobody is reminded of anything else
    if (const PaymentInstruction* started = settled(file.instructions)) {
        const auto paying = payingOf(file);
        const bool again = paying && !paying->before.isEmpty();
        for (const Paying& one : paying ? paying->before : QList<Paying>())
            if (isFirstPaid(one)) add(DueKind::FirstPayment, one.firstDue());
        if (!paying || isFirstPaid(*paying))
            add(again ? DueKind::PaidAgain : DueKind::FirstPayment,
                paying ? paying->firstDue() : started->schedule.first);
        if (openReview(file) && plansThatStand(file).isEmpty())
            add(DueKind::PlanUnsigned, started->schedule.overdueAfter);
    }
    if (const auto review = comingReview(file)) {
        add(review->kind == ReviewKind::SixWeek ? DueKind::SixWeekReview : DueKind::NextReview, review->on);
        add(DueKind::ReviewOverdue, review->lateAfter.addDays(1));
        add(DueKind::StatutoryReview, review->statutoryBy);
    }
    for (const Offer& offer : file.offers)
        if (offer.willing == Willing::Yes) add(DueKind::OfferEnds, offer.until);
    std::ranges::stable_sort(due, {}, &DueDate::on);
    return due;
}

QList<SearchText> searchTexts(const CaseFile& file)
{
    QList<SearchText> found;
    const auto add = [&](const QString& section, const QUuid& item, const QStringList& words) {
        QStringList said = words;
        said.removeAll(QString());
        if (!said.isEmpty())
            found.append({section, item.isNull() ? QString() : item.toString(QUuid::WithoutBraces), said.join(u'\n')});
    };
    const alongside::Person& person = file.person;
    add(u"person"_s, {},
        {person.name, person.preferredName, person.address, person.phone, person.howToReach, person.language,
         person.communication, person.contactWords, person.safeTonight});
    for (const Sitting& sitting : file.sittings) add(u"person"_s, sitting.id.value, {sitting.where, sitting.note});
    for (const Entry& entry : file.entries) add(u"talk"_s, entry.id.value, {entry.words, entry.saidBy});
    add(u"talk"_s, {}, {file.goodAndBad.howKnown});
    for (const Strength& strength : file.strengths)
        add(u"talk"_s, strength.id.value, {strength.words, strength.helpsWith, strength.ifItBreaks});
    for (const CircleMember& member : file.circle)
        add(u"talk"_s, member.id.value, {member.name, member.relation, member.does});
    for (const Offer& offer : file.offers)
        add(u"talk"_s, offer.id.value, {offer.what, offer.ifItStops, offer.carersAssessment});
    for (const Need& need : file.needs) add(u"eligibility"_s, need.id.value, {need.words});
    for (const Outcome& outcome : file.outcomes)
        add(u"outcomes"_s, outcome.id.value,
            {outcome.statement, outcome.now, outcome.better, outcome.strengths, outcome.theirWay, outcome.whyNoWords,
             outcome.powerReason});
    const Assessment& asked = file.assessment;
    add(u"eligibility"_s, {},
        {asked.impairmentNote, asked.period, asked.impactNote, asked.necessaryCareNote, asked.healthNote});
    const Caring& caring = file.caring;
    add(u"eligibility"_s, {}, {caring.caredFor, caring.does, caring.goingOn, caring.wishes});
    for (const SupportLine& line : file.lines)
        add(u"money"_s, line.id.value, {line.label, line.priceReason, line.provider});
    const MoneyTalk& money = file.money;
    add(u"money"_s, {},
        {money.contingencyReason, money.enoughWords, money.agreedWith, money.notEnoughNote, money.lessBecause});
    add(u"money"_s, {}, {file.means.seen, file.means.freeWords});
    for (const MeansAmount& one : file.meansAmounts) add(u"money"_s, one.id.value, {one.label});
    const Choices& choices = file.choices;
    add(u"choices"_s, {},
        {choices.saidHow, choices.declinedReason, choices.helpToManage, choices.helpToDecide, choices.copiesTo,
         choices.stopWords, choices.capacityHelp, choices.capacityBecause});
    const MoneyHolder& holder = file.holder;
    add(u"choices"_s, {}, {holder.name, holder.relation, holder.authorityName, holder.because});
    for (const Payee& payee : file.payees) add(u"choices"_s, payee.id.value, {payee.name, payee.because});
    for (const Capacity& one : file.capacities)
        add(u"person"_s, one.id.value, {one.decision, one.helpGiven, one.because, one.decided});
    for (const PaymentStop& stop : file.stops) add(u"choices"_s, stop.id.value, {stop.words});
    for (const Advice& advice : file.advice) add(u"choices"_s, advice.id.value, {advice.words});
    const Plan& plan = file.plan;
    add(u"plan"_s, {},
        {plan.aboutMe, plan.whoHelped, plan.whatMatters, plan.bestSupport, plan.ifThingsChange, plan.riskIChoose});
    for (const PlanLine& line : file.planLines) add(u"plan"_s, line.id.value, {line.what, line.who, line.when});
    for (const PlannerReply& one : file.plannerReplies)
        add(u"plan"_s, one.id.value,
            {one.called, one.words, one.aboutMe, one.whatMatters, one.bestSupport, one.howMet, one.ifThingsChange,
             one.riskIChoose});
    for (const Attachment& one : file.attachments) add(u"plan"_s, one.id.value, {one.name, one.shows});
    for (const Review& review : file.reviews)
        add(u"review"_s, review.id.value,
            {review.present, review.firstWords, review.changedWords, review.directPaymentWords, review.enoughWords,
             review.liabilitiesWords, review.evidence, review.moneyWords, review.talkedWith, review.gist,
             review.managerAdds, review.keepingChoice, review.lookingAfterMoney, review.nextReason,
             review.offeredAgainWords});
    for (const ReviewPoint& point : file.reviewPoints)
        add(u"review"_s, point.id.value, {point.working, point.notWorking, point.learned, point.next});
    for (const Spending& spent : file.spendings) add(u"review"_s, spent.id.value, {spent.words});
    return found;
}

} // namespace alongside::record
