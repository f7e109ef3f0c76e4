// Source: SI 2014/2672 reg 12. Above the upper limit: the whole cost; at it exactly: tariff. One amount a week for each
// step above the lower limit, or part of a step; a council may leave a part of a step out. Shares stay exact: nothing is
// lost where limits are compared.

#include "core/rules/charging/working.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

/// Only where savings are above the lower limit. `above` in parts of a penny, of which `parts` are a whole one.
Result<Money> tariffOn(Int128 above, qint64 parts, QDate day, Savings& out, LookedUp& rates)
{
    out.step = Money::pence(rates.number(u"charging.tariff_step"));
    out.perStep = Money::pence(rates.number(u"charging.tariff_per_step"));
    if (rates.error()) return *rates.error();
    if (out.step <= Money())
        return Error{ErrorCode::NoPolicyInForce, u"charging.tariff_step"_s, day.toString(Qt::ISODate)};
    const Int128 step = Int128(parts) * out.step.pence();
    out.wholeSteps = rates.setting(u"charging.tariff_whole_steps", 0) != 0;
    const auto tariff = inPence((above + (out.wholeSteps ? 0 : step - 1)) / step * out.perStep.pence());
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
    const auto capital = capitalOf(facts, rates);
    if (!capital) return capital.error();
    const auto assessed = inPence(capital->over / capital->under);
    if (!assessed) return refusedAt(u"/capital_items"_s, "TOO_LARGE");
    Savings out;
    out.assessed = *assessed;
    out.oddPart = capital->over % capital->under != 0;
    out.leftOut = capital->leftOut;
    out.upper = Money::pence(rates.number(u"charging.capital_upper_limit"));
    out.aboveUpper = capital->over > Int128(capital->under) * out.upper.pence();
    if (rates.error()) return *rates.error();
    if (out.aboveUpper) return out;

    out.lower = Money::pence(rates.number(u"charging.capital_lower_limit"));
    if (rates.error()) return *rates.error();
    const Int128 above = capital->over - Int128(capital->under) * out.lower.pence();
    if (above <= 0) return out;
    const Result<Money> tariff = tariffOn(above, capital->under, facts.on, out, rates);
    if (!tariff) return tariff.error();
    out.tariff = *tariff;
    return out;
}

} // namespace alongside::rules
