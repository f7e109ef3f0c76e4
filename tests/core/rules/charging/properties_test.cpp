// What must hold of every sum, whatever is answered (RapidCheck).

#include "tests/core/rules/charging/asked.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::Asked;
using rules::Contribution;
using rules::ContributionFacts;
using rules::Income;
using rules::Keeps;
using rules::Premium;

namespace {

/// About the size of the guarantee, and often nothing.
rc::Gen<Money> amounts()
{
    return rc::gen::map(
        rc::gen::weightedOneOf<qint64>({{2, rc::gen::just(qint64(0))}, {5, rc::gen::inRange<qint64>(0, 70'000)}}),
        [](qint64 pence) { return Money::pence(pence); });
}

/// The same premium for whom the guarantee is.
Premium forStatus(Premium premium, Keeps keeps)
{
    if (keeps != Keeps::Couple || premium == Premium::Carer) return premium;
    return premium == Premium::Disability ? Premium::DisabilityCouple : Premium::EnhancedDisabilityCouple;
}

} // namespace

namespace rc {

template <>
struct Arbitrary<Income> {
    static Gen<Income> arbitrary()
    {
        return gen::build<Income>(gen::set(&Income::type, gen::element(u"state_pension"_s, u"attendance_allowance"_s,
                                                                       u"earnings"_s, u"child_benefit"_s)),
                                  gen::set(&Income::weekly, amounts()));
    }
};

template <>
struct Arbitrary<ContributionFacts> {
    static Gen<ContributionFacts> arbitrary()
    {
        using F = ContributionFacts;
        const auto savings =
            gen::map(gen::inRange<qint64>(0, 5'000'000), [](qint64 pence) { return Money::pence(pence); });
        const auto pension = gen::map(gen::inRange<qint64>(0, 90'000), [](qint64 pence) {
            return Income{u"state_pension"_s, Money::pence(pence)};
        });
        const auto incomes = gen::map(gen::pair(pension, gen::arbitrary<std::vector<Income>>()), [](const auto& given) {
            return QList<Income>{given.first} + QList<Income>(given.second.begin(), given.second.end());
        });
        const auto premiums =
            gen::map(gen::container<std::vector<Premium>>(
                         gen::element(Premium::Disability, Premium::EnhancedDisability, Premium::Carer)),
                     [](const std::vector<Premium>& all) { return QList<Premium>(all.begin(), all.end()); });
        const auto percent = gen::weightedOneOf<Quantity>(
            {{3, gen::just(Quantity::whole(100))},
             {1, gen::map(gen::inRange<qint64>(0, 100'001), [](qint64 t) { return Quantity{t}; })}});
        const auto facts = gen::build<F>(
            gen::set(&F::on, gen::just(QDate(2024, 9, 16))), gen::set(&F::capital, savings), gen::set(&F::capitalJoint),
            gen::set(&F::weeklyCost, gen::map(amounts(), [](Money cost) { return std::optional(cost); })),
            gen::set(&F::income, incomes),
            gen::set(&F::keeps, gen::element(Keeps::Single18To24, Keeps::SinglePension, Keeps::Couple)),
            gen::set(&F::premiums, premiums), gen::set(&F::children, gen::inRange<qint64>(0, 4)),
            gen::set(&F::housing, gen::map(amounts(), [](Money m) { return std::optional(m); })),
            gen::set(&F::localDisregard, amounts()),
            gen::set(&F::percent, gen::map(percent, [](Quantity q) { return std::optional(q); })));
        return gen::map(facts, [](F one) {
            for (Premium& premium : one.premiums) premium = forStatus(premium, one.keeps);
            return one;
        });
    }
};

} // namespace rc

namespace {

Contribution found(const ContributionFacts& facts)
{
    const auto result = rules::contribution(facts, test::shipped());
    RC_ASSERT(bool(result));
    return *result;
}

} // namespace

TEST_CASE("The steps add up to what is asked, and so do the parts", "[rules][charging][property]")
{
    CHECK(rc::check([](const ContributionFacts& facts) {
        const Contribution c = found(facts);
        RC_CLASSIFY(c.finding == Asked::FullCost, "whole cost");
        RC_CLASSIFY(c.finding == Asked::Nil, "nothing");
        RC_ASSERT(test::sumOf(c.steps) == c.weekly);
        if (c.finding == Asked::FullCost) return;
        RC_ASSERT(*c.available
                  == *c.assessable + *c.tariff - facts.localDisregard - facts.housing.value_or(Money()) - *c.guarantee);
    }));
}

TEST_CASE("Nobody is asked for less than nothing or for more than the care costs", "[rules][charging][property]")
{
    CHECK(rc::check([](const ContributionFacts& facts) {
        const Contribution c = found(facts);
        RC_ASSERT(c.weekly >= Money());
        RC_ASSERT(c.weekly <= *facts.weeklyCost);
        RC_ASSERT((c.finding == Asked::Nil) == (c.finding != Asked::FullCost && c.weekly == Money()));
    }));
}

TEST_CASE("Nobody below the upper limit is left with less than the guarantee", "[rules][charging][property]")
{
    CHECK(rc::check([](const ContributionFacts& facts) {
        const Contribution c = found(facts);
        if (c.finding != Asked::Contributes) return;
        const Money left =
            *c.assessable + *c.tariff - facts.localDisregard - facts.housing.value_or(Money()) - c.weekly;
        RC_ASSERT(left >= *c.guarantee);
    }));
}

TEST_CASE("More saved never asks for less", "[rules][charging][property]")
{
    CHECK(rc::check([](ContributionFacts facts) {
        const Money before = found(facts).weekly;
        facts.capital += *amounts() * 20;
        RC_ASSERT(found(facts).weekly >= before);
    }));
}

TEST_CASE("More left out of account never asks for more", "[rules][charging][property]")
{
    CHECK(rc::check([](ContributionFacts facts) {
        const Money before = found(facts).weekly;
        const Money more = *amounts();
        switch (*rc::gen::inRange(0, 7)) {
        case 0: facts.localDisregard += more; break;
        case 1: facts.housing = facts.housing.value_or(Money()) + more; break;
        case 2: facts.disabilityCosts = more; break;
        case 3: facts.children += 1; break;
        case 4: facts.premiums.append(forStatus(Premium::Disability, facts.keeps)); break;
        case 5: facts.income.append({u"earnings"_s, more}); break;
        default: facts.percent = Quantity{facts.percent->thousandths / 2}; break;
        }
        RC_ASSERT(found(facts).weekly <= before);
    }));
}

TEST_CASE("The sum is exact to the penny, against the same sum in thousandths of a penny",
          "[rules][charging][property]")
{
    CHECK(rc::check([](const ContributionFacts& facts) {
        const Contribution c = found(facts);
        RC_PRE(c.finding != Asked::FullCost);
        const qint64 share = std::max<qint64>(c.available->pence(), 0) * facts.percent->thousandths;
        const qint64 asked = std::min(facts.weeklyCost->pence() * 100'000, share);
        RC_ASSERT(c.weekly.pence() == asked / 100'000);
        const qint64 halves = facts.capital.pence() * (facts.capitalJoint ? 1 : 2);
        qint64 steps = 0;
        while (2 * 1'425'000 + steps * 50'000 < halves) ++steps;
        RC_ASSERT(*c.tariff == Money::pence(steps * 100));
    }));
}

TEST_CASE("Every sum has its reasons, each with a source that ships", "[rules][charging][property]")
{
    CHECK(rc::check([](const ContributionFacts& facts) {
        const Contribution c = found(facts);
        RC_ASSERT(!c.reasons.isEmpty());
        for (const Reason& reason : c.reasons) RC_ASSERT(test::shipped().sources().contains(reason.source));
    }));
}
