// Source: SI 2014/2672 reg 12. Above the upper limit: the whole cost; at it exactly: tariff. One amount a week for each
// step above the lower limit, or part of a step. Joint savings count by half, in half pence: nothing is lost where
// limits are compared.

#include "core/rules/charging/working.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// Only where savings are above the lower limit. `above` in half pence.
Result<Money> tariffOn(Int128 above, QDate day, Savings& out, LookedUp& rates)
{
    out.step = Money::pence(rates.number(u"charging.tariff_step"));
    out.perStep = Money::pence(rates.number(u"charging.tariff_per_step"));
    if (rates.error()) return *rates.error();
    if (out.step <= Money())
        return Error{ErrorCode::NoPolicyInForce, u"charging.tariff_step"_s, day.toString(Qt::ISODate)};
    const Int128 step = Int128(2) * out.step.pence();
    const auto tariff = inPence((above + step - 1) / step * out.perStep.pence());
    if (!tariff) return refusedAt(u"/capital"_s, "TOO_LARGE");
    return *tariff;
}

} // namespace

std::optional<Money> inPence(Int128 amount)
{
    if (amount > std::numeric_limits<qint64>::max() || amount < std::numeric_limits<qint64>::min()) return std::nullopt;
    return Money::pence(static_cast<qint64>(amount));
}

Result<Savings> savingsOf(const ContributionFacts& facts, LookedUp& rates)
{
    const Int128 halves = Int128(facts.capital.pence()) * (facts.capitalJoint ? 1 : 2);
    Savings out;
    out.assessed = Money::pence(static_cast<qint64>(halves / 2));
    out.oddHalf = halves % 2 != 0;
    out.upper = Money::pence(rates.number(u"charging.capital_upper_limit"));
    out.aboveUpper = halves > Int128(2) * out.upper.pence();
    if (rates.error()) return *rates.error();
    if (out.aboveUpper) return out;

    out.lower = Money::pence(rates.number(u"charging.capital_lower_limit"));
    if (rates.error()) return *rates.error();
    const Int128 above = halves - Int128(2) * out.lower.pence();
    if (above <= 0) return out;
    const Result<Money> tariff = tariffOn(above, facts.on, out, rates);
    if (!tariff) return tariff.error();
    out.tariff = *tariff;
    return out;
}

} // namespace alongside::rules
