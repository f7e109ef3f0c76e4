// Source: R20. factor = budget x (100 - top slice) / 100 / (52 x the sum of the curve at every past cost, each rounded
// half up to the penny). The exact factor is applied and the result rounded half up, once.

#include "core/rules/benchmark/sustainability.h"

#include "core/domain/money/support.h"

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr qint64 kAll = 100; // per cent

Error faultAt(const char* where, const char* code)
{
    return {ErrorCode::AnswerOutOfRange, QString::fromLatin1(where), QString::fromLatin1(code)};
}

std::optional<Error> faultIn(const SustainabilityFacts& facts)
{
    if (const auto fault = faultIn(facts.history)) return fault;
    if (facts.annualBudget < Money()) return faultAt("/annual_budget_p", "NEGATIVE_AMOUNT");
    if (facts.topSlicePct < Quantity()) return faultAt("/top_slice_pct", "NEGATIVE_QUANTITY");
    if (facts.topSlicePct > Quantity::whole(kAll)) return faultAt("/top_slice_pct", "NEGATIVE_AMOUNT");
    if (facts.applyTo < Money()) return faultAt("/apply_to_weekly_p", "NEGATIVE_AMOUNT");
    return std::nullopt;
}

std::optional<Money> predictedSum(const QList<PastCost>& history)
{
    Exact sum;
    for (const CurvePoint& point : isotonicCurve(history))
        sum = sum + Exact(*point.weekly.halfUp()) * Exact(point.people); // a mean is never above its largest cost
    return sum.halfUp();
}

QList<Reason> reasonsFor(const SustainabilityFacts& facts, Money left, const Sustainability& out)
{
    QList<Reason> reasons;
    reasons.append({u"sustainability_factor"_s,
                    Tri::Yes,
                    {u"factor="_s + out.factor.decimal(kFactorPlaces), u"left=%1"_s.arg(left.pence()),
                     u"weekly=%1"_s.arg(out.predictedWeekly.pence()), u"people=%1"_s.arg(facts.history.size())},
                    u"R20"_s});
    reasons.append({u"sustainability_applied"_s,
                    Tri::Yes,
                    {u"from=%1"_s.arg(facts.applyTo.pence()), u"to=%1"_s.arg(out.applied.pence())},
                    u"R20"_s});
    reasons.append({u"factor_never_decides_enough"_s, Tri::Yes, {}, u"R20"_s});
    return reasons;
}

} // namespace

Result<Sustainability> sustainability(const SustainabilityFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts)) return *fault;
    const auto sum = predictedSum(facts.history);
    if (!sum) return faultAt("/history", "TOO_LARGE");
    if (*sum == Money()) return faultAt("/history", "NO_HISTORY");

    const Exact left = Exact(facts.annualBudget) * (Exact(kAll) - Exact(facts.topSlicePct)) / Exact(kAll);
    Sustainability out;
    out.predictedWeekly = *sum;
    out.factor = left / (Exact(kWeeksAYear) * Exact(*sum));
    const auto applied = (Exact(facts.applyTo) * out.factor).halfUp();
    if (!applied) return faultAt("/apply_to_weekly_p", "TOO_LARGE");
    out.applied = *applied;
    out.reasons = reasonsFor(facts, *left.halfUp(), out);
    out.policy = library.use(QString::fromLatin1(sustainabilityRules().front().id), {});
    return out;
}

std::span<const Law> sustainabilityRules()
{
    static constexpr Law rules[] = {{"sustainability_factor", "R20", {}, {}}};
    return rules;
}

} // namespace alongside::rules
