// Source: R20. The isotonic mean; the percentile match, which finds the cost as far up the list of costs as the points
// are up the list of points; and the quartiles of the nearest k = max(20, n / 10). Fewer than twenty people give no band.

#include "core/rules/benchmark/curve.h"

#include "core/rules/benchmark/quantile.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;

namespace alongside::rules {

namespace {

constexpr qsizetype kFewestForBand = 20;
constexpr qsizetype kOneOfSoMany = 10; // the share of a long history that counts as near

QList<Money> risingCosts(const QList<PastCost>& history)
{
    QList<Money> costs;
    costs.reserve(history.size());
    for (const PastCost& one : history) costs.append(one.weekly);
    std::ranges::sort(costs);
    return costs;
}

/// Half of those with just as many points count as below.
Money percentileMatch(const BenchmarkFacts& facts)
{
    const auto below =
        std::ranges::count_if(facts.history, [&](const PastCost& one) { return one.points < facts.points; });
    const auto same = std::ranges::count(facts.history, facts.points, &PastCost::points);
    return *quantile(risingCosts(facts.history), 2 * below + same, 2 * facts.history.size()).halfUp();
}

/// The nearest `count`: at the same distance the fewer points first, then the earlier entry.
QList<PastCost> nearest(const BenchmarkFacts& facts, qsizetype count)
{
    using Near = std::tuple<qint64, qint64, qsizetype>;
    QList<Near> order;
    order.reserve(facts.history.size());
    for (qsizetype at = 0; const PastCost& one : facts.history)
        order.append({std::abs(one.points.thousandths - facts.points.thousandths), one.points.thousandths, at++});
    std::ranges::nth_element(order, order.begin() + count);
    QList<PastCost> near;
    for (const Near& one : order.first(count)) near.append(facts.history[std::get<2>(one)]);
    return near;
}

std::optional<BenchmarkBand> bandOf(const BenchmarkFacts& facts)
{
    if (facts.history.size() < kFewestForBand) return std::nullopt;
    const qsizetype people = std::max(kFewestForBand, facts.history.size() / kOneOfSoMany);
    const QList<Money> costs = risingCosts(nearest(facts, people));
    return BenchmarkBand{people, *quantile(costs, 1, 4).halfUp(), *quantile(costs, 1, 2).halfUp(),
                         *quantile(costs, 3, 4).halfUp()};
}

QString amount(const char* name, Money value)
{
    return QLatin1StringView(name) + u"=%1"_s.arg(value.pence());
}

QList<Reason> reasonsFor(const BenchmarkFacts& facts, const Benchmark& out)
{
    const QString people = u"people=%1"_s.arg(facts.history.size());
    const auto averaged = std::ranges::count_if(out.curve, &CurvePoint::averaged);
    QList<Reason> reasons;
    reasons.append({u"benchmark_isotonic"_s,
                    Tri::Yes,
                    {u"points="_s + facts.points.display(), amount("weekly", out.isotonic), people},
                    u"R20"_s});
    if (averaged != 0)
        reasons.append({u"benchmark_neighbours_averaged"_s, Tri::Yes, {u"points=%1"_s.arg(averaged)}, u"R20"_s});
    reasons.append({u"benchmark_percentile_match"_s, Tri::Yes, {amount("weekly", out.percentileMatch)}, u"R20"_s});
    if (out.band)
        reasons.append({u"benchmark_band"_s,
                        Tri::Yes,
                        {u"people=%1"_s.arg(out.band->people), amount("p25", out.band->p25),
                         amount("p50", out.band->p50), amount("p75", out.band->p75)},
                        u"R20"_s});
    else reasons.append({u"fewer_than_20_cases"_s, Tri::No, {people, u"needed=%1"_s.arg(kFewestForBand)}, u"R20"_s});
    reasons.append({u"benchmark_is_a_prompt"_s, Tri::Yes, {}, u"R20"_s});
    return reasons;
}

} // namespace

std::optional<Error> faultIn(const QList<PastCost>& history)
{
    if (history.isEmpty()) return Error{ErrorCode::AnswerOutOfRange, u"/history"_s, u"NO_HISTORY"_s};
    for (qsizetype at = 0; const PastCost& one : history) {
        if (one.points < Quantity())
            return Error{ErrorCode::AnswerOutOfRange, u"/history/%1/0"_s.arg(at), u"NEGATIVE_QUANTITY"_s};
        if (one.weekly < Money())
            return Error{ErrorCode::AnswerOutOfRange, u"/history/%1/1"_s.arg(at), u"NEGATIVE_AMOUNT"_s};
        ++at;
    }
    return std::nullopt;
}

Result<Benchmark> benchmarkCurve(const BenchmarkFacts& facts, const policy::Library& library)
{
    if (const auto fault = faultIn(facts.history)) return *fault;
    if (facts.points < Quantity()) return Error{ErrorCode::AnswerOutOfRange, u"/points"_s, u"NEGATIVE_QUANTITY"_s};
    Benchmark out;
    out.curve = isotonicCurve(facts.history);
    const auto isotonic = valueAt(out.curve, facts.points).halfUp();
    if (!isotonic) return Error{ErrorCode::AnswerOutOfRange, u"/history"_s, u"TOO_LARGE"_s};
    out.isotonic = *isotonic;
    out.percentileMatch = percentileMatch(facts);
    out.band = bandOf(facts);
    out.reasons = reasonsFor(facts, out);
    out.policy = library.use(QString::fromLatin1(curveRules().front().id), {});
    return out;
}

std::span<const Law> curveRules()
{
    static constexpr Law rules[] = {{"isotonic_and_percentile", "R20", {}, {}}};
    return rules;
}

} // namespace alongside::rules
