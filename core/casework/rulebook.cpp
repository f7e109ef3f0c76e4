#include "core/casework/rulebook.h"

#include "core/casework/age.h"
#include "core/casework/choices/held.h"
#include "core/casework/payments/coming.h"
#include "core/casework/payments/joining.h"
#include "core/domain/needs/carer_health.h"
#include "core/domain/settled.h"
#include "core/policy/check/missing.h"
#include "core/rules/allocation/allocation.h"
#include "core/rules/directpayment/schedule.h"
#include "core/rules/eligibility/catalogue.h"
#include "core/rules/residual/cover.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

template <class List>
auto* itemIn(const List& items, const decltype(List::value_type::id)& id)
{
    const auto item = std::ranges::find(items, id, &List::value_type::id);
    return item == items.end() ? nullptr : &*item;
}

LineFacts factsOf(const SupportLine& line, const CaseFile& file, QDate on)
{
    LineFacts facts{.id = textOf(line.id.value),
                    .item = line.item,
                    .period = line.period,
                    .quantity = line.quantity,
                    .times = line.times,
                    .staff = line.staff,
                    .sharers = line.sharers,
                    .priceByHand = line.priceByHand,
                    .priceReason = line.priceReason,
                    .deploy = line.deploy};
    // What is noted is never refused: a price whose reason is still being typed is shown; agreeing it asks for the reason.
    if (facts.priceByHand && facts.priceReason.trimmed().isEmpty()) facts.priceReason = QStringLiteral("still to say");
    if (line.weeksAYear > 0) facts.weeksAYear = line.weeksAYear;
    if (line.forWeeks > 0) facts.forWeeks = line.forWeeks;
    for (const OutcomeId& outcome : line.outcomes)
        if (itemIn(file.outcomes, outcome)) facts.outcomes.append(textOf(outcome.value));
    for (const NaturalHelp& help : line.natural)
        if (const Offer* offer = itemIn(file.offers, help.offer))
            facts.natural.append({helperName(file, *offer), help.units, countsOn(*offer, file, on)});
    return facts;
}

/// What it is for, what it costs and how much of it there is. Of a line that is only begun no figure is guessed.
bool isSaid(const LineFacts& line)
{
    const bool hasAmount = line.quantity != Quantity() && line.times != Quantity();
    return !line.outcomes.isEmpty() && (!line.item.isEmpty() || line.priceByHand) && hasAmount;
}

AreaAnswers answersOf(const Need& need)
{
    return {need.applies != Tri::No, need.dueToNeeds,   need.withoutAssistance, need.painOrDistress, need.danger,
            need.takesMuchLonger,    need.askedNotKnown};
}

/// Of several the first: a child's law before what the council may choose to do, and a no before both.
RouteOut carerRouteOut(const CaseFile& file)
{
    if (file.assessment.refused == Tri::Yes) return RouteOut::RefusedAssessment;
    if (file.caring.caredForUnder18 == Tri::Yes) return RouteOut::CaredForUnder18;
    return file.caring.underContract == Tri::Yes ? RouteOut::CareUnderContract : RouteOut::None;
}

Tri ownWord(Willing said)
{
    switch (said) {
    case Willing::Yes: return Tri::Yes;
    case Willing::No:
    case Willing::Withdrawn: return Tri::No;
    case Willing::NotAsked:
    case Willing::Maybe: break;
    }
    return Tri::NotYetKnown;
}

/// Where the council has no guide for that day, prices that were all set by hand, each with its reason, need none (R17).
/// What was chosen from another day's guide is no price here, and is refused as ever (R2).
void priceByHandAlone(AllocationFacts& facts)
{
    if (!std::ranges::all_of(facts.lines, [](const LineFacts& line) { return line.priceByHand.has_value(); })) return;
    for (LineFacts& line : facts.lines) line.item.clear();
    facts.guides = {PriceGuide{.from = facts.on, .to = facts.on, .confirmed = true}};
}

} // namespace

Tri countsOn(const Offer& offer, const CaseFile& file, QDate day)
{
    const CircleMember* by = itemIn(file.circle, offer.by);
    if (by && (by->isPet || by->hasDied)) return Tri::No;
    rules::NaturalSupport support{.willingAndAble = ownWord(offer.willing), .whole = true, .until = offer.until};
    if (by && by->isChild) support.age = 0; // how old they are is asked of nobody
    switch (rules::statusOf(support, day)) {
    case rules::SupportStatus::Counts: return Tri::Yes;
    case rules::SupportStatus::Under18:
    case rules::SupportStatus::NotWillingOrAble: return Tri::No;
    default: return Tri::NotYetKnown;
    }
}

Tri isEligible(const Outcome& outcome, const CaseFile& file, const EligibilityFinding& found)
{
    const Determination* made = settled(file.determinations);
    if (made ? !made->eligible : found.answer == Eligibility::NotEligible) return Tri::No;
    if (found.answer == Eligibility::NotApplicable) return Tri::No;
    if (!made && found.answer == Eligibility::Undetermined) return Tri::NotYetKnown;
    if (answersHealth(outcome, found)) return Tri::Yes;
    Tri any = outcome.areas.isEmpty() ? Tri::NotYetKnown : Tri::No;
    for (const CareArea area : outcome.areas) {
        const auto status = std::ranges::find(found.areas, area, &AreaFinding::area);
        if (status == found.areas.end() || status->status == AreaStatus::Unknown) any = either(any, Tri::NotYetKnown);
        else if (status->status == AreaStatus::Unable) any = Tri::Yes;
    }
    return any;
}

EligibilityFacts Rulebook::eligibilityFacts(const CaseFile& file, QDate on)
{
    const Assessment& asked = file.assessment;
    EligibilityFacts facts{.on = on,
                           .age = ageOn(file.person.bornOn, on),
                           .routeOut = asked.refused == Tri::Yes ? RouteOut::RefusedAssessment : RouteOut::None,
                           .impairment = asked.arisesFromImpairment,
                           .significantImpact = asked.significantImpact,
                           .matters = asked.matters,
                           .fluctuates = asked.fluctuates,
                           .periodConsidered = asked.periodConsidered};
    for (const Need& need : file.needs) facts.at(need.area) = answersOf(need);
    return facts;
}

CarerFacts Rulebook::carerFacts(const CaseFile& file, QDate on)
{
    const Assessment& asked = file.assessment;
    CarerFacts facts{.on = on,
                     .carerAge = ageOn(file.person.bornOn, on),
                     .routeOut = carerRouteOut(file),
                     .necessaryCare = asked.necessaryCare,
                     .health = asked.healthAtRisk,
                     .significantImpact = asked.significantImpact,
                     .matters = asked.matters,
                     .fluctuates = asked.fluctuates,
                     .periodConsidered = asked.periodConsidered};
    for (const Need& need : file.needs) facts.at(need.area) = answersOf(need);
    return facts;
}

AllocationFacts Rulebook::allocationFacts(const CaseFile& file, QDate on, const EligibilityFinding& found)
{
    AllocationFacts facts{.on = on,
                          .contingencyPct = file.money.contingencyPct,
                          .contributionWeekly = file.money.contributionWeekly,
                          .deploy = file.choices.way};
    for (const Outcome& outcome : file.outcomes)
        facts.outcomes.append({textOf(outcome.id.value), isEligible(outcome, file, found), countedAfter(outcome, file),
                               outcome.powerReason});
    for (const SupportLine& line : file.lines) {
        LineFacts priced = factsOf(line, file, on);
        if (isSaid(priced)) facts.lines.append(std::move(priced));
    }
    return facts;
}

Result<EligibilityFinding> Rulebook::eligibility(const CaseFile& file, QDate on) const
{
    return file.person.subject == CaseSubject::Carer ? rules::carerEligibility(carerFacts(file, on), m_library)
                                                     : rules::adultEligibility(eligibilityFacts(file, on), m_library);
}

Result<Allocation> Rulebook::allocation(const CaseFile& file, QDate on) const
{
    Result<WorkedMoney> worked = workedMoney(file, on);
    if (!worked) return worked.error();
    return std::move(worked->allocation);
}

Result<WorkedMoney> Rulebook::workedMoney(const CaseFile& file, QDate on) const
{
    const Result<EligibilityFinding> found = eligibility(file, on);
    if (!found) return found.error();
    AllocationFacts facts = allocationFacts(file, on, *found);
    const Result<PlanningCommitment> planning = planningChosen(file, on);
    if (!planning) return planning.error();
    facts.planning = {planning->once, planning->weekly, planning->policy.values};
    const auto guide = guideOn(on);
    if (!guide && guide.error().code == ErrorCode::NoPolicyInForce) priceByHandAlone(facts);
    return WorkedMoney{*found, facts, rules::allocation(facts, m_library)};
}

QStringList Rulebook::missingRates(QDate day) const
{
    QStringList names;
    for (const policy::MissingFigure& one : policy::missingOn(m_library, day, u"charging.")) names.append(one.label);
    return names;
}

QString Rulebook::nameOfValue(const QString& key) const
{
    for (const policy::Layer* layer : {&m_library.council(), &m_library.national()}) {
        if (const auto number = layer->numbers.find(key); number != layer->numbers.end()) return number->header.label;
        if (const auto list = layer->lists.find(key); list != layer->lists.end()) return list->header.label;
    }
    return key;
}

QDate Rulebook::guideFrom(const QString& id) const
{
    const auto guide = std::ranges::find(m_library.guides(), id, &PriceGuide::id);
    return guide == m_library.guides().end() ? QDate() : guide->from;
}

Result<PaymentSchedule> Rulebook::schedule(const Allocation& agreed, QDate agreedOn) const
{
    return rules::paymentSchedule({agreedOn, agreed.dpNetWeekly, agreed.dpAnnualLump, agreed.dpOneOff}, m_library);
}

Result<PaymentSchedule> Rulebook::schedule(const CaseFile& file, QDate on) const
{
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!agreed) return Error{ErrorCode::AnswerMissing, u"agree"_s, {}};
    const Allocation held = agreedAsHeld(file);
    const QDate asked = std::max(agreed->on, on);
    const Result<PaymentSchedule> atOnce = schedule(held, asked);
    if (!atOnce) return atOnce;
    const QDate first = firstToPay(atOnce->first, held, file.lines);
    const Allocation now = paidOn(first, held, file.lines, first);
    return rules::paymentSchedule({.agreedOn = asked,
                                   .netWeekly = now.dpNetWeekly,
                                   .annualLump = now.dpAnnualLump,
                                   .oneOff = now.dpOneOff,
                                   .begins = first},
                                  m_library);
}

Result<PaymentSchedule> Rulebook::scheduleAgain(const CaseFile& file, QDate from) const
{
    const std::optional<Paying> paying = payingOf(file);
    const AllocationAgreement* agreed = standing(file.agreements);
    if (!paying || !paying->stop || !agreed || !from.isValid())
        return Error{ErrorCode::AnswerMissing, u"start_the_money"_s, {}};
    const Allocation held = agreedAsHeld(file);
    const Money beside = sumOn(from, sumsAgain(file, *paying, held, from));
    const Money netWeekly = paidOn(from, held, file.lines, from).dpNetWeekly;
    return rules::paymentSchedule({agreed->on, netWeekly, {}, beside, from, {}}, m_library);
}

} // namespace alongside::casework
