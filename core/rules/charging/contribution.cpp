// Source: SI 2014/2672 reg 7, 11 and 12; Care Act 2014 s14. Savings above the upper limit: the whole cost. Else counted
// income and the tariff on savings, less what the council disregards, housing, what a disability costs and the minimum
// income guarantee; of that a share, never more than the cost, never below nothing, a fraction of a penny dropped.

#include "core/rules/charging/contribution.h"

#include "core/rules/charging/working.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr qint64 kWholeShare = 100 * 1000; // 100 per cent, in thousandths

struct Amount {
    std::optional<Money> given;
    const char* where;
};

std::optional<Error> negativeIn(std::initializer_list<Amount> amounts)
{
    for (const Amount& amount : amounts)
        if (amount.given && *amount.given < Money())
            return refusedAt(QString::fromLatin1(amount.where), "NEGATIVE_AMOUNT");
    return std::nullopt;
}

struct Ages {
    qint64 youngest = 18;
    qint64 oldest = std::numeric_limits<qint64>::max();
};

/// Who is of pension credit age moves with the law: it is said with the facts, or not held against the age.
Ages agesFor(const ContributionFacts& facts)
{
    const auto pension = facts.pensionCreditAge;
    switch (facts.keeps) {
    case Keeps::Single18To24: return {18, 24};
    case Keeps::Single25ToPension: return {25, pension ? *pension - 1 : Ages().oldest};
    case Keeps::SinglePension: return {pension.value_or(25), Ages().oldest};
    case Keeps::NotYetKnown:
    case Keeps::LoneParent:
    case Keeps::Couple:
    case Keeps::CouplePension: break;
    }
    return {};
}

std::optional<Error> ageThatDoesNotFit(const ContributionFacts& facts)
{
    const Ages ages = agesFor(facts);
    const qint64 age = facts.age.value_or(ages.youngest);
    if (age >= ages.youngest && age <= ages.oldest) return std::nullopt;
    return refusedAt(u"/age"_s, "AGE_DOES_NOT_FIT");
}

/// In what is asked after the income, in that order.
std::optional<Error> faultAfterIncome(const ContributionFacts& facts)
{
    if (const auto fault = ageThatDoesNotFit(facts)) return fault;
    if (const auto fault = premiumOfOtherStatus(facts)) return fault;
    if (facts.children < 0) return refusedAt(u"/children"_s, "NEGATIVE_QUANTITY");
    if (const auto fault = negativeIn({{facts.housing, "/housing_costs"},
                                       {facts.disabilityCosts, "/dre"},
                                       {facts.localDisregard, "/local_extra_disregard"},
                                       {facts.localGuarantee, "/mig_local_override"}}))
        return fault;
    const Quantity percent = facts.percent.value_or(Quantity());
    if (percent < Quantity()) return refusedAt(u"/charge_percent"_s, "NEGATIVE_QUANTITY");
    // More than the whole would leave less than the guarantee.
    if (percent.thousandths > kWholeShare) return refusedAt(u"/charge_percent"_s, "UNKNOWN_VALUE");
    return std::nullopt;
}

std::optional<Money> availableOf(const ContributionFacts& facts, const Working& w)
{
    return inPence(Int128(w.income.total.pence()) + w.savings.tariff.pence() - facts.localDisregard.pence()
                   - w.night.pence() - facts.housing.value_or(Money()).pence() - w.disabilityCosts.pence()
                   - w.guarantee.kept.pence());
}

/// What a council may choose for everybody: its standard for what a disability costs, the part of a benefit that is for
/// the night, and the share of what is left that it charges.
void takeCouncilRules(const ContributionFacts& facts, LookedUp& rates, Working& w)
{
    static constexpr QStringView kStandards[] = {u"charging.dre_standard_low", u"charging.dre_standard_middle",
                                                 u"charging.dre_standard_high"};
    w.disabilityCosts = facts.disabilityCosts.value_or(Money());
    if (facts.costBand != CostBand::None) {
        const auto band = static_cast<std::size_t>(facts.costBand) - 1;
        const Money standard = Money::pence(rates.setting(kStandards[band], 0));
        w.standardCosts = standard > w.disabilityCosts;
        w.disabilityCosts = std::max(w.disabilityCosts, standard);
    }
    if (facts.nightElement) w.night = Money::pence(rates.setting(u"charging.night_element", 0));
    w.percent = facts.percent ? *facts.percent : Quantity{rates.setting(u"charging.share_charged", kWholeShare)};
}

void charge(const ContributionFacts& facts, Working& w)
{
    const Int128 share = Int128(std::max(w.available, Money()).pence()) * w.percent.thousandths;
    w.charged = Money::pence(static_cast<qint64>(share / kWholeShare));
    w.fractionDropped = share % kWholeShare != 0;
    w.weekly = std::min(facts.weeklyCost.value_or(w.charged), w.charged);
}

void appendAbove(QList<ContributionStep>& steps, const QString& key, Money amount)
{
    if (amount != Money()) steps.append({key, {}, amount});
}

QList<ContributionStep> stepsOf(const ContributionFacts& facts, const Working& w)
{
    const Money none;
    QList<ContributionStep> steps = w.income.counted;
    appendAbove(steps, u"tariff"_s, w.savings.tariff);
    appendAbove(steps, u"local_disregard"_s, none - facts.localDisregard);
    appendAbove(steps, u"night_element"_s, none - w.night);
    appendAbove(steps, u"housing"_s, none - facts.housing.value_or(none));
    appendAbove(steps, u"dre"_s, none - w.disabilityCosts);
    for (const ContributionStep& part : w.guarantee.parts) appendAbove(steps, part.key, none - part.amount);
    const Money positive = std::max(w.available, none);
    appendAbove(steps, u"below_nothing"_s, positive - w.available);
    appendAbove(steps, u"not_charged"_s, w.charged - positive);
    appendAbove(steps, u"above_cost"_s, w.weekly - w.charged);
    return steps;
}

PolicyUse policyOf(const policy::Library& library, QDate day, const QList<PolicyValue>& used)
{
    return library.use(QString::fromLatin1(contributionRules().front().id), day, used);
}

/// The day is kept only where it was looked at.
Contribution notChargeable(const ContributionFacts& facts, const QList<Reason>& reasons, const policy::Library& library,
                           const QList<PolicyValue>& used)
{
    Contribution out;
    out.reasons = reasons;
    out.policy = policyOf(library, needsDay(facts.free) ? facts.on : QDate(), used);
    return out;
}

Contribution fullCost(const ContributionFacts& facts, const Working& w)
{
    Contribution out;
    out.finding = Asked::FullCost;
    out.capitalAssessed = w.savings.assessed;
    out.weekly = *facts.weeklyCost;
    appendAbove(out.steps, u"whole_cost"_s, out.weekly);
    return out;
}

Contribution asked(const ContributionFacts& facts, const Working& w)
{
    Contribution out;
    out.finding = w.weekly > Money() ? Asked::Contributes : Asked::Nil;
    out.capitalAssessed = w.savings.assessed;
    out.tariff = w.savings.tariff;
    out.assessable = w.income.total;
    out.guarantee = w.guarantee.kept;
    out.available = w.available;
    out.weekly = w.weekly;
    out.steps = stepsOf(facts, w);
    return out;
}

/// Of savings and income; nothing where all is well.
std::optional<Error> beginWorking(const ContributionFacts& facts, LookedUp& rates, Working& w)
{
    if (const auto fault = negativeIn(
            {{facts.capital, "/capital"}, {facts.mainHome, "/main_home_value"}, {facts.weeklyCost, "/weekly_cost"}}))
        return fault;
    const auto income = sortedIncome(facts, rates);
    if (!income) return income.error();
    if (const auto fault = faultAfterIncome(facts)) return fault;
    const auto savings = savingsOf(facts, rates);
    if (!savings) return savings.error();
    w.income = *income;
    w.savings = *savings;
    return std::nullopt;
}

/// Of what is left; nothing where all is well.
std::optional<Error> endWorking(const ContributionFacts& facts, LookedUp& rates, Working& w)
{
    const auto guarantee = guaranteeOf(facts, rates);
    if (!guarantee) return guarantee.error();
    w.guarantee = *guarantee;
    takeCouncilRules(facts, rates, w);
    const auto available = availableOf(facts, w);
    // The lowest number of 64 bits has no counterpart: what brings it up to nothing could not be told.
    if (!available || *available == Money::pence(std::numeric_limits<qint64>::min()))
        return refusedAt(u"/income"_s, "TOO_LARGE");
    w.available = *available;
    charge(facts, w);
    return std::nullopt;
}

} // namespace

Result<Contribution> contribution(const ContributionFacts& facts, const policy::Library& library)
{
    LookedUp rates(library, facts.on);
    const auto free = freeOfCharge(facts.free, facts.on, rates);
    if (!free) return free.error();
    if (free->free) return notChargeable(facts, free->reasons, library, rates.used());
    if (!facts.on.isValid()) return Error{ErrorCode::AnswerMissing, u"/date"_s, u"DATE_MISSING"_s};
    if (facts.keeps == Keeps::NotYetKnown) return Error{ErrorCode::AnswerMissing, u"/mig_key"_s, u"FIELD_MISSING"_s};
    Working w;
    if (const auto fault = beginWorking(facts, rates, w)) return *fault;
    if (!w.savings.aboveUpper)
        if (const auto fault = endWorking(facts, rates, w)) return *fault;
    if (w.savings.aboveUpper && !facts.weeklyCost)
        return Error{ErrorCode::AnswerMissing, u"/weekly_cost"_s, u"FIELD_MISSING"_s};
    Contribution out = w.savings.aboveUpper ? fullCost(facts, w) : asked(facts, w);
    out.reasons = reasonsFor(facts, w, rates);
    for (const Reason& why : free->reasons) out.reasons.insert(1, why);
    out.policy = policyOf(library, facts.on, rates.used());
    return out;
}

std::span<const Law> contributionRules()
{
    static constexpr Law rules[] = {{"care_act_charging", "SI 2014/2672", dayOf(2015, 4, 1), {}}};
    return rules;
}

} // namespace alongside::rules
