#include "core/rules/benchmark/curve.h"
#include "core/rules/benchmark/quantile.h"
#include "core/rules/benchmark/sustainability.h"
#include "tests/core/rules/shipped.h"
#include "tests/core/rules/told.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <limits>

namespace benchmark_test {

using namespace alongside;
using namespace Qt::StringLiterals;
using rules::CurvePoint;
using rules::Exact;
using rules::PastCost;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

PastCost past(qint64 points, qint64 weekly)
{
    return {Quantity::whole(points), Money::pence(weekly)};
}

const QList<PastCost> kExample{past(3, 5000), past(5, 9000), past(5, 7000), past(8, 7400), past(11, 12000)};

rules::Benchmark benchmarkOf(const QList<PastCost>& history, Quantity points)
{
    const auto found = rules::benchmarkCurve({history, points}, test::shipped());
    REQUIRE(found);
    return *found;
}

QString refused(const Result<rules::Benchmark>& found)
{
    return found ? QString() : found.error().detail + u' ' + found.error().where;
}

QList<PastCost> anyHistory()
{
    QList<PastCost> history;
    for (const auto& [points, weekly] : *rc::gen::nonEmpty<std::vector<std::pair<quint8, quint16>>>())
        history.append(past(points % 12, weekly));
    return history;
}

} // namespace

TEST_CASE("The benchmark of the contract, with its reasons (R20)", "[rules][benchmark]")
{
    const rules::Benchmark found = benchmarkOf(kExample, Quantity{9500});
    CHECK(found.isotonic == Money::pence(9900));
    CHECK(found.percentileMatch == Money::pence(9600));
    REQUIRE(found.curve.size() == 4);
    CHECK(found.curve[1].people == 2);
    CHECK_FALSE(found.curve[0].averaged);
    CHECK(found.curve[1].averaged);
    CHECK(found.curve[2].averaged);
    CHECK_FALSE(found.curve[3].averaged);
    CHECK(test::told(found.reasons)
          == QStringList{u"yes benchmark_isotonic points=9.5 weekly=9900 people=5 (R20)"_s,
                         u"yes benchmark_neighbours_averaged points=2 (R20)"_s,
                         u"yes benchmark_percentile_match weekly=9600 (R20)"_s,
                         u"no fewer_than_20_cases people=5 needed=20 (R20)"_s, u"yes benchmark_is_a_prompt (R20)"_s});
    CHECK(found.policy.rule == u"isotonic_and_percentile");
}

TEST_CASE("Neighbours of one mean stay two, and no reason speaks of averaging", "[rules][benchmark]")
{
    const rules::Benchmark found = benchmarkOf({past(1, 100), past(2, 100)}, Quantity::whole(1));
    CHECK_FALSE(found.curve[0].averaged);
    CHECK_FALSE(test::keysOf(found.reasons).contains(u"benchmark_neighbours_averaged"));
}

TEST_CASE("Twenty people have a band, and its reason has its figures", "[rules][benchmark]")
{
    QList<PastCost> history;
    for (int i = 1; i <= 20; ++i) history.append(past(i, 100 * i));
    const rules::Benchmark found = benchmarkOf(history, Quantity::whole(10));
    REQUIRE(found.band);
    CHECK(test::told(found.reasons)
          == QStringList{u"yes benchmark_isotonic points=10 weekly=1000 people=20 (R20)"_s,
                         u"yes benchmark_percentile_match weekly=1003 (R20)"_s,
                         u"yes benchmark_band people=20 p25=575 p50=1050 p75=1525 (R20)"_s,
                         u"yes benchmark_is_a_prompt (R20)"_s});
    history.removeLast();
    CHECK_FALSE(benchmarkOf(history, Quantity::whole(10)).band);
}

TEST_CASE("Quantiles lie straight between two neighbours (type 7)", "[rules][benchmark]")
{
    const QList<Money> costs{Money::pence(10), Money::pence(20), Money::pence(40)};
    CHECK(rules::quantile(costs, 0, 1).fraction() == u"10");
    CHECK(rules::quantile(costs, 1, 4).fraction() == u"15");
    CHECK(rules::quantile(costs, 1, 2).fraction() == u"20");
    CHECK(rules::quantile(costs, 2, 3).fraction() == u"80/3");
    CHECK(rules::quantile(costs, 1, 1).fraction() == u"40");
    CHECK(rules::quantile({Money::pence(7)}, 1, 3).fraction() == u"7");
}

TEST_CASE("The largest costs are still counted, and what does not fit is refused", "[rules][benchmark]")
{
    CHECK(benchmarkOf({past(1, kMost), past(1, kMost)}, Quantity::whole(1)).isotonic == Money::pence(kMost));
    CHECK(benchmarkOf({past(1, kMost), past(2, kMost)}, Quantity{1500}).percentileMatch == Money::pence(kMost));
    // Between two means of large denominators nothing fits any more.
    QList<PastCost> history;
    for (int i = 0; i < 97; ++i) history.append({Quantity{0}, Money::pence(i == 0 ? 1 : kMost - 1)});
    for (int i = 0; i < 101; ++i) history.append({Quantity{kMost}, Money::pence(i == 0 ? kMost - 2 : kMost)});
    CHECK(refused(rules::benchmarkCurve({history, Quantity{kMost / 2}}, test::shipped())) == u"TOO_LARGE /history");
    CHECK(refused(rules::benchmarkCurve({{}, {}}, test::shipped())) == u"NO_HISTORY /history");
    CHECK(refused(rules::benchmarkCurve({{past(1, 0), past(0, -1)}, {}}, test::shipped()))
          == u"NEGATIVE_AMOUNT /history/1/1");
    CHECK(refused(rules::benchmarkCurve({{past(1, 0), past(-1, 0)}, {}}, test::shipped()))
          == u"NEGATIVE_QUANTITY /history/1/0");
    CHECK(refused(rules::benchmarkCurve({{past(1, 0)}, Quantity{-1}}, test::shipped()))
          == u"NEGATIVE_QUANTITY /points");
}

TEST_CASE("A factor is told with what it is made of", "[rules][benchmark]")
{
    const auto found = rules::sustainability({kExample, Money::pence(2000000), Quantity::whole(10), Money::pence(9900)},
                                             test::shipped());
    REQUIRE(found);
    CHECK(found->factor.fraction() == u"1125/1313");
    CHECK(test::told(found->reasons)
          == QStringList{u"yes sustainability_factor factor=0.856816 left=1800000 weekly=40400 people=5 (R20)"_s,
                         u"yes sustainability_applied from=9900 to=8482 (R20)"_s,
                         u"yes factor_never_decides_enough (R20)"_s});
    CHECK(found->policy.rule == u"sustainability_factor");
}

TEST_CASE("The curve never falls", "[rules][benchmark][property]")
{
    CHECK(rc::check([] {
        const QList<CurvePoint> curve = rules::isotonicCurve(anyHistory());
        for (qsizetype i = 1; i < curve.size(); ++i) {
            RC_ASSERT(curve[i - 1].points < curve[i].points);
            RC_ASSERT(!(curve[i].weekly < curve[i - 1].weekly));
        }
    }));
}

TEST_CASE("Averaging takes nothing from the sum of all costs and adds nothing", "[rules][benchmark][property]")
{
    CHECK(rc::check([] {
        const QList<PastCost> history = anyHistory();
        Exact costs;
        for (const PastCost& one : history) costs = costs + Exact(one.weekly);
        Exact estimated;
        qint64 people = 0;
        for (const CurvePoint& point : rules::isotonicCurve(history)) {
            estimated = estimated + point.weekly * Exact(point.people);
            people += point.people;
        }
        RC_ASSERT(people == history.size());
        RC_ASSERT(estimated.fraction() == costs.fraction());
    }));
}

TEST_CASE("No curve that never falls is nearer to the costs", "[rules][benchmark][property]")
{
    // The fit by its definition: the largest mean of a stretch that ends here or later and begins here or before.
    CHECK(rc::check([] {
        const QList<PastCost> history = anyHistory();
        const QList<CurvePoint> curve = rules::isotonicCurve(history);
        const auto mean = [&](qsizetype from, qsizetype to) {
            Exact sum;
            qint64 people = 0;
            for (const PastCost& one : history) {
                if (one.points < curve[from].points || curve[to].points < one.points) continue;
                sum = sum + Exact(one.weekly);
                ++people;
            }
            return sum / Exact(people);
        };
        for (qsizetype at = 0; at < curve.size(); ++at) {
            Exact highest(qint64(-1));
            for (qsizetype from = 0; from <= at; ++from) {
                Exact lowest = mean(from, at);
                for (qsizetype to = at; to < curve.size(); ++to) lowest = std::min(lowest, mean(from, to));
                highest = std::max(highest, lowest);
            }
            RC_ASSERT(highest.fraction() == curve[at].weekly.fraction());
        }
    }));
}

TEST_CASE("More points never mean less, by the curve and by rank", "[rules][benchmark][property]")
{
    CHECK(rc::check([](quint16 a, quint16 b) {
        const QList<PastCost> history = anyHistory();
        const rules::Benchmark fewer = benchmarkOf(history, Quantity{std::min(a, b)});
        const rules::Benchmark more = benchmarkOf(history, Quantity{std::max(a, b)});
        RC_ASSERT(fewer.isotonic <= more.isotonic);
        RC_ASSERT(fewer.percentileMatch <= more.percentileMatch);
    }));
}

} // namespace benchmark_test
