// Source: R7 and R9; SI 2014/2672 reg 11. Turned exactly and rounded once.

#include "core/rules/charging/period.h"

#include "core/rules/exact.h"

namespace alongside::rules {

namespace {

/// How many of them are a year of 52 weeks, in the order of Per.
constexpr int kInAYear[] = {52, 26, 13, 12, 1};
static_assert(std::size(kInAYear) == static_cast<std::size_t>(Per::Year) + 1);

Int128 inAYear(Money amount, Per per)
{
    return Int128(amount.pence()) * kInAYear[static_cast<std::size_t>(per)];
}

} // namespace

Money weeklyIncome(Money amount, Per per)
{
    return Money::pence(static_cast<qint64>(inAYear(amount, per) / 52));
}

Money weeklyCost(Money amount, Per per)
{
    return Money::pence(static_cast<qint64>((inAYear(amount, per) + 26) / 52));
}

} // namespace alongside::rules
