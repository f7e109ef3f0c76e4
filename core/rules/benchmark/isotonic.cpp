// Source: R20. Equal points are averaged first, each person counting once. Then, from the fewest points on, two
// neighbours of which the left is greater become one block with the mean of all its people, until none falls: pool
// adjacent violators, every block looked at once.

#include "core/rules/benchmark/isotonic.h"

#include <algorithm>

namespace alongside::rules {

namespace {

/// Neighbouring points that share one mean. Sums stay below 2^94 and products with a count below 2^125.
struct Block {
    Int128 sum = 0;
    qint64 people = 0;
    qsizetype points = 1; // how many points of the curve
};

bool falls(const Block& left, const Block& right)
{
    return left.sum * right.people > right.sum * left.people;
}

void pool(QList<Block>& blocks)
{
    while (blocks.size() > 1 && falls(blocks[blocks.size() - 2], blocks.last())) {
        const Block last = blocks.takeLast();
        blocks.last().sum += last.sum;
        blocks.last().people += last.people;
        blocks.last().points += last.points;
    }
}

} // namespace

QList<CurvePoint> isotonicCurve(QList<PastCost> history)
{
    std::ranges::sort(history, {}, &PastCost::points);
    QList<CurvePoint> curve;
    QList<Block> blocks;
    for (qsizetype at = 0; at < history.size();) {
        CurvePoint point{.points = history[at].points};
        Block block;
        for (; at < history.size() && history[at].points == point.points; ++at) {
            block.sum += history[at].weekly.pence();
            ++block.people;
        }
        point.people = block.people;
        curve.append(point);
        blocks.append(block);
        pool(blocks);
    }
    qsizetype at = 0;
    for (const Block& block : blocks) {
        const Exact mean = Exact::ratio(block.sum, block.people);
        for (const qsizetype end = at + block.points; at < end; ++at) {
            curve[at].weekly = mean;
            curve[at].averaged = block.points > 1;
        }
    }
    return curve;
}

Exact valueAt(const QList<CurvePoint>& curve, Quantity points)
{
    const auto right = std::ranges::lower_bound(curve, points, {}, &CurvePoint::points);
    if (right == curve.end()) return curve.last().weekly;
    if (right == curve.begin()) return right->weekly;
    const auto left = right - 1;
    const Exact way = Exact::ratio(points.thousandths - left->points.thousandths,
                                   right->points.thousandths - left->points.thousandths);
    return left->weekly + (right->weekly - left->weekly) * way;
}

} // namespace alongside::rules
