// Source: SI 2014/2672; Care Act 2014 s14, s17. The sum is the rule's; here is what a case answers it.

#include "core/casework/payments/contributing.h"

#include "core/casework/age.h"
#include "core/rules/charging/contribution.h"
#include "core/rules/charging/period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::casework {

namespace {

using rules::ContributionFacts;
using rules::Premium;

bool isCouple(Keeps keeps)
{
    return keeps == Keeps::Couple || keeps == Keeps::CouplePension;
}

bool isSaid(const MeansAmount& one)
{
    return one.amount && (one.of != AmountOf::Income || !one.type.isEmpty());
}

bool areSaid(const CaseFile& file, AmountOf of)
{
    return std::ranges::all_of(file.meansAmounts, [of](const MeansAmount& one) { return one.of != of || isSaid(one); });
}

/// Of what is said so far; nothing where nobody said anything, which is not nought.
std::optional<Money> costsOf(const CaseFile& file, AmountOf of, Tri all)
{
    Money sum;
    bool any = all == Tri::Yes;
    for (const MeansAmount& one : file.meansAmounts) {
        if (one.of != of || !isSaid(one)) continue;
        sum += rules::weeklyCost(*one.amount, one.per);
        any = true;
    }
    return any ? std::optional(sum) : std::nullopt;
}

QList<Premium> premiumsOf(const Means& means)
{
    QList<Premium> all;
    const bool couple = isCouple(means.keeps);
    if (means.disabilityPremium == Tri::Yes) all.append(couple ? Premium::DisabilityCouple : Premium::Disability);
    if (means.enhancedPremium == Tri::Yes)
        all.append(couple ? Premium::EnhancedDisabilityCouple : Premium::EnhancedDisability);
    if (means.carerPremium == Tri::Yes) all.append(Premium::Carer);
    return all;
}

/// What is known so far, as the rule reads it. No cost: see the header.
ContributionFacts factsOf(const CaseFile& file)
{
    const Means& means = file.means;
    ContributionFacts facts;
    facts.on = means.on;
    facts.capital = means.savings.value_or(Money());
    for (const MeansAmount& one : file.meansAmounts) {
        facts.turned = facts.turned || one.per != Per::Week;
        if (one.of == AmountOf::Income && isSaid(one))
            facts.income.append({one.type, rules::weeklyIncome(*one.amount, one.per)});
    }
    facts.keeps = means.keeps;
    facts.premiums = premiumsOf(means);
    facts.children = std::max(means.children, 0);
    facts.housing = costsOf(file, AmountOf::Housing, means.allHousing);
    facts.disabilityCosts = costsOf(file, AmountOf::Disability, means.allDisability);
    facts.costBand = means.costBand;
    facts.nightElement = means.hasNightPart == Tri::Yes;
    if (const auto age = ageOn(file.person.bornOn, means.on)) facts.age = *age;
    return facts;
}

bool isWhyFreeSaid(const Means& means)
{
    switch (means.freeReason) {
    case FreeReason::None: return false;
    case FreeReason::Reablement:
    case FreeReason::IntermediateCare: return means.freeWeek > 0;
    case FreeReason::MinorAdaptation: return means.freeCost.has_value();
    case FreeReason::CouncilDecision: return !means.freeWords.trimmed().isEmpty();
    case FreeReason::Aftercare:
    case FreeReason::CreutzfeldtJakob: break;
    }
    return true;
}

rules::FreeCare freeOf(const Means& means)
{
    rules::FreeCare free{.reason = means.freeReason, .words = means.freeWords};
    if (means.freeWeek > 0) free.week = means.freeWeek;
    if (means.freeReason == FreeReason::MinorAdaptation) free.cost = means.freeCost;
    return free;
}

WorkedContribution kept(const rules::Contribution& found, QDate on)
{
    return {on, {}, found.weekly, found.steps, found.reasons, found.policy};
}

bool asksForCost(const Error& error)
{
    return error.code == ErrorCode::AnswerMissing && error.where == u"/weekly_cost";
}

/// The savings alone say that it is the whole cost.
bool isWholeCost(const ContributionFacts& facts, const policy::Library& library)
{
    ContributionFacts savings;
    savings.on = facts.on;
    savings.capital = facts.capital;
    const auto found = rules::contribution(savings, library);
    return !found && asksForCost(found.error());
}

/// Whether the council of that day leaves anything out for the night.
bool leavesNightOut(QDate day, const policy::Library& library)
{
    const auto found = library.number(u"charging.night_element", day);
    return found && found->value > 0;
}

QList<StillToKnow> missingOfSum(const CaseFile& file, const policy::Library& library)
{
    const Means& means = file.means;
    QList<StillToKnow> missing;
    const auto ask = [&](bool open, ToKnow what, bool onlyLowers) {
        if (open) missing.append({what, onlyLowers});
    };
    const auto isOpen = [](Tri answer) { return answer == Tri::NotYetKnown; };
    ask(means.allIncome != Tri::Yes, ToKnow::AllIncome, false);
    ask(!areSaid(file, AmountOf::Income), ToKnow::IncomeAmount, false);
    ask(means.keeps == Keeps::NotYetKnown, ToKnow::WhoseGuarantee, false);
    ask(isOpen(means.disabilityPremium), ToKnow::DisabilityPremium, true);
    ask(isOpen(means.enhancedPremium), ToKnow::EnhancedPremium, true);
    ask(isOpen(means.carerPremium), ToKnow::CarerPremium, true);
    ask(means.children < 0, ToKnow::Children, true);
    ask(means.allHousing != Tri::Yes || !areSaid(file, AmountOf::Housing), ToKnow::Housing, true);
    ask(means.allDisability != Tri::Yes || !areSaid(file, AmountOf::Disability), ToKnow::Disability, true);
    ask(isOpen(means.hasNightPart) && leavesNightOut(means.on, library), ToKnow::NightPart, true);
    return missing;
}

bool areAllOnlyLowering(const QList<StillToKnow>& missing)
{
    return std::ranges::all_of(missing, &StillToKnow::onlyLowers);
}

/// Into `out`, whose `missing` has what was found before.
std::optional<Error> workOut(const ContributionFacts& facts, const policy::Library& library, Contributing& out)
{
    const auto found = rules::contribution(facts, library);
    if (found) out.worked = kept(*found, facts.on);
    else if (asksForCost(found.error())) out.missing.append({ToKnow::WeeklyCost, false});
    else if (found.error().detail == u"AGE_DOES_NOT_FIT") out.missing.append({ToKnow::AgeFits, false});
    else return found.error();
    return std::nullopt;
}

} // namespace

Result<Contributing> contributing(const CaseFile& file, std::optional<Money> weeklyCost, const policy::Library& library)
{
    const Means& means = file.means;
    Contributing out;
    if (!means.on.isValid()) return Contributing{{{ToKnow::Day, false}}, {}};
    ContributionFacts facts = factsOf(file);
    if (means.isFree == Tri::NotYetKnown) out.missing.append({ToKnow::WhetherFree, true});
    if (means.isFree == Tri::Yes && !isWhyFreeSaid(means)) out.missing.append({ToKnow::WhyFree, true});
    if (means.isFree == Tri::Yes && isWhyFreeSaid(means)) {
        facts.free = freeOf(means);
        rules::LookedUp limits(library, facts.on);
        const auto free = rules::freeOfCharge(facts.free, facts.on, limits);
        if (!free) return free.error();
        if (free->free) {
            if (const auto trouble = workOut(facts, library, out)) return *trouble;
            return out;
        }
    }
    if (!means.savings) out.missing.append({ToKnow::Savings, false});
    else if (isWholeCost(facts, library)) {
        facts.weeklyCost = weeklyCost;
        facts.keeps = Keeps::Single25ToPension; // is not read, and nor is the age
        facts.age.reset();
        facts.premiums.clear();
        if (const auto trouble = workOut(facts, library, out)) return *trouble;
        return out;
    }
    out.missing += missingOfSum(file, library);
    if (!areAllOnlyLowering(out.missing)) return out;
    if (const auto trouble = workOut(facts, library, out)) return *trouble;
    return out;
}

void takeContribution(CaseFile& file, WorkedContribution worked, const QString& by)
{
    file.money.contributionWeekly = worked.weekly;
    worked.by = by;
    file.money.contributionWorked = std::move(worked);
}

bool isTaken(const WorkedContribution& worked, const CaseFile& file)
{
    WorkedContribution taken = file.money.contributionWorked;
    taken.by = worked.by;
    return taken == worked;
}

Result<QList<std::pair<QString, QString>>> kindsOfIncome(QDate day, const policy::Library& library)
{
    QList<std::pair<QString, QString>> kinds;
    for (const auto key : {u"charging.income_counted", u"charging.income_disregarded"}) {
        const auto list = library.list(key, day);
        if (!list) return list.error();
        for (const policy::ListedCode& one : list->value) kinds.append({one.code, one.label});
    }
    return kinds;
}

} // namespace alongside::casework
