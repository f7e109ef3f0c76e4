#pragma once
// A person whose sum is simple, to change one thing at a time: £300.00 a week, one of pension age, nothing saved.

#include "core/rules/charging/contribution.h"
#include "tests/core/rules/shipped.h"
#include "tests/support/catch.h"

namespace alongside::test {

inline rules::ContributionFacts pensioner()
{
    rules::ContributionFacts facts;
    facts.on = QDate(2024, 9, 16);
    facts.weeklyCost = Money::pence(31000);
    facts.income = {{QStringLiteral("state_pension"), Money::pence(30000)}};
    facts.keeps = rules::Keeps::SinglePension;
    facts.housing = Money();
    facts.disabilityCosts = Money();
    return facts;
}

inline rules::Contribution askedOf(const rules::ContributionFacts& facts, const policy::Library& library = shipped())
{
    const auto found = rules::contribution(facts, library);
    REQUIRE(found);
    return *found;
}

/// "NEGATIVE_AMOUNT /capital", or the day and the key of a value that is missing; "" where it was decided.
inline QString refusalOf(const rules::ContributionFacts& facts, const policy::Library& library = shipped())
{
    const auto found = rules::contribution(facts, library);
    return found ? QString() : found.error().detail + QLatin1Char(' ') + found.error().where;
}

inline Money sumOf(const QList<rules::ContributionStep>& steps)
{
    Money sum;
    for (const rules::ContributionStep& step : steps) sum += step.amount;
    return sum;
}

} // namespace alongside::test
